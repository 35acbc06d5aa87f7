import type { BalancedSettings } from '#core/matching/balanced/settings.ts'
import type { MatchInput } from '#core/matching/match-input.ts'
import { type RoomScores, roomScores } from '#core/matching/room-scores.ts'
import type { Scorer } from '#core/matching/score.ts'

/** What an organizer decided about one attendee's list: who stays, in order, and who must not come back. */
export type Pins = { kept: readonly string[]; rejected: readonly string[] }

export type AssignmentOptions = {
  /** Matches per attendee, at least 1. */
  k: number
  scorer: Scorer
  eventId: string
  /** By the id of the list's owner. A rejected pair is kept apart in that direction only. */
  pins: ReadonlyMap<string, Pins>
  /** Who is never suggested to whom: blocks, dealbreakers, the same company, met before. Symmetric. */
  apart?: ReadonlyMap<string, ReadonlySet<string>>
  /** For balanced lists; the defaults when left out. */
  settings?: BalancedSettings
  /** The lists as they were, by owner: balanced lists change no more than they must. */
  previous?: ReadonlyMap<string, readonly string[]>
}

/** One attendee's list, best first, kept matches before all others; scores unrounded, from 0 to 100. */
export type Assignment = { attendeeId: string; matches: { matchedWithId: string; score: number }[] }

/** Turns a room into lists, one per input and in their order. */
export type Assign = (inputs: readonly MatchInput[], options: AssignmentOptions) => Assignment[]

/**
 * Everybody gets those they score highest, however often the same person is chosen. Kept matches count toward `k` and
 * stay even above it; kept people who are not in the room are left out. Fewer than `k` others: all of them.
 */
export const topK: Assign = (inputs, options) =>
  topLists(roomScores(options.scorer, inputs, options.eventId), decided(inputs, options), options.k).map(
    (list, index) => assignmentOf(inputs, index, list, options.scorer),
  )

/** What is settled about one list before anything is chosen, people by their index in the room. */
export type Decided = { staying: readonly number[]; apart: ReadonlySet<number> }

/** For every list: who stays on it, and who must not come onto it (not oneself, and not those who stay). */
export function decided(
  inputs: readonly MatchInput[],
  { pins, apart }: Pick<AssignmentOptions, 'pins' | 'apart'>,
): Decided[] {
  const indexes = new Map(inputs.map(({ attendeeId }, index) => [attendeeId, index]))
  const known = (ids: Iterable<string>) => [...ids].flatMap((id) => indexes.get(id) ?? [])
  return inputs.map(({ attendeeId }, index) => {
    const { kept = [], rejected = [] } = pins.get(attendeeId) ?? {}
    const away = new Set(known([...rejected, ...(apart?.get(attendeeId) ?? [])]))
    const staying = [...new Set(known(kept))].filter((other) => other !== index && !away.has(other))
    return { staying, apart: new Set([...away, ...staying]) }
  })
}

/** The plain lists as indexes: who stays first, then the best scored. */
export function topLists(scores: RoomScores, lists: readonly Decided[], k: number): number[][] {
  return lists.map(({ staying, apart }, index) => [
    ...staying,
    ...scores.best(index, Math.max(0, k - staying.length), apart),
  ])
}

/** A list of indexes as it is told. */
export function assignmentOf(
  inputs: readonly MatchInput[],
  index: number,
  list: readonly number[],
  scorer: Scorer,
): Assignment {
  const owner = inputs[index]
  const match = (other: MatchInput) => ({
    matchedWithId: other.attendeeId,
    score: owner === undefined ? 0 : scorer.score(owner, other),
  })
  return {
    attendeeId: owner?.attendeeId ?? '',
    matches: list.flatMap((other) => inputs[other] ?? []).map(match),
  }
}
