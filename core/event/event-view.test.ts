import { describe, expect, test } from 'vitest'
import type { Event } from './event.ts'
import { eventFixture } from './event-fixture.ts'
import { eventView, publicEventView } from './event-view.ts'

const organizer = { name: 'Olga', email: 'olga@example.com' }
const before = '2026-11-22T10:00:00.000Z'
const shown = (changes: Partial<Event> = {}, now = before) => publicEventView(eventFixture(changes), organizer, now)

describe('seen by its organizer', () => {
  test('an event has its instants and none of our counters', () => {
    const {
      organizerId: _,
      version: __,
      scheduleGeneration: ___,
      invitationGeneration: ____,
      changeGeneration: _____,
      ...shown
    } = eventFixture()
    expect(eventView(eventFixture())).toEqual({
      ...shown,
      startsAt: '2026-12-04T00:00:00.000Z',
      endsAt: '2026-12-04T03:00:00.000Z',
    })
  })
})

describe('seen by a guest', () => {
  test('an event has what they need to decide, and who asks them', () => {
    expect(shown()).toEqual({
      id: eventFixture().id,
      name: 'Founders Dinner',
      tagline: null,
      description: null,
      date: '2026-12-03',
      startTime: '18:00',
      endTime: '21:00',
      timezone: 'America/Chicago',
      venueName: 'The Loft',
      venueAddress: '1 Main St, Chicago',
      rsvpDeadline: null,
      status: 'PUBLISHED',
      revealedAt: null,
      startsAt: '2026-12-04T00:00:00.000Z',
      endsAt: '2026-12-04T03:00:00.000Z',
      organizer,
      revealsAt: '2026-12-03T00:00:00.000Z',
      isOver: false,
    })
  })

  test('an event is over from its end, or once it is completed', () => {
    expect(shown({}, '2026-12-04T02:59:59.999Z').isOver).toBe(false)
    expect(shown({}, '2026-12-04T03:00:00.000Z').isOver).toBe(true)
    expect(shown({ status: 'COMPLETED' }).isOver).toBe(true)
  })

  test.each<[string, Partial<Event>, string | null]>([
    ['a day before', {}, '2026-12-03T00:00:00.000Z'],
    ['two days before', { revealTiming: 'FORTY_EIGHT_HOURS_BEFORE' }, '2026-12-02T00:00:00.000Z'],
    ['with each approval', { revealTiming: 'IMMEDIATE' }, null],
    ['by hand already', { revealedAt: '2026-11-22T10:00:00.000Z' }, null],
    ['never: it is cancelled', { status: 'CANCELLED' }, null],
    ['later: it is a draft', { status: 'DRAFT' }, null],
  ])('says when lists open: %s', (_, changes, revealsAt) => {
    expect(shown(changes).revealsAt).toBe(revealsAt)
  })

  test('two days before a start after the clocks went back are 48 hours', () => {
    const sunday = shown({ date: '2026-11-01', revealTiming: 'FORTY_EIGHT_HOURS_BEFORE' })
    expect([sunday.startsAt, sunday.revealsAt]).toEqual(['2026-11-02T00:00:00.000Z', '2026-10-31T00:00:00.000Z'])
  })
})
