import { describe, expect, test } from 'vitest'
import type { Consent } from '../person/consent.ts'
import { newAttendee } from './attendee.ts'
import { preferenceConsents, preferencesView } from './preferences.ts'

const now = '2026-11-22T10:00:00.000Z'
const ids = {
  id: 'att_01J00000000000000000000001',
  eventId: 'evt_01J00000000000000000000001',
  organizerId: 'org_01J00000000000000000000001',
  personId: 'per_01J00000000000000000000001',
}
const guest = (phone: string | null) =>
  newAttendee({ email: 'ana@example.org', phone, firstName: 'Ana', lastName: null }, ids, now)
const organizer = {
  id: ids.organizerId,
  email: 'olive@example.org',
  name: 'Olive',
  postalAddress: null,
  createdAt: now,
  updatedAt: now,
}
const consent = (channel: Consent['channel'], status: Consent['status']): Consent => ({
  channel,
  status,
  wordingVersion: 'sms-1',
  source: 'rsvp-page',
  at: now,
})

describe('what a guest gets', () => {
  test('mail until they say no, texts only after they said yes', () => {
    const standing = { email: undefined, texts: undefined, suppression: undefined }
    expect(preferencesView(organizer, guest('+13125550142'), standing)).toEqual({
      organizer: { name: 'Olive', email: 'olive@example.org' },
      email: { address: 'ana@example.org', subscribed: true },
      texts: { phone: '+13125550142', consent: false, stopped: false },
    })
  })

  test('shows a no to mail, a yes to texts, and a STOP', () => {
    const standing = {
      email: consent('email', 'revoked'),
      texts: consent('sms', 'granted'),
      suppression: { channel: 'sms', reason: 'stop', at: now } as const,
    }
    expect(preferencesView(organizer, guest(null), standing)).toMatchObject({
      email: { subscribed: false },
      texts: { phone: null, consent: true, stopped: true },
    })
  })
})

describe('changing it', () => {
  test('writes one consent for each channel that is named', () => {
    expect(preferenceConsents(guest('+13125550142'), {}, now)).toEqual([])
    expect(preferenceConsents(guest('+13125550142'), { email: false, texts: true }, now)).toEqual([
      { channel: 'email', status: 'revoked', wordingVersion: 'preferences-1', source: 'preferences-page', at: now },
      { channel: 'sms', status: 'granted', wordingVersion: 'sms-1', source: 'preferences-page', at: now },
    ])
  })

  test('needs a number before texts are allowed, but not to end them', () => {
    expect(() => preferenceConsents(guest(null), { texts: true }, now)).toThrow(
      expect.objectContaining({ code: 'PHONE_REQUIRED', status: 400 }),
    )
    expect(preferenceConsents(guest(null), { texts: false }, now)).toMatchObject([
      { channel: 'sms', status: 'revoked' },
    ])
  })
})
