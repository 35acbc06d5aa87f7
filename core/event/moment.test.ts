import { describe, expect, test } from 'vitest'
import { eventFixture, fixtureId } from './event-fixture.ts'
import { Moment, momentStillHolds, plannedMoments, revealTime, scheduleName } from './moment.ts'
import type { Event } from './event.ts'

const now = '2026-11-22T10:00:00.000Z'
const plan = (event: Event, at = now) => plannedMoments(event, at).map(({ purpose, dueAt }) => [purpose, dueAt])

describe('what is due for an event that starts at 00:00 UTC on 4 December', () => {
  test.each([
    ['TWENTY_FOUR_HOURS_BEFORE', '2026-12-03T00:00:00.000Z'],
    ['FORTY_EIGHT_HOURS_BEFORE', '2026-12-02T00:00:00.000Z'],
  ] as const)('reveal %s', (revealTiming, dueAt) => {
    expect(plan(eventFixture({ revealTiming }))).toEqual([
      ['event-reminder', '2026-12-03T00:00:00.000Z'],
      ['reveal', dueAt],
    ])
  })

  test('reveal IMMEDIATE is due at once', () => {
    expect(plan(eventFixture({ revealTiming: 'IMMEDIATE' }))).toEqual([
      ['event-reminder', '2026-12-03T00:00:00.000Z'],
      ['reveal', now],
    ])
  })

  test('an RSVP reminder a day before the deadline, when there is one', () => {
    expect(plan(eventFixture({ rsvpDeadline: '2026-12-01T18:00:00.000Z' }))).toEqual([
      ['rsvp-reminder', '2026-11-30T18:00:00.000Z'],
      ['event-reminder', '2026-12-03T00:00:00.000Z'],
      ['reveal', '2026-12-03T00:00:00.000Z'],
    ])
  })

  test('names the event, its organizer and the generation of its plan', () => {
    const [first] = plannedMoments(eventFixture({ scheduleGeneration: 4 }), now)
    expect(first).toEqual({
      organizerId: fixtureId('org', 1),
      eventId: fixtureId('evt', 1),
      purpose: 'event-reminder',
      generation: 4,
      dueAt: '2026-12-03T00:00:00.000Z',
    })
    expect(Moment.safeParse(first).success).toBe(true)
  })

  test.each(['DRAFT', 'COMPLETED', 'CANCELLED'] as const)('nothing, while it is %s', (status) => {
    expect(plan(eventFixture({ status }))).toEqual([])
  })
})

describe('what is overdue', () => {
  test('a reminder is dropped, from the very instant it was due', () => {
    const event = eventFixture({ rsvpDeadline: '2026-11-23T10:00:00.000Z' })
    expect(plan(event, '2026-11-22T09:59:59.999Z').map(([purpose]) => purpose)).toEqual([
      'rsvp-reminder',
      'event-reminder',
      'reveal',
    ])
    expect(plan(event, now).map(([purpose]) => purpose)).toEqual(['event-reminder', 'reveal'])
  })

  test('a reveal is due now, because the lists are still wanted', () => {
    const late = '2026-12-03T12:00:00.000Z'
    expect(plan(eventFixture(), late)).toEqual([['reveal', late]])
  })

  test('a reveal that has happened is not planned again', () => {
    expect(plan(eventFixture({ revealedAt: '2026-11-20T10:00:00.000Z' }))).toEqual([
      ['event-reminder', '2026-12-03T00:00:00.000Z'],
    ])
  })
})

test('on the day the clocks go back the reminder comes 24 real hours before, an hour later on the wall', () => {
  const event = eventFixture({ date: '2026-11-01' })
  // 18:00 standard time is 00:00 UTC; 24 h earlier it is 19:00 daylight time in Chicago.
  expect(plan(event, '2026-10-20T10:00:00.000Z')).toEqual([
    ['event-reminder', '2026-11-01T00:00:00.000Z'],
    ['reveal', '2026-11-01T00:00:00.000Z'],
  ])
})

