import { Entity } from 'electrodb'
import { entityConfig } from './client.ts'
import type { Write } from './commit.ts'
import { put } from './write.ts'

/** What has been dealt with already: a provider's webhook, or a domain event by one of its consumers. */
const Receipt = new Entity(
  {
    model: { entity: 'receipt', version: '1', service: 'm33t' },
    attributes: {
      by: { type: 'string', required: true },
      key: { type: 'string', required: true },
      at: { type: 'string', required: true },
      expiresAtSeconds: { type: 'number', required: true },
    },
    indexes: {
      // Providers' ids are told apart by case.
      byKey: { pk: { field: 'pk', composite: ['by', 'key'], casing: 'none' }, sk: { field: 'sk', composite: [] } },
    },
  },
  entityConfig,
)

/** Longer than any provider remembers what it sent: Stripe lists events for 30 days. */
const keptDays = 40

/** Fails its condition when `key` was dealt with before. */
export const once = (by: string, key: string, now: string): Write =>
  put(Receipt.create({ by, key, at: now, expiresAtSeconds: Math.floor(Date.parse(now) / 1000) + keptDays * 86_400 }))
