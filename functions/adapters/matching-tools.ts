import { createHash } from 'node:crypto'
import type { Attendee } from '#core/attendee/attendee.ts'
import type { Event } from '#core/event/event.ts'
import { type Generated, type MatchingTools, matchable } from '#core/matching/generation.ts'
import { type MatchProposal, contentOf, listChanges, mostTold } from '#core/matching/match-report.ts'
import { describeError, logger } from '#functions/shell/logger.ts'
import { highsSolver } from './highs.ts'
import { metBefore } from './met-before.ts'
import { embedProfiles } from './profile-embedding.ts'
import { scorerFor } from './scorer.ts'

/** Scorer, solver and earlier meetings for a generation over these guests. */
export async function matchingTools(event: Event, attendees: readonly Attendee[]): Promise<MatchingTools> {
  try {
    await embedProfiles(event, matchable(event, attendees))
  } catch (error) {
    // The score then does without these vectors.
    logger.warn('profiles not embedded', describeError(error))
  }
  return { scorer: await scorerFor(event, attendees), solver: highsSolver(), met: await metBefore(event, attendees) }
}

/** What would be written, told without being written. */
export const proposalOf = ({ changed, report }: Generated): MatchProposal => ({
  report,
  changes: listChanges(changed).slice(0, mostTold),
  digest: createHash('sha256').update(contentOf(changed)).digest('hex'),
})
