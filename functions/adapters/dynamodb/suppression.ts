import { Entity } from 'electrodb'
import { Suppression } from '#core/person/consent.ts'
import { emailKey } from '#core/person/email.ts'
import { lookupKey } from '../crypto/lookup.ts'
import { entityConfig } from './client.ts'
import type { Write } from './commit.ts'
import { check, put, remove } from './write.ts'

/** Addresses that must not be written to, whoever asks: the one thing that crosses organizers. Only a keyed hash is kept. */
const SuppressionRow = new Entity(
  {
    model: { entity: 'suppression', version: '1', service: 'm33t' },
    attributes: {
      lookup: { type: 'string', required: true },
      channel: { type: 'string', required: true },
      reason: { type: 'string', required: true },
      at: { type: 'string', required: true },
    },
    indexes: {
      ofAddress: { pk: { field: 'pk', composite: ['lookup'] }, sk: { field: 'sk', composite: ['channel'] } },
    },
  },
  entityConfig,
)

type Channel = Suppression['channel']

const lookupOf = (channel: Channel, address: string) =>
  channel === 'email' ? lookupKey('email', emailKey(address)) : lookupKey('phone', address)

export async function readSuppression(channel: Channel, address: string): Promise<Suppression | undefined> {
  const { data } = await SuppressionRow.get({ lookup: lookupOf(channel, address), channel }).go({ consistent: true })
  return data === null ? undefined : Suppression.parse(data)
}

export const suppress = (address: string, suppression: Suppression): Write =>
  put(SuppressionRow.put({ lookup: lookupOf(suppression.channel, address), ...suppression }))

export const liftSuppression = (channel: Channel, address: string): Write =>
  remove(SuppressionRow.delete({ lookup: lookupOf(channel, address), channel }))

/** Holds while the address may still be written to. */
export const isNotSuppressed = (channel: Channel, address: string): Write =>
  check(
    SuppressionRow.delete({ lookup: lookupOf(channel, address), channel }).where(({ at }, { notExists }) =>
      notExists(at),
    ),
  )
