import type { MatchInput } from '#core/matching/match-input.ts'
import type { Scorer } from '#core/matching/score.ts'
import { tieBreak } from '#core/matching/tie-break.ts'

/** What an organizer decided about one attendee's list: who stays, in order, and who must not come back. */
export type Pins = { kept: readonly string[]; rejected: readonly string[] }

export type AssignmentOptions = {
  /** Matches per attendee, at least 1. */
  k: number
  scorer: Scorer
  eventId: string
  /** By the id of the list's owner. A rejected pair is kept apart in that direction only. */
  pins: ReadonlyMap<string, Pins>
}

/** One attendee's list, best first, kept matches before all others; scores unrounded, from 0 to 100. */
export type Assignment = { attendeeId: string; matches: { matchedWithId: string; score: number }[] }

/** Turns a room into lists, one per input and in their order. */
export type Assign = (inputs: readonly MatchInput[], options: AssignmentOptions) => Assignment[]

/**
 * Everybody gets those they score highest, however often the same person is chosen. Kept matches count toward `k` and
 * stay even above it; kept people who are not in the room are left out. Fewer than `k` others: all of them.
 */
export const topK: Assign = (inputs, { k, scorer, eventId, pins }) => {
  const byId = new Map(inputs.map((input) => [input.attendeeId, input]))
  const hashes = new Map(inputs.map(({ attendeeId }) => [attendeeId, tieBreak(eventId, attendeeId)]))
  const room = inputs.toSorted(
    (a, b) =>
      (hashes.get(a.attendeeId) ?? 0) - (hashes.get(b.attendeeId) ?? 0) ||
      compare(a.createdAt, b.createdAt) ||
      compare(a.attendeeId, b.attendeeId),
  )
  return inputs.map((owner) => {
    const { kept = [], rejected = [] } = pins.get(owner.attendeeId) ?? {}
    const apart = new Set([owner.attendeeId, ...rejected])
    const staying = [...new Set(kept)].flatMap((id) => (apart.has(id) ? [] : (byId.get(id) ?? [])))
    for (const { attendeeId } of staying) apart.add(attendeeId)
    const match = (other: MatchInput) => ({ matchedWithId: other.attendeeId, score: scorer.score(owner, other) })
    // The room is in tie order already and the sort is stable.
    const others = room
      .filter(({ attendeeId }) => !apart.has(attendeeId))
      .map(match)
      .sort((a, b) => b.score - a.score)
    return {
      attendeeId: owner.attendeeId,
      matches: [...staying.map(match), ...others.slice(0, Math.max(0, k - staying.length))],
    }
  })
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
