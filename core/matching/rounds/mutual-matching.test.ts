import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Population, populationOf } from '#core/matching/populations.ts'
import { plainRoomScores } from '#core/matching/room-scores.ts'
import { mutualMatching } from '#core/matching/rounds/mutual-matching.ts'
import { mostSeated, mutualWeights, withEmptySeat } from '#core/matching/rounds/mutual-weights.ts'
import { randomScores, scoresOf } from '#core/matching/rounds/room-fixture.ts'
import { v1Scorer } from '#core/matching/score.ts'

/** The best total of all graphs in which everybody has `k` partners. */
function optimum(size: number, k: number, weight: (i: number, j: number) => number): number {
  const pairs = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size - i - 1 }, (_, step) => [i, i + step + 1] as const),
  )
    .flat()
    .map(([i, j]) => ({ i, j, weight: weight(i, j) }))
    .sort((a, b) => b.weight - a.weight)
  const degrees = Array.from({ length: size }, () => 0)
  let best = 0
  const most = Math.floor((size * k) / 2)
  const search = (at: number, taken: number, total: number) => {
    if (taken === most) best = Math.max(best, total)
    const pair = pairs[at]
    if (pair === undefined || total + (most - taken) * pair.weight <= best) return
    if (degrees[pair.i]! < k && degrees[pair.j]! < k) {
      degrees[pair.i]!++
      degrees[pair.j]!++
      search(at + 1, taken + 1, total + pair.weight)
      degrees[pair.i]!--
      degrees[pair.j]!--
    }
    search(at + 1, taken, total)
  }
  search(0, 0, 0)
  return best
}

const degreesOf = ({ partners }: { partners: number[][] }) => partners.map((row) => row.length)
const mean = (a: number, b: number) => (a + b === 0 ? 0 : (2 * a * b) / (a + b))

describe('what a meeting is worth', () => {
  const scores = scoresOf([
    [0, 40, 0],
    [60, 0, 10],
    [50, 0, 0],
  ])

  test('is the harmonic mean of both scores, and nothing when only one would gain', () => {
    const { values } = mutualWeights(scores)
    expect([values[1], values[3], values[2], values[5]]).toEqual([48, 48, 0, 0])
  })

  test('follows the order asked for', () => {
    expect(mutualWeights(scores, { order: [2, 1, 0] }).values[5]).toBe(48)
  })

  test('is far below zero for those apart and for oneself', () => {
    const { values } = mutualWeights(scores, { apart: [[1, 0]] })
    expect([values[0], values[1], values[3]].every((value) => value! < -1_000)).toBe(true)
  })

  test('an empty seat is worth less to whoever sat out more often', () => {
    const { size, values } = withEmptySeat(mutualWeights(scores), [0, 2, 1])
    expect(size).toBe(4)
    expect([values[3], values[7], values[11]]).toEqual([0, -2_000, -1_000])
    expect(values[4]).toBe(48)
  })

  test('refuses a room that does not fit into memory', () => {
    expect(() => mutualWeights({ ...scores, size: mostSeated + 1 })).toThrow(/5000 people/)
  })
})

describe('a mutual matching', () => {
  test.each([
    ['zipf', 500, 5],
    ['uniform-50', 200, 3],
    ['identical', 100, 5],
  ] as const)('of a %s room of %i stays within 0.75 %% of its bound', (kind: Population, size, k) => {
    const matching = mutualMatching(plainRoomScores(v1Scorer, populationOf(kind, size, 7), 'evt_1'), k)
    expect(degreesOf(matching)).toEqual(Array.from({ length: size }, () => k))
    expect(matching.total).toBeLessThanOrEqual(matching.bound + 1e-6)
    expect(1 - matching.total / matching.bound).toBeLessThan(0.0075)
  })

  test('is mutual, within the room, and adds up to its total', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 6 }), fc.nat(), (size, k, seed) => {
        const scores = randomScores(size, seed)
        const { partners, total, bound } = mutualMatching(scores, k)
        const worth = partners.flatMap((row, i) => row.map((j) => mean(scores.score(i, j), scores.score(j, i))))
        expect(partners.every((row, i) => row.every((j) => j !== i && partners[j]!.includes(i)))).toBe(true)
        expect(partners.every((row) => new Set(row).size === row.length)).toBe(true)
        expect(total).toBeCloseTo(worth.reduce((a, b) => a + b, 0) / 2)
        expect(total).toBeLessThanOrEqual(bound + 1e-6)
      }),
      { numRuns: 60 },
    )
  })

  test('of a small room is within 2 % of the best there is, and the bound is never below that', () => {
    fc.assert(
      fc.property(fc.constantFrom(4, 6, 8), fc.integer({ min: 1, max: 3 }), fc.nat(), (size, k, seed) => {
        const scores = randomScores(size, seed)
        const exact = optimum(size, k, (i, j) => mean(scores.score(i, j), scores.score(j, i)))
        const { total, bound } = mutualMatching(scores, k)
        expect(bound).toBeGreaterThanOrEqual(exact - 1e-6)
        expect(total).toBeGreaterThanOrEqual(0.98 * exact)
        expect(total).toBeLessThanOrEqual(exact + 1e-6)
      }),
      { numRuns: 40, seed: 1 },
    )
  })

  test('in an odd room k people meet one fewer', () => {
    expect(degreesOf(mutualMatching(randomScores(11), 4)).sort()).toEqual([3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4])
  })

  test('in a room no larger than k everybody meets everybody', () => {
    expect(degreesOf(mutualMatching(randomScores(4), 9))).toEqual([3, 3, 3, 3])
    expect(degreesOf(mutualMatching(randomScores(1), 3))).toEqual([0])
    expect(degreesOf(mutualMatching(randomScores(0), 3))).toEqual([])
  })

  test('never pairs those apart, even when somebody is left with fewer', () => {
    const everybodyButOne: [number, number][] = Array.from({ length: 8 }, (_, j) => [0, j + 1])
    const { partners } = mutualMatching(randomScores(10), 3, { apart: everybodyButOne })
    expect(partners[0]).toEqual([9])
  })

  test('lists the best partner first', () => {
    const scores = randomScores(20)
    const worth = (i: number, j: number) => mean(scores.score(i, j), scores.score(j, i))
    const { partners } = mutualMatching(scores, 5)
    expect(partners.map((row, i) => row.toSorted((a, b) => worth(i, b) - worth(i, a)))).toEqual(partners)
  })
})
