import type { DomainEvent } from '#core/domain-events.ts'
import type { Event } from '#core/event/event.ts'
import { type Write, commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { replaceEvent } from '#functions/adapters/dynamodb/event.ts'
import { giveBackUse } from '#functions/adapters/dynamodb/rate-limit.ts'
import { limits } from './limits.ts'

/**
 * Ends a generation that is still under way, together with what it wrote. The event may be edited while lists are worked
 * out, and that is no reason to work them out again. One that does not count gives its use back.
 */
export const endGeneration = (
  underWay: () => Promise<Event | undefined>,
  now: string,
  { writes, events, isCounted }: { writes: Write[]; events: DomainEvent[]; isCounted: boolean },
): Promise<void> =>
  optimistically(async () => {
    const event = await underWay()
    if (event === undefined) return
    const takenAt = event.generatingSince ?? now
    const givenBack = isCounted ? [] : await giveBackUse(limits.generate, event.id, takenAt, now)
    const ended = replaceEvent({ ...event, generatingSince: null, updatedAt: now })
    await commit([ended, ...writes, ...givenBack], events)
  })
