import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EventBridgeClient } from '@aws-sdk/client-eventbridge'
import {
  CreateScheduleCommand,
  SchedulerClient,
  type CreateScheduleCommandInput,
  type Target,
} from '@aws-sdk/client-scheduler'
import { SQSClient } from '@aws-sdk/client-sqs'
import { openClock, type LocalClock } from './clock.ts'
import { startCloud, type Cloud, type CloudOptions } from './cloud.ts'
import { openStore } from './store.ts'

export interface Call {
  function: string
  payload: unknown
}

export interface CloudFixture {
  cloud: Cloud
  clock: LocalClock
  /** Every invocation so far, oldest first. */
  calls: Call[]
  sqs: SQSClient
  bus: EventBridgeClient
  scheduler: SchedulerClient
  /** Stops and starts again over the same file, without losing `calls`. */
  restart(): Promise<void>
  close(): Promise<void>
}

/** When every fixture's clock begins; the real time lies before it, so it can only be reached by setting. */
export const beginning = Date.parse('2031-01-01T00:00:00.000Z')

type FixtureOptions = Partial<Omit<CloudOptions, 'db' | 'clock' | 'invoke'>> & {
  /** What the functions do; those not named answer nothing. */
  functions?: Record<string, (payload: unknown) => unknown>
}

/** A whole cloud over a temporary file with the real SDK clients pointed at it, for tests. */
export async function openCloudFixture({ functions = {}, ...options }: FixtureOptions = {}): Promise<CloudFixture> {
  const folder = mkdtempSync(join(tmpdir(), 'm33t-cloud-'))
  const calls: Call[] = []

  async function open() {
    const db = openStore(join(folder, 'cloud.db'))
    const clock = openClock(db)
    if (clock.now() < beginning) clock.set(beginning)
    const cloud = await startCloud({
      busName: 'm33t',
      scheduleGroup: 'm33t',
      region: 'us-east-1',
      account: '000000000000',
      queues: [],
      rules: [],
      sources: [],
      rates: [],
      ...options,
      db,
      clock,
      async invoke(name, payload) {
        calls.push({ function: name, payload })
        return functions[name]?.(payload)
      },
    })
    const client = {
      endpoint: cloud.endpoint,
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
    }
    const sqs = new SQSClient(client)
    const bus = new EventBridgeClient(client)
    const scheduler = new SchedulerClient(client)
    return { db, clock, cloud, sqs, bus, scheduler }
  }

  async function shut({ db, cloud, sqs, bus, scheduler }: Awaited<ReturnType<typeof open>>) {
    for (const client of [sqs, bus, scheduler]) client.destroy()
    await cloud.close()
    db.close()
  }

  let opened = await open()
  const fixture: CloudFixture = {
    ...opened,
    calls,
    async restart() {
      await shut(opened)
      opened = await open()
      Object.assign(fixture, opened)
    },
    async close() {
      await shut(opened)
      rmSync(folder, { recursive: true })
    },
  }
  return fixture
}

/** The function `remind`, with an input. */
export const scheduleTarget = ({ cloud }: CloudFixture, more: Partial<Target> = {}): Target => ({
  Arn: cloud.functionArn('remind'),
  RoleArn: 'arn:aws:iam::000000000000:role/scheduler',
  Input: '{"eventId":"evt_1"}',
  ...more,
})

/** A one-off schedule, twelve hours after the beginning. */
export const scheduleInput = (
  fixture: CloudFixture,
  more: Partial<CreateScheduleCommandInput> = {},
): CreateScheduleCommandInput => ({
  Name: 'remind-evt_1',
  GroupName: 'm33t',
  ScheduleExpression: 'at(2031-01-01T12:00:00)',
  FlexibleTimeWindow: { Mode: 'OFF' },
  ActionAfterCompletion: 'DELETE',
  Target: scheduleTarget(fixture),
  ...more,
})

export const createSchedule = (fixture: CloudFixture, more?: Partial<CreateScheduleCommandInput>) =>
  fixture.scheduler.send(new CreateScheduleCommand(scheduleInput(fixture, more)))
