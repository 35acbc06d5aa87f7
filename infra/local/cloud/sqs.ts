import * as z from 'zod'
import { AwsError } from './aws-error.ts'
import type { LocalClock } from './clock.ts'
import type { Operations } from './endpoint.ts'
import { md5, md5OfAttributes, messageAttributes, pickAttributes } from './message-attributes.ts'
import type { MessageQueues, ReceivedMessage } from './message-queues.ts'

export interface SqsOptions {
  queues: MessageQueues
  clock: LocalClock
  queueUrl(name: string): string
  queueArn(name: string): string
}

const largestMessageBytes = 1_048_576
const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const receiptHandle = new RegExp(`^${uuid}:${uuid}$`)
const text = z.string().min(1)
const entryId = z.string()
const visibility = z.number().int().min(0).max(43_200)
const onQueue = z.object({ QueueUrl: text })
const message = z.object({
  MessageBody: z.string(),
  DelaySeconds: z.number().int().min(0).max(900).optional(),
  MessageAttributes: messageAttributes.optional(),
})
const sendMessage = onQueue.extend(message.shape)
const receiveMessage = onQueue.extend({
  MaxNumberOfMessages: z.number().int().min(1).max(10).default(1),
  VisibilityTimeout: visibility.optional(),
  WaitTimeSeconds: z.number().int().min(0).max(20).default(0),
  AttributeNames: z.array(z.string()).default([]),
  MessageSystemAttributeNames: z.array(z.string()).default([]),
  MessageAttributeNames: z.array(z.string()).default([]),
})
const deleteMessage = onQueue.extend({ ReceiptHandle: text })
const changeVisibility = deleteMessage.extend({ VisibilityTimeout: visibility })
const batch = onQueue.extend({ Entries: z.array(z.looseObject({ Id: entryId })).default([]) })
const getQueueUrl = z.object({ QueueName: text })
const getAttributes = onQueue.extend({ AttributeNames: z.array(z.string()).default([]) })
const listQueues = z.object({ QueueNamePrefix: z.string().default('') })
const startMove = z.object({ SourceArn: text, DestinationArn: text.optional() })
const listMoves = z.object({ SourceArn: text, MaxResults: z.number().int().min(1).max(10).default(1) })

const invalid = (reason: string) => new AwsError(400, 'InvalidParameterValue', reason)
const noQueue = () =>
  new AwsError(
    400,
    'QueueDoesNotExist',
    'The specified queue does not exist.',
    'AWS.SimpleQueueService.NonExistentQueue',
  )
const batchError = (code: string, message: string) => new AwsError(400, code, message, `AWS.SimpleQueueService.${code}`)

/** Every character that XML 1.0 allows; SQS refuses the others. */
const allowedText = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u

function systemAttributes(
  it: ReceivedMessage,
  account: string,
  arn: (queue: string) => string,
): Record<string, string> {
  return {
    SenderId: account,
    SentTimestamp: String(it.sentAt),
    ApproximateReceiveCount: String(it.receives),
    ApproximateFirstReceiveTimestamp: String(it.firstReceivedAt),
    ...(it.origin === null ? {} : { DeadLetterQueueSourceArn: arn(it.origin) }),
  }
}

