import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { faultGate, type ProviderEnv } from './fault-gate.ts'
import type { ProviderDeps } from './provider-deps.ts'
import { finalEvent, openIdempotencyKeys, openResendEmails, toEmailResource } from './resend-emails.ts'
import { bareAddress, readEmailRequest, type EmailRequest, type ResendError } from './resend-request.ts'
import { emailEvent } from './resend-webhooks.ts'
import { transact } from '../cloud/store.ts'

const largestBatch = 100

type Outcome =
  | { kind: 'accepted'; emails: EmailRequest[]; answer(ids: { id: string }[]): unknown }
  | { kind: 'refused'; error: ResendError }

/** Resend's e-mail API: send one, send a batch, look one up. Mount it where the SDK's `baseUrl` points. */
export function resendSimulator(deps: ProviderDeps): Hono<ProviderEnv> {
  const { db, clock, secrets, ledger, webhooks, faults } = deps
  const emails = openResendEmails(db)
  const keys = openIdempotencyKeys(db)
  const underWay = new Set<string>()
  const app = new Hono<ProviderEnv>()

  app.use(async (c, next) => {
    const authorization = c.req.header('authorization') ?? ''
    if (!authorization.startsWith('Bearer ')) {
      return refuse(c, {
        statusCode: 401,
        name: 'missing_api_key',
        message: 'Missing API key in the authorization header.',
      })
    }
    if (authorization !== `Bearer ${secrets.resendApiKey}`) {
      return refuse(c, { statusCode: 403, name: 'invalid_api_key', message: 'API key is invalid.' })
    }
    return next()
  })
  app.use(
    faultGate(faults, 'resend', {
      tooMany: (c) => refuse(c, { statusCode: 429, name: 'rate_limit_exceeded', message: 'Too many requests.' }),
      failed: (c) =>
        refuse(c, { statusCode: 500, name: 'internal_server_error', message: 'An unexpected error occurred.' }),
    }),
  )

  app.post('/emails', (c) => idempotent(c, readOne))
  app.post('/emails/batch', (c) =>
    idempotent(c, (body) => readBatch(body, c.req.header('x-batch-validation') === 'permissive')),
  )
  app.get('/emails/:id', (c) => {
    const email = emails.get(c.req.param('id'))
    return email === null ? notFound(c) : c.json(toEmailResource(email))
  })
  // Hono ignores the notFound handler of an app that is mounted in another.
  app.all('*', notFound)

  /** Reads, checks and accepts a request once per Idempotency-Key. */
  async function idempotent(c: Context<ProviderEnv>, read: (body: unknown) => Outcome): Promise<Response> {
    const key = c.req.header('idempotency-key')
    if (key === undefined) return answer(c, await c.req.text(), read)
    if (key.length < 1 || key.length > 256) {
      return refuse(c, {
        statusCode: 400,
        name: 'invalid_idempotency_key',
        message: 'The key must be between 1-256 chars.',
      })
    }
    if (underWay.has(key)) {
      return refuse(c, {
        statusCode: 409,
        name: 'concurrent_idempotent_requests',
        message: 'Another request with this idempotency key is still in progress.',
      })
    }
    underWay.add(key)
    try {
      return answer(c, await c.req.text(), read, key)
    } finally {
      underWay.delete(key)
    }
  }

  function answer(c: Context<ProviderEnv>, text: string, read: (body: unknown) => Outcome, key?: string): Response {
    const now = clock.now()
    const payload = `${c.req.path}\n${text}`
    const replay = key === undefined ? { kind: 'new' as const } : keys.find(key, payload, now)
    switch (replay.kind) {
      case 'same':
        return c.json(replay.response)
      case 'different':
        return refuse(c, {
          statusCode: 409,
          name: 'invalid_idempotent_request',
          message: 'This idempotency key was used with another payload.',
        })
      case 'new':
    }
    const outcome = read(readJson(text))
    if (outcome.kind === 'refused') return refuse(c, outcome.error)
    const response = transact(db, () => {
      const accepted = outcome.answer(outcome.emails.map((email) => ({ id: accept(email, now) })))
      if (key !== undefined) keys.remember(key, payload, accepted, now)
      return accepted
    })
    webhooks.tick()
    return c.json(response)
  }

  function accept(email: EmailRequest, now: number): string {
    const stored = emails.add(email, now)
    for (const to of email.to) {
      ledger.append({
        id: stored.id,
        channel: 'email',
        from: email.from,
        to: bareAddress(to),
        subject: email.subject,
        body: email.text ?? '',
        html: email.html ?? null,
        template: null,
        at: new Date(now).toISOString(),
        status: finalEvent(to),
        ...(email.headers ? { headers: email.headers } : {}),
      })
    }
    webhooks.enqueue(emailEvent(stored, 'sent', email.to, now, deps.publicUrl))
    for (const to of email.to) {
      const end = finalEvent(to)
      // Who complains has received it.
      const events = end === 'complained' ? (['delivered', end] as const) : [end]
      for (const event of events) webhooks.enqueue(emailEvent(stored, event, [to], now, deps.publicUrl))
    }
    return stored.id
  }

  return app
}

function readOne(body: unknown): Outcome {
  const email = readEmailRequest(body)
  if ('statusCode' in email) return { kind: 'refused', error: email }
  return { kind: 'accepted', emails: [email], answer: ([first]) => first }
}

/** Strict batches are all or nothing; permissive ones report what they left out. */
function readBatch(body: unknown, permissive: boolean): Outcome {
  if (!Array.isArray(body) || body.length === 0 || body.length > largestBatch) {
    return refused(`A batch is an array of 1 to ${largestBatch} emails.`)
  }
  const accepted: EmailRequest[] = []
  const errors: { index: number; message: string }[] = []
  for (const [index, item] of body.entries()) {
    const email = readEmailRequest(item)
    if (!('statusCode' in email)) accepted.push(email)
    else if (permissive) errors.push({ index, message: email.message })
    else return { kind: 'refused', error: { ...email, message: `Email ${index}: ${email.message}` } }
  }
  return { kind: 'accepted', emails: accepted, answer: (data) => (permissive ? { data, errors } : { data }) }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function refused(message: string): Outcome {
  return { kind: 'refused', error: { statusCode: 422, name: 'validation_error', message } }
}

function notFound(c: Context): Response {
  return refuse(c, { statusCode: 404, name: 'not_found', message: 'The requested endpoint or email does not exist.' })
}

function refuse(c: Context, error: ResendError): Response {
  return c.json(error, toStatus(error.statusCode))
}

function toStatus(status: number): ContentfulStatusCode {
  switch (status) {
    case 400:
    case 401:
    case 403:
    case 404:
    case 409:
    case 429:
    case 500:
      return status
    default:
      return 422
  }
}
