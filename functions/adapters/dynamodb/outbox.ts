import { Entity } from 'electrodb'
import { type DomainEvent, readDomainEvent } from '#core/domain-events.ts'
import { describeError, logger } from '#functions/shell/logger.ts'
import { entityConfig } from './client.ts'
import type { Write } from './commit.ts'
import { shardOf, shards } from './shard.ts'
import { put } from './write.ts'

/** Unpublished domain events live here, spread so that no partition takes all of a busy minute's writes. */
const Outbox = new Entity(
  {
    model: { entity: 'outbox', version: '1', service: 'm33t' },
    attributes: {
      shard: { type: 'number', required: true },
      id: { type: 'string', required: true },
      event: { type: 'string', required: true },
    },
    indexes: {
      unpublished: { pk: { field: 'pk', composite: ['shard'] }, sk: { field: 'sk', composite: ['id'] } },
    },
  },
  entityConfig,
)

export const outboxRow = (event: DomainEvent): Write =>
  put(Outbox.put({ shard: shardOf(event.id), id: event.id, event: JSON.stringify(event) }))

export async function forgetPublished(ids: string[]): Promise<void> {
  await Promise.all(ids.map((id) => Outbox.delete({ shard: shardOf(id), id }).go()))
}

/** What was committed and is not published yet, oldest first. */
export async function unpublished(limit = 500): Promise<DomainEvent[]> {
  const pages = await Promise.all(
    shards.map((shard) => Outbox.query.unpublished({ shard }).go({ limit, consistent: true })),
  )
  return pages
    .flatMap(({ data }) => data)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, event }) => readRow(id, event))
}

/** A row that this release cannot read stays where it is, and does not hold up the others. */
function readRow(domainEventId: string, event: string): DomainEvent[] {
  try {
    return [readDomainEvent(JSON.parse(event))]
  } catch (error) {
    logger.error('unreadable outbox row', { domainEventId, ...describeError(error) })
    return []
  }
}
