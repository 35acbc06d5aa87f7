import { type EmailContent, type GuestEmail, emailFor } from '#core/notice/email-content.ts'
import { describeEventTime, describeInstant, describeStart } from '#core/notice/event-time.ts'
import { reminderVariant } from '#core/notice/audience.ts'
import type { Notice } from '#core/notice/notice.ts'
import { organizerName } from '#core/organizer/organizer.ts'
import { environment } from '#functions/shell/settings.ts'
import { mailLinks } from './links.ts'
import type { GuestSituation, Situation } from './situation.ts'

/** What the mail says; undefined when there is nothing left to say (the last approved match is gone). */
export async function mailContent({ purpose }: Notice, situation: Situation): Promise<EmailContent | undefined> {
  const { PUBLIC_URL, PLATFORM_NAME, PLATFORM_ADDRESS } = environment()
  const platform = { name: PLATFORM_NAME, postalAddress: PLATFORM_ADDRESS }
  switch (situation.kind) {
    case 'sign-in':
      // After the # it reaches no server: not ours, not a proxy's log.
      return emailFor('sign-in', { url: `${PUBLIC_URL}/sign-in#${situation.token}`, minutes: 10, platform })
    case 'organizer': {
      const { event, failedTexts, withoutMatches: guests } = situation
      const [eventName, eventUrl] = [event.name, `${PUBLIC_URL}/events/${event.id}`]
      if (purpose === 'no-matches')
        return guests === 0
          ? undefined
          : emailFor('no-matches', { eventName, guests, platform, dashboardUrl: `${eventUrl}/matches` })
      return emailFor('delivery-alert', {
        eventName,
        failedTexts,
        failedEmails: 0,
        platform,
        dashboardUrl: `${eventUrl}/guests`,
      })
    }
    case 'guest':
      return guestMail(purpose, situation)
    case 'text':
      return undefined
  }
}

async function guestMail(purpose: Notice['purpose'], situation: GuestSituation): Promise<EmailContent | undefined> {
  const { event, attendee } = situation
  const links = await mailLinks(situation)
  const data = guestEmail(situation, links)
  const deadline = event.rsvpDeadline === null ? undefined : describeInstant(event.rsvpDeadline, event.timezone)
  switch (purpose) {
    case 'invitation':
      return emailFor('invitation', { ...data, deadline })
    case 'confirmation':
      return attendee.rsvpStatus === 'PENDING'
        ? undefined
        : emailFor('confirmation', { ...data, rsvpStatus: attendee.rsvpStatus })
    case 'rsvp-reminder': {
      const variant = reminderVariant(event, attendee)
      return variant === undefined ? undefined : emailFor('rsvp-reminder', { ...data, variant, deadline })
    }
    case 'reveal': {
      const matches = matchLines(situation)
      return matches.length === 0 ? undefined : emailFor('reveal', { ...data, matches, matchesUrl: links.matches })
    }
    case 'event-reminder':
      return emailFor('event-reminder', { ...data, start: describeStart(event) })
    case 'event-changed':
      return emailFor('event-changed', { ...data, start: describeStart(event) })
    case 'event-cancelled':
      return emailFor('event-cancelled', data)
    case 'sign-in':
    case 'help':
    case 'delivery-alert':
    case 'no-matches':
      return undefined
  }
}

function guestEmail({ event, attendee, organizer }: GuestSituation, links: GuestEmail['links']): GuestEmail {
  const { name, venueName, venueAddress } = event
  return {
    event: { name, venueName, venueAddress, when: describeEventTime(event) },
    firstName: attendee.firstName,
    organizer: {
      name: organizerName(organizer),
      contact: organizer.email,
      postalAddress: organizer.postalAddress ?? environment().PLATFORM_ADDRESS,
    },
    links,
  }
}

function matchLines({ event, matches }: GuestSituation) {
  const { showRole, showCompany } = event.cardSettings
  return matches.map(({ match, profile: { name, role, company } }) => ({
    name,
    role: showRole ? role : null,
    company: showCompany ? company : null,
    why: match.whyMatch,
  }))
}
