import * as z from 'zod'
import type { Attendee } from '#core/attendee/attendee.ts'
import type { Event } from '#core/event/event.ts'
import { apartByRules } from '#core/matching/keep-apart.ts'
import { Seating } from '#core/matching/seating.ts'
import { checkRounds, checkTables } from '#core/matching/seating-check.ts'
import type { AttendeePair } from '#core/matching/seating-plan.ts'
import { dietaryCounts } from '#core/matching/seating-schedule.ts'
import { dietaryGroups } from '#core/matching/tables/dietary.ts'
import { fullName } from '#core/profile/profile.ts'

/** A seating plan as its organizer reads it: with names, and with what holds of it now. */
export const SeatingView = Seating.extend({
  /** Everybody in the plan; nobody's name when they are no guest any more. */
  people: z.array(z.object({ id: z.string(), name: z.string().nullable() })),
  promise: z.object({
    /** How often two share a table who had shared one before. */
    repeated: z.int(),
    /** Rounds without a seat, of whoever has most of them. */
    mostSatOut: z.int(),
  }),
  /** For the kitchen: how many of each answer sit at each table by now, where the plan heeded them. */
  diets: z.array(
    z.object({
      round: z.int(),
      table: z.int(),
      counts: z.array(z.object({ answer: z.string(), count: z.int() })),
    }),
  ),
  outdated: z
    .boolean()
    .describe('Somebody in it does not come any more, or your own rules keep two at a table apart by now.'),
})
export type SeatingView = z.infer<typeof SeatingView>

/**
 * Guests' wishes were heeded when the plan was made, and tell nothing here: what changes with them would give them away.
 * `met` are pairs of an earlier event.
 */
export function seatingView(
  seating: Seating,
  { matching, questions }: Pick<Event, 'matching' | 'questions'>,
  attendees: readonly Attendee[],
  met: readonly AttendeePair[] = [],
): SeatingView {
  const { rounds, present, heldUpTo, tableSize, dietary } = seating
  const guests = new Map(attendees.map((guest) => [guest.id, guest]))
  const seated = rounds.flatMap(({ tables, sittingOut }) => [
    ...tables.flatMap(({ attendeeIds }) => attendeeIds),
    ...sittingOut,
  ])
  const planned = [...new Set([...present, ...seated])]
  const apart = apartByRules(
    planned.flatMap((id) => guests.get(id) ?? []),
    matching.keepApart,
    met,
  )
  const rules = { apart, heldUpTo }
  const faults =
    seating.kind === 'ROUNDS'
      ? checkRounds(seating, rules)
      : checkTables(seating, { ...rules, max: tableSize?.max ?? 0 })
  const groups = dietary === null ? undefined : dietaryGroups(dietary, questions, attendees)
  const satOut = (id: string) => rounds.filter(({ sittingOut }) => sittingOut.includes(id)).length
  return {
    ...seating,
    people: planned.map((id) => ({ id, name: nameOf(guests.get(id)) })),
    promise: {
      repeated: faults.filter(({ rule }) => rule === 'REPEATED').length,
      mostSatOut: Math.max(0, ...present.map(satOut)),
    },
    diets: groups === undefined ? [] : dietaryCounts(seating, groups),
    outdated:
      faults.some(({ rule }) => rule === 'APART') || present.some((id) => hasLeft(guests.get(id), seating.madeAt)),
  }
}

/** Somebody who had declined before may have come all the same. */
const hasLeft = (guest: Attendee | undefined, since: string): boolean =>
  guest === undefined || (guest.rsvpStatus === 'DECLINED' && (guest.rsvpRespondedAt ?? '') > since)

const nameOf = (guest: Attendee | undefined): string | null =>
  guest === undefined ? null : fullName(guest.firstName, guest.lastName)
