import {
  ListMessageMoveTasksCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  StartMessageMoveTaskCommand,
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

const send = (MessageBody: string) => fixture.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }))
const receive = async (more: Partial<ReceiveMessageCommandInput> = {}) =>
  (await fixture.sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, ...more }))).Messages ?? []
const later = (ms: number) => fixture.clock.set(fixture.clock.now() + ms)

describe('the dead-letter queue', () => {
  async function die(body: string) {
    await send(body)
    for (let receipt = 0; receipt < 3; receipt += 1) {
      await receive()
      later(minute)
    }
  }

  test('does not take what was in flight each time the machine went down', async () => {
    await send('a')
    for (let life = 0; life < 4; life += 1) {
      expect(await receive()).toMatchObject([{ Body: 'a' }])
      await fixture.restart()
      QueueUrl = fixture.cloud.queueUrl('answer')
    }
    expect(await receive({ MessageSystemAttributeNames: ['ApproximateReceiveCount'] })).toMatchObject([
      { Attributes: { ApproximateReceiveCount: '1' } },
    ])
    expect(fixture.cloud.queues()[0]).toEqual({ name: 'answer', visible: 0, inFlight: 1, dead: 0 })
  })

  test('takes a message once it was received as often as allowed', async () => {
    await die('a')
    expect(await receive()).toHaveLength(0)
    expect(fixture.cloud.queues()).toEqual([
      { name: 'answer', visible: 0, inFlight: 0, dead: 1 },
      { name: 'other', visible: 0, inFlight: 0, dead: 0 },
    ])
    const [dead] = await receive({
      QueueUrl: fixture.cloud.queueUrl('answer-dlq'),
      MessageSystemAttributeNames: ['All'],
    })
    expect(dead).toMatchObject({
      Body: 'a',
      Attributes: { DeadLetterQueueSourceArn: fixture.cloud.queueArn('answer') },
    })
  })

  test('a dead message does not hide the living one behind it', async () => {
    await send('dead')
    for (let receipt = 0; receipt < 2; receipt += 1) {
      await receive()
      later(minute)
    }
    await send('alive')
    expect((await receive({ MaxNumberOfMessages: 1 })).map((message) => message.Body)).toEqual(['alive'])
  })

  test('a move task brings messages back as new ones, once', async () => {
    await die('a')
    const SourceArn = fixture.cloud.queueArn('answer-dlq')
    const { TaskHandle } = await fixture.sqs.send(new StartMessageMoveTaskCommand({ SourceArn }))
    expect(TaskHandle).toBeTruthy()
    await fixture.sqs.send(new StartMessageMoveTaskCommand({ SourceArn }))
    const { Results } = await fixture.sqs.send(new ListMessageMoveTasksCommand({ SourceArn, MaxResults: 10 }))
    expect(Results?.map((task) => [task.Status, task.ApproximateNumberOfMessagesMoved])).toEqual([
      ['COMPLETED', 0],
      ['COMPLETED', 1],
    ])
    const [message] = await receive({ MessageSystemAttributeNames: ['ApproximateReceiveCount'] })
    expect(message).toMatchObject({ Body: 'a', Attributes: { ApproximateReceiveCount: '1' } })
    expect(fixture.cloud.queues()[0]).toMatchObject({ dead: 0, inFlight: 1 })
  })

  test('a move task can name another destination, and must start at a dead-letter queue', async () => {
    await die('a')
    const SourceArn = fixture.cloud.queueArn('answer-dlq')
    const DestinationArn = fixture.cloud.queueArn('other')
    await fixture.sqs.send(new StartMessageMoveTaskCommand({ SourceArn, DestinationArn }))
    expect(fixture.cloud.queues()[1]).toMatchObject({ name: 'other', visible: 1 })
    const backwards = fixture.sqs.send(new StartMessageMoveTaskCommand({ SourceArn: DestinationArn }))
    await expect(backwards).rejects.toMatchObject({ name: 'InvalidParameterValue' })
  })

  test('redrive moves all, and a second one nothing', async () => {
    await die('a')
    expect(await fixture.cloud.redrive('answer')).toBe(1)
    expect(await fixture.cloud.redrive('answer')).toBe(0)
    expect(await receive()).toHaveLength(1)
    await expect(fixture.cloud.redrive('other')).rejects.toThrow('dead-letter')
  })
})
