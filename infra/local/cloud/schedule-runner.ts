import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { Activity } from './activity.ts'
import type { LocalClock } from './clock.ts'
import type { MessageQueues } from './message-queues.ts'
import type { Schedule, ScheduleBook } from './schedule-book.ts'
import { scheduleOnWire } from './scheduler.ts'
import { transact } from './store.ts'
import type { Wire } from './wire.ts'

export interface ScheduleRunnerOptions {
  db: DatabaseSync
  clock: LocalClock
  wire: Wire
  book: ScheduleBook
  queues: MessageQueues
  activity: Activity
  region: string
  account: string
  scheduleArn(group: string, name: string): string
  invoke(functionName: string, payload: unknown): Promise<unknown>
}

export interface ScheduleRunner {
  start(): void
  /** Fires what is due, as far as there is room, and sets the alarm for what comes next. */
  poke(): void
  /** Whether something is due that is not being fired yet. */
  hasDue(): boolean
  stop(): void
}

const concurrency = 10
const firstRetryMs = 1000
const longestRetryMs = 600_000

const delayBefore = (retry: number) => Math.min(firstRetryMs * 2 ** (retry - 1), longestRetryMs)
const keyOf = ({ definition }: Schedule) => `${definition.GroupName}/${definition.Name}`

/** What a target without an Input of its own is given. */
export function scheduledEvent(account: string, region: string, arn: string, atMs: number): object {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.scheduler',
    account,
    time: `${new Date(atMs).toISOString().slice(0, 19)}Z`,
    region,
    resources: [arn],
    detail: '{}',
  }
}

/** Fires due schedules. At least once: a crash between the invocation and its record fires again after the restart. */
export function createScheduleRunner(options: ScheduleRunnerOptions): ScheduleRunner {
  const { db, clock, wire, book, queues, activity, region, account, scheduleArn, invoke } = options
  const firing = new Set<string>()
  let started = false

  const waiting = () => book.due(2 * concurrency).filter((schedule) => !firing.has(keyOf(schedule)))
  const nextMoment = () => {
    if (firing.size < concurrency && waiting().length > 0) return clock.now()
    return book.nextAttemptAfter(clock.now())
  }
  const alarm = clock.alarm(() => (started ? nextMoment() : undefined), poke)

  function poke(): void {
    if (!started) return
    for (const schedule of waiting().slice(0, concurrency - firing.size)) {
      firing.add(keyOf(schedule))
      activity.track(fire(schedule))
    }
    alarm.rearm()
  }

  function inputOf({ definition, occurrenceAt, attempts }: Schedule): string {
    const arn = scheduleArn(definition.GroupName, definition.Name)
    const plannedAt = occurrenceAt ?? clock.now()
    const { Input } = definition.Target
    if (Input === undefined) return JSON.stringify(scheduledEvent(account, region, arn, plannedAt))
    return Input.replaceAll('<aws.scheduler.schedule-arn>', arn)
      .replaceAll('<aws.scheduler.scheduled-time>', `${new Date(plannedAt).toISOString().slice(0, 19)}Z`)
      .replaceAll('<aws.scheduler.execution-id>', randomUUID())
      .replaceAll('<aws.scheduler.attempt-number>', String(attempts + 1))
  }

  async function deliver(schedule: Schedule): Promise<void> {
    const input = inputOf(schedule)
    const [, , service, , , name = '', functionName = ''] = schedule.definition.Target.Arn.split(':')
    if (service === 'lambda') {
      await invoke(functionName, JSON.parse(input))
      return
    }
    if (!queues.declaration(name)) throw new Error(`The schedule's target queue ${name} does not exist.`)
    queues.send(name, input)
  }

  async function fire(schedule: Schedule): Promise<void> {
    wire.record(scheduleOnWire(schedule.definition, 'fired'))
    try {
      await deliver(schedule)
      book.complete(schedule)
    } catch {
      // The function has logged its own failure; the scheduler only knows that there was one.
      fail(schedule)
    }
    firing.delete(keyOf(schedule))
    poke()
  }

  function fail(schedule: Schedule): void {
    const { RetryPolicy } = schedule.definition.Target
    const now = clock.now()
    const failures = schedule.attempts + 1
    const retryAt = now + delayBefore(failures)
    const dropAt = (schedule.occurrenceAt ?? now) + RetryPolicy.MaximumEventAgeInSeconds * 1000
    if (failures > RetryPolicy.MaximumRetryAttempts) return giveUp(schedule, 'MaximumRetryAttempts')
    if (retryAt > dropAt) return giveUp(schedule, 'MaximumEventAgeInSeconds')
    if (retryAt >= (book.nextOccurrenceOf(schedule) ?? Infinity)) return giveUp(schedule, 'NextOccurrence')
    transact(db, () => {
      wire.record(scheduleOnWire(schedule.definition, 'failed'))
      book.retry(schedule, retryAt)
    })
  }

  function giveUp(schedule: Schedule, condition: string): void {
    const { definition, attempts } = schedule
    const deadLetter = definition.Target.DeadLetterConfig?.Arn?.split(':').at(-1)
    transact(db, () => {
      if (deadLetter !== undefined && queues.declaration(deadLetter)) {
        const text = (StringValue: string) => ({ DataType: 'String', StringValue })
        queues.send(deadLetter, inputOf(schedule), {
          attributes: {
            EXHAUSTED_RETRY_CONDITION: text(condition),
            RETRY_ATTEMPTS: text(String(attempts)),
            SCHEDULE_ARN: text(scheduleArn(definition.GroupName, definition.Name)),
            TARGET_ARN: text(definition.Target.Arn),
          },
        })
      }
      wire.record(scheduleOnWire(definition, 'dropped'))
      book.complete(schedule)
    })
  }

  return {
    start() {
      started = true
      poke()
    },
    poke,
    hasDue: () => waiting().length > 0,
    stop() {
      started = false
      alarm.stop()
    },
  }
}
