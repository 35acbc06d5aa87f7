import middy from '@middy/core'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import webhooks from 'twilio/lib/webhooks/webhooks.js'
import { forbidden } from '#core/errors.ts'
import { answerErrors, rawBody, refused } from './http.ts'
import { clock } from './clock.ts'
import { logger } from './logger.ts'
import { environment, secret } from './settings.ts'

export type FormFields = Record<string, string | string[]>

export interface TwilioRequest {
  /** A name that occurs more than once has a list. */
  params: FormFields
  query: Record<string, string | undefined>
  now: string
  correlationId: string
}

/** A webhook of Twilio's: nothing happens without a good signature over our public URL; the answer is empty TwiML. */
export function asTwilio(act: (request: TwilioRequest) => Promise<void>) {
  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .use(answerErrors())
    .handler(async (event) => {
      const params = readForm(rawBody(event))
      if (!isSigned(event, params)) {
        logger.warn('webhook rejected', {
          provider: 'twilio',
          reason: event.headers['x-twilio-signature'] === undefined ? 'no signature' : 'bad signature',
        })
        return refused(forbidden('BAD_SIGNATURE', 'The signature does not fit.'))
      }
      await act({
        params,
        query: event.queryStringParameters ?? {},
        now: clock.now(),
        correlationId: event.requestContext.requestId,
      })
      return { statusCode: 200, headers: { 'content-type': 'text/xml; charset=utf-8' }, body: '<Response/>' }
    })
}

function readForm(body: string): FormFields {
  const form = new URLSearchParams(body)
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const [first = '', ...more] = form.getAll(name)
      return [name, more.length === 0 ? first : [first, ...more]]
    }),
  )
}

function isSigned(event: APIGatewayProxyEventV2, params: FormFields): boolean {
  const signature = event.headers['x-twilio-signature'] ?? ''
  const query = event.rawQueryString === '' ? '' : `?${event.rawQueryString}`
  // Our configured address, never the Host header, which anybody can set.
  const url = `${environment().PUBLIC_URL}${event.rawPath}${query}`
  try {
    return webhooks.validateRequest(secret('TwilioAuthToken'), signature, url, params)
  } catch {
    return false
  }
}
