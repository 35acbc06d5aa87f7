import { defaultMatching } from '../matching/matching-settings.ts'
import { describe, expect, test } from 'vitest'
import type { Refusal } from '../errors.ts'
import { defaultQuestions } from '../questionnaire/default-questions.ts'
import { Event, EventChange, NewEvent } from './event.ts'
import { eventFixture, fixtureId } from './event-fixture.ts'
import { cancelEvent, changeEvent, draftEvent, isOpen, publishEvent } from './plan.ts'

const now = '2026-11-22T10:00:00.000Z'
const identity = { id: fixtureId('evt', 9), organizerId: fixtureId('org', 9) }
const typed = {
  name: 'Founders Dinner',
  date: '2026-12-03',
  startTime: '18:00',
  endTime: '21:00',
  venueName: 'The Loft',
  venueAddress: '1 Main St, Chicago',
}
const draft = (input: object = {}, at = now) => draftEvent(NewEvent.parse({ ...typed, ...input }), identity, at)

function refusal(attempt: () => unknown): { status: number; code: string; details: unknown } | undefined {
  try {
    attempt()
  } catch (error) {
    const { status, code, details } = error as Refusal
    return { status, code, details }
  }
  return undefined
}
const inThePast = { status: 400, code: 'EVENT_IN_THE_PAST', details: { fields: ['date'] } }
const deadlineAfterStart = { status: 400, code: 'DEADLINE_AFTER_START', details: { fields: ['rsvpDeadline'] } }

describe('a new event', () => {
  test('is a draft with every default of the specification', () => {
    expect(draft()).toEqual({
      ...typed,
      ...identity,
      tagline: null,
      description: null,
      timezone: 'America/Chicago',
      capacity: 50,
      rsvpDeadline: null,
      questions: defaultQuestions,
      cardSettings: { showCompany: true, showRole: true, showExpertise: true },
      matchesPerAttendee: 5,
      revealTiming: 'TWENTY_FOUR_HOURS_BEFORE',
      matchMaybe: true,
      matching: defaultMatching,
      vocabulary: { concepts: [], meets: [], changes: 0 },
      status: 'DRAFT',
      scheduleGeneration: 1,
      changeGeneration: 0,
      invitationGeneration: 1,
      matchGeneration: 0,
      generatingSince: null,
      revealedAt: null,
      version: 1,
      createdAt: now,
      updatedAt: now,
    })
  })

  test('can be stored', () => {
    expect(Event.parse(draft())).toEqual(draft())
  })

  test('keeps its deadline as an instant, whether typed with an offset or as wall time', () => {
    expect(draft({ rsvpDeadline: '2026-12-01T18:00:00-06:00' }).rsvpDeadline).toBe('2026-12-02T00:00:00.000Z')
    expect(draft({ rsvpDeadline: '2026-12-01T18:00', timezone: 'America/New_York' }).rsvpDeadline).toBe(
      '2026-12-01T23:00:00.000Z',
    )
  })

  test('may have a deadline at its very start, not after', () => {
    expect(draft({ rsvpDeadline: '2026-12-03T18:00' }).rsvpDeadline).toBe('2026-12-04T00:00:00.000Z')
    expect(refusal(() => draft({ rsvpDeadline: '2026-12-03T18:01' }))).toEqual(deadlineAfterStart)
  })

  test('must start in the future', () => {
    expect(draft({}, '2026-12-03T23:59:59.999Z').createdAt).toBe('2026-12-03T23:59:59.999Z')
    expect(refusal(() => draft({}, '2026-12-04T00:00:00.000Z'))).toEqual(inThePast)
    expect(refusal(() => draft({ date: '2025-12-03' }))).toEqual(inThePast)
  })

  test("asks the organizer's own questions when there are any, never without the locked ones", () => {
    const own = [...defaultQuestions.slice(0, 2), { ...defaultQuestions[2], id: 'pets', title: 'Any pets?' }]
    expect(draft({ questions: own }).questions.map(({ id }) => id)).toEqual(['goals', 'ideal_connections', 'pets'])
    expect(refusal(() => draft({ questions: [] }))).toMatchObject({ status: 400, code: 'INVALID_QUESTIONS' })
  })
})

