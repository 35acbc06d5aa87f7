import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import { afterEach, describe, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { badRequest, tooMany } from '#core/errors.ts'
import { ConditionFailed } from '#functions/adapters/dynamodb/commit.ts'
import { type Contract, type Reply, nothing } from './contract.ts'
import { type Request, jsonRoute } from './http.ts'
import { logger } from './logger.ts'

vi.hoisted(() => {
  process.env['SST_RESOURCE_App'] = '{}'
  process.env['SST_RESOURCE_Table'] = '{"name":"table"}'
  process.env['AWS_REGION'] = 'us-east-1'
  process.env['PUBLIC_URL'] = 'https://m33t.example/'
  process.env['EXTRA_ORIGINS'] = 'https://www.m33t.example, http://127.0.0.1:4321'
  process.env['POWERTOOLS_LOG_LEVEL'] = 'SILENT'
})
afterEach(() => vi.restoreAllMocks())

const Body = z.strictObject({ name: z.string().max(5), seats: z.int().optional() })
const contract = { summary: '', access: 'anyone', body: Body, reply: { status: 200 } } as const satisfies Contract
const without = { ...contract, body: nothing } as const satisfies Contract

type Call = Partial<
  Pick<
    APIGatewayProxyEventV2,
    'body' | 'isBase64Encoded' | 'headers' | 'cookies' | 'pathParameters' | 'queryStringParameters'
  >
> & { method?: string }
const apiEvent = ({ method = 'POST', headers = {}, ...rest }: Call) =>
  ({
    version: '2.0',
    routeKey: `${method} /api/things/{id}`,
    rawPath: '/api/things/7',
    rawQueryString: '',
    headers,
    isBase64Encoded: false,
    requestContext: { requestId: 'req-1', http: { method, sourceIp: '192.0.2.1' } },
    ...rest,
  }) as APIGatewayProxyEventV2

const empty = async (): Promise<Reply> => ({ status: 204 })
async function call(
  event: Call,
  act: (request: Request<z.infer<typeof Body>>) => Promise<Reply> = empty,
  of: Contract<typeof Body> = contract,
) {
  const { statusCode, headers, body, cookies } = (await jsonRoute(of, act)(
    apiEvent(event),
    {} as Context,
  )) as APIGatewayProxyStructuredResultV2
  return { status: statusCode, headers, body: body === undefined ? undefined : (JSON.parse(body) as unknown), cookies }
}
const good = JSON.stringify({ name: 'Ada' })
const fixed = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
}

describe('a request', () => {
  test('is handed on with everything about it', async () => {
    let seen: unknown
    await call(
      { body: good, cookies: ['a=b'], pathParameters: { id: '7' }, queryStringParameters: { dry: '1' } },
      async (request) => {
        seen = request
        return { status: 204 }
      },
    )
    expect(seen).toEqual({
      body: { name: 'Ada' },
      params: { id: '7' },
      query: { dry: '1' },
      cookies: ['a=b'],
      now: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      correlationId: 'req-1',
      sourceIp: '192.0.2.1',
    })
  })

  test('may come base64-encoded', async () => {
    const body = Buffer.from('{"name":"Zoë"}').toString('base64')
    expect(
      await call({ body, isBase64Encoded: true }, async (request) => ({ status: 200, body: request.body })),
    ).toMatchObject({ body: { name: 'Zoë' } })
  })

  test('without a body reads as one that says nothing', async () => {
    for (const body of [{}, { body: '' }, { body: ' \n' }]) {
      expect(await call(body)).toMatchObject({
        status: 400,
        body: { code: 'INVALID_REQUEST', details: { fields: [{ field: 'name' }] } },
      })
    }
  })

  test('of a route that takes no body is not read', async () => {
    expect((await call({ body: '{broken' }, empty, without as unknown as Contract<typeof Body>)).status).toBe(204)
  })

  test('that is no JSON is refused without being repeated', async () => {
    expect((await call({ body: '{"name": "Canary' })).body).toEqual({
      error: 'The request body is not valid JSON.',
      code: 'INVALID_JSON',
      retryable: false,
    })
  })

  test('of more than 256 KiB is refused before it is read', async () => {
    const fits = JSON.stringify({ name: 'Ada' }).padEnd(256 * 1024)
    expect((await call({ body: fits })).status).toBe(204)
    expect(await call({ body: `${fits} ` })).toMatchObject({ status: 413, body: { code: 'TOO_LARGE' } })
    // Measured in bytes, not in letters.
    expect((await call({ body: `"${'é'.repeat(128 * 1024)}"` })).body).toMatchObject({ code: 'TOO_LARGE' })
  })
})

describe('a reply', () => {
  test('is JSON that nobody keeps', async () => {
    expect(await call({ body: good }, async () => ({ status: 201, body: { id: 7 } }))).toEqual({
      status: 201,
      headers: { ...fixed, 'content-type': 'application/json; charset=utf-8' },
      body: { id: 7 },
      cookies: undefined,
    })
  })

  test('may be empty, set cookies and lead elsewhere', async () => {
    expect(
      await call({ body: good }, async () => ({ status: 303, cookies: ['a=b; Path=/'], location: '/there' })),
    ).toEqual({
      status: 303,
      headers: { ...fixed, location: '/there' },
      body: undefined,
      cookies: ['a=b; Path=/'],
    })
  })
})

