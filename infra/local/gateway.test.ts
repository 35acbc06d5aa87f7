import { request } from 'node:http'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Route } from '#infra/wiring.ts'
import { createGateway } from './gateway.ts'
import { listen } from './server.ts'

const routes: Route[] = [
  { method: 'GET', path: '/api/rsvp/{token}', handler: 'rsvp/get-rsvp' },
  { method: 'POST', path: '/api/rsvp/{token}', handler: 'rsvp/post-rsvp' },
  { method: 'POST', path: '/api/rsvp/code', handler: 'rsvp/exchange-code' },
  { method: 'PUT', path: '/api/events/{eventId}/matches/{matchId}', handler: 'matches/curate-match' },
]

let answer: (slug: string, event: APIGatewayProxyEventV2) => unknown = () => null
let calls: { slug: string; event: APIGatewayProxyEventV2 }[] = []
const gateway = createGateway({
  routes,
  clock: { now: () => Date.UTC(2026, 10, 22) },
  async invoke(slug, event) {
    const call = { slug, event: event as APIGatewayProxyEventV2 }
    calls.push(call)
    return answer(slug, call.event)
  },
})
let server: Awaited<ReturnType<typeof listen>>
beforeAll(async () => {
  server = await listen(0, (incoming, bindings) => gateway.fetch(incoming, bindings))
})
afterEach(() => {
  calls = []
  answer = () => null
})
afterAll(() => server.close())

const call = (method: string, path: string, init: RequestInit = {}) => fetch(server.url + path, { ...init, method })

test('the route with more of the path spelled out wins', async () => {
  await call('POST', '/api/rsvp/code')
  await call('POST', '/api/rsvp/other')
  await call('PUT', '/api/events/evt_1/matches/mat%201?x=1')
  expect(calls.map(({ slug, event }) => [slug, event.routeKey, event.pathParameters])).toEqual([
    ['exchange-code', 'POST /api/rsvp/code', undefined],
    ['post-rsvp', 'POST /api/rsvp/{token}', { token: 'other' }],
    ['curate-match', 'PUT /api/events/{eventId}/matches/{matchId}', { eventId: 'evt_1', matchId: 'mat 1' }],
  ])
})

test.each([
  ['GET', '/api/rsvp'],
  ['GET', '/api/rsvp/'],
  ['GET', '/api/rsvp/a/b'],
  ['DELETE', '/api/rsvp/a'],
  ['HEAD', '/api/rsvp/a'],
  ['OPTIONS', '/api/rsvp/a'],
])('%s %s is no route', async (method, path) => {
  const response = await call(method, path)
  const body = '{"error":"There is nothing here.","code":"NOT_FOUND","retryable":false}'
  expect([response.status, await response.text()]).toEqual([404, method === 'HEAD' ? '' : body])
  expect(calls).toEqual([])
})

test('a form post reaches the function byte for byte, in base64', async () => {
  const body = 'Body=caf%C3%A9&From=%2B14155550123'
  await call('POST', '/api/rsvp/x', { body, headers: { 'content-type': 'application/x-www-form-urlencoded' } })
  expect(calls[0]?.event).toMatchObject({ isBase64Encoded: true, body: Buffer.from(body).toString('base64') })
})

test('headers sent twice are joined', async () => {
  const sent = Promise.withResolvers<void>()
  const headers = { 'X-Tag': ['a', 'b'], cookie: ['c=1', 'd=2'] }
  request(`${server.url}/api/rsvp/x`, { headers }, (response) => response.resume().once('end', sent.resolve)).end()
  await sent.promise
  expect(calls[0]?.event).toMatchObject({ headers: { 'x-tag': 'a,b' }, cookies: ['c=1', 'd=2'] })
})

test('what the function answers is sent', async () => {
  answer = () => ({ statusCode: 201, headers: { 'Content-Type': 'text/html' }, cookies: ['a=1', 'b=2'], body: '<p>' })
  const response = await call('GET', '/api/rsvp/x')
  expect([response.status, await response.text()]).toEqual([201, '<p>'])
  expect(response.headers.get('content-type')).toBe('text/html')
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  expect(response.headers.get('apigw-requestid')).toBe(calls[0]?.event.requestContext.requestId)
})

test('an answer without a body may be 204', async () => {
  answer = () => ({ statusCode: 204 })
  expect((await call('GET', '/api/rsvp/x')).status).toBe(204)
})

test('a function that throws is an internal error', async () => {
  answer = () => {
    throw new Error('secret')
  }
  const response = await call('GET', '/api/rsvp/x')
  expect([response.status, await response.text()]).toEqual([500, '{"message":"Internal Server Error"}'])
})

test('more than 10 MB is too much', async () => {
  const at = 10 * 1024 * 1024
  expect((await call('POST', '/api/rsvp/x', { body: Buffer.alloc(at) })).status).toBe(200)
  expect((await call('POST', '/api/rsvp/x', { body: Buffer.alloc(at + 1) })).status).toBe(413)
})

test('a path that cannot be decoded is a bad request', async () => {
  expect((await call('GET', '/api/rsvp/%E0%A4%A')).status).toBe(400)
  expect(calls).toEqual([])
})
