import { requestGeneration } from '#core/matching/generation.ts'
import type { Event } from '#core/event/event.ts'
import { commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { replaceEvent } from '#functions/adapters/dynamodb/event.ts'
import { type Limit, oneUse } from '#functions/adapters/dynamodb/rate-limit.ts'
import { type Cause, tell } from './tell.ts'

/**
 * Has the event's matches worked out, one generation at a time; only one that was accepted counts toward the limit. A
 * proposal that turns out to be outdated gives its use back, see generate-matches.ts.
 */
export async function beginGeneration(
  request: Cause & { organizerId: string; event(): Promise<Event> },
  limit: Limit,
  how: { proposalOnly?: true; digest?: string } = {},
): Promise<{ status: 202; body: { generation: number } }> {
  const { organizerId, now } = request
  return optimistically(async () => {
    const event = requestGeneration(await request.event(), now)
    const { id: eventId, matchGeneration: generation } = event
    const told = tell(request, 'matches.requested', { organizerId, eventId, generation, ...how })
    await commit([replaceEvent(event), await oneUse(limit, eventId, now)], [told])
    return { status: 202, body: { generation } }
  })
}
