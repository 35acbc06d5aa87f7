import { describe, expect, test } from 'vitest'
import { type Actor, type DomainEventData, domainEvent } from '../domain-events.ts'
import { eventFixture, fixtureId } from '../event/event-fixture.ts'
import type { Event } from '../event/event.ts'
import { ManualPurpose, type NoticeRequest, type Trigger, manualRequest, noticeRequest, triggers } from './trigger.ts'

const now = '2026-11-22T10:00:00.000Z'
const actor: Actor = { kind: 'schedule', id: 'sweep' }
const ofEvent = { organizerId: fixtureId('org', 1), eventId: fixtureId('evt', 1) }
const attendeeId = fixtureId('att', 7)
const ofMoment = { ...ofEvent, generation: 4 }

const trigger = <Name extends Trigger['name']>(name: Name, data: DomainEventData<Name>) =>
  domainEvent(name, { id: fixtureId('dev', 1), occurredAt: now, actor, correlationId: 'req' }, data) as Trigger

const published = trigger('event.published', ofEvent)
const invited = trigger('attendee.invited', { ...ofEvent, attendeeId })
const answered = trigger('rsvp.answered', { ...ofEvent, attendeeId, answer: 3 })
const rsvpReminder = trigger('reminder.due', { ...ofMoment, purpose: 'rsvp-reminder' })
const eventReminder = trigger('reminder.due', { ...ofMoment, purpose: 'event-reminder' })
const revealed = trigger('matches.revealed', ofMoment)
const curated = trigger('matches.curated', { ...ofEvent, attendeeId })
const byHand = trigger('notices.requested', { ...ofMoment, purpose: 'invitation' })

describe('what a domain event asks to be sent', () => {
  const event = eventFixture({ invitationGeneration: 2, scheduleGeneration: 4 })
  const open = { ...event, revealedAt: now }

  test.each<[string, Trigger, Event, NoticeRequest | undefined]>([
    ['publishing invites everybody', published, event, { purpose: 'invitation', generation: 2, attendeeId: undefined }],
    ['a guest added later is invited alone', invited, event, { purpose: 'invitation', generation: 2, attendeeId }],
    ['each answer of a guest is confirmed', answered, event, { purpose: 'confirmation', generation: 3, attendeeId }],
    ['the RSVP reminder is for everybody', rsvpReminder, event, { purpose: 'rsvp-reminder', generation: 4, attendeeId: undefined }],
    ['the event reminder is for everybody', eventReminder, event, { purpose: 'event-reminder', generation: 4, attendeeId: undefined }],
    ['the reveal is for everybody, once', revealed, open, { purpose: 'reveal', generation: 1, attendeeId: undefined }],
    ['curating before the reveal asks for nothing', curated, event, undefined],
    ['curating after it tells the one guest, as the same reveal', curated, open, { purpose: 'reveal', generation: 1, attendeeId }],
    ['what an organizer asks for is for everybody', byHand, event, { purpose: 'invitation', generation: 4, attendeeId: undefined }],
  ])('%s', (_, given, of, request) => {
    expect(noticeRequest(given, of)).toEqual(request)
  })

  test('every trigger is in the table above', () => {
    const named = [published, invited, answered, rsvpReminder, eventReminder, revealed, curated, byHand].map(({ name }) => name)
    expect([...new Set(named)].sort()).toEqual([...triggers].sort())
  })

  test('a guest who is invited both ways gets the same invitation', () => {
    const { attendeeId: _, ...all } = noticeRequest(published, event)!
    const { attendeeId: __, ...one } = noticeRequest(invited, event)!
    expect(one).toEqual(all)
  })
})

describe('what an organizer has sent by hand', () => {
  const event = eventFixture({ invitationGeneration: 2, scheduleGeneration: 4 })

  test('invitations go again, to everybody', () => {
    expect(manualRequest(event, 'invitation', now)).toEqual({ event: { ...event, invitationGeneration: 3, updatedAt: now }, generation: 3 })
  })

  test.each([
    ['rsvp-reminder', 4],
    ['event-reminder', 4],
    ['reveal', 1],
  ] as const)('a %s reaches who has not had it, and changes nothing about the event', (purpose, generation) => {
    const request = manualRequest(event, purpose, now)
    expect(request).toEqual({ event, generation })
    expect(request.event).toBe(event)
  })

  test('a reminder by hand is the one its schedule would send, so nobody gets it twice', () => {
    expect(manualRequest(event, 'event-reminder', now).generation).toBe(noticeRequest(eventReminder, event)?.generation)
    expect(manualRequest(event, 'reveal', now).generation).toBe(noticeRequest(revealed, event)?.generation)
  })

  test('confirmations and sign-in links are not sent by hand', () => {
    expect(['confirmation', 'sign-in', 'help', ''].filter((purpose) => ManualPurpose.safeParse(purpose).success)).toEqual([])
  })
})
