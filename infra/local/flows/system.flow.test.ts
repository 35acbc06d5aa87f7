import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestSystem, startForTest } from './start.ts'

let system: TestSystem
beforeAll(async () => {
  system = await startForTest()
})
afterAll(() => system.close())

test('is healthy and tells the time', async () => {
  const { get } = system.visitor()
  const health = await get('/_local/health')
  const now = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]{12}Z$/)
  expect(health).toMatchObject({ status: 200, body: { ready: true, now } })
})

test('refuses what it does not know, in its own words under the API', async () => {
  const { get, post, delete: remove } = system.visitor()
  const nothing = { error: 'There is nothing here.', code: 'NOT_FOUND', retryable: false }
  expect(await get('/api/nothing')).toMatchObject({ status: 404, body: nothing })
  expect(await post('/webhooks/nothing', {})).toMatchObject({ status: 404, body: nothing })
  expect(await remove('/api/session/link')).toMatchObject({ status: 404, body: nothing })
  expect(await get('/_local/nothing')).toMatchObject({ status: 404, body: nothing })
  expect(await get('/api/rsvp/%E0%A4%A')).toMatchObject({ status: 400 })
  expect((await fetch(`${system.url}/api/session`, { method: 'HEAD' })).status).toBe(404)
})

test('serves its first pages signed out, with safe headers', async () => {
  for (const path of ['/', '/sign-in']) {
    const answer = await fetch(system.url + path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect((await fetch(system.url + path, { method: 'HEAD' })).status).toBe(200)
  }
  expect((await fetch(`${system.url}/no-such-page`)).status).toBe(404)
})

test('keeps its control surface to this machine', async () => {
  const from = async (origin: string) => {
    const advance = { method: 'POST', body: '{"advance":"PT1S"}', headers: { origin } }
    return (await fetch(`${system.url}/_local/clock`, advance)).status
  }
  expect(await from('https://elsewhere.example')).toBe(403)
  expect(await from('null')).toBe(403)
  expect(await from(system.url)).toBe(200)
})

test('answers a route through its handler', async () => {
  const { get, post } = system.visitor()
  expect(await get('/api/session')).toMatchObject({ status: 401, body: { code: 'UNAUTHORIZED', retryable: false } })
  expect(await post('/api/session/link', { email: 'not an address' })).toMatchObject({ status: 400 })
})

test('settles, moves its clock forward only, and lists its queues', async () => {
  const { get, post } = system.visitor()
  await system.settle()
  const before = Date.parse(await system.now())
  await system.advance('P1DT1H')
  const after = Date.parse(await system.now())
  expect(after - before).toBeGreaterThanOrEqual(25 * 3_600_000)
  const back = await post('/_local/clock', { set: new Date(before).toISOString() })
  expect(back).toMatchObject({ status: 400, body: { code: 'CLOCK_BACKWARD' } })
  expect(await post('/_local/clock', { set: 'tomorrow' })).toMatchObject({ status: 400, body: { code: 'INVALID' } })
  const { body } = await get('/_local/queues')
  expect(body).toContainEqual({ name: 'send-notice', visible: 0, inFlight: 0, dead: 0 })
  expect(await post('/_local/queues/send-notice/redrive')).toMatchObject({ status: 200, body: { moved: 0 } })
  expect(await post('/_local/queues/no-such-queue/redrive')).toMatchObject({ status: 404 })
})

test('goes on after a restart where it stood', async () => {
  const { get, post } = system.visitor()
  await post('/api/session/link', { email: 'host@example.com' })
  await system.settle()
  const rows = await get('/_local/table')
  const before = Date.parse(await system.now())
  await system.restart()
  expect(Date.parse(await system.now())).toBeGreaterThanOrEqual(before)
  expect(rows.body).not.toBe('')
  expect(await get('/_local/table')).toMatchObject({ status: 200, body: rows.body })
})

test('fails calls to the table when asked to, and recovers', async () => {
  const { get, post, delete: remove } = system.visitor()
  const event = '/api/rsvp/code'
  await post('/_local/faults', { target: 'dynamodb', kind: '500' })
  expect(await post(event, { code: 'A'.repeat(22) })).toMatchObject({ body: { retryable: true } })
  await remove('/_local/faults?target=dynamodb')
  expect((await post(event, { code: 'A'.repeat(22) })).status).toBeLessThan(500)
  expect((await get('/_local/faults')).body).toEqual({ items: [] })
})
