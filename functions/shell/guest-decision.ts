import type { Attendee } from '#core/attendee/attendee.ts'
import type { Event } from '#core/event/event.ts'
import { optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { type Limit, countUse } from '#functions/adapters/dynamodb/rate-limit.ts'
import type { GuestRequest } from './as-guest.ts'

type Found = { event: Event; attendee: Attendee }

/**
 * A guest's change: decided, counted toward `limit`, written. Bad input is refused before it is counted, so that a typing
 * error does not lock anybody out. When somebody else's write came between, it is read and decided again.
 */
export async function decideForGuest<Decision>(
  request: Found & Pick<GuestRequest<unknown>, 'limitKey' | 'now' | 'reread'>,
  limit: Limit,
  decide: (found: Found) => Decision,
  write: (decision: Decision, found: Found) => Promise<void>,
): Promise<{ decision: Decision; event: Event }> {
  const first = { found: { event: request.event, attendee: request.attendee }, decision: decide(request) }
  await countUse(limit, request.limitKey, request.now)
  return optimistically(async (attempt) => {
    const found = attempt === 1 ? first.found : await request.reread()
    const decision = attempt === 1 ? first.decision : decide(found)
    await write(decision, found)
    return { decision, event: found.event }
  })
}
