import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { tieBreak } from '#core/matching/tie-break.ts'

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
