import { describe, expect, test } from 'vitest'
import { type GatewayRequest, toEvent, toResponse } from './gateway-payload.ts'

const base: GatewayRequest = {
  method: 'GET',
  url: '/api/events',
  headers: { host: ['localhost:3333'], 'user-agent': ['curl/8'] },
  body: Buffer.alloc(0),
  sourceIp: '127.0.0.1',
  requestId: '0b1f6c9e-7a39-4a1c-9d5b-5d1f2f3a4b5c',
  now: Date.UTC(2026, 10, 22, 10, 0, 0, 123),
}
const event = (request: Partial<GatewayRequest>, pathParameters: Record<string, string> = {}) =>
  toEvent({ ...base, ...request }, { routeKey: 'GET /api/events', pathParameters })

test('a plain GET becomes the event of payload format 2.0', () => {
  expect(event({})).toEqual({
    version: '2.0',
    routeKey: 'GET /api/events',
    rawPath: '/api/events',
    rawQueryString: '',
    headers: {
      host: 'localhost:3333',
      'user-agent': 'curl/8',
      'x-amzn-trace-id': 'Root=1-6b02bd20-0b1f6c9e7a394a1c9d5b5d1f',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-port': '3333',
      'x-forwarded-proto': 'http',
    },
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: 'localhost:3333',
      domainPrefix: 'localhost',
      http: { method: 'GET', path: '/api/events', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'curl/8' },
      requestId: base.requestId,
      routeKey: 'GET /api/events',
      stage: '$default',
      time: '22/Nov/2026:10:00:00 +0000',
      timeEpoch: base.now,
    },
    isBase64Encoded: false,
  })
})

describe('the body', () => {
  test.each([
    ['application/json', false],
    ['application/json; charset=utf-8', false],
    ['Application/JSON', false],
    ['text/plain', false],
    ['text/xml;charset=utf-8', false],
    ['application/xml', false],
    ['application/javascript', false],
    ['application/x-www-form-urlencoded', true],
    ['multipart/form-data; boundary=x', true],
    ['application/octet-stream', true],
    ['application/vnd.api+json', true],
    [undefined, true],
  ])('of type %s is base64: %s', (type, isBase64Encoded) => {
    const body = Buffer.from('From=%2B14155550123&Body=é')
    const headers = type === undefined ? {} : { 'content-type': [type] }
    expect(event({ method: 'POST', headers, body })).toMatchObject({
      isBase64Encoded,
      body: body.toString(isBase64Encoded ? 'base64' : 'utf8'),
    })
  })

  test('that is empty is left out', () => {
    const form = { 'content-type': ['application/x-www-form-urlencoded'] }
    expect(event({ headers: form })).toMatchObject({ isBase64Encoded: false })
    expect(event({ headers: { 'content-type': ['application/json'] } })).not.toHaveProperty('body')
  })
})

test('cookies are a list of their own', () => {
  const read = event({ headers: { cookie: ['a=1; b=2', 'c=x=y'] } })
  expect(read.cookies).toEqual(['a=1', 'b=2', 'c=x=y'])
  expect(read.headers).not.toHaveProperty('cookie')
  expect(event({})).not.toHaveProperty('cookies')
})

test('repeated headers and query parameters are joined by commas', () => {
  const read = event({ url: '/api/events?a=1&a=2%203&b=&c', headers: { accept: ['text/html', 'application/json'] } })
  expect(read.headers['accept']).toBe('text/html,application/json')
  expect(read.rawQueryString).toBe('a=1&a=2%203&b=&c')
  expect(read.queryStringParameters).toEqual({ a: '1,2 3', b: '', c: '' })
})

test('a forged forwarding header stays in front of the true address', () => {
  expect(event({ headers: { 'x-forwarded-for': ['10.0.0.1'] } }).headers['x-forwarded-for']).toBe('10.0.0.1, 127.0.0.1')
})

test('the path arrives decoded, and an impossible one is refused', () => {
  const read = event({ url: '/api/rsvp/a%20b%C3%A9?x=%20' }, { token: 'a bé' })
  const decoded = { rawPath: '/api/rsvp/a bé', pathParameters: { token: 'a bé' } }
  expect(read).toMatchObject({ ...decoded, rawQueryString: 'x=%20' })
  expect(() => event({ url: '/api/rsvp/%E0%A4%A' })).toThrow(URIError)
})

describe('a result', () => {
  const read = (result: unknown) => {
    const { body, ...rest } = toResponse(result)
    return { ...rest, body: body.toString() }
  }
  const json: [string, string][] = [['content-type', 'application/json']]
  const text: [string, string][] = [['content-type', 'text/plain; charset=utf-8']]
  const internal = { status: 500, headers: json, body: '{"message":"Internal Server Error"}' }

  test.each<[string, unknown, ReturnType<typeof read>]>([
    ['an object without a status', { id: 'evt_1' }, { status: 200, headers: json, body: '{"id":"evt_1"}' }],
    ['a string', 'hello', { status: 200, headers: json, body: 'hello' }],
    ['nothing', null, { status: 200, headers: json, body: 'null' }],
    ['a status alone', { statusCode: 204 }, { status: 204, headers: [], body: '' }],
    ['a body of no type', { statusCode: 200, body: 'hi' }, { status: 200, headers: text, body: 'hi' }],
    ['a status as text', { statusCode: '202' }, { status: 202, headers: [], body: '' }],
    ['a number', { statusCode: 200, headers: { 'X-N': 3 } }, { status: 200, headers: [['x-n', '3']], body: '' }],
    [
      'cookies',
      { statusCode: 200, headers: { 'Content-Type': 'text/html' }, cookies: ['a=1; Secure', 'b=2'], body: '<p>' },
      {
        status: 200,
        headers: [
          ['content-type', 'text/html'],
          ['set-cookie', 'a=1; Secure'],
          ['set-cookie', 'b=2'],
        ],
        body: '<p>',
      },
    ],
    ['base64', { statusCode: 200, body: 'w6k=', isBase64Encoded: true }, { status: 200, headers: text, body: 'é' }],
    ['a status that is none', { statusCode: 'fine' }, internal],
    ['a body that is no text', { statusCode: 200, body: {} }, internal],
    ['more than 6 MB', { statusCode: 200, body: 'x'.repeat(6 * 1024 * 1024 + 1) }, internal],
  ])('of %s', (_, result, expected) => {
    expect(read(result)).toEqual(expected)
  })
})
