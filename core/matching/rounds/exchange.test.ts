import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seededNumbers } from '#core/seeded-numbers.ts'
import { populationOf } from '#core/matching/populations.ts'
import { plainRoomScores } from '#core/matching/room-scores.ts'
import { exchange, mostTries } from '#core/matching/rounds/exchange.ts'
import { matchMutually } from '#core/matching/rounds/mutual-matching.ts'
import { type MutualWeights, mutualWeights } from '#core/matching/rounds/mutual-weights.ts'
import { Pairing } from '#core/matching/rounds/pairing.ts'
import { priced } from '#core/matching/rounds/prices.ts'
import { scoresOf } from '#core/matching/rounds/room-fixture.ts'
import { v1Scorer } from '#core/matching/score.ts'

/** A room in which what two are worth to each other is made up from who they are. */
const room = (size: number, worth: (i: number, j: number) => number): MutualWeights =>
  mutualWeights(
    scoresOf(
      Array.from({ length: size }, (_, i) =>
        Array.from({ length: size }, (_, j) => worth(Math.min(i, j), Math.max(i, j))),
      ),
    ),
  )

/** Scores drawn from a few levels only: nearly all exchanges gain nothing, and many exactly nothing. */
function fewScores(size: number, levels: readonly number[], seed: number): MutualWeights {
  const random = seededNumbers(seed)
  const drawn = Array.from({ length: size * size }, () => levels[Math.floor(random() * levels.length)] ?? 0)
  return room(size, (i, j) => drawn[i * size + j] ?? 0)
}

/** Everybody next to their neighbours in a circle. */
function circle(weights: MutualWeights, k: number): Pairing {
  const pairing = new Pairing(weights, 2 * k)
  for (let i = 0; i < weights.size; i++) for (let far = 1; far <= k; far++) pairing.add(i, (i + far) % weights.size)
  return pairing
}

const worthOf = (pairing: Pairing) => pairing.pairs().reduce((sum, [i, j]) => sum + pairing.weight(i, j), 0)
const degreesOf = (pairing: Pairing) => Array.from({ length: pairing.size }, (_, i) => pairing.degree(i))
const levels = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 4 })

describe('exchanges of partners', () => {
  test('each raise the total by more than rounding, keep all degrees, and end in a counted number of tries', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 40 }),
        fc.integer({ min: 1, max: 2 }),
        levels,
        fc.nat(),
        (size, k, of, seed) => {
          const weights = fewScores(size, of, seed)
          const pairing = circle(weights, k)
          const before = worthOf(pairing)
          const { prices, candidates } = priced(weights, 2 * k)
          const { tries, exchanges } = exchange(pairing, candidates, prices, { depth: 4, sweeps: 20 })
          expect(worthOf(pairing) - before).toBeGreaterThanOrEqual(exchanges * 1e-7)
          expect(degreesOf(pairing)).toEqual(Array.from({ length: size }, () => 2 * k))
          expect(exchanges).toBeLessThanOrEqual(2 * size * k)
          expect(tries).toBeLessThanOrEqual(mostTries(pairing))
        },
      ),
      { numRuns: 40 },
    )
  })

  test('leave alone whom a place is free of: a pairing that is not regular keeps every degree', () => {
    const weights = fewScores(9, [10, 20, 30], 4)
    const pairing = new Pairing(weights, 3)
    for (const i of [0, 2, 4, 6]) pairing.add(i, i + 1)
    // What is taken back must not be taken for a pair still there.
    pairing.add(1, 8)
    pairing.remove(1, 8)
    const { prices, candidates } = priced(weights, 1)
    exchange(pairing, candidates, prices, { depth: 4, sweeps: 20 })
    expect(degreesOf(pairing)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0])
    expect(pairing.pairs().flat().sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })
})

describe('a room that leaves much to try', () => {
  const popularity = (i: number) => 0.1 + (0.9 * ((i * 37) % 100)) / 100

  // Nearly all want the same few: prices that overshoot leave hundreds of pairs for everybody that look worth having.
  test.each([1, 2, 5, 12])('for the same few people is priced close to what %i meetings each can be worth', (k) => {
    const weights = room(100, (i, j) => 100 * popularity(i) * popularity(j))
    const { pairing, bound, effort } = matchMutually(weights, { k })
    expect(degreesOf(pairing)).toEqual(Array.from({ length: 100 }, () => k))
    expect(1 - worthOf(pairing) / bound).toBeLessThan(0.005)
    expect(effort.tries).toBeLessThanOrEqual(mostTries(pairing))
  })

  // With all chains tried, the last two took more than 30 million tries.
  test.each([
    ['two scores only', (i: number, j: number) => ((i * 31 + j * 17) % 19 === 0 ? 50 : 10)],
    ['three camps and ten whom all want', (i: number, j: number) => (i < 10 ? 60 : i % 3 === j % 3 ? 20 : 10)],
    ['two hubs', (i: number, j: number) => (i < 2 === j < 2 ? 8 : 60 + ((i + j) % 7))],
  ])('for %s is matched in a counted number of tries', (_, worth) => {
    const { pairing, effort, bound } = matchMutually(room(60, worth), { k: 5 })
    expect(effort.tries).toBeLessThanOrEqual(mostTries(pairing))
    expect(effort.exchanges).toBeLessThanOrEqual(300)
    expect(1 - worthOf(pairing) / bound).toBeLessThan(0.01)
  })

  test('for everybody alike makes no exchange at all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 40 }), fc.integer({ min: 1, max: 8 }), (size, k) => {
        const people = populationOf('identical', size, 1)
        const weights = mutualWeights(plainRoomScores(v1Scorer, people, 'evt_1'))
        const { pairing, effort, isRegular } = matchMutually(weights, { k })
        expect(effort.exchanges).toBe(0)
        expect(effort.tries).toBeLessThanOrEqual(mostTries(pairing))
        expect(isRegular).toBe(true)
      }),
      { numRuns: 15 },
    )
  })

  test('gives the same pairs every time', () => {
    const pairs = () => matchMutually(fewScores(60, [0, 10, 50], 2), { k: 3 }).pairing.pairs()
    expect(pairs()).toEqual(pairs())
  })
})
