import type { DomainEventData } from '#core/domain-events.ts'
import { type Cause, tell } from '#functions/shell/tell.ts'
import { ConditionFailed, commit } from './commit.ts'
import { once } from './receipt.ts'

/** Takes note, once, of what a provider says became of a message. */
export async function recordDelivery(
  cause: Cause,
  { key, data }: { key: string; data: DomainEventData<'message.delivery-changed'> },
): Promise<void> {
  try {
    await commit([once('delivery', key, cause.now)], [tell(cause, 'message.delivery-changed', data)])
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error
  }
}
