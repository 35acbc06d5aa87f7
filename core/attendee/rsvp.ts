import * as z from 'zod'
import { badRequest, conflict, gone } from '../errors.ts'
import type { Event } from '../event/event.ts'
import { endsAt } from '../event/event-clock.ts'
import { type Consent, textConsentWording } from '../person/consent.ts'
import { readPhone } from '../person/phone.ts'
import type { Attendee } from './attendee.ts'

export const RsvpAnswer = z.object({
  status: z.enum(['CONFIRMED', 'MAYBE', 'DECLINED']),
  phone: z.string().trim().nullable().optional(),
  textConsent: z.boolean().optional(),
})
export type RsvpAnswer = z.infer<typeof RsvpAnswer>

export interface RsvpDecision {
  attendee: Attendee
  /** What becomes of the guest's consent to texts; undefined leaves it as it is. */
  consent: Consent | undefined
  /** Seats taken (1), given back (-1) or neither (0). */
  seats: -1 | 0 | 1
  /** Whether there is something to confirm by mail: the same answer given twice is not. */
  answered: boolean
}

/** Throws when the event takes no answers any more. Declining stays possible until the event is over. */
export function checkTakesAnswers(event: Event, now: string, status: RsvpAnswer['status'] | undefined): void {
  if (event.status === 'CANCELLED') throw gone('EVENT_CANCELLED', 'This event was cancelled.')
  if (event.status === 'DRAFT') throw conflict('EVENT_NOT_PUBLISHED', 'This event is not open yet.')
  if (now >= endsAt(event)) throw gone('EVENT_OVER', 'This event is over.')
  const late = event.rsvpDeadline !== null && now > event.rsvpDeadline
  if (late && status !== undefined && status !== 'DECLINED') {
    throw conflict('RSVP_CLOSED', 'The RSVP deadline has passed. Please ask the organizer.')
  }
}

/** One guest's answer. Texts need a number and an explicit yes; a new number without a new yes has no consent. */
export function answerRsvp(attendee: Attendee, event: Event, answer: RsvpAnswer, now: string): RsvpDecision {
  const stays = attendee.rsvpStatus === answer.status
  checkTakesAnswers(event, now, stays ? undefined : answer.status)
  const phone = answer.phone === undefined ? attendee.phone : readTextNumber(answer.phone)
  if (answer.textConsent === true && phone === null) {
    throw badRequest('PHONE_REQUIRED', 'Please give a phone number, so that we can text you.', { fields: ['phone'] })
  }
  const numberChanged = phone !== attendee.phone
  return {
    attendee: {
      ...attendee,
      phone,
      rsvpStatus: answer.status,
      rsvpRespondedAt: now,
      answer: stays ? attendee.answer : attendee.answer + 1,
      // A new number deserves a new chance.
      textFailedAt: numberChanged ? null : attendee.textFailedAt,
      updatedAt: now,
    },
    consent: textConsent(answer.textConsent, numberChanged, 'rsvp-page', now),
    seats: seatChange(attendee, answer),
    answered: !stays,
  }
}

export function readTextNumber(input: string | null): string | null {
  if (input === null || input === '') return null
  const phone = readPhone(input, 'US')
  if (phone.ok) return phone.e164
  switch (phone.code) {
    case 'UNSUPPORTED_COUNTRY':
      throw badRequest('UNSUPPORTED_COUNTRY', 'We can text numbers of the United States and Canada only.', {
        fields: ['phone'],
      })
    default:
      throw badRequest('INVALID_PHONE', 'Phone number is invalid', { fields: ['phone'] })
  }
}

export function textConsent(
  given: boolean | undefined,
  numberChanged: boolean,
  source: Consent['source'],
  now: string,
): Consent | undefined {
  if (given === undefined && !numberChanged) return undefined
  return {
    status: given === true ? 'granted' : 'revoked',
    channel: 'sms',
    wordingVersion: textConsentWording.version,
    source,
    at: now,
  }
}

function seatChange(attendee: Attendee, answer: RsvpAnswer): -1 | 0 | 1 {
  const had = attendee.rsvpStatus === 'CONFIRMED'
  const has = answer.status === 'CONFIRMED'
  if (had === has) return 0
  return has ? 1 : -1
}