test('on the day the clocks go forward too', () => {
  const event = eventFixture({ date: '2026-03-08', rsvpDeadline: '2026-03-08T12:00:00.000Z' })
  expect(plan(event, '2026-03-01T10:00:00.000Z')).toEqual([
    ['rsvp-reminder', '2026-03-07T12:00:00.000Z'],
    ['event-reminder', '2026-03-07T23:00:00.000Z'],
    ['reveal', '2026-03-07T23:00:00.000Z'],
  ])
})

test.each([
  ['IMMEDIATE', '2026-11-01T10:00:00.000Z'],
  ['TWENTY_FOUR_HOURS_BEFORE', '2026-12-03T00:00:00.000Z'],
  ['FORTY_EIGHT_HOURS_BEFORE', '2026-12-02T00:00:00.000Z'],
] as const)('lists with timing %s open at %s', (revealTiming, at) => {
  expect(revealTime(eventFixture({ revealTiming }))).toBe(at)
})

describe('a moment that fires', () => {
  const moment = (purpose: Moment['purpose'], generation = 1): Moment => ({
    organizerId: fixtureId('org', 1),
    eventId: fixtureId('evt', 1),
    purpose,
    generation,
  })
  const due = '2026-12-03T00:00:00.000Z'

  test.each(['rsvp-reminder', 'reveal', 'event-reminder'] as const)('%s holds when nothing has changed', (purpose) => {
    expect(momentStillHolds(moment(purpose), eventFixture(), due)).toEqual({ fire: true })
    expect(momentStillHolds(moment(purpose), eventFixture({ status: 'ACTIVE' }), due)).toEqual({ fire: true })
  })

  test.each(['DRAFT', 'COMPLETED', 'CANCELLED'] as const)('is nothing for an event that is %s', (status) => {
    expect(momentStillHolds(moment('reveal'), eventFixture({ status }), due)).toEqual({
      fire: false,
      reason: 'event-not-open',
    })
  })

  test('is nothing when its plan was replaced', () => {
    const event = eventFixture({ scheduleGeneration: 2 })
    const replaced = { fire: false, reason: 'replaced-by-a-later-plan' }
    expect(momentStillHolds(moment('event-reminder', 1), event, due)).toEqual(replaced)
    expect(momentStillHolds(moment('event-reminder', 3), event, due)).toEqual(replaced)
    expect(momentStillHolds(moment('event-reminder', 2), event, due)).toEqual({ fire: true })
  })

  test('opens the lists once; reminders still go', () => {
    const event = eventFixture({ revealedAt: '2026-12-02T00:00:00.000Z' })
    expect(momentStillHolds(moment('reveal'), event, due)).toEqual({ fire: false, reason: 'already-revealed' })
    expect(momentStillHolds(moment('event-reminder'), event, due)).toEqual({ fire: true })
  })

  test('is nothing once the event is over, to the instant', () => {
    expect(momentStillHolds(moment('reveal'), eventFixture(), '2026-12-04T02:59:59.999Z')).toEqual({ fire: true })
    expect(momentStillHolds(moment('reveal'), eventFixture(), '2026-12-04T03:00:00.000Z')).toEqual({
      fire: false,
      reason: 'event-is-over',
    })
  })
})

describe('the name of a schedule', () => {
  const names = plannedMoments(eventFixture({ rsvpDeadline: '2026-12-01T18:00:00.000Z' }), now).map(scheduleName)

  test('is made of the id, the purpose and the generation only', () => {
    const id = fixtureId('evt', 1)
    expect(names).toEqual([`${id}-rsvp-reminder-1`, `${id}-event-reminder-1`, `${id}-reveal-1`])
  })

  test('is one that EventBridge Scheduler takes', () => {
    expect(names.filter((name) => !/^[0-9a-zA-Z-_.]{1,64}$/.test(name))).toEqual([])
  })

  test('is another one for another plan, so that both can exist', () => {
    const [first] = plannedMoments(eventFixture({ scheduleGeneration: 2 }), now)
    expect(names).not.toContain(scheduleName(first!))
  })
})
