import type { RoomScores } from '#core/matching/room-scores.ts'
import { exchange } from '#core/matching/rounds/exchange.ts'
import {
  type IndexPairs,
  type MutualWeights,
  forbidden,
  mutualWeights,
  withEmptySeat,
} from '#core/matching/rounds/mutual-weights.ts'
import { Pairing } from '#core/matching/rounds/pairing.ts'
import { type Candidates, priced, upperBound } from '#core/matching/rounds/prices.ts'

export type MutualMatching = {
  /** By index; whom each one meets, best first. */
  partners: number[][]
  /** Sum of W over all pairs. */
  total: number
  /** No matching of this room is worth more. */
  bound: number
}

/**
 * A weighted mutual b-matching: everybody meets `k` others, or everybody else when the room is smaller, for nearly the
 * largest sum of W. In an odd room `k` people meet one fewer. Where those apart leave no choice, some meet fewer.
 */
export function mutualMatching(
  scores: RoomScores,
  k: number,
  { apart = [] }: { apart?: IndexPairs } = {},
): MutualMatching {
  const weights = mutualWeights(scores, { apart })
  const { pairing, bound } = matchMutually(weights, { k })
  const isMeeting = (i: number, j: number) => j < weights.size && pairing.weight(i, j) !== forbidden
  const partners = Array.from({ length: weights.size }, (_, i) =>
    pairing
      .partnersOf(i)
      .filter((j) => isMeeting(i, j))
      .sort((a, b) => pairing.weight(i, b) - pairing.weight(i, a) || a - b),
  )
  const total = partners.flatMap((row, i) => row.map((j) => pairing.weight(i, j))).reduce((a, b) => a + b, 0) / 2
  return { partners, total, bound }
}

/** The matching as a graph that can be seated: of even size, an empty seat in an odd room its last member. */
export type Matched = {
  pairing: Pairing
  weights: MutualWeights
  candidates: Candidates
  bound: number
  /** Whether all have `k` partners; in small rooms with many rounds it may stay short of that. */
  isRegular: boolean
  /** What improving it took, as counted by `exchange`. */
  effort: { tries: number; exchanges: number }
}

/** @param satOut how often each was the odd one out before. */
export function matchMutually(
  people: MutualWeights,
  { k: wanted, satOut = [] }: { k: number; satOut?: readonly number[] },
): Matched {
  const { size } = people
  const isOdd = size % 2 === 1
  const k = mostRounds(size, wanted)
  const { prices, candidates } = priced(people, k)
  const degrees = isOdd && k > 0 ? { base: k - 1, extras: size - k } : { base: k, extras: 0 }
  const bound = upperBound(people, prices, degrees)
  const weights = isOdd ? withEmptySeat(people, satOut) : people
  const pairing = new Pairing(weights, k)
  if (isOdd) seatEmpty(pairing, candidates, prices)
  pairGreedily(pairing, candidates, prices)
  const isRegular = complete(pairing)
  const effort = exchange(pairing, candidates, prices, { depth: 4, sweeps: 20 })
  return { pairing, weights, candidates, bound, isRegular, effort }
}

/** Everybody meets everybody else once at most; in an odd room each also sits out once. */
export const mostRounds = (people: number, wanted: number): number =>
  Math.max(0, Math.min(wanted, people % 2 === 1 ? people : people - 1))

/** Of those who never sat out, those whose time is worth least do. Adds the empty seat to prices and candidates. */
function seatEmpty(pairing: Pairing, candidates: Candidates, prices: number[]): void {
  const empty = pairing.size - 1
  const worth = (i: number) => pairing.weight(empty, i) - (prices[i] ?? 0)
  const byWorth = prices.map((_, i) => i).sort((a, b) => worth(b) - worth(a))
  for (const i of byWorth.slice(0, pairing.k)) pairing.add(empty, i)
  prices.push(worth(byWorth[pairing.k - 1] ?? 0))
  candidates.of.push(Int32Array.from(byWorth))
}

function pairGreedily(pairing: Pairing, { from, to }: Candidates, prices: readonly number[]): void {
  const profit = Float64Array.from(from, (i, pair) => {
    const j = to[pair] ?? 0
    return pairing.weight(i, j) - (prices[i] ?? 0) - (prices[j] ?? 0)
  })
  const byProfit = Array.from(from, (_, pair) => pair).sort((a, b) => (profit[b] ?? 0) - (profit[a] ?? 0))
  for (const pair of byProfit) {
    const i = from[pair] ?? 0
    const j = to[pair] ?? 0
    if (pairing.degree(i) < pairing.k && pairing.degree(j) < pairing.k && !pairing.has(i, j)) pairing.add(i, j)
  }
}

/**
 * Pairs those left over with each other or, where they have met, by splitting a pair between them. It ends because
 * every step leaves one pair more, up to `k` for everybody.
 */
function complete(pairing: Pairing): boolean {
  const lacking = Array.from({ length: pairing.size }, (_, i) => i).filter((i) => pairing.degree(i) < pairing.k)
  for (;;) {
    while (lacking.length > 0 && pairing.degree(lacking[0] ?? 0) === pairing.k) lacking.shift()
    const [one] = lacking
    if (one === undefined) return true
    const others = lacking.filter((i) => i !== one && pairing.degree(i) < pairing.k)
    const free = best(
      others.filter((i) => pairing.isFree(one, i)),
      (i) => pairing.weight(one, i),
    )
    if (free !== undefined && pairing.weight(one, free) > forbidden) {
      pairing.add(one, free)
      continue
    }
    const other = free ?? others[0] ?? one
    const split = bestSplit(pairing, one, other)
    if (split !== undefined && (split.gain > forbidden / 2 || free === undefined)) {
      pairing.remove(split.x, split.y)
      pairing.add(one, split.x)
      pairing.add(other, split.y)
    } else if (free === undefined) return false
    else pairing.add(one, free)
  }
}

function bestSplit(pairing: Pairing, one: number, other: number) {
  let found: { x: number; y: number; gain: number } | undefined
  for (let x = 0; x < pairing.size; x++) {
    if (x === other || !pairing.isFree(one, x)) continue
    for (let place = 0; place < pairing.degree(x); place++) {
      const y = pairing.partner(x, place)
      if (y === one || !pairing.isFree(other, y)) continue
      const gain = pairing.weight(one, x) + pairing.weight(other, y) - pairing.weight(x, y)
      if (found === undefined || gain > found.gain) found = { x, y, gain }
    }
  }
  return found
}

function best(people: readonly number[], worth: (i: number) => number): number | undefined {
  return people.reduce<number | undefined>(
    (kept, i) => (kept === undefined || worth(i) > worth(kept) ? i : kept),
    undefined,
  )
}
