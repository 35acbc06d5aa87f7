import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Part, isSurpassed, sum } from '#core/matching/check-best-list.ts'

const wants = { ownGoal: 1.2, ownBestPenalty: 5, neededWeight: 0.1 }
/** Prices of what a list wants: for each unit of score, and for each of two sought terms. */
const prices = { own: 0.7, needs: [0.04, 0.09] }
const spare = sum(prices.needs.map((price) => wants.neededWeight - price)) - prices.own * wants.ownGoal

const part = fc
  .record({ alone: fc.double({ min: -0.5, max: 1, noNaN: true }), score: fc.double({ min: 0, max: 1, noNaN: true }) })
  .chain((known) =>
    fc.tuple(fc.boolean(), fc.boolean()).map((meets): Part => {
      const met = sum(prices.needs.filter((_, term) => meets[term]))
      return { ...known, meets, most: known.alone + prices.own * known.score + met }
    }),
  )

const worthOf = (list: readonly Part[]) => {
  const met = [0, 1].filter((term) => list.some(({ meets }) => meets[term])).length
  const short = Math.max(0, wants.ownGoal - sum(list.map(({ score }) => score)))
  return sum(list.map(({ alone }) => alone)) + wants.neededWeight * met - wants.ownBestPenalty * short
}

/** All choices of so many. */
function choices(parts: readonly Part[], count: number): Part[][] {
  if (count === 0) return [[]]
  return parts.flatMap((first, at) => choices(parts.slice(at + 1), count - 1).map((rest) => [first, ...rest]))
}

test('tells of any told worth whether some list surpasses it', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 1 }), fc.array(part, { minLength: 2, maxLength: 7 }), (staying, others) => {
      const length = staying.length + 2
      const best = Math.max(...choices(others, 2).map((chosen) => worthOf([...staying, ...chosen])))
      const lists = { staying, others, length, spare }
      expect(isSurpassed(best, lists, wants)).toBe(false)
      expect(isSurpassed(best - 1e-6, lists, wants)).toBe(true)
    }),
  )
})

test('a list that is all decided is judged as it is', () => {
  const staying: Part[] = [{ alone: 0.5, score: 1.2, meets: [true, false], most: 1.5 }]
  expect(isSurpassed(0.6, { staying, others: [], length: 1, spare }, wants)).toBe(false)
  expect(isSurpassed(0.59, { staying, others: [], length: 1, spare }, wants)).toBe(true)
})