describe('a refusal', () => {
  test('names what is wrong with each field, never what was typed', async () => {
    const canary = 'Zqxjkv-canary'
    const reply = await call({ body: JSON.stringify({ name: canary, seats: canary, [canary]: canary }) })
    expect(reply.status).toBe(400)
    expect(reply.body).toEqual({
      error: 'name: Too big: expected string to have <=5 characters',
      code: 'INVALID_REQUEST',
      retryable: false,
      details: {
        fields: [
          { field: 'name', problem: 'Too big: expected string to have <=5 characters' },
          { field: 'seats', problem: 'Invalid input: expected number, received string' },
          { field: '', problem: 'has a part that is not known' },
        ],
      },
    })
    expect(JSON.stringify(reply)).not.toContain(canary)
  })

  test('of the whole body is told of the request', async () => {
    expect((await call({ body: '[]' })).body).toMatchObject({
      error: 'The request: Invalid input: expected object, received array',
    })
  })

  test('has the shape every refusal has', async () => {
    const refuse = async () => {
      throw badRequest('SELF_MATCH', 'Nobody can be matched with themselves.', { fields: ['matchedWithId'] })
    }
    expect(await call({ body: good }, refuse)).toEqual({
      status: 400,
      headers: { ...fixed, 'content-type': 'application/json; charset=utf-8' },
      body: {
        error: 'Nobody can be matched with themselves.',
        code: 'SELF_MATCH',
        retryable: false,
        details: { fields: ['matchedWithId'] },
      },
      cookies: undefined,
    })
  })

  test('that is a limit says when to come back', async () => {
    const { status, headers, body } = await call({ body: good }, async () => {
      throw tooMany('Slow down.', 42)
    })
    expect([status, headers?.['retry-after'], body]).toEqual([
      429,
      '42',
      { error: 'Slow down.', code: 'RATE_LIMITED', retryable: true },
    ])
  })

  test("for somebody else's write asks to try again", async () => {
    const reply = await call({ body: good }, () => Promise.reject(new ConditionFailed([0])))
    expect(reply).toMatchObject({ status: 409, body: { code: 'CHANGED_MEANWHILE', retryable: true } })
  })
})

describe('an error nobody expected', () => {
  const internal = { error: 'Something went wrong on our side. Please try again.', code: 'INTERNAL', retryable: true }

  test('is 500 and says nothing of itself, outside or in the log', async () => {
    const logged = vi.spyOn(logger, 'error').mockImplementation(() => {})
    const reply = await call({ body: good }, () => Promise.reject(new TypeError('ada@example.com has no name')))
    expect([reply.status, reply.body]).toEqual([500, internal])
    expect(logged.mock.calls).toEqual([
      [
        'request failed',
        {
          route: 'POST /api/things/{id}',
          requestId: 'req-1',
          errorName: 'TypeError',
          errorAt: expect.stringContaining('http.test.ts'),
        },
      ],
    ])
    expect(JSON.stringify(logged.mock.calls)).not.toContain('ada@example.com')
  })

  test.each(['a string', null, 7])('is 500 also when it is no error but %j', async (thrown) => {
    expect(await call({ body: good }, () => Promise.reject(thrown))).toMatchObject({ status: 500, body: internal })
  })

  test.each<[string, object]>([
    ['throttling', { name: 'ThrottlingException' }],
    ['a fault of the service', { $fault: 'server' }],
    ['nobody listening', { code: 'ECONNREFUSED' }],
    ['a timeout, further down', { cause: Object.assign(new Error('x'), { name: 'TimeoutError' }) }],
  ])('that is an outage is 503: %s', async (_, facts) => {
    const { status, headers, body } = await call({ body: good }, () =>
      Promise.reject(Object.assign(new Error('x'), facts)),
    )
    expect([status, headers?.['retry-after'], body]).toEqual([
      503,
      '5',
      { error: 'Service temporarily unavailable', code: 'SERVICE_UNAVAILABLE', retryable: true },
    ])
  })

  test('that is our own mistake is no outage', async () => {
    const mistake = Object.assign(new Error('x'), { name: 'ValidationException', $fault: 'client' })
    expect((await call({ body: good }, () => Promise.reject(mistake))).status).toBe(500)
  })
})

describe('where a write comes from', () => {
  test.each([undefined, 'https://m33t.example', 'https://www.m33t.example', 'http://127.0.0.1:4321'])(
    '%s may',
    async (origin) => {
      expect((await call({ body: good, headers: origin === undefined ? {} : { origin } })).status).toBe(204)
    },
  )

  test.each([
    'https://evil.example',
    'http://m33t.example',
    'https://m33t.example.evil.example',
    'https://m33t.example:444',
    'null',
  ])('%s may not, and nothing is done', async (origin) => {
    const act = vi.fn<typeof empty>(empty)
    const { status, body } = await call({ body: good, headers: { origin } }, act)
    expect([status, body]).toEqual([
      403,
      { error: 'This request came from another site.', code: 'WRONG_ORIGIN', retryable: false },
    ])
    expect(act).not.toHaveBeenCalled()
  })

  test('reading changes nothing, so it may come from anywhere', async () => {
    const reply = await call(
      { method: 'GET', headers: { origin: 'https://evil.example' } },
      empty,
      without as unknown as Contract<typeof Body>,
    )
    expect(reply.status).toBe(204)
    expect(Object.keys(reply.headers ?? {}).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})
