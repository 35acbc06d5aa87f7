import { request } from 'node:http'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Cloud } from './cloud/cloud.ts'
import { openClock } from './cloud/clock.ts'
import { createScheduleBook, scheduleDefinition } from './cloud/schedule-book.ts'
import { openStore } from './cloud/store.ts'
import { createControl, ownMachineOnly } from './control.ts'
import { listen } from './server.ts'

const app = new Hono()
app.use('/_local/*', ownMachineOnly)
app.route(
  '/_local',
  createControl(() => undefined),
)
app.post('/_local/anything', (c) => c.text('done'))

let server: Awaited<ReturnType<typeof listen>>
beforeAll(async () => {
  server = await listen(0, (incoming, bindings) => app.fetch(incoming, bindings))
})
afterAll(() => server.close())

function status(method: string, path: string, headers: Record<string, string>): Promise<number | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>()
  request(server.url + path, { method, headers }, (response) => {
    response.resume().once('end', () => resolve(response.statusCode))
  })
    .once('error', reject)
    .end()
  return promise
}

test('answers that it is starting before it is ready', async () => {
  const health = await fetch(`${server.url}/_local/health`)
  expect([health.status, await health.json()]).toEqual([503, { ready: false, now: null }])
  const clock = await fetch(`${server.url}/_local/clock`)
  expect(clock.status).toBe(503)
  expect(await clock.json()).toEqual({ error: 'M33T is still starting.', code: 'NOT_READY', retryable: true })
})

test.each([
  ['127.0.0.1:3333', 503],
  ['localhost', 503],
  ['[::1]:3333', 503],
  ['m33t.example', 403],
  ['127.0.0.1.evil.example', 403],
  ['localhost.evil.example:3333', 403],
  // Not a host at all: the server itself refuses.
  ['evil.example@127.0.0.1', 400],
])('a request for the host %s is answered %i', async (host, expected) => {
  expect(await status('GET', '/_local/health', { host })).toBe(expected)
})

test('a page of another origin may not write', async () => {
  const port = new URL(server.url).port
  const write = (origin: string) => status('POST', '/_local/clock', { origin })
  expect(await write(server.url)).toBe(503)
  expect(await write(`http://localhost:${port}`)).toBe(503)
  expect(await write('http://localhost:1')).toBe(403)
  expect(await write('https://evil.example')).toBe(403)
  expect(await write('null')).toBe(403)
})

describe('a system that runs', () => {
  const started = () => {
    const db = openStore(':memory:')
    const clock = openClock(db)
    clock.set(Date.parse('2031-05-01T00:00:00.000Z'))
    const schedules = createScheduleBook(db, clock)
    let prepared = false
    const table = { items: async function* () {}, unpublished: async () => 0, close: () => undefined }
    const control = createControl(() => ({ cloud: {} as Cloud, clock, table, schedules, prepared: () => prepared }))
    const get = async (path: string) => {
      const answer = await control.request(path)
      return [answer.status, await answer.json()]
    }
    return { get, schedules, prepare: () => void (prepared = true) }
  }

  test('is healthy once its demo is there, and answers everything else before', async () => {
    const { get, prepare } = started()
    expect(await get('/health')).toEqual([503, { ready: false, now: null }])
    expect(await get('/clock')).toEqual([200, { now: expect.stringMatching(/^2031-05-01T/) }])
    prepare()
    expect(await get('/health')).toEqual([200, { ready: true, now: expect.stringMatching(/^2031-05-01T/) }])
  })

  test('tells the schedules that wait, soonest first, and none that is off', async () => {
    const { get, schedules } = started()
    expect(await get('/schedules')).toEqual([200, []])
    const Target = {
      Arn: 'arn:aws:lambda:us-east-1:000000000000:function:f',
      RoleArn: 'arn:aws:iam::000000000000:role/r',
    }
    const write = (Name: string, at: string, more = {}) =>
      schedules.write(
        scheduleDefinition.parse({
          Name,
          ScheduleExpression: `at(${at})`,
          FlexibleTimeWindow: { Mode: 'OFF' },
          Target,
          ...more,
        }),
      )
    write('later', '2031-05-12T18:00:00', { ScheduleExpressionTimezone: 'America/Chicago' })
    write('sooner', '2031-05-12T22:00:00')
    write('off', '2031-05-11T22:00:00', { State: 'DISABLED' })
    expect(await get('/schedules')).toEqual([
      200,
      [
        { name: 'sooner', at: '2031-05-12T22:00:00.000Z', timezone: 'UTC' },
        { name: 'later', at: '2031-05-12T23:00:00.000Z', timezone: 'America/Chicago' },
      ],
    ])
  })
})
