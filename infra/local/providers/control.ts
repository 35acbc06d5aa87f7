import { Hono, type Context } from 'hono'
import * as z from 'zod'
import { faultSchema } from './faults.ts'
import { channels } from './ledger.ts'
import type { ProviderDeps } from './provider-deps.ts'
import { openResendEmails } from './resend-emails.ts'
import { emailEvent, resendStatuses } from './resend-webhooks.ts'
import { bareAddress } from './resend-request.ts'
import { inboundMessages } from './twilio-inbound.ts'
import { openTwilioMessages } from './twilio-messages.ts'
import { inboundSchema, statusWebhook } from './twilio-webhooks.ts'
import type { WebhookOutcome } from './webhook-delivery.ts'

const twilioStatuses = ['queued', 'sending', 'sent', 'delivered', 'undelivered', 'failed', 'read', 'canceled'] as const
const messagesQuerySchema = z.object({ channel: z.enum(channels).optional(), to: z.string().optional() })
const deliverySchema = z.strictObject({
  id: z.string(),
  status: z.string(),
  errorCode: z.coerce.number().int().positive().optional(),
})
const targetSchema = faultSchema.shape.target.optional()

/** What a tester may ask of the simulators, under `/_local`: what was sent, texting as a guest, deliveries, faults. */
export function providerControl(deps: ProviderDeps): Hono {
  const { clock, secrets, ledger, faults, webhooks } = deps
  const messages = openTwilioMessages(deps.db)
  const emails = openResendEmails(deps.db)
  const receive = inboundMessages(deps)
  const app = new Hono()

  app.get('/messages', (c) => {
    const query = messagesQuerySchema.safeParse(c.req.query())
    if (!query.success) return invalid(c, query.error)
    const { channel, to } = query.data
    return c.json({ items: ledger.list({ ...(channel ? { channel } : {}), ...(to ? { to } : {}) }) })
  })

  app.post('/inbound', async (c) => {
    const inbound = inboundSchema.safeParse(await readJson(c))
    return inbound.success ? c.json(await receive(inbound.data)) : invalid(c, inbound.error)
  })

  app.post('/deliver', async (c) => {
    const delivery = deliverySchema.safeParse(await readJson(c))
    if (!delivery.success) return invalid(c, delivery.error)
    const { id, errorCode } = delivery.data
    const [row] = ledger.get(id)
    if (row === undefined) return refuse(c, 404, 'unknown-message', 'No message has this id.')
    if (row.channel === 'email') {
      const wanted = delivery.data.status.replace(/^email\./, '')
      const status = resendStatuses.find((known) => known === wanted)
      if (status === undefined) return refuse(c, 400, 'unknown-status', `An e-mail is ${resendStatuses.join(', ')}.`)
      return c.json({ status: await deliverEmail(id, status) })
    }
    const status = twilioStatuses.find((known) => known === delivery.data.status)
    if (status === undefined) return refuse(c, 400, 'unknown-status', `A text is ${twilioStatuses.join(', ')}.`)
    return c.json({ status: await deliverText(id, status, errorCode ?? null) })
  })

  app.get('/faults', (c) => c.json({ items: faults.list() }))
  app.post('/faults', async (c) => {
    const fault = faultSchema.safeParse(await readJson(c))
    return fault.success ? c.json(faults.add(fault.data), 201) : invalid(c, fault.error)
  })
  app.delete('/faults', (c) => {
    const target = targetSchema.safeParse(c.req.query('target'))
    if (!target.success) return invalid(c, target.error)
    faults.clear(target.data)
    return c.json({ items: faults.list() })
  })

  async function deliverText(sid: string, status: string, errorCode: number | null): Promise<WebhookOutcome> {
    const now = clock.now()
    messages.setStatus(sid, status, errorCode, now)
    ledger.setStatus(sid, status)
    const message = messages.get(sid)
    const webhook = message === null ? null : statusWebhook(message, status, errorCode, secrets.twilioAccountSid)
    return webhook === null ? null : webhooks.deliver(webhook)
  }

  async function deliverEmail(id: string, status: (typeof resendStatuses)[number]): Promise<WebhookOutcome> {
    emails.setLastEvent(id, status)
    ledger.setStatus(id, status)
    const email = emails.get(id)
    if (email === null) return null
    return webhooks.deliver(emailEvent(email, status, email.email.to.map(bareAddress), clock.now(), deps.publicUrl))
  }

  return app
}

async function readJson(c: Context): Promise<unknown> {
  const body: unknown = await c.req.json().catch(() => undefined)
  return body
}

function invalid(c: Context, error: z.ZodError): Response {
  const { issues } = error
  return c.json(
    {
      error: 'The request is not understood.',
      code: 'invalid-request',
      retryable: false,
      details: issues.map(({ path, message }) => ({ path: path.join('.'), message })),
    },
    400,
  )
}

function refuse(c: Context, status: 400 | 404, code: string, message: string): Response {
  return c.json({ error: message, code, retryable: false }, status)
}
