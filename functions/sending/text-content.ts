import { reminderVariant } from '#core/notice/audience.ts'
import { describeInstantShort, describeStart } from '#core/notice/event-time.ts'
import type { Notice } from '#core/notice/notice.ts'
import { textFor } from '#core/notice/text-content.ts'
import { environment } from '#functions/shell/settings.ts'
import { textLink } from './links.ts'
import type { GuestSituation, Situation } from './situation.ts'

/** What the text says; undefined when there is nothing left to say. */
export async function textContent(notice: Notice, situation: Situation): Promise<string | undefined> {
  switch (situation.kind) {
    case 'guest':
      return guestText(notice, situation)
    case 'text':
      return textFor('help', { ...situation.names, contact: environment().MAIL_FROM }).body
    case 'sign-in':
    case 'organizer':
      return undefined
  }
}

/** What a text of this notice has in it however often it is rendered: by this it is found in the provider's log. */
export async function textMark(notice: Notice, situation: Situation): Promise<string> {
  return situation.kind === 'guest' ? textLink(situation, notice) : environment().MAIL_FROM
}

async function guestText(notice: Notice, situation: GuestSituation): Promise<string | undefined> {
  const { id, purpose } = notice
  const { event, attendee, notices } = situation
  const { name: eventName, timezone, rsvpDeadline } = event
  const first = !notices.some((other) => other.channel === 'sms' && other.state.status === 'sent' && other.id !== id)
  switch (purpose) {
    case 'rsvp-reminder': {
      const variant = reminderVariant(event, attendee)
      if (variant === undefined) return undefined
      const deadline = rsvpDeadline === null ? undefined : describeInstantShort(rsvpDeadline, timezone)
      return textFor('rsvp-reminder', { eventName, first, variant, deadline, link: await textLink(situation, notice) })
        .body
    }
    case 'reveal':
      if (situation.matches.length === 0) return undefined
      return textFor('reveal', { eventName, first, link: await textLink(situation, notice) }).body
    case 'event-reminder':
    case 'event-changed':
    case 'event-cancelled':
      return textFor(purpose, {
        eventName,
        first,
        start: describeStart(event),
        link: await textLink(situation, notice),
      }).body
    case 'invitation':
    case 'confirmation':
    case 'sign-in':
    case 'help':
    case 'delivery-alert':
    case 'no-matches':
      return undefined
  }
}
