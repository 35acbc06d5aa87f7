import { describe, expect, test } from 'vitest'
import { attendeeFixture } from '../attendee/attendee-fixture.ts'
import { eventFixture, fixtureId } from '../event/event-fixture.ts'
import type { Consent } from '../person/consent.ts'
import { type SenderEvent, senderNames } from './sender-names.ts'

const phone = '+13125550142'
const now = '2026-11-22T10:00:00.000Z'
const consent: Consent = { status: 'granted', channel: 'sms', wordingVersion: 'sms-1', source: 'rsvp-page', at: now }
const olga = { id: fixtureId('org', 1), name: 'Olga', email: 'olga@example.com' }
const piet = { id: fixtureId('org', 2), name: null, email: 'piet@example.com' }

const dinner = (changes: Partial<SenderEvent> = {}): SenderEvent => ({
  event: eventFixture(),
  attendee: attendeeFixture(1, { phone, rsvpStatus: 'CONFIRMED' }),
  organizer: olga,
  consent,
  ...changes,
})
const lunch = dinner({ event: eventFixture({ id: fixtureId('evt', 2), name: 'Lunch' }) })
const names = (...events: SenderEvent[]) => senderNames(events, phone, now)

describe('what an answer to a text names', () => {
  test('the one event that is coming, and its organizer', () => {
    expect(names(dinner())).toEqual({ eventName: 'Founders Dinner', organizerName: 'Olga' })
    expect(names(dinner({ organizer: piet }))).toEqual({ eventName: 'Founders Dinner', organizerName: 'piet' })
  })

  test('of two events of one organizer only the organizer', () => {
    expect(names(dinner(), lunch)).toEqual({ organizerName: 'Olga' })
  })

  test('the event also when two of its guests share the number', () => {
    expect(names(dinner(), dinner({ attendee: attendeeFixture(2, { phone, rsvpStatus: 'MAYBE' }) }))).toEqual({
      eventName: 'Founders Dinner',
      organizerName: 'Olga',
    })
  })

  test('of two organizers nobody', () => {
    expect(names(dinner(), { ...lunch, organizer: piet })).toEqual({})
  })

  test('nothing to a stranger', () => {
    expect(names()).toEqual({})
  })

  test.each<[string, Partial<SenderEvent>]>([
    ['is cancelled', { event: eventFixture({ status: 'CANCELLED' }) }],
    ['is a draft', { event: eventFixture({ status: 'DRAFT' }) }],
    ['is over', { event: eventFixture({ date: '2026-11-20' }) }],
    ['they will not come to', { attendee: { phone, rsvpStatus: 'DECLINED' } }],
    ['knows another number of theirs by now', { attendee: { phone: '+13125550143', rsvpStatus: 'CONFIRMED' } }],
    ['has the number from its organizer', { consent: { ...consent, status: 'revoked', source: 'organizer' } }],
    ['never heard of texts', { consent: undefined }],
  ])('no event that %s', (_, changes) => {
    expect(names(dinner(changes))).toEqual({})
    expect(names(dinner(changes), lunch)).toEqual({ eventName: 'Lunch', organizerName: 'Olga' })
  })

  test('also after a STOP: who stopped texts may still ask what they were', () => {
    expect(names(dinner({ consent: { ...consent, status: 'revoked', source: 'text-message' } }))).toMatchObject({
      eventName: 'Founders Dinner',
    })
  })
})
