import type { ApartPairs } from '#core/matching/keep-apart.ts'
import type { MatchInput } from '#core/matching/match-input.ts'
import type { RoomScores } from '#core/matching/room-scores.ts'
import type { AttendeePair } from '#core/matching/seating-plan.ts'
import { inTieOrder } from '#core/matching/tie-break.ts'

/** Those to seat, and what is known of them. */
export type SeatingRoom = {
  eventId: string
  /** Those present, each once. */
  inputs: readonly MatchInput[]
  /** Made from `inputs`, in their order. */
  scores: RoomScores
  /** Those who must never share a table. */
  apart?: ApartPairs
  /** ISO 8601 UTC. */
  now: string
}

/**
 * The room in tie order: seating decides between equals by it, so that the same people get the same plan in whatever
 * order they are read, and no two events favour the same ones.
 */
export function inSeatingOrder({ inputs, eventId, apart = new Map() }: SeatingRoom) {
  const order = inTieOrder(inputs, eventId)
  const ids = order.flatMap((index) => inputs[index]?.attendeeId ?? [])
  const places = new Map(ids.map((id, place) => [id, place]))
  /** Pairs of ids as pairs of places; those with somebody who is not here are left out. */
  const placesOf = (pairs: readonly AttendeePair[]): (readonly [number, number])[] =>
    pairs.flatMap(([one, other]) => {
      const [i, j] = [places.get(one), places.get(other)]
      return i === undefined || j === undefined || i === j ? [] : [[i, j] as const]
    })
  return { order, ids, apart: placesOf(pairsApart(apart)), placesOf, idOf: (place: number): string => ids[place] ?? '' }
}

export const pairsApart = (apart: ApartPairs): AttendeePair[] =>
  [...apart].flatMap(([one, others]) => [...others].map((other) => [one, other] as const))