describe('changing an event', () => {
  const later = '2026-11-23T10:00:00.000Z'

  test.each<[keyof EventChange, EventChange]>([
    ['date', { date: '2026-12-04' }],
    ['startTime', { startTime: '19:00' }],
    ['endTime', { endTime: '22:00' }],
    ['timezone', { timezone: 'America/New_York' }],
    ['rsvpDeadline', { rsvpDeadline: '2026-12-01T18:00:00Z' }],
    ['revealTiming', { revealTiming: 'IMMEDIATE' }],
  ])('a new %s makes the schedules of the old plan worthless', (_, change) => {
    const changed = changeEvent(eventFixture(), change, later)
    expect(changed.scheduleGeneration).toBe(2)
    expect(changed.updatedAt).toBe(later)
  })

  test.each<[string, EventChange]>([
    ['a new name', { name: 'Lunch' }],
    ['another place', { venueName: 'The Cellar', venueAddress: '2 Main St' }],
    ['more seats', { capacity: 80 }],
    ['other cards', { cardSettings: { showCompany: false, showRole: true, showExpertise: true } }],
    [
      'the times it has already',
      { date: '2026-12-03', startTime: '18:00', timezone: 'America/Chicago', rsvpDeadline: null },
    ],
    ['nothing', {}],
  ])('%s leaves the schedules alone', (_, change) => {
    const kept = { scheduleGeneration: 1, updatedAt: later }
    expect(changeEvent(eventFixture(), change, later)).toMatchObject({ ...change, ...kept })
  })

  test.each<[string, EventChange, number]>([
    ['another day', { date: '2026-12-04' }, 1],
    ['another start', { startTime: '19:00' }, 1],
    ['another end', { endTime: '22:00' }, 1],
    ['another zone', { timezone: 'America/New_York' }, 1],
    ['another venue', { venueName: 'The Cellar' }, 1],
    ['another address', { venueAddress: '2 Main St' }, 1],
    ['all of it at once', { date: '2026-12-04', startTime: '19:00', venueName: 'The Cellar' }, 1],
    ['the same again', { date: '2026-12-03', venueName: 'The Loft' }, 0],
    ['a deadline', { rsvpDeadline: '2026-12-01T18:00' }, 0],
    ['another reveal', { revealTiming: 'FORTY_EIGHT_HOURS_BEFORE' }, 0],
    ['a new name', { name: 'Lunch', description: 'Bring a fork' }, 0],
  ])('%s is a change guests hear of, or not', (_, change, more) => {
    const event = eventFixture({ changeGeneration: 4 })
    expect(changeEvent(event, change, later).changeGeneration).toBe(4 + more)
    expect(changeEvent({ ...event, status: 'DRAFT' }, change, later).changeGeneration).toBe(4)
  })

  test('the same deadline in other words is no change', () => {
    const event = eventFixture({ rsvpDeadline: '2026-12-02T00:00:00.000Z' })
    for (const rsvpDeadline of ['2026-12-01T18:00', '2026-12-02T00:00:00Z', '2026-12-02T01:00:00+01:00']) {
      expect(changeEvent(event, { rsvpDeadline }, later)).toMatchObject({
        rsvpDeadline: '2026-12-02T00:00:00.000Z',
        scheduleGeneration: 1,
      })
    }
  })

  test('a deadline as wall time is read in the zone that is set with it', () => {
    const changed = changeEvent(
      eventFixture(),
      { rsvpDeadline: '2026-12-01T18:00', timezone: 'America/New_York' },
      later,
    )
    expect(changed.rsvpDeadline).toBe('2026-12-01T23:00:00.000Z')
  })

  test('a deadline can be taken away', () => {
    const event = eventFixture({ rsvpDeadline: '2026-12-01T18:00:00.000Z' })
    expect(changeEvent(event, { rsvpDeadline: null }, later)).toMatchObject({
      rsvpDeadline: null,
      scheduleGeneration: 2,
    })
    expect(changeEvent(event, { name: 'Lunch' }, later).rsvpDeadline).toBe('2026-12-01T18:00:00.000Z')
  })

  test('times may not move into the past, nor the start before the deadline', () => {
    expect(refusal(() => changeEvent(eventFixture(), { date: '2026-11-20' }, later))).toEqual(inThePast)
    const event = eventFixture({ rsvpDeadline: '2026-12-03T18:00:00.000Z' })
    expect(refusal(() => changeEvent(event, { date: '2026-12-02' }, later))).toEqual(deadlineAfterStart)
  })

  test('what has no times can be changed while the event runs', () => {
    expect(changeEvent(eventFixture(), { description: 'Room 2' }, '2026-12-04T01:00:00.000Z').description).toBe(
      'Room 2',
    )
  })

  describe('more who want a guest back than a list holds', () => {
    const asking = (minimumMutual: number) => ({ balance: { minimumMutual } })
    const tooMany = (problem: string) => ({
      status: 400,
      code: 'MORE_MUTUAL_THAN_LISTED',
      details: { fields: [{ field: 'matching.balance.minimumMutual', problem }] },
    })
    const change = (from: object, input: object) =>
      changeEvent(draft(from), EventChange.parse(input), later).matching.balance.minimumMutual

    test('are refused, whichever of the two numbers is changed', () => {
      const four = tooMany('must not be more than the 4 people on a list')
      expect(refusal(() => draft({ matchesPerAttendee: 4, matching: asking(5) }))).toEqual(four)
      expect(refusal(() => change({ matchesPerAttendee: 4 }, { matching: asking(5) }))).toEqual(four)
      expect(refusal(() => change({ matching: asking(5) }, { matchesPerAttendee: 4 }))).toEqual(four)
      expect(refusal(() => draft({ matchesPerAttendee: 1, matching: asking(3) }))).toEqual(
        tooMany('must not be more than the 1 person on a list'),
      )
    })

    test('as many as there are on it may be asked for, and what is recommended always', () => {
      expect(change({ matchesPerAttendee: 4 }, { matching: asking(4) })).toBe(4)
      expect(draft({ matchesPerAttendee: 1 }).matching.balance.minimumMutual).toBe(2)
    })

    test('do not matter to simple lists, nor to another change of an event that has asked for them', () => {
      const simple = { ...asking(20), algorithm: 'top-k' }
      expect(draft({ matchesPerAttendee: 4, matching: simple }).matching.balance.minimumMutual).toBe(20)
      const old = { ...draft({ matching: asking(5) }), matchesPerAttendee: 4 }
      expect(changeEvent(old, { name: 'Lunch' }, later).name).toBe('Lunch')
    })
  })

  test('a cancelled event stays as it is', () => {
    expect(refusal(() => changeEvent(eventFixture({ status: 'CANCELLED' }), { name: 'Lunch' }, later))).toEqual({
      status: 409,
      code: 'EVENT_CANCELLED',
      details: undefined,
    })
  })

  test('the questionnaire is checked and numbered again', () => {
    const [goals, ideal] = defaultQuestions
    const { questions } = changeEvent(
      eventFixture(),
      {
        questions: [
          { ...ideal, order: 1 },
          { ...goals, order: 0 },
        ],
      },
      later,
    )
    expect(questions.map(({ id, order }) => [id, order])).toEqual([
      ['goals', 0],
      ['ideal_connections', 1],
    ])
    expect(refusal(() => changeEvent(eventFixture(), { questions: [goals] }, later))).toMatchObject({
      code: 'INVALID_QUESTIONS',
    })
  })
})

