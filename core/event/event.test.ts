import { defaultMatching } from '../matching/matching-settings.ts'
import { describe, expect, test } from 'vitest'
import { Event, EventChange, NewEvent } from './event.ts'
import { eventFixture } from './event-fixture.ts'

const typed = {
  name: ' Founders Dinner ',
  date: '2026-12-03',
  startTime: '18:00',
  endTime: '21:00',
  venueName: 'The Loft',
  venueAddress: '1 Main St, Chicago',
}
const problems = (input: object) =>
  NewEvent.safeParse({ ...typed, ...input }).error?.issues.map(({ path }) => path.join('.')) ?? []

test('what an organizer leaves out has its default', () => {
  expect(NewEvent.parse(typed)).toEqual({
    ...typed,
    name: 'Founders Dinner',
    tagline: null,
    description: null,
    timezone: 'America/Chicago',
    capacity: 50,
    rsvpDeadline: null,
    cardSettings: { showCompany: true, showRole: true, showExpertise: true },
    matchesPerAttendee: 5,
    revealTiming: 'TWENTY_FOUR_HOURS_BEFORE',
    matchMaybe: true,
    matching: defaultMatching,
  })
})

test.each(Object.keys(typed))('an event needs a %s', (field) => {
  expect(problems({ [field]: undefined })).toEqual([field])
})

describe('an organizer may not say', () => {
  test.each([
    ['name', '   '],
    ['name', 'x'.repeat(121)],
    ['tagline', 'x'.repeat(161)],
    ['description', 'x'.repeat(5_001)],
    ['date', '2026-02-30'],
    ['date', '3 December'],
    ['date', '2100-01-01'],
    ['date', '9999-12-31'],
    ['startTime', '24:00'],
    ['startTime', '6pm'],
    ['endTime', '21:60'],
    ['timezone', '+05:00'],
    ['timezone', 'Mars/Olympus'],
    ['venueName', ''],
    ['venueAddress', 'x'.repeat(301)],
    ['capacity', 0],
    ['capacity', 20_001],
    ['capacity', 1.5],
    ['rsvpDeadline', 'tomorrow'],
    ['rsvpDeadline', '2026-12-01'],
    ['matchesPerAttendee', 0],
    ['matchesPerAttendee', 21],
    ['revealTiming', 'LATER'],
    ['matchMaybe', 'yes'],
  ])('%s: %j', (field, value) => {
    expect(problems({ [field]: value })).toEqual([field])
  })

  test('anything else about cards than the three settings', () => {
    expect(problems({ cardSettings: { showCompany: false, showPhone: true } })).toEqual(['cardSettings'])
    expect(NewEvent.parse({ ...typed, cardSettings: { showCompany: false } }).cardSettings).toEqual({
      showCompany: false,
      showRole: true,
      showExpertise: true,
    })
  })
})

test.each(['2026-12-01T18:00:00Z', '2026-12-01T18:00:00-06:00', '2026-12-01T18:00:00', '2026-12-01T18:00', null])(
  'a deadline may be %j',
  (rsvpDeadline) => {
    expect(problems({ rsvpDeadline })).toEqual([])
  },
)

test('a change has only what it changes, and no defaults', () => {
  expect(EventChange.parse({ capacity: 20, id: 'evt_x', status: 'CANCELLED', revealedAt: null })).toEqual({
    capacity: 20,
  })
  expect(EventChange.parse({})).toEqual({})
})

test('a stored event reads as it was written', () => {
  const event = eventFixture({ rsvpDeadline: '2026-12-01T18:00:00.000Z', generatingSince: '2026-11-22T10:00:00.000Z' })
  expect(Event.parse(JSON.parse(JSON.stringify(event)))).toEqual(event)
})

test('an event stored before its changes were counted has had none', () => {
  const { changeGeneration: _, ...before } = eventFixture()
  expect(Event.parse(before).changeGeneration).toBe(0)
})
