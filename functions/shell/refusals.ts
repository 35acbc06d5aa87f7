import type * as z from 'zod'
import { Refusal, badRequest, conflict } from '#core/errors.ts'
import { ConditionFailed } from '#functions/adapters/dynamodb/commit.ts'

/** Any error as what the caller is told. Nothing of an unexpected error leaves the house. */
export function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof ConditionFailed)
    return conflict('CHANGED_MEANWHILE', 'Somebody else changed this just now. Please try again.', true)
  if (isOutage(error))
    return new Refusal(503, 'SERVICE_UNAVAILABLE', 'Service temporarily unavailable', {
      retryable: true,
      retryAfterSeconds: 5,
    })
  return new Refusal(500, 'INTERNAL', 'Something went wrong on our side. Please try again.', { retryable: true })
}

/**
 * What somebody sent us, read by a schema. Only here is a wrong form the sender's fault: a stored row that does not fit its
 * schema is ours.
 * @throws Refusal 400 INVALID_REQUEST
 */
export function readInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const read = schema.safeParse(input)
  if (!read.success) throw invalidRequest(read.error)
  return read.data
}

/** Fields by path and what is wrong with them, never what was typed. */
function invalidRequest(error: z.ZodError): Refusal {
  const fields = error.issues.map(({ code, path, message }) => ({
    field: path.join('.'),
    // zod names the keys it does not know, and they are typed as well.
    problem: code === 'unrecognized_keys' ? 'has a part that is not known' : message,
  }))
  const [first] = fields
  const what = first === undefined || first.field === '' ? 'The request' : first.field
  return badRequest('INVALID_REQUEST', `${what}: ${first?.problem ?? 'is not valid'}`, { fields })
}

const outages: readonly string[] = [
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'TransactionConflictException',
  'TransactionCanceledException',
  'InternalServerError',
  'ServiceUnavailable',
  'TimeoutError',
  'ECONNREFUSED',
  'ECONNRESET',
]

function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code: unknown = Reflect.get(error, 'code')
  const fault: unknown = Reflect.get(error, '$fault')
  if (outages.includes(error.name) || (typeof code === 'string' && outages.includes(code)) || fault === 'server')
    return true
  return error.cause !== undefined && isOutage(error.cause)
}
