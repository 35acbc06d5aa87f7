import middy from '@middy/core'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import * as z from 'zod'
import { forbidden } from '#core/errors.ts'
import { readResendEvent } from '#core/notice/delivery.ts'
import { NoticeId } from '#core/notice/notice.ts'
import { recordDelivery } from '#functions/adapters/dynamodb/delivery.ts'
import { verifyResendWebhook } from '#functions/adapters/resend-webhook.ts'
import { clock } from '#functions/shell/clock.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'
import { readInput } from '#functions/shell/refusals.ts'
import { answer, answerErrors, parseJson, rawBody, refused } from '#functions/shell/http.ts'

export const contract = {
  summary: "Resend's webhook for what became of a mail, signed the Standard Webhooks way.",
  access: 'provider',
  body: nothing,
  reply: { status: 200 },
  refusals: ['BAD_SIGNATURE'],
} as const satisfies Contract

const Tags = z.union([z.record(z.string(), z.string()), z.array(z.object({ name: z.string(), value: z.string() }))])
const WebhookId = z.string().max(256)
const WebhookEvent = z.object({ type: z.string(), data: z.unknown() })
const Mail = z.object({ email_id: z.string().min(1).max(64), tags: Tags.optional() })

export const handler = middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
  .use(answerErrors())
  .handler(async (event) => {
    const body = rawBody(event)
    const webhookId = verifyResendWebhook(body, event.headers)
    if (webhookId === undefined) return refused(forbidden('BAD_SIGNATURE', 'The signature does not fit.'))
    const { type, data } = readInput(WebhookEvent, parseJson(body))
    const received = answer({ status: 200, body: { received: true } })
    const status = readResendEvent(type)
    // What is not about a delivery (a contact, a domain) has no mail in it, and a refusal would only come again.
    if (status === undefined) return received
    const { email_id: providerId, tags } = readInput(Mail, data)
    const notice = NoticeId.safeParse(tag(tags, 'notice'))
    if (!notice.success) return received
    const cause = {
      now: clock.now(),
      correlationId: event.requestContext.requestId,
      actor: { kind: 'provider', id: 'resend' },
    } as const
    await recordDelivery(cause, {
      key: `resend.${readInput(WebhookId, webhookId)}`,
      data: { noticeId: notice.data, providerId, status, code: null },
    })
    return received
  })

/** Resend sends tags as an object in some events and as a list in others. */
function tag(tags: z.infer<typeof Tags> | undefined, name: string): string | undefined {
  if (tags === undefined) return undefined
  return Array.isArray(tags) ? tags.find((entry) => entry.name === name)?.value : tags[name]
}
