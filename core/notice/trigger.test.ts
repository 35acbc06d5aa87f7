import { describe, expect, test } from 'vitest'
import { domainEvent } from '../domain-events.ts'
import { draftEvent } from '../event/plan.ts'
import { type ManualPurpose, type Trigger, manualRequest, noticeRequest } from './trigger.ts'
import { NewEvent } from '../event/event.ts'

const now = '2026-11-22T10:00:00.000Z'
const ulid = '01KAN5Q8ZV3M6T9WXYZ0123456'
const organizerId = `org_${ulid}`
const eventId = `evt_${ulid}`
const attendeeId = `att_${ulid}`
const dinner = NewEvent.parse({
  name: 'Dinner',
  date: '2026-12-03',
  startTime: '18:00',
  endTime: '21:00',
  venueName: 'Loft',
  venueAddress: 'Here',
})
const event = {
  ...draftEvent(dinner, { id: eventId, organizerId }, now),
  scheduleGeneration: 3,
  invitationGeneration: 2,
}
const cause = {
  id: `dev_${ulid}`,
  occurredAt: now,
  actor: { kind: 'organizer', id: organizerId },
  correlationId: 'c',
} as const
const ofEvent = { organizerId, eventId }

describe('by hand', () => {
  test.each<[ManualPurpose, number]>([
    ['invitation', 3],
    ['rsvp-reminder', 3],
    ['event-reminder', 3],
    ['reveal', 1],
  ])('%s is of generation %i, and its request is still the same when it is read', (purpose, generation) => {
    const request = manualRequest(event, purpose, now)
    expect(request.generation).toBe(generation)
    const trigger: Trigger = domainEvent('notices.requested', cause, { ...ofEvent, purpose, generation })
    expect(noticeRequest(trigger, request.event)).toEqual({ purpose, generation, attendeeId: undefined })
  })

  test('invitations go again, the others do not change the event', () => {
    expect(manualRequest(event, 'invitation', now).event).toEqual({ ...event, invitationGeneration: 3, updatedAt: now })
    expect(manualRequest(event, 'reveal', now).event).toBe(event)
  })
})

test.each<[string, number]>([
  ['of an earlier plan', 2],
  ['of a plan nobody knows', 4],
])('a reminder %s asks for nothing', (_name, generation) => {
  for (const purpose of ['rsvp-reminder', 'event-reminder'] as const) {
    expect(
      noticeRequest(domainEvent('reminder.due', cause, { ...ofEvent, purpose, generation }), event),
    ).toBeUndefined()
    expect(
      noticeRequest(domainEvent('notices.requested', cause, { ...ofEvent, purpose, generation }), event),
    ).toBeUndefined()
  }
})

test('a reminder of the plan in force asks for every guest', () => {
  const due = domainEvent('reminder.due', cause, { ...ofEvent, purpose: 'event-reminder', generation: 3 })
  expect(noticeRequest(due, event)).toEqual({ purpose: 'event-reminder', generation: 3, attendeeId: undefined })
})

test('a change guests have to hear of asks for those of its generation, unless a later one will', () => {
  const changed = (changeGeneration?: number) =>
    domainEvent('event.changed', cause, { ...ofEvent, ...(changeGeneration === undefined ? {} : { changeGeneration }) })
  const moved = { ...event, changeGeneration: 2 }
  expect(noticeRequest(changed(2), moved)).toEqual({ purpose: 'event-changed', generation: 2, attendeeId: undefined })
  expect(noticeRequest(changed(1), moved)).toBeUndefined()
  expect(noticeRequest(changed(), moved)).toBeUndefined()
})

test('a cancellation asks for one notice a guest, ever', () => {
  expect(noticeRequest(domainEvent('event.cancelled', cause, ofEvent), event)).toEqual({
    purpose: 'event-cancelled',
    generation: 1,
    attendeeId: undefined,
  })
})

test('publishing and inviting ask for the invitation of now', () => {
  const invitation = { purpose: 'invitation', generation: 2 }
  expect(noticeRequest(domainEvent('event.published', cause, ofEvent), event)).toEqual({
    ...invitation,
    attendeeId: undefined,
  })
  expect(noticeRequest(domainEvent('attendee.invited', cause, { ...ofEvent, attendeeId }), event)).toEqual({
    ...invitation,
    attendeeId,
  })
})

test('a curation tells its guest once lists are open', () => {
  const curated = domainEvent('matches.curated', cause, { ...ofEvent, attendeeId })
  expect(noticeRequest(curated, event)).toBeUndefined()
  expect(noticeRequest(curated, { ...event, revealedAt: now })).toEqual({
    purpose: 'reveal',
    generation: 1,
    attendeeId,
  })
})
