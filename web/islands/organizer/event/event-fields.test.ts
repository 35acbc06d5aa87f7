import type { EventView } from '#core/event/event-view.ts'
import { expect, test } from 'vitest'
import { bodyOf, emptyFields, fieldsOf, isMoved, isSame, problemsIn, problemsOf } from './event-fields.ts'

const words = {
  required: 'Needed.',
  count: (most: number) => `1 to ${most}.`,
  between: (least: number, most: number) => `${least} to ${most}.`,
  moreThanListed: (listed: number) => `${listed} on a list`,
}
const filled = {
  ...emptyFields('America/Chicago'),
  name: 'Founders Dinner',
  date: '2031-05-15',
  venueName: 'The Loft',
  venueAddress: '12 Lake Street',
}

test('an empty form says what is needed', () => {
  expect(problemsOf(emptyFields('Europe/Berlin'), words)).toEqual({
    name: 'Needed.',
    date: 'Needed.',
    venueName: 'Needed.',
    venueAddress: 'Needed.',
  })
  expect(problemsOf({ ...filled, capacity: '0', matchesPerAttendee: '2.5' }, words)).toEqual({
    capacity: '1 to 20000.',
    matchesPerAttendee: '1 to 20.',
  })
  expect(problemsOf({ ...filled, ownBestShare: '101' }, words)).toEqual({ ownBestShare: '0 to 100.' })
  expect(problemsOf(filled, words)).toEqual({})
})

test('the deadline goes as wall time; a day alone means the end of it', () => {
  expect(bodyOf(filled)).toMatchObject({ rsvpDeadline: null, tagline: null, capacity: 50, matchesPerAttendee: 5 })
  expect(bodyOf({ ...filled, deadlineDate: '2031-05-12', deadlineTime: '17:00' }).rsvpDeadline).toBe(
    '2031-05-12T17:00:00',
  )
  expect(bodyOf({ ...filled, deadlineDate: '2031-05-12' }).rsvpDeadline).toBe('2031-05-12T23:59:00')
  expect(bodyOf({ ...filled, showRole: false }).cardSettings).toEqual({
    showCompany: true,
    showRole: false,
    showExpertise: true,
  })
})

test('an event reads into the form it came from', () => {
  const event: EventView = {
    ...bodyOf(filled),
    tagline: null,
    id: 'evt_01JZZZZZZZZZZZZZZZZZZZZZZZ',
    questions: [],
    vocabulary: { concepts: [], meets: [], changes: 0 },
    status: 'DRAFT',
    rsvpDeadline: '2031-05-12T22:00:00.000Z',
    revealedAt: null,
    matchGeneration: 0,
    generatingSince: null,
    createdAt: '2031-05-01T00:00:00.000Z',
    updatedAt: '2031-05-01T00:00:00.000Z',
    startsAt: '2031-05-15T23:00:00.000Z',
    endsAt: '2031-05-16T02:00:00.000Z',
  }
  const read = fieldsOf(event)
  expect(read).toEqual({ ...filled, deadlineDate: '2031-05-12', deadlineTime: '17:00' })
  expect(isSame(read, { ...filled, deadlineTime: '17:00', deadlineDate: '2031-05-12' })).toBe(true)
  expect(isSame(read, filled)).toBe(false)
})

test.each([
  ['date', '2031-05-16', true],
  ['endTime', '23:00', true],
  ['timezone', 'America/New_York', true],
  ['venueAddress', '13 Lake Street', true],
  ['venueName', 'The Loft ', false],
  ['name', 'Makers Lunch', false],
  ['deadlineDate', '2031-05-01', false],
])('another %s (%s) is news for guests: %s', (name, value, news) => {
  expect(isMoved({ ...filled, [name]: value }, filled)).toBe(news)
})

test('a refusal is told at its fields', () => {
  const refused = {
    status: 400,
    error: 'The RSVP deadline must be before the event starts.',
    code: 'X',
    retryable: false,
  }
  expect(problemsIn({ ...refused, details: { fields: ['rsvpDeadline'] } })).toEqual({ deadlineDate: refused.error })
  expect(
    problemsIn({
      ...refused,
      details: {
        fields: [
          { field: 'name', problem: 'must not be empty' },
          { field: 'nonsense', problem: 'x' },
          { field: 'matching.balance.capSlack', problem: 'must be a whole number' },
        ],
      },
    }),
  ).toEqual({ name: 'Must not be empty.', capSlack: 'Must be a whole number.' })
  expect(problemsIn(refused)).toEqual({})
})
