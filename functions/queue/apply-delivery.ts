import type { DomainEventData } from '#core/domain-events.ts'
import { DeliveryStatus, deliveryFailed } from '#core/notice/delivery.ts'
import type { Notice } from '#core/notice/notice.ts'
import { deliveryChanged, seen } from '#core/notice/send-state.ts'
import { type Write, commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { readNotice, stepNotice } from '#functions/adapters/dynamodb/notice.ts'
import { suppress } from '#functions/adapters/dynamodb/suppression.ts'
import { addressOf } from '#functions/sending/address.ts'
import { sentMark } from '#functions/sending/sent-mark.ts'
import { alertOrganizer, textRefused, textUndelivered } from '#functions/sending/undelivered.ts'
import type { Cause } from '#functions/shell/tell.ts'
import { worker } from '#functions/shell/worker.ts'

/** Draws the consequences of what providers say: of a callback, and of a refusal at the moment of sending. */
export const handler = worker(['message.delivery-changed', 'notice.failed'], ({ name, data, ...event }, { now }) => {
  const cause = { now, actor: event.actor, correlationId: event.correlationId }
  return optimistically(() =>
    name === 'notice.failed'
      ? textRefused(data.noticeId, event.occurredAt, cause)
      : changed(data, event.occurredAt, cause),
  )
})

/** Callbacks come late, twice and out of order, so they are merged by rank. */
async function changed(
  data: DomainEventData<'message.delivery-changed'>,
  failedAt: string,
  cause: Cause,
): Promise<void> {
  const { now } = cause
  const status = DeliveryStatus.parse(data.status)
  const read = await readNotice(data.noticeId)
  if (read === undefined || read.state.status === 'skipped' || read.state.status === 'failed') return
  const sent = seen(read, data.providerId, now)
  const next = deliveryChanged(sent, status, now)
  if (next !== read) {
    const marks = sent === read ? [] : await sentMark(sent, now)
    await commit([stepNotice(next, read), ...marks, ...(await consequences(next, status, now))])
  }
  // Also when this was written before: the try that wrote it may have died before the alert.
  const { state } = next
  if (state.status === 'sent' && state.delivery === status && deliveryFailed(status))
    await alertOrganizer(next, failedAt, cause)
}

/** A bounce or complaint ends mail to that address; a text that did not arrive makes the guest e-mail only. */
async function consequences(notice: Notice, status: DeliveryStatus, now: string): Promise<Write[]> {
  if (notice.channel === 'sms') return deliveryFailed(status) ? textUndelivered(notice, now) : []
  if (status !== 'bounced' && status !== 'complained') return []
  const address = await addressOf(notice)
  const reason = status === 'bounced' ? 'bounce' : 'complaint'
  return address === undefined ? [] : [suppress(address, { channel: 'email', reason, at: now })]
}
