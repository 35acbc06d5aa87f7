import { isOpen } from '#core/event/plan.ts'
import { commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { readEvent, replaceEvent } from '#functions/adapters/dynamodb/event.ts'
import { tell } from '#functions/shell/tell.ts'
import { worker } from '#functions/shell/worker.ts'

/** One write opens all lists of an event at once, so nobody sees another's early. */
export const handler = worker(['reveal.due'], ({ data, actor, correlationId }, { now }) =>
  optimistically(async () => {
    const event = await readEvent(data.organizerId, data.eventId)
    if (event === undefined || !isOpen(event) || event.revealedAt !== null) return
    const told = tell({ now, actor, correlationId }, 'matches.revealed', data)
    await commit([replaceEvent({ ...event, revealedAt: now, updatedAt: now })], [told])
  }),
)
