import * as z from 'zod'
import { readTwilioStatus } from '#core/notice/delivery.ts'
import { NoticeId } from '#core/notice/notice.ts'
import { recordDelivery } from '#functions/adapters/dynamodb/delivery.ts'
import { asTwilio } from '#functions/shell/as-twilio.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'
import { readInput } from '#functions/shell/refusals.ts'

export const contract = {
  summary: "Twilio's webhook for what became of a text, form-encoded and signed. The notice's id is in the query.",
  access: 'provider',
  body: nothing,
  reply: { status: 200 },
  refusals: ['BAD_SIGNATURE'],
} as const satisfies Contract

const Status = z.object({
  MessageSid: z.string().min(1).max(64),
  MessageStatus: z.string().min(1),
  ErrorCode: z.string().max(16).optional(),
})

export const handler = asTwilio(async ({ params, query, now, correlationId }) => {
  const { MessageSid, MessageStatus, ErrorCode } = readInput(Status, params)
  const notice = NoticeId.safeParse(query['notice'])
  const status = readTwilioStatus(MessageStatus)
  // A status we do not follow, or of a text that is not one of our notices.
  if (!notice.success || status === undefined) return
  const cause = { now, correlationId, actor: { kind: 'provider', id: 'twilio' } } as const
  await recordDelivery(cause, {
    // By id and status: by id alone the second status of a text would pass for a repetition of the first.
    key: `twilio-status.${MessageSid}.${status}`,
    data: { noticeId: notice.data, providerId: MessageSid, status, code: ErrorCode ?? null },
  })
})
