import * as z from 'zod'
import { readKeyword } from '#core/conversation/opt-out.ts'
import { Message } from '#core/conversation/message.ts'
import { type Write, ConditionFailed, commit } from '#functions/adapters/dynamodb/commit.ts'
import { createMessage } from '#functions/adapters/dynamodb/message.ts'
import { once } from '#functions/adapters/dynamodb/receipt.ts'
import { liftSuppression, suppress } from '#functions/adapters/dynamodb/suppression.ts'
import { asTwilio } from '#functions/shell/as-twilio.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'
import { ids } from '#functions/shell/ids.ts'
import { readInput } from '#functions/shell/refusals.ts'
import { tell } from '#functions/shell/tell.ts'

export const contract = {
  summary: "Twilio's webhook for texts to us, form-encoded and signed. Answers empty TwiML once the text is stored.",
  access: 'provider',
  body: nothing,
  reply: { status: 200 },
  refusals: ['BAD_SIGNATURE'],
} as const satisfies Contract

/** Twilio's longest text is 1,600 characters; what is stored has to fit an item whatever comes. */
const longestBody = 10_000

const Inbound = z.object({
  MessageSid: z.string().min(1).max(64),
  From: z.string().min(1).max(256),
  To: z.string().max(256).default(''),
  Body: z.string().default('').transform((body) => body.slice(0, longestBody)),
  OptOutType: z.enum(['STOP', 'START', 'HELP']).nullable().catch(null).default(null),
})

export const handler = asTwilio(async ({ params, now, correlationId }) => {
  const { MessageSid, From, To, Body, OptOutType } = readInput(Inbound, params)
  const message: Message = {
    id: ids.next('message'),
    providerId: MessageSid,
    channel: From.startsWith('whatsapp:') ? 'whatsapp' : 'sms',
    from: From.replace('whatsapp:', ''),
    to: To.replace('whatsapp:', ''),
    body: Body,
    optOutType: OptOutType,
    receivedAt: now,
  }
  const cause = { now, correlationId, actor: { kind: 'provider', id: 'twilio' } } as const
  const optOut = optOutWrites(message)
  try {
    await commit(
      [once('twilio-inbound', MessageSid, now), await createMessage(message), ...optOut],
      [
        tell(cause, 'message.received', { messageId: message.id }),
        ...(optOut.length === 0 ? [] : [tell(cause, 'consent.changed', { channel: message.channel, attendeeId: null })]),
      ],
    )
  } catch (error) {
    // The same text again: it was stored the first time.
    if (!(error instanceof ConditionFailed)) throw error
  }
})

/** STOP holds from the moment we answer the webhook, so it is written with the text and not by a worker later. */
function optOutWrites({ channel, from, body, optOutType, receivedAt }: Message): Write[] {
  // What Twilio took for a STOP, by a word the account chose, is one.
  const keyword = optOutType === null ? readKeyword(body) : keywordOf[optOutType]
  switch (keyword) {
    case 'stop':
      return [suppress(from, { channel, reason: 'stop', at: receivedAt })]
    case 'start':
      return [liftSuppression(channel, from)]
    case 'help':
    case undefined:
      return []
  }
}

const keywordOf = { STOP: 'stop', START: 'start', HELP: 'help' } as const
