/**
 * What a caller is told when a request cannot be done: `{error, code, retryable, details?}`.
 * `status` is the HTTP status; `details` may name fields, never values a person typed.
 */
export class Refusal extends Error {
  readonly code: string
  readonly status: number
  readonly retryable: boolean
  readonly details: unknown
  readonly retryAfterSeconds: number | undefined

  constructor(
    status: number,
    code: string,
    message: string,
    options: { retryable?: boolean; details?: unknown; retryAfterSeconds?: number } = {},
  ) {
    super(message)
    this.name = 'Refusal'
    this.status = status
    this.code = code
    this.retryable = options.retryable ?? false
    this.details = options.details
    this.retryAfterSeconds = options.retryAfterSeconds
  }
}

export const badRequest = (code: string, message: string, details?: unknown) =>
  new Refusal(400, code, message, { details })
export const unauthorized = (message = 'Please sign in first.') => new Refusal(401, 'UNAUTHORIZED', message)
export const forbidden = (code: string, message: string) => new Refusal(403, code, message)
export const notFound = (what: string) => new Refusal(404, 'NOT_FOUND', `There is no such ${what}.`)
export const conflict = (code: string, message: string, retryable = false) =>
  new Refusal(409, code, message, { retryable })
export const gone = (code: string, message: string, details?: unknown) => new Refusal(410, code, message, { details })
export const tooMany = (message: string, retryAfterSeconds: number) =>
  new Refusal(429, 'RATE_LIMITED', message, { retryable: true, retryAfterSeconds })
