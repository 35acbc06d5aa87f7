import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstCandidates } from '#core/matching/balanced/candidates.ts'
import { totalOf } from '#core/matching/balanced/draft.ts'
import { improve } from '#core/matching/balanced/improve.ts'
import { listBound } from '#core/matching/balanced/list-bound.ts'
import { nearerPrices } from '#core/matching/balanced/nearer-prices.ts'
import { type Prices, highest, pricesFrom } from '#core/matching/balanced/prices.ts'
import { type Program, programOf } from '#core/matching/balanced/program.ts'
import { Relaxation } from '#core/matching/balanced/relaxation.ts'
import { roomOf } from '#core/matching/balanced/room.ts'
import { rounded } from '#core/matching/balanced/rounding.ts'
import type { MatchInput } from '#core/matching/match-input.ts'
import { populationOf } from '#core/matching/populations.ts'
import { v1Scorer } from '#core/matching/score.ts'
import { seededNumbers } from '#core/seeded-numbers.ts'

const programFor = (inputs: readonly MatchInput[], k = 3, kept = new Map<string, string[]>()) => {
  const pins = new Map([...kept].map(([id, some]) => [id, { kept: some, rejected: [] }]))
  const room = roomOf(inputs, { k, scorer: v1Scorer, eventId: 'evt_1', pins })
  return programOf(room, firstCandidates(room))
}

/** Any prices within their ranges. */
function anyPrices(program: Program, seed: number): Prices {
  const random = seededNumbers(seed)
  const prices = pricesFrom(
    program,
    highest(program).all.map((most) => random() * Math.min(most, 0.5)),
  )
  program.reverse.forEach((back, arc) => {
    if (back > arc) prices.share[back] = 1 - (prices.share[arc] ?? 0)
  })
  return prices
}

/** What the lists of `i` are worth at the prices, one by one and from the definition. */
function worths(program: Program, prices: Prices, i: number): number[] {
  const { room, from, other, worth, score, reverse, together, meetsFrom, meets } = program
  const { neededWeight, ownBestPenalty } = room.settings
  const arcs = Array.from({ length: from[i + 1]! - from[i]! }, (_, at) => from[i]! + at)
  const choices = (some: number[], count: number): number[][] =>
    count === 0
      ? [[]]
      : some.flatMap((first, at) => choices(some.slice(at + 1), count - 1).map((rest) => [first, ...rest]))
  return choices(arcs, room.length[i]!)
    .filter((list) => arcs.every((arc) => program.fixed[arc] === 0 || list.includes(arc)))
    .map((list) => {
      const alone = list.map((arc) => {
        const j = other[arc]!
        const pair = together[arc]! + prices.mutual[i]! + prices.mutual[j]!
        return worth[arc]! - prices.crowd[j]! + (reverse[arc]! >= 0 ? prices.share[arc]! * pair : 0)
      })
      const met = new Set(list.flatMap((arc) => [...meets.subarray(meetsFrom[arc], meetsFrom[arc + 1])])).size
      const own = list.reduce((sum, arc) => sum + score[arc]!, 0)
      const short = Math.max(0, room.ownGoal[i]! - own)
      return alone.reduce((sum, one) => sum + one, 0) + neededWeight * met - ownBestPenalty * short
    })
}

test('each list is worth at most as much as the best of all there are, at any prices', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9 }), fc.nat(1_000), fc.boolean(), (size, seed, isKept) => {
      const inputs = populationOf('zipf', size, seed)
      const [a, b] = inputs.map(({ attendeeId }) => attendeeId)
      const program = programFor(inputs, 3, isKept ? new Map([[a!, [b!]]]) : new Map())
      const prices = anyPrices(program, seed)
      const { most, chosen } = listBound(program, prices)
      for (let i = 0; i < size; i++) {
        expect(most[i]).toBeCloseTo(Math.max(...worths(program, prices, i)), 9)
        expect(chosen[i]).toHaveLength(program.room.length[i]!)
      }
    }),
    { numRuns: 50 },
  )
})

test('the bound is between what lists reach and what the relaxation says, and more steps only lower it', () => {
  for (const seed of [1, 2, 3]) {
    const program = programFor(populationOf('zipf', 40, seed))
    const relaxation = new Relaxation(program)
    relaxation.run(200)
    const draft = rounded(program, relaxation.amounts)
    improve(draft, 30)
    const { value } = listBound(program, relaxation.prices)
    expect(value).toBeLessThanOrEqual(relaxation.bound + 1e-9)
    const bounds = [0, 20, 100].map((steps) => nearerPrices(program, relaxation.prices, steps).bound.value)
    expect(bounds[0]).toBe(value)
    expect(bounds[2]!).toBeLessThan(value)
    expect(Math.min(...bounds)).toBeGreaterThanOrEqual(totalOf(draft))
  }
})

test('nearer prices stay within their ranges, pairs share as a whole, and the bound follows from them', () => {
  const program = programFor(populationOf('zipf', 30, 4))
  const relaxation = new Relaxation(program)
  relaxation.run(100)
  const { prices, bound } = nearerPrices(program, relaxation.prices, 60)
  const most = highest(program).all
  prices.all.forEach((price, at) => {
    expect(price).toBeGreaterThanOrEqual(0)
    expect(price).toBeLessThanOrEqual(most[at]!)
  })
  const pairs = [...program.reverse.entries()].filter(([, back]) => back >= 0)
  expect(pairs.length).toBeGreaterThan(0)
  for (const [arc, back] of pairs) expect(prices.share[arc]! + prices.share[back]!).toBeCloseTo(1, 12)
  expect(listBound(program, prices)).toEqual(bound)
})

test('whoever seeks more than 32 terms gets the word of the prices', () => {
  const terms = Array.from({ length: 33 }, (_, term) => `term ${term}`)
  const inputs = populationOf('zipf', 8, 6).map((one, at) => (at === 0 ? { ...one, seeking: terms } : one))
  const program = programFor(inputs)
  const prices = anyPrices(program, 6)
  const i = program.room.inputs.findIndex(({ seeking }) => seeking.length === 33)
  const { most } = listBound(program, prices)
  expect(most[i]).toBeGreaterThan(Math.max(...worths(program, prices, i)))
})
