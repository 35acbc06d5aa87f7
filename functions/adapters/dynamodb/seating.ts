import { Entity } from 'electrodb'
import { Seating } from '#core/matching/seating.ts'
import type { SeatingKind } from '#core/matching/seating-plan.ts'
import { entityConfig } from './client.ts'
import type { Write } from './commit.ts'
import { put, remove } from './write.ts'

/** The last seating plan of each kind, replaced whole: ids and numbers only, so that nothing need be sealed. */
const SeatingRow = new Entity(
  {
    model: { entity: 'seating', version: '1', service: 'm33t' },
    attributes: {
      eventId: { type: 'string', required: true },
      kind: { type: ['ROUNDS', 'TABLES'] as const, required: true },
      version: { type: 'number', required: true },
      plan: { type: 'any', required: true },
    },
    indexes: {
      ofEvent: { pk: { field: 'pk', composite: ['eventId'] }, sk: { field: 'sk', composite: ['kind'] } },
    },
  },
  entityConfig,
)

export async function readSeating(eventId: string, kind: SeatingKind): Promise<Seating | undefined> {
  const { data } = await SeatingRow.get({ eventId, kind }).go({ consistent: true })
  return data === null ? undefined : Seating.parse(data.plan)
}

export async function listSeatings(eventId: string): Promise<Seating[]> {
  const { data } = await SeatingRow.query.ofEvent({ eventId }).go({ pages: 'all', consistent: true })
  return data.map(({ plan }) => Seating.parse(plan))
}

/** Writes the plan that follows the one that was read; fails its condition when somebody else planned meanwhile. */
export function stepSeating(next: Seating, read: Seating | undefined): Write {
  const { eventId, kind, version: nextVersion } = next
  const row = SeatingRow.put({ eventId, kind, version: nextVersion, plan: next })
  return put(
    row.where(({ version }, { eq, notExists }) =>
      read === undefined ? notExists(version) : eq(version, read.version),
    ),
  )
}

export const deleteSeating = ({ eventId, kind, version: read }: Seating): Write =>
  remove(SeatingRow.remove({ eventId, kind }).where(({ version }, { eq }) => eq(version, read)))
