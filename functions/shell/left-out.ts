import type { Event } from '#core/event/event.ts'
import { matchId } from '#core/ids.ts'
import type { LeftOut } from '#core/matching/generation.ts'
import { logger } from './logger.ts'

const mostLogged = 20

/** A sentence that fails the check is a bug of ours; what it says stays with the two it is about. */
export function logLeftOut({ id: eventId, matchGeneration: generation }: Event, leftOut: readonly LeftOut[]): void {
  if (leftOut.length === 0) return
  const matches = leftOut.map(({ attendeeId, matchedWithId, problems }) => ({
    matchId: matchId(attendeeId, matchedWithId),
    problems,
  }))
  logger.warn('ungrounded sentences left out', {
    eventId,
    generation,
    count: leftOut.length,
    matches: matches.slice(0, mostLogged),
  })
}
