import type { DomainEventData } from '#core/domain-events.ts'
import { type Cause, tell } from '#functions/shell/tell.ts'
import { commitOnce } from './commit.ts'
import { once } from './receipt.ts'

/** Takes note, once, of what a provider says became of a message. */
export async function recordDelivery(
  cause: Cause,
  { key, data }: { key: string; data: DomainEventData<'message.delivery-changed'> },
): Promise<void> {
  await commitOnce([once('delivery', key, cause.now)], [tell(cause, 'message.delivery-changed', data)])
}
