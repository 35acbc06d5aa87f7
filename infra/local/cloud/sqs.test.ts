import {
  ChangeMessageVisibilityBatchCommand,
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListQueuesCommand,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  type ReceiveMessageCommandInput,
} from '@aws-sdk/client-sqs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openCloudFixture, type CloudFixture } from './cloud-fixture.ts'

let fixture: CloudFixture
let QueueUrl: string
const minute = 60_000

beforeEach(async () => {
  fixture = await openCloudFixture({
    queues: [
      { name: 'answer', visibilityTimeoutSeconds: 30, deadLetter: { queue: 'answer-dlq', maxReceives: 2 } },
      { name: 'other', visibilityTimeoutSeconds: 30 },
    ],
  })
  QueueUrl = fixture.cloud.queueUrl('answer')
})
afterEach(() => fixture.close())

const send = (MessageBody: string, more: object = {}) =>
  fixture.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody, ...more }))
const receive = async (more: Partial<ReceiveMessageCommandInput> = {}) =>
  (await fixture.sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, ...more }))).Messages ?? []
const attributes = async (...AttributeNames: ('All' | 'ApproximateNumberOfMessages')[]) =>
  (await fixture.sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames }))).Attributes
const later = (ms: number) => fixture.clock.set(fixture.clock.now() + ms)

describe('sending and receiving', () => {
  test('a message comes back whole, with the attributes that were asked for', async () => {
    const MessageAttributes = {
      trace: { DataType: 'String', StringValue: 'abc' },
      bytes: { DataType: 'Binary', BinaryValue: new Uint8Array([1, 2, 3]) },
    }
    const sent = await send('héllo 👋', { MessageAttributes })
    // From a second implementation of SQS's documented encoding.
    expect(sent.MD5OfMessageAttributes).toBe('71c7127d20d92908dcc239db9ba2960e')
    const [message] = await receive({ MessageSystemAttributeNames: ['All'], MessageAttributeNames: ['.*'] })
    expect(message).toMatchObject({ MessageId: sent.MessageId, Body: 'héllo 👋', MD5OfBody: sent.MD5OfMessageBody })
    expect(message?.MD5OfMessageAttributes).toBe(sent.MD5OfMessageAttributes)
    expect(message?.MessageAttributes).toEqual(MessageAttributes)
    expect(message?.Attributes).toMatchObject({ ApproximateReceiveCount: '1', SenderId: '000000000000' })
    expect(Number(message?.Attributes?.SentTimestamp)).toBeGreaterThan(Date.parse('2031-01-01'))
    expect(message?.Attributes?.ApproximateFirstReceiveTimestamp).toBeDefined()
  })

  test('only the attributes that were asked for come', async () => {
    await send('a', { MessageAttributes: { trace: { DataType: 'String', StringValue: 'abc' } } })
    const [message] = await receive({ MessageSystemAttributeNames: ['ApproximateReceiveCount'] })
    expect(message?.Attributes).toEqual({ ApproximateReceiveCount: '1' })
    expect(message?.MessageAttributes).toEqual({})
  })

  test('what is received is hidden until its visibility timeout, then comes again with a higher count', async () => {
    await send('a')
    expect(await receive()).toHaveLength(1)
    expect(await receive()).toHaveLength(0)
    later(31_000)
    const [again] = await receive({ MessageSystemAttributeNames: ['ApproximateReceiveCount'] })
    expect(again?.Attributes?.ApproximateReceiveCount).toBe('2')
  })

  test('a delayed message is hidden until its delay is over', async () => {
    await send('a', { DelaySeconds: 60 })
    expect(await receive()).toHaveLength(0)
    expect(await attributes('All')).toMatchObject({
      ApproximateNumberOfMessagesDelayed: '1',
      ApproximateNumberOfMessages: '0',
    })
    later(minute)
    expect(await receive()).toHaveLength(1)
  })

  test('a long poll ends with the message that arrives meanwhile', async () => {
    const polled = receive({ WaitTimeSeconds: 20 })
    await send('a')
    expect((await polled).map((message) => message.Body)).toEqual(['a'])
  })

  test('a long poll ends with the message that the moved clock uncovers', async () => {
    await send('a', { DelaySeconds: 600 })
    const polled = receive({ WaitTimeSeconds: 20 })
    await attributes('All')
    later(10 * minute)
    expect((await polled).map((message) => message.Body)).toEqual(['a'])
  })

  test('a long poll takes no more than it answers with', async () => {
    const polled = receive({ WaitTimeSeconds: 20, MaxNumberOfMessages: 1 })
    await attributes('All')
    const Entries = ['1', '2', '3'].map((MessageBody) => ({ Id: MessageBody, MessageBody }))
    await fixture.sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }))
    expect((await polled).map((message) => message.Body)).toEqual(['1'])
    expect((await receive()).map((message) => message.Body)).toEqual(['2', '3'])
  })

  test('batches send and delete, and a bad entry fails alone', async () => {
    const sent = await fixture.sqs.send(
      new SendMessageBatchCommand({
        QueueUrl,
        Entries: [
          { Id: 'one', MessageBody: '1' },
          { Id: 'bad', MessageBody: '2', DelaySeconds: 5000 },
          { Id: 'three', MessageBody: '3' },
        ],
      }),
    )
    expect(sent.Successful?.map((entry) => entry.Id)).toEqual(['one', 'three'])
    expect(sent.Failed).toMatchObject([{ Id: 'bad', SenderFault: true, Code: 'InvalidParameterValue' }])
    const messages = await receive()
    expect(messages.map((message) => message.Body)).toEqual(['1', '3'])
    const Entries = messages.map((message, index) => ({ Id: String(index), ReceiptHandle: message.ReceiptHandle }))
    const deleted = await fixture.sqs.send(
      new DeleteMessageBatchCommand({ QueueUrl, Entries: [...Entries, { Id: 'bad', ReceiptHandle: 'garbage' }] }),
    )
    expect(deleted.Successful?.map((entry) => entry.Id)).toEqual(['0', '1'])
    expect(deleted.Failed).toMatchObject([{ Id: 'bad', Code: 'ReceiptHandleIsInvalid' }])
    later(minute)
    expect(await receive()).toHaveLength(0)
  })
})

