import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'
import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { afterEach, describe, expect, test } from 'vitest'
import { openClock } from './clock.ts'
import { beginning, createSchedule, openCloudFixture, scheduleTarget, type CloudFixture } from './cloud-fixture.ts'
import { startCloud } from './cloud.ts'
import { createMessageQueues } from './message-queues.ts'
import { openStore } from './store.ts'
import { createWire } from './wire.ts'

const hour = 3_600_000
let fixture: CloudFixture | undefined

afterEach(async () => {
  await fixture?.close()
  fixture = undefined
})

const queues = [{ name: 'work', visibilityTimeoutSeconds: 3600 }]
const oneOff = (it: CloudFixture, Name: string, at: string) => {
  const Target = scheduleTarget(it, { Input: JSON.stringify({ name: Name }) })
  return createSchedule(it, { Name, ScheduleExpression: `at(${at})`, Target })
}
const send = (it: CloudFixture, MessageBody: string, DelaySeconds = 0) =>
  it.sqs.send(new SendMessageCommand({ QueueUrl: it.cloud.queueUrl('work'), MessageBody, DelaySeconds }))
const receive = async (it: CloudFixture) => {
  const QueueUrl = it.cloud.queueUrl('work')
  const { Messages } = await it.sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }))
  return (Messages ?? []).map((message) => message.Body)
}

describe('over a restart', () => {
  test('the clock, messages, delays and the wire stay as they were', async () => {
    fixture = await openCloudFixture({ queues })
    fixture.clock.set(beginning + hour)
    await send(fixture, 'kept')
    await send(fixture, 'delayed', 900)
    const wire = [...fixture.cloud.wire()]
    await fixture.restart()
    expect(fixture.clock.now()).toBeGreaterThanOrEqual(beginning + hour)
    expect([...fixture.cloud.wire()]).toEqual(wire)
    expect(wire).toMatchObject([
      { kind: 'queue', queue: 'work', body: 'kept', at: expect.stringMatching(/^2031-01-01T01:/) },
      { kind: 'queue', queue: 'work', body: 'delayed' },
    ])
    expect(await receive(fixture)).toEqual(['kept'])
  })

  test('what was in flight is visible at once', async () => {
    fixture = await openCloudFixture({ queues })
    await send(fixture, 'a')
    expect(await receive(fixture)).toEqual(['a'])
    expect(await receive(fixture)).toEqual([])
    await fixture.restart()
    expect(await receive(fixture)).toEqual(['a'])
  })

  test('what failed is delivered again', async () => {
    let broken = true
    fixture = await openCloudFixture({
      queues,
      sources: [{ queue: 'work', function: 'work', batchSize: 1, concurrency: 1 }],
      functions: {
        work() {
          if (broken) throw new Error('no')
        },
      },
    })
    await send(fixture, 'a')
    await fixture.cloud.settle()
    broken = false
    await fixture.restart()
    expect(await fixture.cloud.settle()).toBe('settled')
    expect(fixture.calls).toHaveLength(2)
    expect(fixture.cloud.queues()).toEqual([{ name: 'work', visible: 0, inFlight: 0, dead: 0 }])
  })

  test('an overdue one-off fires once, a coming one when it is due', async () => {
    fixture = await openCloudFixture()
    await oneOff(fixture, 'overdue', '2031-01-01T01:00:00')
    await oneOff(fixture, 'coming', '2031-01-01T03:00:00')
    // Closed first, so that the moment passes while nothing runs.
    await fixture.cloud.close()
    fixture.clock.set(beginning + 2 * hour)
    await fixture.restart()
    expect(await fixture.cloud.settle()).toBe('settled')
    expect(fixture.calls.map((call) => call.payload)).toEqual([{ name: 'overdue' }])
    await fixture.restart()
    await fixture.cloud.advance(hour)
    expect(fixture.calls.map((call) => call.payload)).toEqual([{ name: 'overdue' }, { name: 'coming' }])
  })

  test('nothing is invoked before the functions are ready', async () => {
    const ready = Promise.withResolvers<void>()
    fixture = await openCloudFixture({
      queues,
      sources: [{ queue: 'work', function: 'work', batchSize: 1, concurrency: 1 }],
      ready: ready.promise,
    })
    await send(fixture, 'a')
    expect(await fixture.cloud.settle(0)).toBe('busy')
    expect(fixture.calls).toEqual([])
    ready.resolve()
    expect(await fixture.cloud.settle()).toBe('settled')
    expect(fixture.calls).toHaveLength(1)
  })
})

