import { describe, expect, test } from 'vitest'
import { fixtureId } from '../event/event-fixture.ts'
import { Attendee, AttendeeChange, NewGuest, newAttendee } from './attendee.ts'
import { attendeeFixture } from './attendee-fixture.ts'

const ids = {
  id: fixtureId('att', 3),
  eventId: fixtureId('evt', 1),
  organizerId: fixtureId('org', 1),
  personId: fixtureId('per', 3),
}
const now = '2026-11-22T10:00:00.000Z'

test('somebody invited has said nothing yet and been sent nothing', () => {
  const guest = { email: 'ada@example.com', phone: '+13125550123', firstName: 'Ada', lastName: 'Lovelace' }
  const attendee = newAttendee(guest, ids, now)
  expect(attendee).toEqual({
    ...ids,
    ...guest,
    rsvpStatus: 'PENDING',
    rsvpRespondedAt: null,
    answer: 0,
    responses: [],
    questionnaireCompletedAt: null,
    completion: 0,
    extraction: 'NONE',
    profile: null,
    profileExtractedAt: null,
    correction: null,
    profileCorrectedAt: null,
    avoid: { people: [], kinds: '', attendeeIds: [] },
    inviteSentAt: null,
    rsvpReminderSentAt: null,
    matchRevealSentAt: null,
    eventReminderSentAt: null,
    textFailedAt: null,
    linkGeneration: 1,
    version: 1,
    createdAt: now,
    updatedAt: now,
  })
  expect(Attendee.parse(JSON.parse(JSON.stringify(attendee)))).toEqual(attendee)
})

test.each(['', null])('a last name that is %j is none', (lastName) => {
  expect(
    newAttendee({ email: 'a@example.com', phone: null, firstName: 'Cher', lastName }, ids, now).lastName,
  ).toBeNull()
})

describe('a guest as an organizer types them', () => {
  test('needs an address and a first name; the rest is none', () => {
    expect(NewGuest.parse({ email: 'ada@example.com', firstName: ' Ada ' })).toEqual({
      email: 'ada@example.com',
      firstName: 'Ada',
      lastName: null,
      phone: null,
    })
  })

  test.each([
    {},
    { email: 'a@example.com' },
    { firstName: 'Ada' },
    { email: 'a@example.com', firstName: ' ' },
    { email: 'a@example.com', firstName: 'x'.repeat(81) },
    { email: 'a@example.com', firstName: 'Ada', lastName: 'x'.repeat(81) },
    'Ada',
  ])('is not %j', (guest) => {
    expect(NewGuest.safeParse(guest).success).toBe(false)
  })
})

test('an organizer may correct names and number, never the address or the answer', () => {
  const change = {
    firstName: ' Ada',
    lastName: null,
    phone: '312 555 0123',
    email: 'x@example.com',
    rsvpStatus: 'CONFIRMED',
  }
  expect(AttendeeChange.parse(change)).toEqual({ firstName: 'Ada', lastName: null, phone: '312 555 0123' })
  expect(AttendeeChange.parse({})).toEqual({})
  expect(AttendeeChange.safeParse({ firstName: '' }).success).toBe(false)
})

test('an id of another kind is no attendee', () => {
  expect(Attendee.safeParse(attendeeFixture(1, { personId: fixtureId('att', 1) })).success).toBe(false)
})
