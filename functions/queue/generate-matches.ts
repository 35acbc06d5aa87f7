import type { Event } from '#core/event/event.ts'
import { generate, isWritten } from '#core/matching/generation.ts'
import { listAttendees } from '#functions/adapters/dynamodb/attendee.ts'
import { commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { readEvent, replaceEvent } from '#functions/adapters/dynamodb/event.ts'
import { listMatchLists } from '#functions/adapters/dynamodb/match-list.ts'
import { putMatchProposal, putMatchReport } from '#functions/adapters/dynamodb/match-report.ts'
import { writeLists } from '#functions/adapters/dynamodb/write-lists.ts'
import { requestNotice } from '#functions/adapters/dynamodb/notice.ts'
import { matchingTools, proposalOf } from '#functions/adapters/matching-tools.ts'
import { type Cause, tell } from '#functions/shell/tell.ts'
import { worker } from '#functions/shell/worker.ts'

/** Writes the lists that changed, or proposes them. Run again after a crash it finds the first ones written and goes on. */
export const handler = worker(['matches.requested'], ({ data, actor, correlationId }, { now, receiveCount }) => {
  // Once some lists are written, working it out again gives something else than what was proposed.
  let hasBegun = false
  return optimistically(async () => {
    const event = await readEvent(data.organizerId, data.eventId)
    if (event === undefined || event.matchGeneration !== data.generation || event.generatingSince === null) return
    const [attendees, lists] = await Promise.all([listAttendees(event.id), listMatchLists(event.organizerId, event.id)])
    hasBegun ||= receiveCount > 1 && lists.some((list) => isWritten(event, list))
    const generated = await generate(event, attendees, lists, now, await matchingTools(event, attendees))
    const ended = replaceEvent({ ...event, generatingSince: null, updatedAt: now })
    const proposal = proposalOf(generated)
    const isOutdated = data.digest !== undefined && data.digest !== proposal.digest && !hasBegun
    if (data.proposalOnly === true || isOutdated) return commit([ended, putMatchProposal(proposal)])
    hasBegun = true
    await writeLists(event.organizerId, generated.changed)
    const cause = { now, actor, correlationId }
    const alert = generated.report.withoutMatches > 0 ? [withoutMatches(event, cause)] : []
    await commit(
      [ended, putMatchReport(generated.report), ...alert.map(({ write }) => write)],
      [
        tell(cause, 'matches.generated', {
          organizerId: event.organizerId,
          eventId: event.id,
          generation: data.generation,
        }),
        ...alert.map((one) => one.event),
      ],
    )
  })
})

function withoutMatches({ organizerId, id: eventId, matchGeneration: generation }: Event, cause: Cause) {
  const about = { subjectId: eventId, organizerId, eventId, generation }
  return requestNotice(cause, { ...about, purpose: 'no-matches', channel: 'email' })
}