/** The operations of SQS (AWS JSON 1.0) that M33T and its operators use. Queues are declared, never created here. */
export function createSqs({ queues, clock, queueUrl, queueArn }: SqsOptions, account: string): Operations {
  const named = (name: string | undefined): string => {
    if (name === undefined || !queues.declaration(name)) throw noQueue()
    return name
  }
  const queueOf = (url: string) => named(url.split('/').at(-1))
  const queueAt = (arn: string) => named(arn.split(':').at(-1))

  function send(queue: string, input: z.infer<typeof message>) {
    const bytes = Buffer.byteLength(input.MessageBody)
    if (bytes === 0) throw new AwsError(400, 'MissingParameter', 'The request must contain the parameter MessageBody.')
    if (bytes > largestMessageBytes)
      throw invalid('One or more parameters are invalid. Reason: Message must be shorter.')
    if (!allowedText.test(input.MessageBody)) {
      throw new AwsError(400, 'InvalidMessageContents', 'Invalid characters found in the message body.')
    }
    const attributes = input.MessageAttributes ?? {}
    const id = queues.send(queue, input.MessageBody, { delaySeconds: input.DelaySeconds ?? 0, attributes })
    const digest = md5OfAttributes(attributes)
    return {
      MessageId: id,
      MD5OfMessageBody: md5(input.MessageBody),
      ...(digest === undefined ? {} : { MD5OfMessageAttributes: digest }),
    }
  }

  function checked(handle: string): string {
    if (receiptHandle.test(handle)) return handle
    throw new AwsError(404, 'ReceiptHandleIsInvalid', 'The input receipt handle is invalid.')
  }

  function change(queue: string, handle: string, seconds: number): void {
    const outcome = queues.changeVisibility(queue, checked(handle), seconds)
    if (outcome === 'stale') {
      throw invalid('Reason: Message does not exist or is not available for visibility timeout change.')
    }
    if (outcome === 'not-in-flight') throw batchError('MessageNotInflight', 'The message referred to is not in flight.')
  }

  /** Runs each entry by itself, so that a bad one fails alone. */
  function each(input: unknown, run: (queue: string, entry: unknown) => object | void) {
    const { QueueUrl, Entries } = batch.parse(input)
    const queue = queueOf(QueueUrl)
    if (Entries.length === 0)
      throw batchError('EmptyBatchRequest', 'There should be at least one entry in the request.')
    if (Entries.length > 10) {
      throw batchError('TooManyEntriesInBatchRequest', 'Maximum number of entries per request are 10.')
    }
    if (new Set(Entries.map((entry) => entry.Id)).size < Entries.length) {
      throw batchError('BatchEntryIdsNotDistinct', 'Two or more batch entries have the same Id.')
    }
    if (Entries.some((entry) => !/^[\w-]{1,80}$/.test(entry.Id))) {
      throw batchError(
        'InvalidBatchEntryId',
        'A batch entry id can only contain letters, digits, hyphens, underscores.',
      )
    }
    const Successful: object[] = []
    const Failed: object[] = []
    for (const entry of Entries) {
      try {
        Successful.push({ Id: entry.Id, ...run(queue, entry) })
      } catch (error) {
        const known = error instanceof z.ZodError ? invalid(z.prettifyError(error)) : error
        if (!(known instanceof AwsError)) throw error
        Failed.push({ Id: entry.Id, SenderFault: true, Code: known.code, Message: known.message })
      }
    }
    return { Successful, Failed }
  }

  async function waitForMessages(queue: string, take: () => ReceivedMessage[], seconds: number, signal: AbortSignal) {
    const { promise, resolve } = Promise.withResolvers<ReceivedMessage[]>()
    let over = false
    const end = (found: ReceivedMessage[]) => {
      over = true
      resolve(found)
    }
    const look = () => {
      const found = over ? [] : take()
      if (found.length > 0) end(found)
    }
    const alarm = clock.alarm(() => queues.nextVisibleAt(queue), look)
    const unsubscribe = queues.onArrival(queue, () => setImmediate(look))
    const timer = setTimeout(() => end([]), seconds * 1000)
    signal.addEventListener('abort', () => end([]), { once: true })
    const found = await promise
    clearTimeout(timer)
    unsubscribe()
    alarm.stop()
    return found
  }

  return {
    SendMessage(input) {
      const request = sendMessage.parse(input)
      return send(queueOf(request.QueueUrl), request)
    },
    SendMessageBatch(input) {
      const bodies = z.object({ Entries: z.array(z.looseObject({ MessageBody: z.string().default('') })).default([]) })
      const bytes = bodies.parse(input).Entries.reduce((sum, entry) => sum + Buffer.byteLength(entry.MessageBody), 0)
      if (bytes > largestMessageBytes) throw batchError('BatchRequestTooLong', 'Batch requests cannot be this long.')
      return each(input, (queue, entry) => send(queue, message.parse(entry)))
    },
    async ReceiveMessage(input, signal) {
      const request = receiveMessage.parse(input)
      const queue = queueOf(request.QueueUrl)
      const take = () => queues.receive(queue, request.MaxNumberOfMessages, request.VisibilityTimeout)
      let found = take()
      if (found.length === 0 && request.WaitTimeSeconds > 0) {
        found = await waitForMessages(queue, take, request.WaitTimeSeconds, signal)
      }
      const wanted = new Set([...request.AttributeNames, ...request.MessageSystemAttributeNames])
      const Messages = found.map((it) => {
        const attributes = pickAttributes(it.attributes, request.MessageAttributeNames)
        const system = Object.entries(systemAttributes(it, account, queueArn))
        const Attributes = Object.fromEntries(system.filter(([name]) => wanted.has('All') || wanted.has(name)))
        return {
          MessageId: it.id,
          ReceiptHandle: it.receiptHandle,
          MD5OfBody: md5(it.body),
          Body: it.body,
          Attributes,
          MD5OfMessageAttributes: md5OfAttributes(attributes),
          MessageAttributes: attributes,
        }
      })
      return Messages.length > 0 ? { Messages } : {}
    },
    DeleteMessage(input) {
      const { QueueUrl, ReceiptHandle } = deleteMessage.parse(input)
      // A stale handle is answered like a good one: that is SQS's promise of idempotence, and its trap.
      queues.remove(queueOf(QueueUrl), checked(ReceiptHandle))
      return {}
    },
    DeleteMessageBatch: (input) =>
      each(input, (queue, entry) => {
        queues.remove(queue, checked(deleteMessage.omit({ QueueUrl: true }).parse(entry).ReceiptHandle))
      }),
    ChangeMessageVisibility(input) {
      const { QueueUrl, ReceiptHandle, VisibilityTimeout } = changeVisibility.parse(input)
      change(queueOf(QueueUrl), ReceiptHandle, VisibilityTimeout)
      return {}
    },
    ChangeMessageVisibilityBatch: (input) =>
      each(input, (queue, entry) => {
        const { ReceiptHandle, VisibilityTimeout } = changeVisibility.omit({ QueueUrl: true }).parse(entry)
        change(queue, ReceiptHandle, VisibilityTimeout)
      }),
    GetQueueUrl: (input) => ({ QueueUrl: queueUrl(named(getQueueUrl.parse(input).QueueName)) }),
    GetQueueAttributes(input) {
      const { QueueUrl, AttributeNames } = getAttributes.parse(input)
      const queue = queueOf(QueueUrl)
      const declaration = queues.declaration(queue)
      const counts = queues.counts(queue)
      const all: Record<string, string> = {
        QueueArn: queueArn(queue),
        ApproximateNumberOfMessages: String(counts.visible),
        ApproximateNumberOfMessagesNotVisible: String(counts.inFlight),
        ApproximateNumberOfMessagesDelayed: String(counts.delayed),
        VisibilityTimeout: String(declaration?.visibilityTimeoutSeconds),
        DelaySeconds: '0',
        ReceiveMessageWaitTimeSeconds: '0',
        MaximumMessageSize: String(largestMessageBytes),
      }
      const deadLetter = declaration?.deadLetter
      if (deadLetter) {
        const policy = { deadLetterTargetArn: queueArn(deadLetter.queue), maxReceiveCount: deadLetter.maxReceives }
        all['RedrivePolicy'] = JSON.stringify(policy)
      }
      const asked = (name: string) => AttributeNames.includes('All') || AttributeNames.includes(name)
      return { Attributes: Object.fromEntries(Object.entries(all).filter(([name]) => asked(name))) }
    },
    ListQueues(input) {
      const { QueueNamePrefix } = listQueues.parse(input)
      return {
        QueueUrls: queues
          .names()
          .filter((name) => name.startsWith(QueueNamePrefix))
          .map(queueUrl),
      }
    },
    PurgeQueue(input) {
      queues.purge(queueOf(onQueue.parse(input).QueueUrl))
      return {}
    },
    StartMessageMoveTask(input) {
      const { SourceArn, DestinationArn } = startMove.parse(input)
      const source = queueAt(SourceArn)
      if (queues.sourcesOf(source).length === 0)
        throw invalid('Source queue must be configured as a Dead Letter Queue.')
      queues.move(source, DestinationArn === undefined ? undefined : queueAt(DestinationArn))
      return { TaskHandle: Buffer.from(`${SourceArn}/${clock.now()}`).toString('base64') }
    },
    ListMessageMoveTasks(input) {
      const { SourceArn, MaxResults } = listMoves.parse(input)
      const Results = queues
        .moveTasks(queueAt(SourceArn))
        .slice(0, MaxResults)
        .map((task) => ({
          Status: 'COMPLETED',
          SourceArn,
          ...(task.destination === null ? {} : { DestinationArn: queueArn(task.destination) }),
          ApproximateNumberOfMessagesMoved: task.moved,
          ApproximateNumberOfMessagesToMove: task.moved,
          StartedTimestamp: task.startedAt,
        }))
      return { Results }
    },
  }
}
