import middy from '@middy/core'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import * as z from 'zod'
import { readResendEvent } from '#core/notice/delivery.ts'
import { NoticeId } from '#core/notice/notice.ts'
import { recordDelivery } from '#functions/adapters/dynamodb/delivery.ts'
import { verifyResendWebhook } from '#functions/adapters/resend-webhook.ts'
import { clock } from '#functions/shell/clock.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'
import { answer, answerErrors, rawBody } from '#functions/shell/http.ts'

export const contract = {
  summary: "Resend's webhook for what became of a mail, signed the Standard Webhooks way.",
  access: 'provider',
  body: nothing,
  reply: { status: 200 },
  refusals: ['BAD_SIGNATURE'],
} as const satisfies Contract

const Tags = z.union([z.record(z.string(), z.string()), z.array(z.object({ name: z.string(), value: z.string() }))])
const MailEvent = z.object({ type: z.string(), data: z.object({ email_id: z.string(), tags: Tags.optional() }) })

export const handler = middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
  .use(answerErrors())
  .handler(async (event) => {
    const webhookId = verifyResendWebhook(rawBody(event), event.headers)
    const { type, data } = MailEvent.parse(JSON.parse(rawBody(event)))
    const notice = NoticeId.safeParse(tag(data.tags, 'notice'))
    const status = readResendEvent(type)
    if (notice.success && status !== undefined) {
      const cause = { now: clock.now(), correlationId: event.requestContext.requestId, actor: { kind: 'provider', id: 'resend' } } as const
      const delivery = { noticeId: notice.data, providerId: data.email_id, status, code: null }
      await recordDelivery(cause, { key: `resend.${webhookId}`, data: delivery })
    }
    return answer({ status: 200, body: { received: true } })
  })

/** Resend sends tags as an object in some events and as a list in others. */
function tag(tags: z.infer<typeof Tags> | undefined, name: string): string | undefined {
  if (tags === undefined) return undefined
  return Array.isArray(tags) ? tags.find((entry) => entry.name === name)?.value : tags[name]
}
