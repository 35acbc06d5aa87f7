import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import * as z from 'zod'

/** An HTTP request as it reached the gateway. */
export interface GatewayRequest {
  method: string
  /** Path and query as sent. */
  url: string
  /** Names in lower case, every value on its own. */
  headers: Record<string, string[]>
  body: Buffer
  sourceIp: string
  requestId: string
  /** Epoch ms. */
  now: number
}

/** Which route it met; parameters already decoded. */
export interface RouteMatch {
  routeKey: string
  pathParameters: Record<string, string>
}

export interface GatewayResponse {
  status: number
  headers: [string, string][]
  body: Buffer
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const largestResponseBytes = 6 * 1024 * 1024
// Everything else, form posts included, reaches the function in base64.
const textTypes = /^(text\/.*|application\/(json|javascript|xml))$/

/** The event of an HTTP API: payload format 2.0, stage `$default`. @throws URIError when the path cannot be decoded. */
export function toEvent(request: GatewayRequest, { routeKey, pathParameters }: RouteMatch): APIGatewayProxyEventV2 {
  const { method, url, headers, body, sourceIp, requestId, now } = request
  const queryAt = url.indexOf('?')
  const rawQueryString = queryAt === -1 ? '' : url.slice(queryAt + 1)
  // An HTTP API hands the path over decoded, unlike a REST API or a function URL.
  const rawPath = decodeURIComponent(queryAt === -1 ? url : url.slice(0, queryAt))
  const { cookie = [], ...others } = headers
  const cookies = cookie
    .flatMap((line) => line.split(';'))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  const joined = Object.fromEntries(Object.entries(others).map(([name, values]) => [name, values.join(',')]))
  const query = queryOf(rawQueryString)
  const text = textTypes.test(mediaType(headers['content-type']?.[0]))
  const [host = 'localhost'] = headers['host'] ?? []
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString,
    ...(cookies.length === 0 ? {} : { cookies }),
    headers: {
      ...joined,
      'x-amzn-trace-id': `Root=1-${Math.floor(now / 1000).toString(16)}-${requestId.replaceAll('-', '').slice(0, 24)}`,
      'x-forwarded-for': [...(headers['x-forwarded-for'] ?? []), sourceIp].join(', '),
      'x-forwarded-port': host.split(':')[1] ?? '80',
      'x-forwarded-proto': 'http',
    },
    ...(query === undefined ? {} : { queryStringParameters: query }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: host,
      domainPrefix: host.split(/[.:]/)[0] ?? host,
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp, userAgent: headers['user-agent']?.[0] ?? '' },
      requestId,
      routeKey,
      stage: '$default',
      time: commonLogTime(now),
      timeEpoch: now,
    },
    ...(Object.keys(pathParameters).length === 0 ? {} : { pathParameters }),
    ...(body.length === 0 ? {} : { body: body.toString(text ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !text,
  }
}

const mediaType = (header: string | undefined) => (header ?? '').split(';')[0]?.trim().toLowerCase() ?? ''

function queryOf(rawQueryString: string): Record<string, string> | undefined {
  if (rawQueryString === '') return undefined
  const query = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(rawQueryString)) query.set(name, [...(query.get(name) ?? []), value])
  return Object.fromEntries([...query].map(([name, values]) => [name, values.join(',')]))
}

/** `22/Nov/2026:10:00:00 +0000` */
function commonLogTime(epochMs: number): string {
  const [date = '', time = ''] = new Date(epochMs).toISOString().split('T')
  const [year, month, day] = date.split('-')
  return `${day}/${months[Number(month) - 1]}/${year}:${time.slice(0, 8)} +0000`
}

const Structured = z.looseObject({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String)).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
})

const json = (status: number, body: string): GatewayResponse => ({
  status,
  headers: [['content-type', 'application/json']],
  body: Buffer.from(body),
})

/** What API Gateway says when the function threw, ran out of time or answered nonsense. */
export const internalServerError = json(500, '{"message":"Internal Server Error"}')

/** Reads a function's result: with a `statusCode` as it says, anything else as the JSON body of a 200. */
export function toResponse(result: unknown): GatewayResponse {
  const structured = typeof result === 'object' && result !== null && 'statusCode' in result
  if (!structured) return limited(json(200, typeof result === 'string' ? result : JSON.stringify(result ?? null)))
  const read = Structured.safeParse(result)
  if (!read.success) return internalServerError
  const { statusCode, headers, cookies, body, isBase64Encoded } = read.data
  const own = Object.entries(headers ?? {}).map(([name, value]): [string, string] => [name.toLowerCase(), value])
  const typed = own.some(([name]) => name === 'content-type')
  return limited({
    status: statusCode,
    headers: [
      ...(typed || !body ? [] : [['content-type', 'text/plain; charset=utf-8'] satisfies [string, string]]),
      ...own,
      ...(cookies ?? []).map((cookie): [string, string] => ['set-cookie', cookie]),
    ],
    body: Buffer.from(body ?? '', isBase64Encoded === true ? 'base64' : 'utf8'),
  })
}

const limited = (response: GatewayResponse) =>
  response.body.length > largestResponseBytes ? internalServerError : response
