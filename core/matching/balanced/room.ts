import { type AssignmentOptions, type Decided, decided, topLists } from '#core/matching/assign.ts'
import {
  type BalancedSettings,
  defaultBalancedSettings,
  mutualMinimum,
  stayingBonus,
} from '#core/matching/balanced/settings.ts'
import type { MatchInput } from '#core/matching/match-input.ts'
import { type RoomScores, roomScores } from '#core/matching/room-scores.ts'
import { inTieOrder } from '#core/matching/tie-break.ts'

/**
 * All that the balanced lists of a room depend on. People go by their index in tie order, so that the lists do not
 * depend on the order they came in. Scores are from 0 to 100 as everywhere; `own` and `goal` are sums on the 0..1
 * scale.
 */
export interface Room {
  readonly size: number
  readonly inputs: readonly MatchInput[]
  readonly scores: RoomScores
  readonly settings: BalancedSettings
  readonly lists: readonly Decided[]
  readonly previous: readonly ReadonlySet<number>[]
  /** How many each list holds. */
  readonly length: Int32Array
  /** On how many lists each may be: never fewer than hold them already by decision. */
  readonly cap: Int32Array
  /** How many mutual matches are asked of a list that is long enough. */
  readonly mutualMinimum: number
  readonly mutualGoal: Int32Array
  /** The sum of scores a list should reach. */
  readonly ownGoal: Float64Array
  /** The plain lists of the same room. */
  readonly plain: readonly (readonly number[])[]
  /** Where the terms somebody seeks begin among all sought terms of the room; one entry more than people. */
  readonly soughtFrom: Int32Array
  /** For every sought term of the room: who offers it, ascending. */
  readonly offerers: readonly Int32Array[]
}

export function roomOf(unordered: readonly MatchInput[], options: AssignmentOptions): Room {
  const inputs = inTieOrder(unordered, options.eventId).flatMap((index) => unordered[index] ?? [])
  const { k, settings = defaultBalancedSettings } = options
  const size = inputs.length
  const scores = roomScores(options.scorer, inputs, options.eventId)
  const lists = decided(inputs, options)
  const plain = topLists(scores, lists, k)
  const length = Int32Array.from(plain, (list) => list.length)
  const minimum = mutualMinimum(settings, k)
  const ownGoal = Float64Array.from(plain, (list, i) => settings.ownBestShare * sumOf(scores, i, list))
  const cap = new Int32Array(size).fill(k + settings.capSlack)
  const held = new Int32Array(size)
  for (const { staying } of lists) for (const j of staying) held[j] = (held[j] ?? 0) + 1
  const offering = new Map<string, number[]>()
  inputs.forEach((input, j) => {
    for (const term of input.offering) {
      const others = offering.get(term)
      if (others === undefined) offering.set(term, [j])
      else others.push(j)
    }
  })
  const nobody = new Int32Array(0)
  const offerersOf = new Map([...offering].map(([term, who]) => [term, Int32Array.from(who)]))
  const soughtFrom = new Int32Array(size + 1)
  inputs.forEach(({ seeking }, i) => (soughtFrom[i + 1] = (soughtFrom[i] ?? 0) + seeking.length))
  return {
    size,
    inputs,
    scores,
    settings,
    lists,
    previous: previousOf(inputs, options),
    length,
    cap: cap.map((most, j) => Math.max(most, held[j] ?? 0)),
    mutualMinimum: minimum,
    mutualGoal: length.map((most) => Math.min(most, minimum)),
    ownGoal,
    plain,
    soughtFrom,
    offerers: inputs.flatMap(({ seeking }) => seeking.map((term) => offerersOf.get(term) ?? nobody)),
  }
}

/** The sum of what `i` scores with those on a list, on the 0..1 scale. */
export function sumOf(scores: RoomScores, i: number, list: readonly number[]): number {
  return list.reduce((sum, j) => sum + scores.score(i, j) / 100, 0)
}

/** The harmonic mean of both directions, on the 0..1 scale. */
export function mutualScore(a: number, b: number): number {
  return a + b > 0 ? (2 * a * b) / (a + b) : 0
}

/** What it is worth that `j` stays on the list of `i`. */
export function bonus({ previous }: Room, i: number, j: number): number {
  return previous[i]?.has(j) === true ? stayingBonus : 0
}

export function isAllowed({ lists }: Room, i: number, j: number): boolean {
  return i !== j && lists[i]?.apart.has(j) !== true
}

function previousOf(inputs: readonly MatchInput[], { previous }: AssignmentOptions): ReadonlySet<number>[] {
  const indexes = new Map(inputs.map(({ attendeeId }, index) => [attendeeId, index]))
  return inputs.map(
    ({ attendeeId }) => new Set((previous?.get(attendeeId) ?? []).flatMap((other) => indexes.get(other) ?? [])),
  )
}
