import type { Notice } from '#core/notice/notice.ts'
import { markIfThere } from '#functions/adapters/dynamodb/attendee.ts'
import { type Write, commit, commitOnce } from '#functions/adapters/dynamodb/commit.ts'
import { readNotice, requestNotice } from '#functions/adapters/dynamodb/notice.ts'
import { suppress } from '#functions/adapters/dynamodb/suppression.ts'
import type { Cause } from '#functions/shell/tell.ts'
import { addressOf } from './address.ts'

/** Twilio's code for a number that has opted out at the carrier. */
const carrierOptOut = 'twilio-21610'

/** What follows from a text that did not reach its guest: e-mail only from now on, until they give another number (R113). */
export async function textUndelivered({ channel, eventId, subjectId }: Notice, now: string): Promise<Write[]> {
  return channel !== 'sms' || eventId === undefined ? [] : markIfThere(eventId, subjectId, 'textFailedAt', now)
}

/** A number that opted out at the carrier is left alone by us too: our own record of the STOP may have been lost. */
async function carrierSuppression(notice: Notice, reason: string, now: string): Promise<Write[]> {
  if (reason !== carrierOptOut) return []
  const address = await addressOf(notice)
  return address === undefined ? [] : [suppress(address, { channel: 'sms', reason: 'carrier', at: now })]
}

const day = 24 * 3_600_000

/** The organizer hears of each guest who was not reached at most once a day; `failedAt` is ISO. */
export async function alertOrganizer(
  { organizerId, eventId, subjectId, channel }: Notice,
  failedAt: string,
  cause: Cause,
): Promise<void> {
  if (channel !== 'sms' || organizerId === undefined || eventId === undefined) return
  const generation = Math.floor(Date.parse(failedAt) / day)
  const alert = requestNotice(cause, {
    subjectId,
    organizerId,
    eventId,
    purpose: 'delivery-alert',
    channel: 'email',
    generation,
  })
  // They may have been told today already.
  await commitOnce([alert.write], [alert.event])
}

/** The consequences of a text that the provider refused when it was sent; giving up after an outage has none. */
export async function textRefused(noticeId: string, failedAt: string, cause: Cause): Promise<void> {
  const notice = await readNotice(noticeId)
  if (notice?.state.status !== 'failed' || !notice.state.final || notice.channel !== 'sms') return
  const suppression = await carrierSuppression(notice, notice.state.reason, cause.now)
  await commit([...(await textUndelivered(notice, cause.now)), ...suppression])
  await alertOrganizer(notice, failedAt, cause)
}
