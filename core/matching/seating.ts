import * as z from 'zod'
import type { Attendee } from '#core/attendee/attendee.ts'
import { badRequest, conflict } from '#core/errors.ts'
import type { Event } from '#core/event/event.ts'
import { AttendeeId } from '#core/ids.ts'
import { apartPairs } from '#core/matching/keep-apart.ts'
import { inputOrBlank } from '#core/matching/match-input.ts'
import { roomScores } from '#core/matching/room-scores.ts'
import { planRounds, reseatRounds } from '#core/matching/rounds/plan-rounds.ts'
import { v1Scorer } from '#core/matching/score.ts'
import { type AttendeePair, SeatingKind, SeatingPlan } from '#core/matching/seating-plan.ts'
import { guestsPresent } from '#core/matching/seating-guests.ts'
import type { SeatingRoom } from '#core/matching/seating-room.ts'
import { Dietary, dietaryGroups } from '#core/matching/tables/dietary.ts'
import { type DietaryGroups, planTables, reseatTables } from '#core/matching/tables/plan-tables.ts'
import { vocabularyFor } from '#core/profile/extended-vocabulary.ts'

const mostCourses = 4

const seats = z.int().min(2).max(20)

/** What an organizer asks for: a plan of 1:1 rounds, or of a dinner whose courses change tables. */
export const SeatingRequest = z
  .object({
    kind: SeatingKind,
    rounds: z.int().min(1).max(12).describe(`Rounds, or courses of a dinner (at most ${mostCourses}).`),
    tableSize: z.strictObject({ min: seats, max: seats }).default({ min: 4, max: 8 }).describe('Of dinner tables.'),
    dietary: Dietary.optional().describe('Of dinner tables: how many who answer a question alike share one at most.'),
    present: z.array(AttendeeId).optional().describe('Who is here; left out: who comes, or is matched with a maybe.'),
    keepRoundsUpTo: z
      .int()
      .min(0)
      .max(11)
      .default(0)
      .describe('Rounds of the last plan that were held: they stay, and who met in them does not meet again.'),
  })
  .refine(({ kind, rounds }) => kind === 'ROUNDS' || rounds <= mostCourses, {
    error: `must be at most ${mostCourses} for a dinner`,
    path: ['rounds'],
  })
  .refine(({ rounds, keepRoundsUpTo }) => keepRoundsUpTo < rounds, {
    error: 'must leave a round to plan',
    path: ['keepRoundsUpTo'],
  })
export type SeatingRequest = z.infer<typeof SeatingRequest>

/** A stored plan, and what it was made with; one a kind and event. The first has version 1. */
export const Seating = SeatingPlan.extend({
  /** Rounds up to this one were held already when the rest was planned. */
  heldUpTo: z.int().min(0),
  tableSize: z.object({ min: z.int(), max: z.int() }).nullable(),
  dietary: Dietary.nullable().default(null),
})
export type Seating = z.infer<typeof Seating>

/**
 * The plan that follows `before`, the last one of this kind; `met` are pairs of an earlier event. Guests nothing is known
 * of are seated too.
 *
 * @throws Refusal 400 for tables larger at least than at most, and for diets asked by no question with options; 404 for
 * somebody present who is no guest; 409 for a cancelled event, for too few or too many people who are here
 * (`guestsPresent`), and for held rounds that were never planned.
 */
export function seatingOf(
  event: Event,
  attendees: readonly Attendee[],
  { kind, rounds, tableSize, dietary, present, keepRoundsUpTo: heldUpTo }: SeatingRequest,
  { before, met = [] }: { before?: Seating | undefined; met?: readonly AttendeePair[] },
  now: string,
): Seating {
  if (event.status === 'CANCELLED') throw conflict('EVENT_CANCELLED', 'This event was cancelled.')
  if (heldUpTo > (before?.rounds.length ?? 0)) throw conflict('ROUND_NOT_PLANNED', 'These rounds were never planned.')
  const guests = guestsPresent(event, attendees, present)
  const room = roomOf(event, guests, met, now)
  const tables = { tableSize, courses: rounds, dietary: dietary && groupsOf(event, guests, dietary) }
  const planOf = (): SeatingPlan => {
    switch (kind) {
      case 'ROUNDS':
        return before === undefined ? planRounds(room, { rounds }) : reseatRounds(before, heldUpTo, room, { rounds })
      case 'TABLES':
        return before === undefined ? planTables(room, tables) : reseatTables(before, heldUpTo, room, tables)
    }
  }
  return {
    ...planOf(),
    heldUpTo,
    tableSize: kind === 'TABLES' ? tableSize : null,
    dietary: kind === 'TABLES' ? (dietary ?? null) : null,
    version: (before?.version ?? 0) + 1,
  }
}

function groupsOf({ questions }: Event, guests: readonly Attendee[], dietary: Dietary): DietaryGroups {
  const groups = dietaryGroups(dietary, questions, guests)
  if (groups === undefined) throw badRequest('NOT_A_CHOICE', 'Guests do not choose from options at this question.')
  return { groups, atMost: dietary.atMost }
}

function roomOf(
  { id: eventId, matching, vocabulary: own }: Event,
  guests: readonly Attendee[],
  met: readonly AttendeePair[],
  now: string,
): SeatingRoom {
  const vocabulary = vocabularyFor(own)
  const inputs = guests.map((guest) => inputOrBlank(guest, vocabulary))
  const scores = roomScores(v1Scorer, inputs, eventId)
  return { eventId, inputs, scores, apart: apartPairs(guests, matching.keepApart, met, vocabulary), now }
}