describe('publishing', () => {
  test('opens a draft', () => {
    const event = eventFixture({ status: 'DRAFT' })
    expect(publishEvent(event, now)).toEqual({ ...event, status: 'PUBLISHED', updatedAt: now })
  })

  test('twice is once: the very same event, so that nothing is written or sent', () => {
    const published = publishEvent(eventFixture({ status: 'DRAFT' }), now)
    expect(publishEvent(published, '2026-11-23T10:00:00.000Z')).toBe(published)
  })

  test('is refused for a draft whose time has passed, and for a cancelled event', () => {
    expect(refusal(() => publishEvent(eventFixture({ status: 'DRAFT' }), '2026-12-05T00:00:00.000Z'))).toEqual(
      inThePast,
    )
    expect(refusal(() => publishEvent(eventFixture({ status: 'CANCELLED' }), now))).toMatchObject({
      status: 409,
      code: 'EVENT_CANCELLED',
    })
  })
})

describe('cancelling', () => {
  test('closes the event and makes its schedules worthless', () => {
    expect(cancelEvent(eventFixture(), now)).toEqual({
      ...eventFixture(),
      status: 'CANCELLED',
      scheduleGeneration: 2,
      updatedAt: now,
    })
  })

  test('twice is once', () => {
    const cancelled = cancelEvent(eventFixture(), now)
    expect(cancelEvent(cancelled, now)).toBe(cancelled)
  })
})

test.each([
  ['DRAFT', false],
  ['PUBLISHED', true],
  ['ACTIVE', true],
  ['COMPLETED', false],
  ['CANCELLED', false],
] as const)('an event that is %s is open: %s', (status, open) => {
  expect(isOpen({ status })).toBe(open)
})
