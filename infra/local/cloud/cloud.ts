import type { DatabaseSync } from 'node:sqlite'
import { createActivity } from './activity.ts'
import type { LocalClock } from './clock.ts'
import { listen, type Faults } from './endpoint.ts'
import { createEventBridge, type RuleDeclaration } from './event-bridge.ts'
import { createEventSource, type SourceDeclaration } from './event-source.ts'
import { createMessageQueues, type MessageQueues, type QueueDeclaration } from './message-queues.ts'
import { createRateTimer, type RateDeclaration } from './rate-timer.ts'
import { createScheduleBook } from './schedule-book.ts'
import { createScheduleRunner, scheduledEvent } from './schedule-runner.ts'
import { createScheduler } from './scheduler.ts'
import { createSqs } from './sqs.ts'
import { openStore, prepareSchema } from './store.ts'
import { createTimeTravel, type Settled } from './time-travel.ts'
import { createWire } from './wire.ts'

export interface CloudOptions {
  /** An open database, or the path of the file; the cloud closes only what it opened itself. */
  db: DatabaseSync | string
  clock: LocalClock
  busName: string
  scheduleGroup: string
  region: 'us-east-1'
  account: '000000000000'
  queues: QueueDeclaration[]
  rules: RuleDeclaration[]
  sources: SourceDeclaration[]
  rates: RateDeclaration[]
  /** Runs a Lambda handler with its event; rejects when the handler throws or its time is up. */
  invoke(functionName: string, payload: unknown): Promise<unknown>
  /** How many outbox rows wait to be published; they count as pending. */
  unpublished?(): Promise<number>
  /** Nothing is invoked before this resolves: what was left from the last run waits until the functions can run. */
  ready?: Promise<unknown>
}

export interface QueueState {
  name: string
  visible: number
  inFlight: number
  /** Messages in its dead-letter queue. */
  dead: number
}

export interface Cloud {
  /** `http://127.0.0.1:<port>`, for the SDK's `endpoint`. */
  endpoint: string
  /** May be replaced at any time; the first one lets everything pass. */
  faults: Faults
  queueUrl(name: string): string
  queueArn(name: string): string
  functionArn(name: string): string
  /** Resolves when nothing is pending; `busy` after `timeoutMs` of real time (30 s). */
  settle(timeoutMs?: number): Promise<Settled>
  /** Moves the clock to `epochMs`, stopping at each due one-off schedule. @throws BackwardClock */
  set(epochMs: number): Promise<Settled>
  advance(ms: number): Promise<Settled>
  /** The declared queues that are not dead-letter queues. */
  queues(): QueueState[]
  /** Moves dead messages back to `queueName` and returns how many; 0 when there are none. */
  redrive(queueName: string): Promise<number>
  wire(): Iterable<object>
  /** Starts nothing new, waits for what runs, then closes the endpoint. */
  close(): Promise<void>
}

function checkDeclarations({ rules, sources }: CloudOptions, queues: MessageQueues): void {
  for (const { name, queue } of [
    ...rules,
    ...sources.map((source) => ({ name: source.function, queue: source.queue })),
  ]) {
    if (!queues.declaration(queue)) throw new Error(`${name} names the queue ${queue}, which is not declared.`)
  }
}

/** Starts SQS, EventBridge and EventBridge Scheduler for one machine, going on where the database left off. */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const { clock, busName, scheduleGroup, region, account, invoke } = options
  const db = typeof options.db === 'string' ? openStore(options.db) : options.db
  prepareSchema(db)

  const queueArn = (name: string) => `arn:aws:sqs:${region}:${account}:${name}`
  const functionArn = (name: string) => `arn:aws:lambda:${region}:${account}:function:${name}`
  const scheduleArn = (group: string, name: string) =>
    `arn:aws:scheduler:${region}:${account}:schedule/${group}/${name}`
  const queueUrl = (name: string) => `${endpoint.url}/${account}/${name}`
  const faults = () => cloud.faults

  const wire = createWire(db, clock)
  const activity = createActivity()
  const queues = createMessageQueues(db, clock, wire, options.queues)
  checkDeclarations(options, queues)
  const book = createScheduleBook(db, clock)
  const shared = { db, clock, wire, book, queues, activity, region, account, queueArn, scheduleArn, invoke }
  queues.releaseInFlight()

  const runner = createScheduleRunner(shared)
  const sources = options.sources.map((source) => createEventSource(source, shared))
  const rates = createRateTimer({
    ...shared,
    rates: options.rates,
    payload: ({ name }) => scheduledEvent(account, region, scheduleArn(scheduleGroup, name), clock.now()),
  })
  const services = {
    sqs: createSqs({ queues, clock, queueUrl, queueArn }, account),
    eventbridge: createEventBridge({ ...shared, busName, rules: options.rules, faults }),
    scheduler: createScheduler({ ...shared, scheduleGroup, changed: () => setImmediate(runner.poke) }),
  }
  const endpoint = await listen(services, faults)
  const travel = createTimeTravel({
    ...shared,
    runner,
    sources,
    rates,
    unpublished: options.unpublished ?? (async () => 0),
  })
  const parts = [...sources, runner, rates]
  let closed = false
  const begin = () => {
    if (!closed) for (const part of parts) part.start()
  }
  if (options.ready) void options.ready.then(begin, () => undefined)
  else begin()
  const deadLetterOf = (name: string) => queues.declaration(name)?.deadLetter?.queue

  const cloud: Cloud = {
    endpoint: endpoint.url,
    faults: () => undefined,
    queueUrl,
    queueArn,
    functionArn,
    settle: travel.settle,
    set: travel.set,
    advance: travel.advance,
    queues() {
      const own = queues.names().filter((name) => queues.sourcesOf(name).length === 0)
      return own.map((name) => {
        const { visible, inFlight } = queues.counts(name)
        const deadLetter = deadLetterOf(name)
        const inDeadLetter = deadLetter === undefined ? undefined : queues.counts(deadLetter)
        return { name, visible, inFlight, dead: inDeadLetter ? inDeadLetter.visible + inDeadLetter.inFlight : 0 }
      })
    },
    async redrive(queueName) {
      const deadLetter = deadLetterOf(queueName)
      if (deadLetter === undefined) throw new Error(`There is no queue ${queueName} with a dead-letter queue.`)
      return queues.move(deadLetter, queueName)
    },
    wire: wire.entries,
    async close() {
      closed = true
      for (const part of [...parts, travel]) part.stop()
      await activity.idle()
      await endpoint.close()
      if (typeof options.db === 'string') db.close()
    },
  }
  return cloud
}
