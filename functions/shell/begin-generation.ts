import { requestGeneration } from '#core/matching/generation.ts'
import type { Event } from '#core/event/event.ts'
import { commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { replaceEvent } from '#functions/adapters/dynamodb/event.ts'
import { type Limit, countUse } from '#functions/adapters/dynamodb/rate-limit.ts'
import { type Cause, tell } from './tell.ts'

/** Has the event's matches worked out, one generation at a time; what is refused at once does not count toward the limit. */
export async function beginGeneration(
  request: Cause & { organizerId: string; event(): Promise<Event> },
  limit: Limit,
  how: { proposalOnly?: true; digest?: string } = {},
): Promise<{ status: 202; body: { generation: number } }> {
  const { organizerId, now } = request
  const { id: eventId } = requestGeneration(await request.event(), now)
  await countUse(limit, eventId, now)
  return optimistically(async () => {
    const event = requestGeneration(await request.event(), now)
    const generation = event.matchGeneration
    const told = tell(request, 'matches.requested', { organizerId, eventId, generation, ...how })
    await commit([replaceEvent(event)], [told])
    return { status: 202, body: { generation } }
  })
}
