import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inTieOrder, tieBreak } from '#core/matching/tie-break.ts'

const attendees = Array.from(
  { length: 1000 },
  (_, index) => `att_01HZZZZZZZZZZZZZZZZZZ${String(index).padStart(5, '0')}`,
)

test('is the same on every run and every machine', () => {
  const pinned = [tieBreak('evt_1', 'att_1'), tieBreak('evt_1', 'att_2'), tieBreak('evt_2', 'att_1'), tieBreak('', '')]
  expect(pinned).toEqual([629837766, 4153712552, 1589278839, 169220629])
})

test('is an unsigned 32-bit integer for any ids', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (eventId, attendeeId) => {
      const hash = tieBreak(eventId, attendeeId)
      expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32).toBe(true)
      expect(tieBreak(eventId, attendeeId)).toBe(hash)
    }),
  )
})

test('does not repeat among the attendees of an event', () => {
  expect(new Set(attendees.map((attendeeId) => tieBreak('evt_1', attendeeId))).size).toBe(attendees.length)
})

test('orders the same people differently at another event', () => {
  const order = (eventId: string) => attendees.toSorted((a, b) => tieBreak(eventId, a) - tieBreak(eventId, b))
  const [first, second] = [order('evt_1'), order('evt_2')]
  const samePlace = first.filter((attendeeId, index) => second[index] === attendeeId).length
  expect(samePlace).toBeLessThan(10)
})

test('does not follow the ids: the lower half of them is not first', () => {
  const firstHundred = attendees.toSorted((a, b) => tieBreak('evt_1', a) - tieBreak('evt_1', b)).slice(0, 100)
  const early = firstHundred.filter((attendeeId) => attendees.indexOf(attendeeId) < 500).length
  expect(early).toBeGreaterThan(30)
  expect(early).toBeLessThan(70)
})

describe('a room in tie order', () => {
  const person = (attendeeId: string, createdAt = '2026-11-22T10:00:00.000Z') => ({ attendeeId, createdAt })

  test('goes by the hash', () => {
    const room = attendees.map((attendeeId) => person(attendeeId))
    const hashes = inTieOrder(room, 'evt_1').map((index) => tieBreak('evt_1', room[index]!.attendeeId))
    expect(hashes).toEqual(hashes.toSorted((a, b) => a - b))
    expect(hashes).toHaveLength(room.length)
  })

  test('then by createdAt, then by place', () => {
    const times = ['2026-11-22T12:00:00.000Z', undefined, '2026-11-22T08:00:00.000Z', undefined]
    const room = times.map((createdAt) => person('a', createdAt))
    expect(inTieOrder(room, 'evt_1')).toEqual([2, 1, 3, 0])
  })

  test('then by id, for two ids with one hash', () => {
    const [low, high] = ['14ieyq2l5q', '7gykv1109n']
    expect(tieBreak('evt_1', low)).toBe(tieBreak('evt_1', high))
    expect(inTieOrder([person(high), person(low)], 'evt_1')).toEqual([1, 0])
    expect(inTieOrder([person(low), person(high)], 'evt_1')).toEqual([0, 1])
    expect(inTieOrder([person(low, '2026-11-22T12:00:00.000Z'), person(high)], 'evt_1')).toEqual([1, 0])
  })

  test('of nobody is empty, and the room stays as it was', () => {
    expect(inTieOrder([], 'evt_1')).toEqual([])
    const room = Object.freeze(['c', 'a', 'b'].map((id) => Object.freeze(person(id))))
    expect(inTieOrder(room, 'evt_1').toSorted()).toEqual([0, 1, 2])
  })
})