test('a rate fires by the clock, and once for all it missed', async () => {
  const fired = Promise.withResolvers<void>()
  fixture = await openCloudFixture({
    rates: [{ name: 'sweep', everySeconds: 60, function: 'sweep' }],
    functions: { sweep: () => fired.resolve() },
  })
  await fixture.cloud.settle()
  expect(fixture.calls).toEqual([])
  fixture.clock.set(fixture.clock.now() + hour)
  await fired.promise
  await fixture.cloud.settle()
  expect(fixture.calls).toEqual([
    {
      function: 'sweep',
      payload: expect.objectContaining({ 'detail-type': 'Scheduled Event', source: 'aws.scheduler' }),
    },
  ])
})

test('closing waits for what runs, and then takes no more requests', async () => {
  const gate = Promise.withResolvers<void>()
  let done = false
  fixture = await openCloudFixture({
    queues,
    sources: [{ queue: 'work', function: 'work', batchSize: 1, concurrency: 1 }],
    functions: {
      async work() {
        await gate.promise
        done = true
      },
    },
  })
  await send(fixture, 'a')
  await fixture.cloud.settle(0)
  const { endpoint } = fixture.cloud
  const closing = fixture.cloud.close()
  expect(done).toBe(false)
  gate.resolve()
  await closing
  expect(done).toBe(true)
  await expect(fetch(endpoint)).rejects.toThrow('fetch failed')
})

test('opens and closes a database given by its path', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'm33t-cloud-'))
  const path = join(folder, 'cloud.db')
  const own = openStore(path)
  const cloud = await startCloud({
    db: path,
    clock: openClock(own),
    busName: 'm33t',
    scheduleGroup: 'm33t',
    region: 'us-east-1',
    account: '000000000000',
    queues: [],
    rules: [],
    sources: [],
    rates: [],
    invoke: async () => undefined,
  })
  expect(await cloud.settle()).toBe('settled')
  await cloud.close()
  own.close()
  rmSync(folder, { recursive: true })
})

// A process of its own has to start, which a busy machine may take its time for.
test('after kill -9, all that was acknowledged is there', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'm33t-cloud-'))
  const path = join(folder, 'cloud.db')
  const child = spawn(process.execPath, [join(import.meta.dirname, 'cloud-child.ts'), path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [endpoint] = await once(createInterface(child.stdout), 'line')
  const client = {
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  }
  const sqs = new SQSClient(client)
  const bus = new EventBridgeClient(client)
  const acknowledged = { sent: new Set<string>(), published: new Set<string>() }

  async function write(worker: number) {
    for (let index = 0; ; index += 1) {
      const text = `${worker}-${index}`
      const sending = new SendMessageCommand({ QueueUrl: `${endpoint}/000000000000/sent`, MessageBody: text })
      await sqs.send(sending)
      acknowledged.sent.add(text)
      const Detail = JSON.stringify({ text })
      const entry = { EventBusName: 'm33t', Source: 'm33t', DetailType: 'it.happened', Detail }
      await bus.send(new PutEventsCommand({ Entries: [entry] }))
      acknowledged.published.add(text)
      if (acknowledged.published.size === 60) child.kill('SIGKILL')
    }
  }
  // Every writer goes on until the connection breaks under it.
  await Promise.all([1, 2, 3, 4].map((worker) => expect(write(worker)).rejects.toBeInstanceOf(Error)))
  if (child.signalCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')

  const db = openStore(path)
  const clock = openClock(db)
  const found = createMessageQueues(db, clock, createWire(db, clock), [])
  const bodies = (queue: string) => found.receive(queue, 100_000).map((message) => message.body)
  const published = bodies('published').map((body): unknown => JSON.parse(body).detail.text)
  expect(bodies('sent')).toEqual(expect.arrayContaining([...acknowledged.sent]))
  expect(published).toEqual(expect.arrayContaining([...acknowledged.published]))
  for (const it of [sqs, bus]) it.destroy()
  db.close()
  rmSync(folder, { recursive: true })
})
