import { randomUUID } from 'node:crypto'
import { parse as parseForm } from 'node:querystring'
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import * as z from 'zod'
import { twilioSid } from './twilio-ids.ts'
import { address, type TwilioMessage } from './twilio-messages.ts'
import type { Webhook } from './webhook-delivery.ts'

export const inboundPath = '/webhooks/twilio/inbound'
const formType = 'application/x-www-form-urlencoded'
const statusCallbackRetries = 1

const mediaSchema = z.union([
  z.string().transform((url) => ({ url, contentType: 'image/jpeg' })),
  z.object({ url: z.string(), contentType: z.string().default('image/jpeg') }),
])

/** What a tester gives to text as a guest. */
export const inboundSchema = z.strictObject({
  channel: z.enum(['sms', 'whatsapp']),
  /** E.164, or on WhatsApp a user id such as `US.1a2b`, with which Twilio gives no phone number. */
  from: z
    .string()
    .min(1)
    .transform((from) => from.replace(/^whatsapp:/, '')),
  body: z.string().default(''),
  media: z.union([z.array(mediaSchema), mediaSchema.transform((one) => [one])]).default([]),
  location: z
    .object({
      latitude: z.number(),
      longitude: z.number(),
      address: z.string().optional(),
      label: z.string().optional(),
    })
    .optional(),
  button: z
    .union([
      z.string().transform((text) => ({ text, payload: text })),
      z.object({ text: z.string(), payload: z.string() }),
    ])
    .optional(),
  profileName: z.string().optional(),
  /** Repeats an earlier message when it is that message's sid. */
  sid: z
    .string()
    .regex(/^(SM|MM)[0-9a-f]{32}$/)
    .optional(),
})
export type Inbound = z.infer<typeof inboundSchema>

interface Account {
  twilioAccountSid: string
  twilioMessagingServiceSid: string
  twilioFrom: string
}

/** WhatsApp's user id of someone who hides the number: country code, dot, up to 128 letters and digits. */
export const whatsappUserId = /^[A-Z]{2}\.[A-Za-z0-9]{1,128}$/

/** The webhook of an incoming message, with the parameters Twilio sends for its channel. */
export function inboundWebhook(inbound: Inbound, sid: string, account: Account, publicUrl: string): Webhook {
  const { channel, location, button } = inbound
  const hidden = whatsappUserId.test(inbound.from)
  const params: Record<string, string> = {
    ...identity(sid, account.twilioAccountSid),
    MessagingServiceSid: account.twilioMessagingServiceSid,
    From: address(channel, inbound.from),
    To: address(channel, account.twilioFrom),
    Body: inbound.body,
    NumSegments: '1',
    NumMedia: String(inbound.media.length),
    SmsStatus: 'received',
    MessageType: location !== undefined ? 'location' : button === undefined ? 'text' : 'button',
    ...(location === undefined ? {} : locationParams(location)),
    ...(button === undefined ? {} : { ButtonText: button.text, ButtonPayload: button.payload }),
    ...(channel === 'sms'
      ? {}
      : {
          ProfileName: inbound.profileName ?? 'Guest',
          ...(hidden ? { ExternalUserId: inbound.from } : { WaId: inbound.from.replace(/^\+/, '') }),
        }),
  }
  for (const [index, media] of inbound.media.entries()) {
    params[`MediaUrl${index}`] = media.url
    params[`MediaContentType${index}`] = media.contentType
  }
  const id = randomUUID()
  return {
    provider: 'twilio',
    id,
    stream: id,
    url: publicUrl + inboundPath,
    path: inboundPath,
    contentType: formType,
    body: new URLSearchParams(params).toString(),
    retryAfter: [0],
  }
}

/** The callback that a sent message has reached `status`, or null when its sender asked for none. */
export function statusWebhook(
  message: TwilioMessage,
  status: string,
  errorCode: number | null,
  accountSid: string,
): Webhook | null {
  if (message.statusCallback === null) return null
  const callback = new URL(message.statusCallback)
  const retries = new URLSearchParams(callback.hash.slice(1)).get('rc')
  // Twilio reads its connection settings from the fragment and neither sends nor signs it.
  callback.hash = ''
  const params = {
    ...identity(message.sid, accountSid),
    MessageStatus: status,
    SmsStatus: status,
    From: address(message.channel, message.from),
    To: address(message.channel, message.to),
    ...(message.messagingServiceSid === null ? {} : { MessagingServiceSid: message.messagingServiceSid }),
    ...(message.channel === 'whatsapp' ? { ChannelPrefix: 'whatsapp', ChannelToAddress: message.to } : {}),
    ...(errorCode === null ? {} : { ErrorCode: String(errorCode) }),
  }
  const count = retries === null ? statusCallbackRetries : Math.min(Math.max(Number(retries) || 0, 0), 5)
  return {
    provider: 'twilio',
    id: randomUUID(),
    stream: message.sid,
    url: message.statusCallback.replace(/#.*$/, ''),
    path: callback.pathname + callback.search,
    contentType: formType,
    body: new URLSearchParams(params).toString(),
    retryAfter: Array.from({ length: count }, () => 0),
  }
}

export function signTwilioWebhook(webhook: Webhook, authToken: string): Record<string, string> {
  return {
    'X-Twilio-Signature': getExpectedTwilioSignature(authToken, webhook.url, parseForm(webhook.body)),
    'I-Twilio-Idempotency-Token': webhook.id,
    'User-Agent': 'TwilioProxy/1.1',
  }
}

/** A sid for a message that a guest sends; Twilio calls one with pictures MM. */
export function inboundSid(inbound: Inbound): string {
  return inbound.sid ?? twilioSid(inbound.media.length > 0 ? 'MM' : 'SM')
}

function identity(sid: string, accountSid: string) {
  return { MessageSid: sid, SmsMessageSid: sid, SmsSid: sid, AccountSid: accountSid, ApiVersion: '2010-04-01' }
}

function locationParams(location: NonNullable<Inbound['location']>): Record<string, string> {
  return {
    Latitude: String(location.latitude),
    Longitude: String(location.longitude),
    ...(location.address === undefined ? {} : { Address: location.address }),
    ...(location.label === undefined ? {} : { Label: location.label }),
  }
}
