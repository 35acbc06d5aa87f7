import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import twilioWebhooks from 'twilio/lib/webhooks/webhooks.js'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type TwilioRequest, asTwilio } from './as-twilio.ts'
import { logger } from './logger.ts'

const { token } = vi.hoisted(() => {
  const token = 'twilio-token-of-the-tests'
  process.env['SST_RESOURCE_App'] = '{}'
  process.env['SST_RESOURCE_Table'] = '{"name":"table"}'
  process.env['SST_RESOURCE_TwilioAuthToken'] = JSON.stringify({ value: token })
  process.env['AWS_REGION'] = 'us-east-1'
  process.env['PUBLIC_URL'] = 'https://m33t.example'
  process.env['POWERTOOLS_LOG_LEVEL'] = 'SILENT'
  return { token }
})

const url = 'https://m33t.example/webhooks/twilio/inbound'
const form: [string, string][] = [
  ['MessageSid', 'SM1'],
  ['From', '+13125550123'],
  ['Body', 'Yes & "très" bien + 100%'],
  ['MediaUrl', ''],
]
const fields = { MessageSid: 'SM1', From: '+13125550123', Body: 'Yes & "très" bien + 100%', MediaUrl: '' }
const sign = (params: object, at = url, key = token) =>
  twilioWebhooks.getExpectedTwilioSignature(key, at, params as Record<string, unknown>)

let seen: TwilioRequest[]
let logged: unknown[][]
beforeEach(() => {
  seen = []
  logged = []
  for (const level of ['info', 'warn', 'error'] as const) {
    vi.spyOn(logger, level).mockImplementation((...line) => void logged.push([level, ...line]))
  }
})
afterEach(() => vi.restoreAllMocks())

const handler = asTwilio(async (request) => void seen.push(request))
async function post(
  signature: string | undefined,
  options: { query?: string; host?: string; plain?: boolean; form?: [string, string][] } = {},
) {
  const text = new URLSearchParams(options.form ?? form).toString()
  const query = options.query ?? ''
  const event = {
    routeKey: 'POST /webhooks/twilio/inbound',
    rawPath: '/webhooks/twilio/inbound',
    rawQueryString: query,
    queryStringParameters: Object.fromEntries(new URLSearchParams(query)),
    headers: {
      host: options.host ?? 'm33t.example',
      ...(signature === undefined ? {} : { 'x-twilio-signature': signature }),
    },
    body: options.plain ? text : Buffer.from(text).toString('base64'),
    isBase64Encoded: !options.plain,
    requestContext: { requestId: 'req-1', http: { method: 'POST', sourceIp: '192.0.2.1' } },
  }
  const { statusCode, body, headers } = (await handler(
    event as unknown as APIGatewayProxyEventV2,
    {} as Context,
  )) as APIGatewayProxyStructuredResultV2
  return { status: statusCode, body, type: headers?.['content-type'] }
}

describe('a webhook that Twilio signed', () => {
  test('is read from its base64 form and answered with empty TwiML', async () => {
    expect(await post(sign(fields))).toEqual({ status: 200, body: '<Response/>', type: 'text/xml; charset=utf-8' })
    expect(seen).toEqual([{ params: fields, query: {}, now: expect.stringMatching(/Z$/), correlationId: 'req-1' }])
    expect(logged).toEqual([])
  })

  test('may come as plain text', async () => {
    expect((await post(sign(fields), { plain: true })).status).toBe(200)
  })

  test('is signed over our public address with its query, whatever the Host header says', async () => {
    const query = 'notice=ntc_1&x=%20'
    expect((await post(sign(fields, `${url}?${query}`), { query, host: 'evil.example' })).status).toBe(200)
    expect(seen[0]?.query).toEqual({ notice: 'ntc_1', x: ' ' })
    expect(
      (await post(sign(fields, `https://evil.example/webhooks/twilio/inbound`), { host: 'evil.example' })).status,
    ).toBe(403)
  })

  test('may repeat a name, which then has a list', async () => {
    const repeated: [string, string][] = [...form, ['Tag', 'b'], ['Tag', 'a'], ['Tag', 'b']]
    expect((await post(sign({ ...fields, Tag: ['b', 'a', 'b'] }), { form: repeated })).status).toBe(200)
    expect(seen[0]?.params).toEqual({ ...fields, Tag: ['b', 'a', 'b'] })
  })
})

describe('a webhook that Twilio did not sign', () => {
  const rejected = (reason: string) => [['warn', 'webhook rejected', { provider: 'twilio', reason }]]

  test.each<[string, () => string]>([
    ['with another token', () => sign(fields, url, 'another-token')],
    ['for another address', () => sign(fields, `${url}/status`)],
    ['for other words', () => sign({ ...fields, Body: 'No' })],
    ['without the empty field', () => sign({ MessageSid: 'SM1', From: fields.From, Body: fields.Body })],
    ['with one letter changed', () => sign(fields).replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'))],
    ['with rubbish', () => 'rubbish'],
    ['with nothing in the header', () => ''],
  ])('%s is refused, does nothing, and leaves one line in the log', async (_, signature) => {
    const { status, body } = await post(signature())
    expect([status, JSON.parse(body ?? '')]).toEqual([
      403,
      { error: 'The signature does not fit.', code: 'BAD_SIGNATURE', retryable: false },
    ])
    expect(seen).toEqual([])
    expect(logged).toEqual(rejected('bad signature'))
  })

  test('without any signature is told apart in the log', async () => {
    expect((await post(undefined)).status).toBe(403)
    expect([seen, logged]).toEqual([[], rejected('no signature')])
  })
})

test('what goes wrong inside is 500, so that it is noticed, without a word of the message', async () => {
  const failing = asTwilio(() => Promise.reject(new Error(`cannot store ${fields.Body}`)))
  const body = new URLSearchParams(form).toString()
  const event = {
    routeKey: 'POST /x',
    rawPath: '/webhooks/twilio/inbound',
    rawQueryString: '',
    headers: { 'x-twilio-signature': sign(fields) },
    body,
    isBase64Encoded: false,
    requestContext: { requestId: 'req-1', http: { method: 'POST', sourceIp: '192.0.2.1' } },
  }
  const reply = (await failing(
    event as unknown as APIGatewayProxyEventV2,
    {} as Context,
  )) as APIGatewayProxyStructuredResultV2
  expect(reply.statusCode).toBe(500)
  expect(JSON.stringify([reply, logged])).not.toContain('très')
})
