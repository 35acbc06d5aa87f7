import {
  GetScheduleCommand,
  UpdateScheduleCommand,
  type CreateScheduleCommandInput,
  type Target,
} from '@aws-sdk/client-scheduler'
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  beginning,
  createSchedule,
  openCloudFixture,
  scheduleInput,
  scheduleTarget,
  type CloudFixture,
} from './cloud-fixture.ts'

const hour = 3_600_000
let fixture: CloudFixture
let failing: number
let duringFiring: () => Promise<unknown>

beforeEach(async () => {
  failing = 0
  duringFiring = async () => undefined
  fixture = await openCloudFixture({
    queues: [
      { name: 'work', visibilityTimeoutSeconds: 30 },
      { name: 'lost', visibilityTimeoutSeconds: 30 },
    ],
    functions: {
      async remind() {
        await duringFiring()
        if (failing <= 0) return
        failing -= 1
        throw new Error('not now')
      },
    },
  })
})
afterEach(() => fixture.close())

const target = (more?: Partial<Target>) => scheduleTarget(fixture, more)
const definition = (more?: Partial<CreateScheduleCommandInput>) => scheduleInput(fixture, more)
const create = (more?: Partial<CreateScheduleCommandInput>) => createSchedule(fixture, more)
const get = (Name = 'remind-evt_1') => fixture.scheduler.send(new GetScheduleCommand({ Name, GroupName: 'm33t' }))
const missing = { name: 'ResourceNotFoundException' }
const actions = () => [...fixture.cloud.wire()].flatMap((entry) => ('action' in entry ? [entry.action] : []))

describe('firing', () => {
  test('a one-off invokes its function with its input and is gone', async () => {
    await create()
    await fixture.cloud.advance(11 * hour)
    expect(fixture.calls).toEqual([])
    await fixture.cloud.advance(hour)
    expect(fixture.calls).toEqual([{ function: 'remind', payload: { eventId: 'evt_1' } }])
    await expect(get()).rejects.toMatchObject(missing)
    expect(actions()).toEqual(['created', 'fired'])
  })

  test('a one-off that is kept does not fire again', async () => {
    await create({ ActionAfterCompletion: 'NONE' })
    await fixture.cloud.advance(48 * hour)
    expect(fixture.calls).toHaveLength(1)
    expect((await get()).State).toBe('ENABLED')
  })

  test('at() is wall time in its zone, on both sides of the change', async () => {
    const zone = { ScheduleExpressionTimezone: 'America/Chicago' }
    await create({ Name: 'before', ScheduleExpression: 'at(2031-03-08T12:00:00)', ...zone })
    await create({ Name: 'after', ScheduleExpression: 'at(2031-03-09T12:00:00)', ...zone })
    await fixture.cloud.set(Date.parse('2031-03-08T17:59:50Z'))
    expect(fixture.calls).toHaveLength(0)
    await fixture.cloud.set(Date.parse('2031-03-08T18:00:00Z'))
    expect(fixture.calls).toHaveLength(1)
    await fixture.cloud.set(Date.parse('2031-03-09T16:59:50Z'))
    expect(fixture.calls).toHaveLength(1)
    await fixture.cloud.set(Date.parse('2031-03-09T17:00:00Z'))
    expect(fixture.calls).toHaveLength(2)
  })

  test('an update made while it fires stands', async () => {
    await create()
    const moved = definition({ ScheduleExpression: 'at(2031-01-02T12:00:00)' })
    duringFiring = () => fixture.scheduler.send(new UpdateScheduleCommand(moved))
    await fixture.cloud.advance(13 * hour)
    expect(fixture.calls).toHaveLength(1)
    expect((await get()).ScheduleExpression).toBe('at(2031-01-02T12:00:00)')
    duringFiring = async () => undefined
    await fixture.cloud.advance(24 * hour)
    expect(fixture.calls).toHaveLength(2)
    await expect(get()).rejects.toMatchObject(missing)
  })

  test('a disabled schedule does not fire', async () => {
    await create({ State: 'DISABLED' })
    await fixture.cloud.advance(24 * hour)
    expect(fixture.calls).toEqual([])
  })

  test('a queue can be the target', async () => {
    await create({ Target: target({ Arn: fixture.cloud.queueArn('work') }) })
    await fixture.cloud.advance(12 * hour)
    const QueueUrl = fixture.cloud.queueUrl('work')
    const { Messages } = await fixture.sqs.send(new ReceiveMessageCommand({ QueueUrl }))
    expect(Messages?.map((message) => message.Body)).toEqual(['{"eventId":"evt_1"}'])
  })

  test('context attributes are filled in, and without an input a scheduled event is sent', async () => {
    const Input = JSON.stringify({ at: '<aws.scheduler.scheduled-time>', attempt: '<aws.scheduler.attempt-number>' })
    await create({ Target: target({ Input }) })
    await create({ Name: 'bare', Target: { Arn: target().Arn, RoleArn: target().RoleArn } })
    await fixture.cloud.advance(12 * hour)
    expect(fixture.calls.map((call) => call.payload)).toEqual([
      expect.objectContaining({ 'detail-type': 'Scheduled Event', time: '2031-01-01T12:00:00Z' }),
      { at: '2031-01-01T12:00:00Z', attempt: '1' },
    ])
  })

  test('a recurring schedule goes on after each firing, and ends at its end', async () => {
    const EndDate = new Date(beginning + 50 * hour)
    await create({ ScheduleExpression: 'cron(0 12 * * ? *)', EndDate })
    for (let day = 0; day < 3; day += 1) await fixture.cloud.advance(24 * hour)
    expect(fixture.calls).toHaveLength(2)
    await expect(get()).rejects.toMatchObject(missing)
  })

  test('a rate fires at once and then each period', async () => {
    await create({ ScheduleExpression: 'rate(1 hour)' })
    await fixture.cloud.settle()
    expect(fixture.calls).toHaveLength(1)
    await fixture.cloud.advance(hour)
    expect(fixture.calls).toHaveLength(2)
  })
})

