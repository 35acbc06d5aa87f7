import { Entity } from 'electrodb'
import type { Channel } from '#core/person/consent.ts'
import { emailKey } from '#core/person/email.ts'
import { lookupKey } from '../crypto/lookup.ts'
import { entityConfig } from './client.ts'
import type { Write } from './commit.ts'
import { update } from './write.ts'

/** How many messages an address got on a UTC day, from whatever event or organizer: what the daily cap is about. */
const DailyCount = new Entity(
  {
    model: { entity: 'daily-count', version: '1', service: 'm33t' },
    attributes: {
      lookup: { type: 'string', required: true },
      channel: { type: 'string', required: true },
      day: { type: 'string', required: true },
      count: { type: 'number', required: true },
      expiresAtSeconds: { type: 'number', required: true },
    },
    indexes: {
      ofAddress: { pk: { field: 'pk', composite: ['lookup'] }, sk: { field: 'sk', composite: ['channel', 'day'] } },
    },
  },
  entityConfig,
)

const keyOf = (channel: Channel, address: string, now: string) => ({
  lookup: channel === 'email' ? lookupKey('email', emailKey(address)) : lookupKey('phone', address),
  channel,
  day: now.slice(0, 10),
})

export async function sentOnDay(channel: Channel, address: string, now: string): Promise<number> {
  const { data } = await DailyCount.get(keyOf(channel, address, now)).go({ consistent: true })
  return data?.count ?? 0
}

const keptUntil = (now: string) => ({ expiresAtSeconds: Math.floor(Date.parse(now) / 1000) + 3 * 86_400 })

/** Takes back one that was counted at `countedAt` and never sent. */
export const uncountOnDay = (channel: Channel, address: string, countedAt: string): Write =>
  update(
    DailyCount.upsert(keyOf(channel, address, countedAt))
      .add({ count: -1 })
      .set(keptUntil(countedAt)),
  )

/** Counts one more; part of the claim, so that two messages cannot both be the last one allowed. */
export const countOnDay = (channel: Channel, address: string, now: string, cap: number): Write =>
  update(
    DailyCount.upsert(keyOf(channel, address, now))
      .add({ count: 1 })
      .set(keptUntil(now))
      .where(({ count }, { notExists, lt }) => `${notExists(count)} OR ${lt(count, cap)}`),
  )
