import middy, { type MiddlewareObj } from '@middy/core'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type * as z from 'zod'
import { Refusal, badRequest, forbidden } from '#core/errors.ts'
import { type Contract, type Reply, nothing } from './contract.ts'
import { clock } from './clock.ts'
import { readInput, toRefusal } from './refusals.ts'
import { describeError, logger } from './logger.ts'
import { environment } from './settings.ts'

/** What every route's code is given, whoever asks. */
export interface Request<Body> {
  body: Body
  params: Record<string, string | undefined>
  query: Record<string, string | undefined>
  cookies: string[]
  /** ISO; the one time of this request */
  now: string
  correlationId: string
  sourceIp: string
}

const maxBodyBytes = 256 * 1024

/** A JSON route: body checked by its contract, refusals in the shape {error, code, retryable, details?}, nothing cached. */
export function jsonRoute<Body extends z.ZodType>(
  contract: Contract<Body>,
  act: (request: Request<z.infer<Body>>) => Promise<Reply>,
) {
  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .use(answerErrors())
    .use(limitBody())
    .handler(async (event) => {
      // A guest's link is no cookie: mail programs post to it from anywhere (RFC 8058).
      if (event.requestContext.http.method !== 'GET' && contract.access !== 'guest') checkOrigin(event)
      const now = clock.now()
      const reply = await act({
        body: readInput(contract.body, takesNone(contract.body) ? undefined : readJson(event)),
        params: event.pathParameters ?? {},
        query: event.queryStringParameters ?? {},
        cookies: event.cookies ?? [],
        now,
        correlationId: event.requestContext.requestId,
        sourceIp: event.requestContext.http.sourceIp,
      })
      return answer(reply)
    })
}

/** API Gateway encodes what it does not know to be text. No body reads as an empty object. */
export function rawBody({
  body = '',
  isBase64Encoded,
}: Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded'>): string {
  return isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body
}

const takesNone = (body: z.ZodType) => body === nothing

function readJson(event: APIGatewayProxyEventV2): unknown {
  const text = rawBody(event)
  return text.trim() === '' ? {} : parseJson(text)
}

/** @throws Refusal 400 when it is no JSON, or holds half a character: that cannot be stored and come back as it was typed. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, (_name, value: unknown) => {
      if (typeof value === 'string' && !value.isWellFormed()) throw new SyntaxError('not well-formed')
      return value
    })
  } catch {
    throw badRequest('INVALID_JSON', 'The request body is not valid JSON.')
  }
}

export function answer({ status, body, cookies, location }: Reply): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode: status,
    headers: {
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      ...(location === undefined ? {} : { location }),
      ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(cookies === undefined ? {} : { cookies }),
  }
}

export function answerErrors(): MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2> {
  return {
    onError(request) {
      const refusal = toRefusal(request.error)
      const route = request.event.routeKey
      const requestId = request.event.requestContext.requestId
      if (refusal.status >= 500) logger.error('request failed', { route, requestId, ...describeError(request.error) })
      else logger.info('request refused', { route, requestId, status: refusal.status, code: refusal.code })
      request.response = refused(refusal)
    },
  }
}

export function refused(refusal: Refusal): APIGatewayProxyStructuredResultV2 {
  const { message, code, retryable, details, status, retryAfterSeconds } = refusal
  const answered = answer({
    status,
    body: { error: message, code, retryable, ...(details === undefined ? {} : { details }) },
  })
  if (retryAfterSeconds === undefined) return answered
  return { ...answered, headers: { ...answered.headers, 'retry-after': String(retryAfterSeconds) } }
}

function limitBody(): MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2> {
  return {
    before({ event }) {
      if (Buffer.byteLength(event.body ?? '') > maxBodyBytes)
        throw new Refusal(413, 'TOO_LARGE', 'That is more than we can take at once.')
    },
  }
}

/** A browser says where a write comes from; another site's page must not act with our cookie. */
export function checkOrigin(event: Pick<APIGatewayProxyEventV2, 'headers'>): void {
  const origin = event.headers['origin']
  if (origin === undefined) return
  const { PUBLIC_URL, EXTRA_ORIGINS } = environment()
  const allowed = [new URL(PUBLIC_URL).origin, ...EXTRA_ORIGINS.split(',').flatMap((entry) => entry.trim() || [])]
  if (!allowed.includes(origin)) throw forbidden('WRONG_ORIGIN', 'This request came from another site.')
}
