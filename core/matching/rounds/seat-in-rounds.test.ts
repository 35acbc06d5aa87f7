import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { colour } from '#core/matching/rounds/colouring.ts'
import { type MutualWeights, forbidden, mutualWeights, withEmptySeat } from '#core/matching/rounds/mutual-weights.ts'
import { Pairing } from '#core/matching/rounds/pairing.ts'
import { randomScores } from '#core/matching/rounds/room-fixture.ts'
import { type Round, seatRounds } from '#core/matching/rounds/seat-in-rounds.ts'

const room = (size: number, seed = 1, apart: [number, number][] = []) =>
  mutualWeights(randomScores(size, seed), { apart })
const idle = (round: Round, size: number) => size - 2 * round.length

/** Conflicts within a round and meetings that happen twice. */
function faults(rounds: readonly Round[]): number {
  const crowded = rounds.filter((round) => new Set(round.flat()).size < 2 * round.length).length
  const met = rounds.flat().map(([i, j]) => `${Math.min(i, j)} ${Math.max(i, j)}`)
  return crowded + met.length - new Set(met).size
}

/** The best of all plans by trying every matching for every round: meetings first, then their worth. */
function bestPlan({ size, values }: MutualWeights, k: number): { meetings: number; total: number } {
  const matchings: { pairs: number[]; total: number }[] = []
  const match = (person: number, used: number, pairs: number[], total: number) => {
    if (person === size) return void matchings.push({ pairs, total })
    match(person + 1, used, pairs, total)
    if (used & (1 << person)) return
    for (let other = person + 1; other < size; other++) {
      const worth = values[person * size + other]!
      if (used & (1 << other) || worth === forbidden) continue
      match(person + 1, used | (1 << person) | (1 << other), [...pairs, person * size + other], total + worth)
    }
  }
  match(0, 0, [], 0)
  let best = { meetings: 0, total: 0 }
  const choose = (from: number, rounds: number, met: Set<number>, total: number) => {
    if (met.size > best.meetings || (met.size === best.meetings && total > best.total))
      best = { meetings: met.size, total }
    if (rounds === 0) return
    for (let at = from; at < matchings.length; at++) {
      const { pairs, total: more } = matchings[at]!
      if (pairs.some((pair) => met.has(pair))) continue
      choose(at + 1, rounds - 1, new Set([...met, ...pairs]), total + more)
    }
  }
  choose(0, k, new Set(), 0)
  return best
}

describe('rounds', () => {
  test('are exactly k, everybody in every one, nobody meets twice; in an odd room another sits out each time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 8 }), fc.nat(), (size, wanted, seed) => {
        const k = Math.min(wanted, size % 2 === 0 ? size - 1 : size)
        const { rounds, total, bound } = seatRounds(room(size, seed), { k: wanted })
        expect(rounds).toHaveLength(k)
        expect(faults(rounds)).toBe(0)
        expect(rounds.map((round) => idle(round, size))).toEqual(rounds.map(() => size % 2))
        const seats = Array.from({ length: size }, (_, i) => rounds.flat(2).filter((one) => one === i).length)
        expect(Math.min(...seats)).toBeGreaterThanOrEqual(k - (size % 2))
        expect(total).toBeLessThanOrEqual(bound)
      }),
      { numRuns: 80 },
    )
  })

  test('of small rooms are close to the best plan there is', () => {
    const cases = fc.tuple(fc.constantFrom(4, 5, 6), fc.constantFrom(1, 2, 3), fc.nat())
    const gaps = fc.sample(cases, { numRuns: 40, seed: 1 }).map(([size, k, seed]) => {
      const weights = room(size, seed)
      const exact = bestPlan(size % 2 === 0 ? weights : withEmptySeat(weights), k)
      const seated = seatRounds(weights, { k })
      expect(seated.rounds.flat()).toHaveLength(exact.meetings - (size % 2) * k)
      expect(seated.bound).toBeGreaterThanOrEqual(exact.total - 1e-6)
      return 1 - seated.total / exact.total
    })
    expect(Math.max(...gaps)).toBeLessThan(0.03)
    expect(gaps.reduce((a, b) => a + b, 0) / gaps.length).toBeLessThan(0.002)
  })

  test('of 2,000 people are seated with nobody idle, close to the bound', () => {
    const { rounds, total, bound } = seatRounds(room(2_000), { k: 5 })
    expect(faults(rounds)).toBe(0)
    expect(rounds.map((round) => round.length)).toEqual([1_000, 1_000, 1_000, 1_000, 1_000])
    expect(1 - total / bound).toBeLessThan(0.0075)
  })

  test.each([8, 9, 10, 16])('a round robin of %i meets everybody', (size) => {
    const { rounds } = seatRounds(room(size), { k: size })
    expect(faults(rounds)).toBe(0)
    expect(rounds.flat()).toHaveLength((size * (size - 1)) / 2)
  })

  test('a room of one or none has no rounds to hold', () => {
    expect(seatRounds(room(0), { k: 3 })).toEqual({ rounds: [], total: 0, bound: 0 })
    expect(seatRounds(room(1), { k: 3 }).rounds.flat()).toEqual([])
  })
})

