import { generate } from '#core/matching/generation.ts'
import { listAttendees } from '#functions/adapters/dynamodb/attendee.ts'
import { commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { readEvent, replaceEvent } from '#functions/adapters/dynamodb/event.ts'
import { listMatchLists, stepMatchList } from '#functions/adapters/dynamodb/match-list.ts'
import { tell } from '#functions/shell/tell.ts'
import { worker } from '#functions/shell/worker.ts'

/** Writes the lists that changed. Run again after a crash it finds the first ones written and goes on. */
export const handler = worker(['matches.requested'], ({ data, actor, correlationId }, { now }) =>
  optimistically(async () => {
    const event = await readEvent(data.organizerId, data.eventId)
    if (event === undefined || event.matchGeneration !== data.generation || event.generatingSince === null) return
    const [attendees, lists] = await Promise.all([listAttendees(event.id), listMatchLists(event.organizerId, event.id)])
    const changed = generate(event, attendees, lists, now)
    // A curation in between fails its list's condition; everything is then worked out again on top of it.
    for (const { next, read } of changed) await commit([await stepMatchList(event.organizerId, next, read)])
    const told = tell({ now, actor, correlationId }, 'matches.generated', data)
    await commit([replaceEvent({ ...event, generatingSince: null, updatedAt: now })], [told])
  }),
)
