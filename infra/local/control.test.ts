import { request } from 'node:http'
import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createControl, ownMachineOnly } from './control.ts'
import { listen } from './server.ts'

const app = new Hono()
app.use('/_local/*', ownMachineOnly)
app.route('/_local', createControl(() => undefined))
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
  }).once('error', reject).end()
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