describe('receipt handles', () => {
  test('a stale handle is answered well and deletes nothing', async () => {
    await send('a')
    const [first] = await receive()
    later(minute)
    const [second] = await receive()
    expect(second?.ReceiptHandle).not.toBe(first?.ReceiptHandle)
    await fixture.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: first?.ReceiptHandle }))
    expect(await attributes('All')).toMatchObject({ ApproximateNumberOfMessagesNotVisible: '1' })
    await fixture.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: second?.ReceiptHandle }))
    expect(await attributes('All')).toMatchObject({ ApproximateNumberOfMessagesNotVisible: '0' })
  })

  test('a handle outlives the timeout until the message is received again', async () => {
    await send('a')
    const [message] = await receive()
    later(minute)
    await fixture.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message?.ReceiptHandle }))
    expect(await receive()).toHaveLength(0)
  })

  test('garbage is refused', async () => {
    const attempt = fixture.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: 'garbage' }))
    await expect(attempt).rejects.toMatchObject({ name: 'ReceiptHandleIsInvalid' })
  })

  test('changing visibility hides longer, uncovers at once, and only works on what is in flight', async () => {
    await send('a')
    const [message] = await receive()
    const change = (VisibilityTimeout: number) =>
      fixture.sqs.send(
        new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle: message?.ReceiptHandle, VisibilityTimeout }),
      )
    await change(120)
    later(minute)
    expect(await receive()).toHaveLength(0)
    await change(0)
    await expect(change(10)).rejects.toMatchObject({ name: 'MessageNotInflight' })
    expect(await receive()).toHaveLength(1)
    await expect(change(10)).rejects.toMatchObject({ name: 'InvalidParameterValue' })
  })

  test('changing visibility in a batch', async () => {
    await send('a')
    const [message] = await receive()
    const changed = await fixture.sqs.send(
      new ChangeMessageVisibilityBatchCommand({
        QueueUrl,
        Entries: [{ Id: 'it', ReceiptHandle: message?.ReceiptHandle, VisibilityTimeout: 0 }],
      }),
    )
    expect(changed.Successful).toEqual([{ Id: 'it' }])
    expect(await receive()).toHaveLength(1)
  })
})

