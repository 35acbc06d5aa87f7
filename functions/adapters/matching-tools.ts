import { createHash } from 'node:crypto'
import type { Attendee } from '#core/attendee/attendee.ts'
import type { Event } from '#core/event/event.ts'
import { type Generated, type MatchingTools, matchable } from '#core/matching/generation.ts'
import { revealedMatches } from '#core/matching/match-list.ts'
import { type MatchProposal, contentOf, listChanges, mostTold } from '#core/matching/match-report.ts'
import { describeError, logger } from '#functions/shell/logger.ts'
import { listAttendees } from './dynamodb/attendee.ts'
import { listEvents } from './dynamodb/event.ts'
import { listMatchLists } from './dynamodb/match-list.ts'
import { highsSolver } from './highs.ts'
import { embedProfiles } from './profile-embedding.ts'
import { scorerFor } from './scorer.ts'

const solver = highsSolver()

/** Scorer, solver and earlier meetings for a generation over these guests. */
export async function matchingTools(event: Event, attendees: readonly Attendee[]): Promise<MatchingTools> {
  try {
    await embedProfiles(event, matchable(event, attendees))
  } catch (error) {
    // The score then does without these vectors, as it does without a key.
    logger.warn('profiles not embedded', describeError(error))
  }
  const met = event.matching.keepApart.metBefore ? await metBefore(event, attendees) : []
  return { scorer: await scorerFor(event, attendees), solver, met }
}

/** Pairs of these guests of whom one was on the other's revealed list at an earlier event of the same organizer. */
async function metBefore(event: Event, attendees: readonly Attendee[]): Promise<(readonly [string, string])[]> {
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

/** What would be written, told without being written. */
export const proposalOf = ({ changed, report }: Generated): MatchProposal => ({
  report,
  changes: listChanges(changed).slice(0, mostTold),
  digest: createHash('sha256').update(contentOf(changed)).digest('hex'),
})
