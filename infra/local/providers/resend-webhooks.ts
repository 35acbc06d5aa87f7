import { createHmac, randomUUID } from 'node:crypto'
import { messageId, type StoredEmail } from './resend-emails.ts'
import type { Webhook } from './webhook-delivery.ts'

export const resendStatuses = ['sent', 'delivered', 'bounced', 'complained', 'delivery_delayed'] as const
export type ResendStatus = (typeof resendStatuses)[number]

const path = '/webhooks/resend'
const second = 1000
const minute = 60 * second
const hour = 60 * minute
// Resend's schedule (resend.com/docs, webhooks: retries and replays), after the attempt made at once.
const retryAfter = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 10 * hour]

/** One signed event about an e-mail, for the recipients it is about. */
export function emailEvent(
  stored: StoredEmail,
  status: ResendStatus,
  to: readonly string[],
  now: number,
  publicUrl: string,
): Webhook {
  const { email } = stored
  const at = new Date(now).toISOString()
  const body = JSON.stringify({
    type: `email.${status}`,
    created_at: at,
    data: {
      created_at: new Date(stored.at).toISOString(),
      email_id: stored.id,
      message_id: messageId(stored.id),
      from: email.from,
      to,
      subject: email.subject,
      ...(email.tags ? { tags: Object.fromEntries(email.tags.map(({ name, value }) => [name, value])) } : {}),
      ...(status === 'bounced'
        ? { bounce: { message: 'The mailbox does not exist.', subType: 'General', type: 'Permanent' } }
        : {}),
    },
  })
  return {
    provider: 'resend',
    id: `msg_${randomUUID().replaceAll('-', '')}`,
    stream: stored.id,
    url: publicUrl + path,
    path,
    contentType: 'application/json',
    body,
    retryAfter,
  }
}

/** Svix's signature: HMAC-SHA256 over id, real time in seconds and body. */
export function signResendWebhook(webhook: Webhook, secret: string, realNow: number): Record<string, string> {
  const timestamp = String(Math.floor(realNow / second))
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const mac = createHmac('sha256', key).update(`${webhook.id}.${timestamp}.${webhook.body}`).digest('base64')
  return {
    'svix-id': webhook.id,
    'svix-timestamp': timestamp,
    'svix-signature': `v1,${mac}`,
    'User-Agent': 'Svix-Webhooks/1.0',
  }
}
