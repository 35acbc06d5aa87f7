import { Entity } from 'electrodb'
import { entityConfig } from './client.ts'

/** The wrapped data key that an organizer's fields are sealed with. Deleting it makes them unreadable for good. */
const DataKey = new Entity(
  {
    model: { entity: 'data-key', version: '1', service: 'm33t' },
    attributes: {
      owner: { type: 'string', required: true },
      wrapped: { type: 'string', required: true },
    },
    indexes: {
      ofOwner: { pk: { field: 'pk', composite: ['owner'] }, sk: { field: 'sk', composite: [] } },
    },
  },
  entityConfig,
)

export async function readDataKey(owner: string): Promise<string | undefined> {
  const { data } = await DataKey.get({ owner }).go({ consistent: true })
  return data?.wrapped
}

/** Stores the key unless there is one; gives the one that is stored. */
export async function createDataKey(owner: string, wrapped: string): Promise<string> {
  await DataKey.upsert({ owner }).ifNotExists({ wrapped }).go()
  const stored = await readDataKey(owner)
  if (stored === undefined) throw new Error('data key vanished')
  return stored
}