describe('a firing that fails', () => {
  test('is tried again, and advance stops at each attempt', async () => {
    failing = 3
    await create()
    await fixture.cloud.advance(13 * hour)
    expect(fixture.calls).toHaveLength(4)
    expect(actions()).toEqual(['created', 'fired', 'failed', 'fired', 'failed', 'fired', 'failed', 'fired'])
    await expect(get()).rejects.toMatchObject(missing)
  })

  test('ends in the dead-letter queue when its attempts are used up', async () => {
    failing = 10
    const RetryPolicy = { MaximumRetryAttempts: 2 }
    const DeadLetterConfig = { Arn: fixture.cloud.queueArn('lost') }
    await create({ Target: target({ RetryPolicy, DeadLetterConfig }) })
    await fixture.cloud.advance(24 * hour)
    expect(fixture.calls).toHaveLength(3)
    const QueueUrl = fixture.cloud.queueUrl('lost')
    const { Messages } = await fixture.sqs.send(new ReceiveMessageCommand({ QueueUrl, MessageAttributeNames: ['All'] }))
    expect(Messages).toMatchObject([
      {
        Body: '{"eventId":"evt_1"}',
        MessageAttributes: {
          EXHAUSTED_RETRY_CONDITION: { StringValue: 'MaximumRetryAttempts' },
          RETRY_ATTEMPTS: { StringValue: '2' },
        },
      },
    ])
    expect(actions().at(-1)).toBe('dropped')
    await expect(get()).rejects.toMatchObject(missing)
  })

  test('is dropped when it is too old', async () => {
    failing = 1000
    await create({ Target: target({ RetryPolicy: { MaximumEventAgeInSeconds: 60 } }) })
    await fixture.cloud.advance(24 * hour)
    // After 0, 1, 3, 7, 15 and 31 seconds; the next would come after 63.
    expect(fixture.calls).toHaveLength(6)
    expect(actions().at(-1)).toBe('dropped')
  })

  test('of a recurring schedule gives way to the next occurrence', async () => {
    failing = 7
    await create({ ScheduleExpression: 'rate(1 minute)' })
    await fixture.cloud.settle()
    for (let second = 0; second < 61; second += 1) await fixture.cloud.advance(1000)
    expect(actions().filter((action) => action === 'dropped')).toHaveLength(1)
    expect((await get()).State).toBe('ENABLED')
  })
})
