import type { Attendee } from '#core/attendee/attendee.ts'
import { type PreferencesView, preferencesView } from '#core/attendee/preferences.ts'
import { notFound } from '#core/errors.ts'
import { readOrganizer } from './organizer.ts'
import { readConsent } from './consent.ts'
import { readSuppression } from './suppression.ts'

/** What a guest gets from their organizer, from the consents and the platform-wide suppression. */
export async function readPreferences(attendee: Attendee): Promise<PreferencesView> {
  const { organizerId, phone } = attendee
  const [organizer, email, texts, suppression] = await Promise.all([
    readOrganizer(organizerId),
    readConsent(attendee, 'email'),
    readConsent(attendee, 'sms'),
    phone === null ? undefined : readSuppression('sms', phone),
  ])
  if (organizer === undefined) throw notFound('organizer')
  return preferencesView(organizer, attendee, { email, texts, suppression })
}
