import * as z from 'zod'
import type { Activity } from './activity.ts'
import type { LocalClock } from './clock.ts'
import { md5, type MessageAttributes } from './message-attributes.ts'
import type { MessageQueues, ReceivedMessage } from './message-queues.ts'

export interface SourceDeclaration {
  queue: string
  function: string
  batchSize: number
  /** How many batches may be with the function at once. */
  concurrency: number
}

export interface EventSourceOptions {
  queues: MessageQueues
  clock: LocalClock
  activity: Activity
  region: string
  account: string
  queueArn(name: string): string
  invoke(functionName: string, payload: unknown): Promise<unknown>
}

export interface EventSource {
  start(): void
  poke(): void
  /** Whether a message could be handed over now. */
  hasDeliverable(): boolean
  stop(): void
}

/** A batch response as Lambda reads it: nothing at all, or nothing under the one key, means that all went well. */
const batchResponse = z
  .object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string().min(1) })).nullish() })
  .nullish()
  .transform((response) => response?.batchItemFailures?.map((failure) => failure.itemIdentifier) ?? [])

function lambdaAttributes(attributes: MessageAttributes) {
  const entries = Object.entries(attributes).map(([name, { DataType, StringValue, BinaryValue }]) => [
    name,
    {
      ...(StringValue === undefined ? {} : { stringValue: StringValue }),
      ...(BinaryValue === undefined ? {} : { binaryValue: BinaryValue }),
      stringListValues: [],
      binaryListValues: [],
      dataType: DataType,
    },
  ])
  return Object.fromEntries(entries)
}

/** Maps one queue to one function: batches as they come, successes deleted, failures left to their timeout. */
export function createEventSource(source: SourceDeclaration, options: EventSourceOptions): EventSource {
  const { queues, clock, activity, region, account, queueArn, invoke } = options
  let running = 0
  let started = false

  const nextMoment = () => (started && running < source.concurrency ? queues.nextVisibleAt(source.queue) : undefined)
  const alarm = clock.alarm(nextMoment, poke)
  // Later, not now: the sender is still in the middle of its own request or transaction.
  const unsubscribe = queues.onArrival(source.queue, () => setImmediate(poke))

  function poke(): void {
    if (!started) return
    while (running < source.concurrency) {
      const batch = queues.receive(source.queue, source.batchSize)
      if (batch.length === 0) break
      running += 1
      activity.track(handOver(batch))
    }
    alarm.rearm()
  }

  const recordOf = (message: ReceivedMessage) => ({
    messageId: message.id,
    receiptHandle: message.receiptHandle,
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.receives),
      SentTimestamp: String(message.sentAt),
      SenderId: account,
      ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
    },
    messageAttributes: lambdaAttributes(message.attributes),
    md5OfBody: md5(message.body),
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn(source.queue),
    awsRegion: region,
  })

  /** The ids that failed; every id when the function threw or its answer makes no sense. */
  async function failuresOf(batch: ReceivedMessage[]): Promise<Set<string>> {
    const ids = new Set(batch.map((message) => message.id))
    try {
      const response = await invoke(source.function, { Records: batch.map(recordOf) })
      const failures = new Set(batchResponse.parse(response))
      return [...failures].every((id) => ids.has(id)) ? failures : ids
    } catch {
      return ids
    }
  }

  async function handOver(batch: ReceivedMessage[]): Promise<void> {
    const failures = await failuresOf(batch)
    for (const message of batch) {
      if (!failures.has(message.id)) queues.remove(source.queue, message.receiptHandle)
    }
    running -= 1
    poke()
  }

  return {
    start() {
      started = true
      poke()
    },
    poke,
    hasDeliverable: () => (queues.nextVisibleAt(source.queue) ?? Infinity) <= clock.now(),
    stop() {
      started = false
      unsubscribe()
      alarm.stop()
    },
  }
}