describe('queues', () => {
  test('are found by name and listed by prefix', async () => {
    expect(await fixture.sqs.send(new GetQueueUrlCommand({ QueueName: 'answer' }))).toMatchObject({ QueueUrl })
    const listed = await fixture.sqs.send(new ListQueuesCommand({ QueueNamePrefix: 'answer' }))
    expect(listed.QueueUrls).toEqual([QueueUrl, fixture.cloud.queueUrl('answer-dlq')])
  })

  test('tell their settings and can be emptied', async () => {
    await send('a')
    const all = await attributes('All')
    expect(all).toMatchObject({ VisibilityTimeout: '30', QueueArn: 'arn:aws:sqs:us-east-1:000000000000:answer' })
    expect(JSON.parse(all?.RedrivePolicy ?? '')).toEqual({
      deadLetterTargetArn: fixture.cloud.queueArn('answer-dlq'),
      maxReceiveCount: 2,
    })
    await fixture.sqs.send(new PurgeQueueCommand({ QueueUrl }))
    expect(await attributes('ApproximateNumberOfMessages')).toEqual({ ApproximateNumberOfMessages: '0' })
  })
})

describe('refusals', () => {
  test('an unknown queue', async () => {
    const attempt = fixture.sqs.send(new GetQueueUrlCommand({ QueueName: 'nowhere' }))
    await expect(attempt).rejects.toMatchObject({ name: 'QueueDoesNotExist', $metadata: { httpStatusCode: 400 } })
    await expect(send('a', { QueueUrl: fixture.cloud.queueUrl('nowhere') })).rejects.toMatchObject({
      name: 'QueueDoesNotExist',
    })
  })

  test('an empty, an oversized and an unprintable body', async () => {
    await expect(send('')).rejects.toMatchObject({ name: 'MissingParameter' })
    await expect(send('x'.repeat(1_048_577))).rejects.toMatchObject({ name: 'InvalidParameterValue' })
    await expect(send('a\u0000b')).rejects.toMatchObject({ name: 'InvalidMessageContents' })
  })

  test('batches that are empty, too many or doubled', async () => {
    const batch = (ids: string[]) =>
      fixture.sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries: ids.map((Id) => ({ Id, MessageBody: 'a' })) }))
    await expect(batch([])).rejects.toMatchObject({ name: 'EmptyBatchRequest' })
    await expect(batch([...'abcdefghijk'])).rejects.toMatchObject({ name: 'TooManyEntriesInBatchRequest' })
    await expect(batch(['a', 'a'])).rejects.toMatchObject({ name: 'BatchEntryIdsNotDistinct' })
    await expect(batch(['not ok'])).rejects.toMatchObject({ name: 'InvalidBatchEntryId' })
  })

  test('an injected fault comes before the operation and leaves no trace', async () => {
    fixture.cloud.faults = (target, operation) =>
      target === 'sqs' && operation === 'SendMessage' ? { status: 400, code: 'RequestThrottled' } : undefined
    await expect(send('a')).rejects.toMatchObject({ name: 'RequestThrottled' })
    fixture.cloud.faults = () => undefined
    expect(await receive()).toHaveLength(0)
  })

  test('an unsigned request and an operation that is not there', async () => {
    const post = (headers: Record<string, string>) =>
      fetch(fixture.cloud.endpoint, { method: 'POST', headers, body: '{}' })
    expect((await post({ 'x-amz-target': 'AmazonSQS.ListQueues' })).status).toBe(403)
    const authorization = 'AWS4-HMAC-SHA256 Credential=local'
    const unknown = await post({ authorization, 'x-amz-target': 'AmazonSQS.constructor' })
    expect(unknown.status).toBe(400)
    expect(unknown.headers.get('x-amzn-errortype')).toBe('UnknownOperationException')
  })
})
