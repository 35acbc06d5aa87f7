import { createHash } from 'node:crypto'
import { SignJWT } from 'jose'
import { Webhook } from 'standardwebhooks'
import twilio from 'twilio/lib/webhooks/webhooks.js'

/** Secrets of tests that sign something themselves; for `startForTest`. */
export const testSecrets = {
  RSVP_TOKEN_SECRET: 'flow-tests-sign-links-with-this-secret-of-their-own',
  TWILIO_AUTH_TOKEN: '0123456789abcdef0123456789abcdef',
  RESEND_WEBHOOK_SECRET: `whsec_${Buffer.from('flow-tests-sign-mail-events-with').toString('base64')}`,
}

/** A mailed link's token, signed with `testSecrets` or another secret; `expiresAt` is ISO. */
export function linkToken(
  {
    eventId,
    attendeeId,
    generation = 1,
    audience = 'rsvp',
    expiresAt = '2031-05-20T00:00:00.000Z',
  }: {
    eventId: string
    attendeeId: string
    generation?: number
    audience?: string
    expiresAt?: string | null
  },
  key = testSecrets.RSVP_TOKEN_SECRET,
): Promise<string> {
  const kid = createHash('sha256').update(key).digest('hex').slice(0, 8)
  return new SignJWT({
    v: 1,
    eid: eventId,
    aid: attendeeId,
    gen: generation,
    aud: audience,
    ...(expiresAt === null ? {} : { exp: Math.floor(Date.parse(expiresAt) / 1000) }),
  })
    .setProtectedHeader({ alg: 'HS256', kid })
    .sign(new TextEncoder().encode(key))
}

/** Headers and body of a text's webhook as Twilio signs it; `url` is the whole address. */
export function signedText(url: string, fields: Record<string, string>) {
  return {
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': twilio.getExpectedTwilioSignature(testSecrets.TWILIO_AUTH_TOKEN, url, fields),
    },
    body: new URLSearchParams(fields).toString(),
  }
}

/** Headers and body of a mail event as Resend signs it; webhooks are signed in real time. */
export function signedMailEvent(id: string, body: string) {
  const at = new Date()
  return {
    headers: {
      'content-type': 'application/json',
      'svix-id': id,
      'svix-timestamp': String(Math.floor(at.getTime() / 1000)),
      'svix-signature': new Webhook(testSecrets.RESEND_WEBHOOK_SECRET).sign(id, at, body),
    },
    body,
  }
}
