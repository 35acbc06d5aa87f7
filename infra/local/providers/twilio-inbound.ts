import { SegmentedMessage } from 'sms-segments-calculator'
import type { ProviderDeps } from './provider-deps.ts'
import { transact } from '../cloud/store.ts'
import { twilioSid } from './twilio-ids.ts'
import { openTwilioMessages, type TwilioMessage } from './twilio-messages.ts'
import { openOptOuts } from './twilio-opt-out.ts'
import { inboundSid, inboundWebhook, type Inbound } from './twilio-webhooks.ts'
import type { WebhookOutcome } from './webhook-delivery.ts'

/**
 * A guest's message as Twilio handles it: keeps it, acts on STOP and START, then posts the signed webhook.
 * Answers with the webhook's HTTP status (null when nothing answered) and the message's sid.
 */
export function inboundMessages(
  deps: ProviderDeps,
): (inbound: Inbound) => Promise<{ status: WebhookOutcome; sid: string }> {
  const { db, clock, secrets } = deps
  const messages = openTwilioMessages(db)
  const optOuts = openOptOuts(db)

  return async (inbound) => {
    const sid = inboundSid(inbound)
    const now = clock.now()
    const message = {
      sid,
      direction: 'inbound',
      channel: inbound.channel,
      from: inbound.from,
      to: secrets.twilioFrom,
      body: inbound.body,
      numMedia: inbound.media.length,
      numSegments: 1,
      status: 'received',
      errorCode: null,
      messagingServiceSid: secrets.twilioMessagingServiceSid,
      statusCallback: null,
      at: now,
      updatedAt: now,
    } satisfies TwilioMessage
    transact(db, () => {
      if (messages.get(sid) !== null) return
      messages.add(message)
      // WhatsApp has no such handling at Twilio: there STOP is only a word, and M33T's to obey.
      const answer = inbound.channel === 'sms' ? optOuts.read(secrets.twilioFrom, inbound.from, inbound.body) : null
      if (answer === null) return
      messages.add({
        ...message,
        sid: twilioSid('SM'),
        direction: 'outbound-reply',
        from: secrets.twilioFrom,
        to: inbound.from,
        body: answer,
        numMedia: 0,
        numSegments: new SegmentedMessage(answer).segmentsCount,
        status: 'delivered',
      })
    })
    const status = await deps.webhooks.deliver(inboundWebhook(inbound, sid, secrets, deps.publicUrl))
    return { status, sid }
  }
}
