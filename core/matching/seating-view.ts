import * as z from 'zod'
import type { Attendee } from '#core/attendee/attendee.ts'
import type { Event } from '#core/event/event.ts'
import { apartPairs } from '#core/matching/keep-apart.ts'
import { Seating } from '#core/matching/seating.ts'
import { checkRounds, checkTables } from '#core/matching/seating-check.ts'
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
  outdated: z.boolean().describe('Somebody in it does not come any more, or two must not sit together any more.'),
})
export type SeatingView = z.infer<typeof SeatingView>

export function seatingView(
  seating: Seating,
  { matching }: Pick<Event, 'matching'>,
  attendees: readonly Attendee[],
): SeatingView {
  const { rounds, present, heldUpTo, tableSize } = seating
  const guests = new Map(attendees.map((guest) => [guest.id, guest]))
  const rules = { apart: apartPairs(attendees, matching.keepApart), heldUpTo }
  const faults =
    seating.kind === 'ROUNDS' ? checkRounds(seating, rules) : checkTables(seating, { ...rules, max: tableSize?.max ?? 0 })
  const seated = rounds.flatMap(({ tables, sittingOut }) => [
    ...tables.flatMap(({ attendeeIds }) => attendeeIds),
    ...sittingOut,
  ])
  const satOut = (id: string) => rounds.filter(({ sittingOut }) => sittingOut.includes(id)).length
  return {
    ...seating,
    people: [...new Set([...present, ...seated])].map((id) => ({ id, name: nameOf(guests.get(id)) })),
    promise: {
      repeated: faults.filter(({ rule }) => rule === 'REPEATED').length,
      mostSatOut: Math.max(0, ...present.map(satOut)),
    },
    outdated:
      faults.some(({ rule }) => rule === 'APART') ||
      present.some((id) => hasLeft(guests.get(id), seating.madeAt)),
  }
}

/** Somebody who had declined before may have come all the same. */
const hasLeft = (guest: Attendee | undefined, since: string): boolean =>
  guest === undefined || (guest.rsvpStatus === 'DECLINED' && (guest.rsvpRespondedAt ?? '') > since)

const nameOf = (guest: Attendee | undefined): string | null =>
  guest === undefined ? null : fullName(guest.firstName, guest.lastName)
