import type { DomainEvent } from '#core/domain-events.ts'
import type { Event } from '#core/event/event.ts'
import { generate, isWritten } from '#core/matching/generation.ts'
import { listAttendees } from '#functions/adapters/dynamodb/attendee.ts'
import { type Write, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { readEvent } from '#functions/adapters/dynamodb/event.ts'
import { forgetRemoved, listMatchLists } from '#functions/adapters/dynamodb/match-list.ts'
import { putMatchProposal, putMatchReport } from '#functions/adapters/dynamodb/match-report.ts'
import { writeLists } from '#functions/adapters/dynamodb/write-lists.ts'
import { requestNotice } from '#functions/adapters/dynamodb/notice.ts'
import { matchingTools, proposalOf } from '#functions/adapters/matching-tools.ts'
import { endGeneration } from '#functions/shell/end-generation.ts'
import { logLeftOut } from '#functions/shell/left-out.ts'
import { type Cause, tell } from '#functions/shell/tell.ts'
import { worker } from '#functions/shell/worker.ts'

/** Writes the lists that changed, or proposes them. Run again after a crash it finds the first ones written and goes on. */
export const handler = worker(['matches.requested'], async ({ data, actor, correlationId }, { now }) => {
  const { organizerId, eventId, generation } = data
  const underWay = async () => {
    const event = await readEvent(organizerId, eventId)
    return event?.matchGeneration === generation && event.generatingSince !== null ? event : undefined
  }
  const end = (writes: Write[], events: DomainEvent[] = [], isCounted = true) =>
    endGeneration(underWay, now, { writes, events, isCounted })
  await optimistically(async () => {
    const event = await underWay()
    if (event === undefined) return
    const [attendees, lists] = await Promise.all([listAttendees(eventId), listMatchLists(organizerId, eventId)])
    const generated = await generate(event, attendees, lists, now, await matchingTools(event, attendees))
    logLeftOut(event, generated.leftOut)
    const proposal = proposalOf(generated)
    // Once some lists are written, working it out again gives something else than what was proposed.
    const hasBegun = lists.some((list) => isWritten(event, list))
    const isOutdated = data.digest !== undefined && data.digest !== proposal.digest && !hasBegun
    // Accepting what is outdated writes nothing, so it does not keep the organizer from accepting what took its place.
    if (data.proposalOnly === true || isOutdated) return end([putMatchProposal(proposal)], [], !isOutdated)
    await writeLists(organizerId, generated.changed)
    await forgetRemoved(event, attendees, now)
    const cause = { now, actor, correlationId }
    const alert = generated.report.withoutMatches > 0 ? [withoutMatches(event, cause)] : []
    const told = tell(cause, 'matches.generated', { organizerId, eventId, generation })
    await end(
      [putMatchReport(generated.report), ...alert.map(({ write }) => write)],
      [told, ...alert.map((one) => one.event)],
    )
  })
})

function withoutMatches({ organizerId, id: eventId, matchGeneration: generation }: Event, cause: Cause) {
  const about = { subjectId: eventId, organizerId, eventId, generation }
  return requestNotice(cause, { ...about, purpose: 'no-matches', channel: 'email' })
}
