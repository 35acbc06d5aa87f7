import type * as z from 'zod'
import type { Consent } from '../person/consent.ts'
import { fullName } from '../profile/profile.ts'
import type { Attendee, AttendeeChange } from './attendee.ts'
import { readTextNumber, textConsent } from './rsvp.ts'

/** An organizer's correction. Nobody consents for somebody else, so a new number starts without consent. */
export function correctGuest(
  attendee: Attendee,
  change: z.infer<typeof AttendeeChange>,
  now: string,
): { attendee: Attendee; consent: Consent | undefined } {
  const { firstName = attendee.firstName, lastName = attendee.lastName } = change
  const phone = change.phone === undefined ? attendee.phone : readTextNumber(change.phone)
  const numberChanged = phone !== attendee.phone
  return {
    attendee: {
      ...attendee,
      firstName,
      lastName: lastName === '' ? null : lastName,
      phone,
      // The card says the name too, unless the guest wrote it there themselves.
      profile: renamed(attendee, fullName(firstName, lastName)),
      textFailedAt: numberChanged ? null : attendee.textFailedAt,
      updatedAt: now,
    },
    consent: numberChanged ? textConsent(undefined, true, 'organizer', now) : undefined,
  }
}

function renamed({ profile, correction }: Attendee, name: string): Attendee['profile'] {
  return profile === null || correction?.name !== undefined ? profile : { ...profile, name }
}
