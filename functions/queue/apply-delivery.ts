import { DeliveryStatus, deliveryFailed } from '#core/notice/delivery.ts'
import type { Notice } from '#core/notice/notice.ts'
import { deliveryChanged, seen } from '#core/notice/send-state.ts'
import { markAttendee } from '#functions/adapters/dynamodb/attendee.ts'
import { type Write, ConditionFailed, commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { readNotice, requestNotice, stepNotice } from '#functions/adapters/dynamodb/notice.ts'
import { suppress } from '#functions/adapters/dynamodb/suppression.ts'
import { sentMark } from '#functions/sending/sent-mark.ts'
import { readSituation } from '#functions/sending/situation.ts'
import type { Cause } from '#functions/shell/tell.ts'
import { worker } from '#functions/shell/worker.ts'

/** Merges what a provider said by rank, since callbacks come late, twice and out of order. */
export const handler = worker(['message.delivery-changed'], ({ data, occurredAt, actor, correlationId }, { now }) =>
  optimistically(async () => {
    const cause = { now, actor, correlationId }
    const status = DeliveryStatus.parse(data.status)
    const read = await readNotice(data.noticeId)
    if (read === undefined || read.state.status === 'skipped' || read.state.status === 'failed') return
    const sent = seen(read, data.providerId, now)
    const next = deliveryChanged(sent, status, now)
    if (next !== read) {
      const marks = sent === read ? [] : sentMark(sent, now)
      await commit([stepNotice(next, read), ...marks, ...(await consequences(next, status, now))])
    }
    // Also when this was written before: the try that wrote it may have died before the alert.
    const { state } = next
    if (next.channel === 'sms' && state.status === 'sent' && state.delivery === status && deliveryFailed(status)) await alertOrganizer(next, occurredAt, cause)
  }),
)

/** A bounce or complaint ends mail to that address; a text that did not arrive makes the guest e-mail only (R113). */
async function consequences(notice: Notice, status: DeliveryStatus, now: string): Promise<Write[]> {
  const { channel, eventId, subjectId } = notice
  if (channel === 'sms') return deliveryFailed(status) && eventId !== undefined ? [markAttendee(eventId, subjectId, 'textFailedAt', now)] : []
  if (status !== 'bounced' && status !== 'complained') return []
  const situation = await readSituation(notice)
  if (situation?.address === undefined) return []
  return [suppress(situation.address, { channel: 'email', reason: status === 'bounced' ? 'bounce' : 'complaint', at: now })]
}

const day = 24 * 3_600_000

/** At most one alert a day and organizer: it says how many guests of the event are concerned. */
async function alertOrganizer({ organizerId, eventId }: Notice, failedAt: string, cause: Cause): Promise<void> {
  if (organizerId === undefined || eventId === undefined) return
  const generation = Math.floor(Date.parse(failedAt) / day)
  const alert = requestNotice(cause, { subjectId: organizerId, organizerId, eventId, purpose: 'delivery-alert', channel: 'email', generation })
  try {
    await commit([alert.write], [alert.event])
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error
  }
}
