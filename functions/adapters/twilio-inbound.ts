import * as z from 'zod'
import type { Message } from '#core/conversation/message.ts'
import type { FormFields } from '#functions/shell/as-twilio.ts'
import { readInput } from '#functions/shell/refusals.ts'

/** Twilio's longest text is 1,600 characters; what is stored has to fit an item whatever comes. */
const longestBody = 10_000

const Inbound = z.object({
  MessageSid: z.string().min(1).max(64),
  From: z.string().min(1).max(256),
  To: z.string().max(256).default(''),
  Body: z
    .string()
    .default('')
    .transform((body) => body.slice(0, longestBody)),
  OptOutType: z.enum(['STOP', 'START', 'HELP']).nullable().catch(null).default(null),
})

/** A text as Twilio's webhook tells of it. @throws Refusal 400 when it is none */
export function readTwilioText(params: FormFields, id: string, now: string): Message {
  const { MessageSid, From, To, Body, OptOutType } = readInput(Inbound, params)
  return {
    id,
    providerId: MessageSid,
    channel: From.startsWith('whatsapp:') ? 'whatsapp' : 'sms',
    from: From.replace('whatsapp:', ''),
    to: To.replace('whatsapp:', ''),
    body: Body,
    optOutType: OptOutType,
    receivedAt: now,
  }
}
