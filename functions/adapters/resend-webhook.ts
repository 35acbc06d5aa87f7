import { Webhook } from 'standardwebhooks'
import { logger } from '#functions/shell/logger.ts'
import { secret } from '#functions/shell/settings.ts'

/** The webhook's id when its signature is good; undefined and one log line otherwise. Resend spells the headers svix-*. */
export function verifyResendWebhook(body: string, headers: Record<string, string | undefined>): string | undefined {
  const id = headers['svix-id'] ?? ''
  try {
    new Webhook(secret('ResendWebhookSecret')).verify(body, {
      'webhook-id': id,
      'webhook-timestamp': headers['svix-timestamp'] ?? '',
      'webhook-signature': headers['svix-signature'] ?? '',
    })
    return id
  } catch {
    logger.warn('webhook rejected', { provider: 'resend', reason: id === '' ? 'no signature' : 'bad signature' })
    return undefined
  }
}
