import {
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  UpdateScheduleCommand,
  type CreateScheduleCommandInput,
  type Target,
} from '@aws-sdk/client-scheduler'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createSchedule, openCloudFixture, scheduleInput, scheduleTarget, type CloudFixture } from './cloud-fixture.ts'

let fixture: CloudFixture

beforeEach(async () => {
  fixture = await openCloudFixture()
})
afterEach(() => fixture.close())

const target = (more?: Partial<Target>) => scheduleTarget(fixture, more)
const definition = (more?: Partial<CreateScheduleCommandInput>) => scheduleInput(fixture, more)
const create = (more?: Partial<CreateScheduleCommandInput>) => createSchedule(fixture, more)
const get = (Name = 'remind-evt_1') => fixture.scheduler.send(new GetScheduleCommand({ Name, GroupName: 'm33t' }))
const missing = { name: 'ResourceNotFoundException' }
const actions = () => [...fixture.cloud.wire()].flatMap((entry) => ('action' in entry ? [entry.action] : []))

describe('schedules', () => {
  test('are created, read, updated, listed and deleted', async () => {
    const { ScheduleArn } = await create({ Description: 'a reminder' })
    expect(ScheduleArn).toBe('arn:aws:scheduler:us-east-1:000000000000:schedule/m33t/remind-evt_1')
    expect(await get()).toMatchObject({
      Arn: ScheduleArn,
      Name: 'remind-evt_1',
      GroupName: 'm33t',
      ScheduleExpression: 'at(2031-01-01T12:00:00)',
      ScheduleExpressionTimezone: 'UTC',
      State: 'ENABLED',
      Description: 'a reminder',
      Target: {
        Input: '{"eventId":"evt_1"}',
        RetryPolicy: { MaximumRetryAttempts: 185, MaximumEventAgeInSeconds: 86_400 },
      },
      CreationDate: expect.any(Date),
    })
    await fixture.scheduler.send(
      new UpdateScheduleCommand(definition({ ScheduleExpression: 'at(2031-01-01T13:00:00)' })),
    )
    expect((await get()).ScheduleExpression).toBe('at(2031-01-01T13:00:00)')
    const named = { Name: 'remind-evt_1', GroupName: 'm33t' }
    await fixture.scheduler.send(new DeleteScheduleCommand(named))
    await expect(get()).rejects.toMatchObject(missing)
    await expect(fixture.scheduler.send(new DeleteScheduleCommand(named))).rejects.toMatchObject(missing)
    await expect(fixture.scheduler.send(new UpdateScheduleCommand(definition()))).rejects.toMatchObject(missing)
    expect(actions()).toEqual(['created', 'updated', 'deleted'])
  })

  test('are listed by group, prefix and page', async () => {
    for (const Name of ['a-1', 'a-2', 'b-1']) await create({ Name })
    await create({ Name: 'a-3', GroupName: 'default' })
    const names: (string | undefined)[] = []
    let NextToken: string | undefined
    do {
      const page = await fixture.scheduler.send(
        new ListSchedulesCommand({
          GroupName: 'm33t',
          NamePrefix: 'a-',
          MaxResults: 1,
          ...(NextToken && { NextToken }),
        }),
      )
      names.push(...(page.Schedules ?? []).map((schedule) => schedule.Name))
      NextToken = page.NextToken
    } while (NextToken)
    expect(names).toEqual(['a-1', 'a-2'])
    const all = await fixture.scheduler.send(new ListSchedulesCommand({}))
    expect(all.Schedules?.map((schedule) => `${schedule.GroupName}/${schedule.Name}`)).toEqual([
      'default/a-3',
      'm33t/a-1',
      'm33t/a-2',
      'm33t/b-1',
    ])
  })

  test('an existing name is a conflict, the repeated request is not', async () => {
    await create({ ClientToken: 'token-1' })
    await expect(create({ ClientToken: 'token-1' })).resolves.toMatchObject({ ScheduleArn: expect.any(String) })
    await expect(create({ ClientToken: 'token-1', Description: 'other' })).rejects.toMatchObject({
      name: 'ConflictException',
    })
    await expect(create()).rejects.toMatchObject({ name: 'ConflictException' })
    const removal = { Name: 'remind-evt_1', GroupName: 'm33t', ClientToken: 'token-2' }
    await fixture.scheduler.send(new DeleteScheduleCommand(removal))
    await fixture.scheduler.send(new DeleteScheduleCommand(removal))
    expect(actions()).toEqual(['created', 'deleted'])
  })

  test.each<[string, Partial<CreateScheduleCommandInput>]>([
    ['a past at()', { ScheduleExpression: 'at(2030-12-31T23:59:59)' }],
    [
      'an at() past in its own zone',
      { ScheduleExpression: 'at(2031-01-01T08:00:00)', ScheduleExpressionTimezone: 'Asia/Tokyo' },
    ],
    ['an at() with an offset', { ScheduleExpression: 'at(2031-01-01T12:00:00Z)' }],
    ['an unknown zone', { ScheduleExpressionTimezone: 'Mars/Olympus' }],
    ['a name of 65 characters', { Name: 'x'.repeat(65) }],
    ['a name with a space', { Name: 'a b' }],
    ['a missing window', { FlexibleTimeWindow: undefined }],
  ])('%s is refused', async (_what, more) => {
    await expect(create(more)).rejects.toMatchObject({
      name: 'ValidationException',
      $metadata: { httpStatusCode: 400 },
    })
    expect(actions()).toEqual([])
  })

  test('targets and input are checked', async () => {
    const refused = { name: 'ValidationException' }
    await expect(create({ Target: target({ Input: '{' }) })).rejects.toMatchObject(refused)
    await expect(create({ Target: target({ Arn: 'arn:aws:sns:us-east-1:000000000000:it' }) })).rejects.toMatchObject(
      refused,
    )
    await expect(create({ Target: target({ RetryPolicy: { MaximumRetryAttempts: 186 } }) })).rejects.toMatchObject(
      refused,
    )
    await expect(create({ GroupName: 'nowhere' })).rejects.toMatchObject(missing)
  })

  test('a fault can be injected', async () => {
    fixture.cloud.faults = (target, operation) =>
      target === 'scheduler' && operation === 'CreateSchedule'
        ? { status: 429, code: 'ThrottlingException' }
        : undefined
    await expect(create()).rejects.toMatchObject({ name: 'ThrottlingException' })
    await expect(get()).rejects.toMatchObject(missing)
  })
})