describe('those apart', () => {
  test('never meet, and as many meet as can', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 7 }), fc.constantFrom(1, 2), fc.nat(), (pairs, k, seed) => {
        const apart = pairs.filter(([i, j]) => i !== j)
        const weights = room(6, seed, apart)
        const { rounds } = seatRounds(weights, { k })
        expect(faults(rounds)).toBe(0)
        expect(rounds.flat().filter(([i, j]) => weights.values[i * 6 + j] === forbidden)).toEqual([])
        expect(rounds.flat()).toHaveLength(bestPlan(weights, k).meetings)
      }),
      { numRuns: 60, seed: 1 },
    )
  })

  test('two camps of equal size still fill every round', () => {
    const camp = (person: number) => person < 15
    const apart = Array.from({ length: 900 }, (_, at): [number, number] => [Math.floor(at / 30), at % 30]).filter(
      ([i, j]) => i !== j && camp(i) === camp(j),
    )
    const { rounds } = seatRounds(room(30, 3, apart), { k: 5 })
    expect(rounds.map((round) => round.length)).toEqual([15, 15, 15, 15, 15])
    expect(rounds.flat().every(([i, j]) => camp(i) !== camp(j))).toBe(true)
  })

  test('somebody apart from all sits out every round', () => {
    const { rounds } = seatRounds(
      room(
        6,
        1,
        [1, 2, 3, 4, 5].map((j) => [0, j]),
      ),
      { k: 3 },
    )
    expect(rounds.flat(2)).not.toContain(0)
    expect(faults(rounds)).toBe(0)
  })
})

test('whoever sat out before does not sit out again while others have not', () => {
  const { rounds } = seatRounds(room(7), { k: 3, satOut: [1, 1, 1, 1, 0, 0, 0] })
  const out = rounds.map((round) => [0, 1, 2, 3, 4, 5, 6].find((person) => !round.flat().includes(person)))
  expect(out.sort()).toEqual([4, 5, 6])
})

describe('an edge colouring', () => {
  const pairingOf = (size: number, k: number, pairs: [number, number][]) => {
    const pairing = new Pairing(room(size), k)
    for (const [i, j] of pairs) pairing.add(i, j)
    return pairing
  }

  test('exchanges partners where a pairing cannot be seated: two separate triangles in two rounds', () => {
    const pairing = pairingOf(6, 2, [
      [0, 1],
      [1, 2],
      [0, 2],
      [3, 4],
      [4, 5],
      [3, 5],
    ])
    const rounds = colour(pairing)!.rounds
    expect(rounds.every((mates) => mates.every((mate, person) => mates[mate] === person && mate !== person))).toBe(true)
    expect([0, 1, 2, 3, 4, 5].map((person) => pairing.degree(person))).toEqual([2, 2, 2, 2, 2, 2])
    expect(pairing.pairs().every(([i, j]) => rounds.some((mates) => mates[i] === j))).toBe(true)
  })

  test('and the Petersen graph, which no three rounds can hold', () => {
    const ring = [0, 1, 2, 3, 4]
    const pairs = ring.flatMap((i): [number, number][] => [
      [i, (i + 1) % 5],
      [i, i + 5],
      [i + 5, ((i + 2) % 5) + 5],
    ])
    const rounds = colour(pairingOf(10, 3, pairs))!.rounds
    expect(rounds).toHaveLength(3)
    expect(rounds.every((mates) => mates.every((mate, person) => mates[mate] === person))).toBe(true)
  })
})
