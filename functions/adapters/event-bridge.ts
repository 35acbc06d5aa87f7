import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'
import type { DomainEvent } from '#core/domain-events.ts'
import { describeError, logger } from '#functions/shell/logger.ts'
import { linkedName } from '#functions/shell/settings.ts'
import { clientDefaults } from './aws-client.ts'

const client = new EventBridgeClient({ ...clientDefaults, maxAttempts: 2 })
const entriesPerCall = 10

/** Publishes and says which ids went out: PutEvents answers per entry, and an unreachable bus publishes none. */
export async function publish(events: DomainEvent[]): Promise<string[]> {
  const batches = Array.from({ length: Math.ceil(events.length / entriesPerCall) }, (_, n) =>
    events.slice(n * entriesPerCall, (n + 1) * entriesPerCall),
  )
  const published = await Promise.all(batches.map((batch) => publishBatch(batch)))
  return published.flat()
}

async function publishBatch(events: DomainEvent[]): Promise<string[]> {
  try {
    const { Entries = [] } = await client.send(
      new PutEventsCommand({
        Entries: events.map((event) => ({
          EventBusName: linkedName('Bus'),
          Source: 'm33t',
          DetailType: event.name,
          Detail: JSON.stringify(event),
          Time: new Date(event.occurredAt),
        })),
      }),
    )
    const refused = Entries.filter(({ ErrorCode }) => ErrorCode !== undefined)
    if (refused.length > 0) logger.warn('bus refused entries', { codes: refused.map(({ ErrorCode }) => ErrorCode) })
    return events.filter((_, position) => Entries[position]?.EventId !== undefined).map(({ id }) => id)
  } catch (error) {
    logger.warn('bus unreachable, the sweeper will publish', describeError(error))
    return []
  }
}
