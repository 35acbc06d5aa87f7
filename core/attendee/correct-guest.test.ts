import { expect, test } from 'vitest'
import { textConsentWording } from '../person/consent.ts'
import { attendeeFixture } from './attendee-fixture.ts'
import { correctGuest } from './correct-guest.ts'

const now = '2026-11-22T10:00:00.000Z'
const number = '+13125550123'
const withNumber = attendeeFixture(1, { phone: number, textFailedAt: '2026-11-20T10:00:00.000Z' })
const revoked = {
  status: 'revoked',
  channel: 'sms',
  wordingVersion: textConsentWording.version,
  source: 'organizer',
  at: now,
}

test('what is left out stays, and so does the consent', () => {
  expect(correctGuest(withNumber, {}, now)).toEqual({ attendee: { ...withNumber, updatedAt: now }, consent: undefined })
})

test('names are corrected; an empty last name is none', () => {
  expect(correctGuest(withNumber, { firstName: 'Ada', lastName: '' }, now).attendee).toEqual({
    ...withNumber,
    firstName: 'Ada',
    lastName: null,
    updatedAt: now,
  })
  expect(correctGuest(withNumber, { lastName: null }, now).attendee.lastName).toBeNull()
  expect(correctGuest(withNumber, { lastName: 'Byron' }, now).attendee.lastName).toBe('Byron')
})

test('a new number has no consent, by the organizer, and gets a new chance', () => {
  const { attendee, consent } = correctGuest(withNumber, { phone: '312 555 0199' }, now)
  expect([attendee.phone, attendee.textFailedAt, consent]).toEqual(['+13125550199', null, revoked])
})

test('the same number in other words is no new number', () => {
  const { attendee, consent } = correctGuest(withNumber, { phone: '(312) 555-0123' }, now)
  expect([attendee.phone, attendee.textFailedAt, consent]).toEqual([number, '2026-11-20T10:00:00.000Z', undefined])
})

test.each([null, ''])('a number can be taken away: %j', (phone) => {
  const { attendee, consent } = correctGuest(withNumber, { phone }, now)
  expect([attendee.phone, consent]).toEqual([null, revoked])
})

test('a number we cannot text is refused', () => {
  expect(() => correctGuest(withNumber, { phone: '123' }, now)).toThrow('Phone number is invalid')
})
