import { SendMessageCommand } from '@aws-sdk/client-sqs'
import { afterEach, describe, expect, test } from 'vitest'
import { BackwardClock } from './clock.ts'
import { beginning, createSchedule, openCloudFixture, scheduleTarget, type CloudFixture } from './cloud-fixture.ts'

const minute = 60_000
const hour = 60 * minute
let fixture: CloudFixture
let outbox: string[]
let history: string[]

afterEach(() => fixture.close())

function note(what: string): void {
  history.push(`${new Date(fixture.clock.now()).toISOString().slice(11, 16)} ${what}`)
}

async function open(functions: Record<string, (payload: unknown) => unknown> = {}) {
  outbox = []
  history = []
  fixture = await openCloudFixture({
    queues: [{ name: 'work', visibilityTimeoutSeconds: 60 }],
    sources: [{ queue: 'work', function: 'work', batchSize: 10, concurrency: 2 }],
    rates: [{ name: 'sweep', everySeconds: 60, function: 'sweep' }],
    unpublished: async () => outbox.length,
    functions: {
      work: () => note('work'),
      sweep() {
        note('sweep')
        outbox = []
      },
      remind: (payload) => note(String(payload)),
      ...functions,
    },
  })
}

const schedule = (Name: string, at: string) => {
  const Target = scheduleTarget(fixture, { Input: JSON.stringify(Name) })
  return createSchedule(fixture, { Name, ScheduleExpression: `at(2031-01-01T${at})`, Target })
}
const send = (MessageBody: string, DelaySeconds = 0) =>
  fixture.sqs.send(new SendMessageCommand({ QueueUrl: fixture.cloud.queueUrl('work'), MessageBody, DelaySeconds }))

describe('moving the clock', () => {
  test('stops at each due one-off in order, settles there, and fires each rate once a stop', async () => {
    await open({
      remind: async (payload) => {
        note(String(payload))
        await send('follow-up')
      },
    })
    await schedule('third', '09:00:00')
    await schedule('first', '01:00:00')
    await schedule('second', '05:30:00')
    await schedule('beyond', '20:00:00')
    expect(await fixture.cloud.advance(10 * hour)).toBe('settled')
    expect(history).toEqual([
      '01:00 first',
      '01:00 work',
      '01:00 sweep',
      '05:30 second',
      '05:30 work',
      '05:30 sweep',
      '09:00 third',
      '09:00 work',
      '09:00 sweep',
      '10:00 sweep',
    ])
    expect(fixture.clock.now()).toBeGreaterThanOrEqual(beginning + 10 * hour)
  })

  test('a schedule made at a stop is fired on the same journey', async () => {
    let made = false
    await open({
      remind: async (payload) => {
        note(String(payload))
        if (!made) await schedule('follow-up', '02:00:00')
        made = true
      },
    })
    await schedule('first', '01:00:00')
    await fixture.cloud.set(beginning + 3 * hour)
    expect(history).toEqual(['01:00 first', '01:00 sweep', '02:00 follow-up', '02:00 sweep', '03:00 sweep'])
  })

  test('uncovers what was hidden until then', async () => {
    await open()
    await send('a', 600)
    expect(await fixture.cloud.settle()).toBe('settled')
    expect(history).toEqual([])
    await fixture.cloud.advance(10 * minute)
    expect(history).toEqual(['00:10 work', '00:10 sweep'])
  })

  test('refuses to go back', async () => {
    await open()
    await expect(fixture.cloud.set(beginning - minute)).rejects.toThrow(BackwardClock)
    await expect(fixture.cloud.advance(-minute)).rejects.toThrow(BackwardClock)
    expect(fixture.calls).toEqual([])
  })

  test('two journeys at once are made one after the other', async () => {
    await open()
    await schedule('first', '01:00:00')
    await Promise.all([fixture.cloud.advance(2 * hour), fixture.cloud.advance(2 * hour)])
    expect(history).toEqual(['01:00 first', '01:00 sweep', '02:00 sweep', '04:00 sweep'])
  })

  test('the clock alone, set from outside, still fires what is due', async () => {
    await open()
    await schedule('first', '01:00:00')
    fixture.clock.set(beginning + 2 * hour)
    expect(await fixture.cloud.settle()).toBe('settled')
    expect(history).toContain('02:00 first')
  })
})

describe('settling', () => {
  test('waits for a chain of work to end', async () => {
    let left = 3
    await open({
      work: async () => {
        note('work')
        left -= 1
        if (left > 0) await send('more')
      },
    })
    await send('first')
    expect(await fixture.cloud.settle()).toBe('settled')
    expect(history).toEqual(['00:00 work', '00:00 work', '00:00 work'])
  })

  test('calls the sweeper when only unpublished rows are left', async () => {
    await open()
    outbox = ['row']
    expect(await fixture.cloud.settle()).toBe('settled')
    expect(history).toEqual(['00:00 sweep'])
  })

  test('is busy while something runs, and while rows stay unpublished', async () => {
    const gate = Promise.withResolvers<void>()
    await open({ work: () => gate.promise, sweep: () => undefined })
    await send('a')
    expect(await fixture.cloud.settle(1)).toBe('busy')
    gate.resolve()
    expect(await fixture.cloud.settle()).toBe('settled')
    outbox = ['stuck']
    expect(await fixture.cloud.settle(1)).toBe('busy')
    outbox = []
    expect(await fixture.cloud.settle()).toBe('settled')
  })

  test('does not wait for retries and schedules of the future', async () => {
    await open({
      work: () => {
        throw new Error('no')
      },
    })
    await schedule('later', '12:00:00')
    await send('a')
    expect(await fixture.cloud.settle()).toBe('settled')
    expect(fixture.cloud.queues()).toEqual([{ name: 'work', visible: 0, inFlight: 1, dead: 0 }])
  })

  test('closing ends it', async () => {
    await open({ sweep: () => undefined })
    outbox = ['stuck']
    const settling = fixture.cloud.settle()
    await fixture.cloud.close()
    expect(await settling).toBe('busy')
  })
})
