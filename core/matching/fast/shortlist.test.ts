import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Shortlist } from '#core/matching/fast/shortlist.ts'

const lower = (a: number, b: number) => a < b

test('keeps the best, best first, equals by the given order', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 60 })
  fc.assert(
    fc.property(scores, fc.nat({ max: 20 }), (all, capacity) => {
      const shortlist = new Shortlist(capacity, lower)
      for (const [candidate, score] of all.entries()) shortlist.offer(candidate, score)
      const sorted = [...all.keys()].sort((a, b) => all[b]! - all[a]! || a - b)
      expect(shortlist.drain()).toEqual(sorted.slice(0, capacity))
    }),
  )
})

test('the order of offers does not matter', () => {
  const shortlist = new Shortlist(2, lower)
  for (const candidate of [4, 1, 3, 2, 0]) shortlist.offer(candidate, 7)
  expect(shortlist.drain()).toEqual([0, 1])
})

test('the floor is the score of the worst once it is full', () => {
  const shortlist = new Shortlist(2, lower)
  expect(shortlist.floor).toBe(-Infinity)
  shortlist.offer(0, 5)
  expect(shortlist.floor).toBe(-Infinity)
  shortlist.offer(1, 3)
  expect(shortlist.floor).toBe(3)
  shortlist.offer(2, 4)
  expect(shortlist.floor).toBe(4)
  shortlist.offer(3, 1)
  expect(shortlist.floor).toBe(4)
})

test('one without places takes nobody', () => {
  const shortlist = new Shortlist(0, lower)
  expect(shortlist.floor).toBe(Infinity)
  shortlist.offer(0, 100)
  expect(shortlist.drain()).toEqual([])
})
