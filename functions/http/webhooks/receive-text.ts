import { commitOnce } from '#functions/adapters/dynamodb/commit.ts'
import { createMessage } from '#functions/adapters/dynamodb/message.ts'
import { optOutWrites } from '#functions/adapters/dynamodb/opt-out.ts'
import { once } from '#functions/adapters/dynamodb/receipt.ts'
import { readTwilioText } from '#functions/adapters/twilio-inbound.ts'
import { asTwilio } from '#functions/shell/as-twilio.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'
import { ids } from '#functions/shell/ids.ts'
import { tell } from '#functions/shell/tell.ts'

export const contract = {
  summary: "Twilio's webhook for texts to us, form-encoded and signed. Answers empty TwiML once the text is stored.",
  access: 'provider',
  body: nothing,
  reply: { status: 200 },
  refusals: ['BAD_SIGNATURE'],
} as const satisfies Contract

export const handler = asTwilio(async ({ params, now, correlationId }) => {
  const message = readTwilioText(params, ids.next('message'), now)
  const { id: messageId, channel, providerId } = message
  const cause = { now, correlationId, actor: { kind: 'provider', id: 'twilio' } } as const
  // STOP holds from the moment we answer, so it is written with the text and not by a worker later.
  const optOut = optOutWrites(message)
  const told = optOut.length === 0 ? [] : [tell(cause, 'consent.changed', { channel, attendeeId: null })]
  // The same text may come again; it was stored the first time.
  await commitOnce(
    [once('twilio-inbound', providerId, now), await createMessage(message), ...optOut],
    [tell(cause, 'message.received', { messageId }), ...told],
  )
})
