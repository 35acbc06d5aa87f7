import type { Context } from 'hono'
import type * as z from 'zod'
import { asSchema } from './json-schema.ts'

/** A 400 that names the first parameter at fault, as OpenAI does. */
export function refuseRequest(c: Context, body: unknown, error: z.ZodError): Response {
  const path = error.issues[0]?.path ?? []
  const param = path.join('.')
  if (param === '')
    return c.json(failure('The body of your request is not JSON.', 'invalid_request_error', null, null), 400)
  const missing = !(String(path[0]) in asSchema(body))
  return c.json(
    missing
      ? failure(`Missing required parameter: '${param}'.`, 'invalid_request_error', param, 'missing_required_parameter')
      : failure(`Invalid value: '${param}'.`, 'invalid_request_error', param, 'invalid_value'),
    400,
  )
}

export function failure(message: string, type: string, param: string | null, code: string | null) {
  return { error: { message, type, param, code } }
}

/** About four characters make a token. */
export function tokens(text: string): number {
  return Math.ceil(text.length / 4)
}
