import { SendMessageBatchCommand, SendMessageCommand } from '@aws-sdk/client-sqs'
import type { SQSEvent } from 'aws-lambda'
import { afterEach, describe, expect, test } from 'vitest'
import { openCloudFixture, type CloudFixture } from './cloud-fixture.ts'

let fixture: CloudFixture
let work: (batch: SQSEvent) => unknown

afterEach(() => fixture.close())

async function open(source: { batchSize?: number; concurrency?: number } = {}) {
  work = () => undefined
  fixture = await openCloudFixture({
    queues: [{ name: 'answer', visibilityTimeoutSeconds: 60, deadLetter: { queue: 'answer-dlq', maxReceives: 3 } }],
    sources: [{ queue: 'answer', function: 'answer', batchSize: 10, concurrency: 2, ...source }],
    functions: { answer: (payload) => work(payload as SQSEvent) },
  })
}

const send = (...bodies: string[]) =>
  fixture.sqs.send(
    new SendMessageBatchCommand({
      QueueUrl: fixture.cloud.queueUrl('answer'),
      Entries: bodies.map((MessageBody, index) => ({ Id: String(index), MessageBody })),
    }),
  )
const bodiesOf = (batch: SQSEvent) => batch.Records.map((record) => record.body)
const delivered = () => fixture.calls.map((call) => bodiesOf(call.payload as SQSEvent))
const state = () => fixture.cloud.queues()[0]
const empty = { name: 'answer', visible: 0, inFlight: 0, dead: 0 }

describe('handing messages to a function', () => {
  test('builds the records that Lambda builds', async () => {
    await open()
    const sent = await fixture.sqs.send(
      new SendMessageCommand({
        QueueUrl: fixture.cloud.queueUrl('answer'),
        MessageBody: 'a',
        MessageAttributes: { trace: { DataType: 'String', StringValue: 'abc' } },
      }),
    )
    expect(await fixture.cloud.settle()).toBe('settled')
    expect(fixture.calls).toEqual([
      {
        function: 'answer',
        payload: {
          Records: [
            {
              messageId: sent.MessageId,
              receiptHandle: expect.any(String),
              body: 'a',
              attributes: {
                ApproximateReceiveCount: '1',
                SentTimestamp: expect.stringMatching(/^\d{13}$/),
                SenderId: '000000000000',
                ApproximateFirstReceiveTimestamp: expect.stringMatching(/^\d{13}$/),
              },
              messageAttributes: {
                trace: { stringValue: 'abc', stringListValues: [], binaryListValues: [], dataType: 'String' },
              },
              md5OfBody: sent.MD5OfMessageBody,
              eventSource: 'aws:sqs',
              eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:answer',
              awsRegion: 'us-east-1',
            },
          ],
        },
      },
    ])
    expect(state()).toEqual(empty)
  })

  test('keeps to its batch size and its concurrency', async () => {
    await open({ batchSize: 2, concurrency: 2 })
    const gate = Promise.withResolvers<void>()
    let atOnce = 0
    let most = 0
    work = async () => {
      atOnce += 1
      most = Math.max(most, atOnce)
      await gate.promise
      atOnce -= 1
    }
    await send('1', '2', '3', '4', '5', '6', '7')
    expect(await fixture.cloud.settle(0)).toBe('busy')
    gate.resolve()
    expect(await fixture.cloud.settle()).toBe('settled')
    expect(most).toBe(2)
    expect(delivered()).toEqual([['1', '2'], ['3', '4'], ['5', '6'], ['7']])
  })

  test('goes on by itself after each batch', async () => {
    await open({ batchSize: 1, concurrency: 1 })
    const sent = Promise.withResolvers<void>()
    const last = Promise.withResolvers<void>()
    work = async (batch) => {
      await sent.promise
      if (bodiesOf(batch).includes('3')) last.resolve()
    }
    await send('1', '2', '3')
    sent.resolve()
    await last.promise
    expect(delivered()).toEqual([['1'], ['2'], ['3']])
  })

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['an empty object', {}],
    ['no list', { batchItemFailures: null }],
    ['an empty list', { batchItemFailures: [] }],
  ])('%s means that all went well', async (_what, response) => {
    await open()
    work = () => response
    await send('a', 'b')
    await fixture.cloud.settle()
    expect(state()).toEqual(empty)
  })

  test.each<[string, unknown]>([
    ['an unknown id', { batchItemFailures: [{ itemIdentifier: 'who' }] }],
    ['an empty id', { batchItemFailures: [{ itemIdentifier: '' }] }],
    ['another key', { batchItemFailures: [{ id: 'who' }] }],
    ['a text', 'fine'],
  ])('%s fails the whole batch', async (_what, response) => {
    await open()
    work = () => response
    await send('a', 'b')
    await fixture.cloud.settle()
    expect(state()).toEqual({ ...empty, inFlight: 2 })
  })

  test('a thrown error fails the whole batch until its visibility timeout is over', async () => {
    await open()
    work = () => {
      throw new Error('no')
    }
    await send('a', 'b')
    await fixture.cloud.settle()
    expect(state()).toEqual({ ...empty, inFlight: 2 })
    work = () => undefined
    await fixture.cloud.advance(60_000)
    expect(delivered()).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ])
    expect(state()).toEqual(empty)
  })

  test('a failing message dies alone: its neighbours are done once', async () => {
    await open()
    work = (batch) => {
      const poison = batch.Records.filter((record) => record.body === 'poison')
      return { batchItemFailures: poison.map((record) => ({ itemIdentifier: record.messageId })) }
    }
    await send('a', 'poison', 'b')
    await fixture.cloud.settle()
    expect(state()).toEqual({ ...empty, inFlight: 1 })
    for (let attempt = 0; attempt < 3; attempt += 1) await fixture.cloud.advance(60_000)
    expect(delivered()).toEqual([['a', 'poison', 'b'], ['poison'], ['poison']])
    expect(state()).toEqual({ ...empty, dead: 1 })

    work = () => undefined
    expect(await fixture.cloud.redrive('answer')).toBe(1)
    await fixture.cloud.settle()
    expect(delivered().at(-1)).toEqual(['poison'])
    expect(state()).toEqual(empty)
  })

  test('a message that outlived its timeout comes again, and the late success does not delete it', async () => {
    await open()
    const [first, second, taken] = [0, 1, 2].map(() => Promise.withResolvers<void>())
    work = () => first?.promise
    await send('a')
    expect(await fixture.cloud.settle(0)).toBe('busy')

    work = async () => {
      taken?.resolve()
      await second?.promise
      throw new Error('no')
    }
    fixture.clock.set(fixture.clock.now() + 61_000)
    await taken?.promise
    first?.resolve()
    expect(await fixture.cloud.settle(0)).toBe('busy')
    second?.resolve()
    await fixture.cloud.settle()
    expect(delivered()).toEqual([['a'], ['a']])
    expect(state()).toEqual({ ...empty, inFlight: 1 })
  })
})
