import { endsAt, startsAt } from '#core/event/event-clock.ts'
import { audience } from '#core/notice/audience.ts'
import { type MaySend, maySend } from '#core/notice/may-send.ts'
import { zonesOfNumber } from '#core/notice/number-zones.ts'
import { parseNoticeId } from '#core/notice/notice.ts'
import { canReopen } from '#core/notice/send-state.ts'
import type { Purpose } from '#core/notice/purpose.ts'
import type { Channel } from '#core/person/consent.ts'
import { environment } from '#functions/shell/settings.ts'
import type { GuestSituation, Situation } from './situation.ts'

/** What the may-send rule says of a notice now. The dry run asks the same. */
export function decide(
  intent: { id: string; purpose: Purpose; channel: Channel },
  situation: Situation,
  now: string,
): MaySend {
  const { purpose, channel } = intent
  const guest = situation.kind === 'guest' ? situation : undefined
  return maySend({
    now,
    purpose,
    channel,
    event: guest?.event,
    audience: guest === undefined || isConcerned(intent, guest),
    hasAddress: situation.address !== undefined && !isEmailOnly(channel, guest),
    suppression: situation.suppression,
    consent: guest?.consent,
    alreadySent: guest !== undefined && isUnderWayOrDone(intent.id, guest),
    sentToday: situation.sentToday,
    dailyCap: dailyCap(channel),
    latest: guest === undefined ? undefined : pointlessAfter(purpose, guest),
    zones: channel === 'email' || situation.address === undefined ? [] : zonesOfNumber(situation.address),
  })
}

/** Asking again changes nothing about what was sent, is being sent, or has failed for good. */
function isUnderWayOrDone(id: string, { notices }: GuestSituation): boolean {
  const notice = notices.find((one) => one.id === id)
  return notice !== undefined && notice.state.status !== 'new' && !canReopen(notice)
}

/** A guest whom a text did not reach gets e-mail only, until they give another number (R113). */
const isEmailOnly = (channel: Channel, guest: GuestSituation | undefined): boolean =>
  channel !== 'email' && guest !== undefined && guest.attendee.textFailedAt !== null

export function dailyCap(channel: Channel): number {
  const { MAILS_PER_DAY, TEXTS_PER_DAY } = environment()
  return channel === 'email' ? MAILS_PER_DAY : TEXTS_PER_DAY
}

function isConcerned(
  { id, purpose }: { id: string; purpose: Purpose },
  { event, attendee, matches }: GuestSituation,
): boolean {
  // Another answer has been given since; that one is confirmed instead.
  if (purpose === 'confirmation' && parseNoticeId(id)?.generation !== attendee.answer) return false
  // It has been moved again since; guests hear of that instead.
  if (purpose === 'event-changed' && parseNoticeId(id)?.generation !== event.changeGeneration) return false
  return audience(purpose, event, { ...attendee, approvedMatches: matches.length })
}

function pointlessAfter(purpose: Purpose, { event }: GuestSituation): string | undefined {
  switch (purpose) {
    case 'rsvp-reminder':
      return event.rsvpDeadline ?? startsAt(event)
    case 'event-reminder':
      return startsAt(event)
    case 'invitation':
    case 'reveal':
    case 'confirmation':
    case 'event-changed':
    case 'event-cancelled':
      return endsAt(event)
    case 'sign-in':
    case 'help':
    case 'delivery-alert':
    case 'no-matches':
      return undefined
  }
}
