import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attendeeFixture, profileFixture } from '#core/attendee/attendee-fixture.ts'
import type { Attendee } from '#core/attendee/attendee.ts'
import { Refusal } from '#core/errors.ts'
import { eventFixture, fixtureId } from '#core/event/event-fixture.ts'
import { SeatingRequest, seatingOf } from '#core/matching/seating.ts'
import { arePickedAnew, guestsPresent } from '#core/matching/seating-guests.ts'

const event = eventFixture()
const now = '2026-12-04T00:30:00.000Z'
const guest = (number: number, changes: Partial<Attendee> = {}) =>
  attendeeFixture(number, { rsvpStatus: 'CONFIRMED', profile: profileFixture(`Guest${number}`), ...changes })
const guests = (count: number) => Array.from({ length: count }, (_, at) => guest(at + 1))
const ids = (...numbers: number[]) => numbers.map((number) => fixtureId('att', number))
const upTo = (count: number) => guests(count).map(({ id }) => id)

function refusalOf(act: () => unknown): [code: string, message: string] {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return [error.code, error.message]
    throw error
  }
  throw new Error('not refused')
}

describe('a plan is for a third of those who come, or twenty, at least', () => {
  test.each([
    [12, 4],
    [13, 5],
    [60, 20],
    [400, 20],
  ])('of %i for %i', (coming, fewest) => {
    expect(guestsPresent(event, guests(coming), upTo(fewest))).toHaveLength(fewest)
    expect(refusalOf(() => guestsPresent(event, guests(coming), upTo(fewest - 1)))[0]).toBe('TOO_FEW_PRESENT')
  })

  test('guests who do not come do not make up for them', () => {
    const declined = Array.from({ length: 20 }, (_, at) => guest(at + 31, { rsvpStatus: 'DECLINED' }))
    const all = [...guests(30), ...declined]
    const padded = [...upTo(2), ...declined.map(({ id }) => id)]
    expect(refusalOf(() => guestsPresent(event, all, padded))).toEqual([
      'TOO_FEW_PRESENT',
      'It takes at least 10 of the 30 guests who come.',
    ])
    expect(guestsPresent(event, all, [...padded, ...upTo(10)])).toHaveLength(30)
  })
})

describe('guests are picked anew', () => {
  const room = [...guests(5), guest(6, { rsvpStatus: 'MAYBE' }), guest(7, { rsvpStatus: 'PENDING' })]
  const before = { present: ids(1, 2, 3, 7) }

  test.each([
    ['all who come, in any order', ids(6, 5, 4, 3, 2, 1), false],
    ['those of the last plan', ids(7, 3, 2, 1), false],
    ['one fewer than come', ids(1, 2, 3, 4, 5), true],
    ['one more than come', ids(1, 2, 3, 4, 5, 6, 7), true],
    ['as many as the last time, but others', ids(1, 2, 3, 4), true],
  ])('or not: %s', (_, present, expected) => {
    expect(arePickedAnew(event, room, present, before)).toBe(expected)
  })

  test('when there was no plan, and they are not all who come', () => {
    expect(arePickedAnew(event, room, before.present, undefined)).toBe(true)
    expect(arePickedAnew(event, room, ids(1, 2, 3, 4, 5, 6), undefined)).toBe(false)
    expect(arePickedAnew({ matchMaybe: false }, room, ids(1, 2, 3, 4, 5), undefined)).toBe(false)
  })
})

test('the same guests are seated the same way, however often, when and in whatever order it is asked', () => {
  const wishing = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 3 })
  const kind = fc.constantFrom(
    { kind: 'ROUNDS', rounds: 4 },
    { kind: 'TABLES', rounds: 2, tableSize: { min: 2, max: 4 } },
  )
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 9 }), wishing, kind, fc.boolean(), (count, avoided, wanted, again) => {
      const avoid = { people: [], kinds: '', attendeeIds: ids(...avoided) }
      const room = guests(count).map((one, at) => (at === 0 ? { ...one, avoid } : one))
      const asked = SeatingRequest.parse({ ...wanted, present: upTo(count) })
      const first = seatingOf(event, room, asked, {}, now)
      const backwards = SeatingRequest.parse({ ...wanted, present: upTo(count).toReversed() })
      const later = '2026-12-04T01:30:00.000Z'
      const second = seatingOf(event, room.toReversed(), backwards, again ? { before: first } : {}, later)
      expect(second.rounds).toEqual(first.rounds)
      expect(arePickedAnew(event, [...room, guest(10)], second.present, first)).toBe(false)
    }),
    { numRuns: 20 },
  )
})
