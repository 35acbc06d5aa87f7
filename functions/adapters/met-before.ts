import type { Attendee } from '#core/attendee/attendee.ts'
import type { Event } from '#core/event/event.ts'
import { revealedMatches } from '#core/matching/match-list.ts'
import { listAttendees } from './dynamodb/attendee.ts'
import { listEvents } from './dynamodb/event.ts'
import { listMatchLists } from './dynamodb/match-list.ts'

/**
 * Pairs of these guests of whom one was on the other's revealed list at an earlier event of the same organizer; none unless
 * the event wants them kept apart.
 */
export async function metBefore(event: Event, attendees: readonly Attendee[]): Promise<(readonly [string, string])[]> {
  if (!event.matching.keepApart.metBefore) return []
  const here = new Map(attendees.map(({ personId, id }) => [personId, id]))
  const earlier = (await listEvents(event.organizerId)).filter(
    ({ id, revealedAt }) => id !== event.id && revealedAt !== null,
  )
  const met: (readonly [string, string])[] = []
  for (const { id, organizerId } of earlier) {
    const persons = new Map((await listAttendees(id)).map((attendee) => [attendee.id, attendee.personId]))
    const hereOf = (attendeeId: string) => here.get(persons.get(attendeeId) ?? '')
    for (const list of await listMatchLists(organizerId, id)) {
      const one = hereOf(list.attendeeId)
      if (one === undefined) continue
      for (const { matchedWithId } of revealedMatches(list)) {
        const other = hereOf(matchedWithId)
        if (other !== undefined) met.push([one, other])
      }
    }
  }
  return met
}
