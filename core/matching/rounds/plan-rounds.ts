import { mutualWeights } from '#core/matching/rounds/mutual-weights.ts'
import { numberTables } from '#core/matching/rounds/number-tables.ts'
import { seatRounds } from '#core/matching/rounds/seat-in-rounds.ts'
import { type SeatingPlan, type SeatingRound, certificateOf, meetingsIn } from '#core/matching/seating-plan.ts'
import { type SeatingRoom, inSeatingOrder } from '#core/matching/seating-room.ts'

/**
 * Rounds of 1:1 conversations at numbered tables: everybody meets another one in each, those with the most to say to
 * each other. In an odd room one sits out a round, nobody twice before all did once. Fewer rounds when all have met.
 *
 * @throws Refusal 409 for a room too large to seat.
 */
export function planRounds(room: SeatingRoom, { rounds }: { rounds: number }): SeatingPlan {
  return planAfter([], room, rounds)
}

/**
 * The rest of a plan made anew for those who are here now, the first `heldUpTo` rounds as they were. Whoever met does
 * not meet again; whoever sat out or came late is the last to sit out.
 *
 * @param options `rounds` altogether, those held included; as many as were planned unless told.
 * @throws Refusal 409 for a room too large to seat.
 */
export function reseatRounds(
  before: SeatingPlan,
  heldUpTo: number,
  room: SeatingRoom,
  { rounds = before.rounds.length }: { rounds?: number } = {},
): SeatingPlan {
  const held = before.rounds.filter(({ number }) => number <= heldUpTo)
  return { ...planAfter(held, room, rounds), version: before.version + 1 }
}

function planAfter(held: readonly SeatingRound[], room: SeatingRoom, altogether: number): SeatingPlan {
  const { eventId, scores, now } = room
  const { order, ids, apart, placesOf, idOf } = inSeatingOrder(room)
  const met = placesOf(meetingsIn(held))
  const weights = mutualWeights(scores, { order, apart: [...apart, ...met] })
  const { rounds, total, bound } = seatRounds(weights, {
    k: Math.max(0, altogether - held.length),
    satOut: roundsMissed(held, ids),
  })
  let sat = tablesIn(held.at(-1), ids)
  const planned = rounds
    .filter((round) => round.length > 0)
    .map((round, index): SeatingRound => {
      const numbers = numberTables(round, sat)
      sat = new Map(round.flatMap((pair, place) => pair.map((person) => [person, numbers[place] ?? 0] as const)))
      return {
        number: held.length + index + 1,
        tables: round
          .map((pair, place) => ({ number: numbers[place] ?? 0, attendeeIds: pair.map(idOf) }))
          .sort((a, b) => a.number - b.number),
        sittingOut: ids.filter((_, place) => !sat.has(place)),
      }
    })
  return {
    eventId,
    kind: 'ROUNDS',
    rounds: [...held, ...planned],
    present: ids,
    madeAt: now,
    certificate: certificateOf(total, bound),
    version: 0,
  }
}

/** By place; a round missed by coming late counts as one sat out. */
function roundsMissed(held: readonly SeatingRound[], ids: readonly string[]): number[] {
  const seated = held.map(({ tables }) => new Set(tables.flatMap(({ attendeeIds }) => attendeeIds)))
  return ids.map((id) => seated.filter((round) => !round.has(id)).length)
}

function tablesIn(round: SeatingRound | undefined, ids: readonly string[]): Map<number, number> {
  const tables = new Map(
    (round?.tables ?? []).flatMap(({ number, attendeeIds }) => attendeeIds.map((id) => [id, number] as const)),
  )
  return new Map(
    ids.flatMap((id, place) => {
      const table = tables.get(id)
      return table === undefined ? [] : [[place, table] as const]
    }),
  )
}
