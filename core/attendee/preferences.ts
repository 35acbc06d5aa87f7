import * as z from 'zod'
import { type Organizer, organizerName } from '../organizer/organizer.ts'
import { type Consent, type Suppression, textConsentWording } from '../person/consent.ts'
import { badRequest } from '../errors.ts'
import type { Attendee } from './attendee.ts'

/** What a guest chose to get from one organizer. `stopped` means that they texted STOP: only a text of START undoes it. */
export const PreferencesView = z.object({
  organizer: z.object({ name: z.string(), email: z.string() }),
  email: z.object({ address: z.string(), subscribed: z.boolean() }),
  texts: z.object({ phone: z.string().nullable(), consent: z.boolean(), stopped: z.boolean() }),
})
export type PreferencesView = z.infer<typeof PreferencesView>

export const PreferencesChange = z.object({ email: z.boolean().optional(), texts: z.boolean().optional() })
export type PreferencesChange = z.infer<typeof PreferencesChange>

export function preferencesView(
  organizer: Organizer,
  attendee: Attendee,
  standing: { email: Consent | undefined; texts: Consent | undefined; suppression: Suppression | undefined },
): PreferencesView {
  return {
    organizer: { name: organizerName(organizer), email: organizer.email },
    email: { address: attendee.email, subscribed: standing.email?.status !== 'revoked' },
    texts: {
      phone: attendee.phone,
      consent: standing.texts?.status === 'granted',
      stopped: standing.suppression !== undefined,
    },
  }
}

/** The consents a change of preferences writes. Texts can only be allowed where there is a number. */
export function preferenceConsents(attendee: Attendee, change: PreferencesChange, now: string): Consent[] {
  if (change.texts === true && attendee.phone === null) {
    throw badRequest('PHONE_REQUIRED', 'There is no phone number to text. You can give one with your answer.', {
      fields: ['texts'],
    })
  }
  const consent = (channel: Consent['channel'], wordingVersion: string, granted: boolean | undefined): Consent[] =>
    granted === undefined
      ? []
      : [{ status: granted ? 'granted' : 'revoked', channel, wordingVersion, source: 'preferences-page', at: now }]
  return [
    ...consent('email', 'preferences-1', change.email),
    ...consent('sms', textConsentWording.version, change.texts),
  ]
}
