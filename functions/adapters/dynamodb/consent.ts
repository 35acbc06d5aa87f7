import { Entity } from 'electrodb'
import { Consent } from '#core/person/consent.ts'
import { emailKey } from '#core/person/email.ts'
import { lookupKey } from '../crypto/lookup.ts'
import { entityConfig } from './client.ts'
import type { Write } from './commit.ts'
import { check, put } from './write.ts'

const said = {
  personId: { type: 'string', required: true },
  channel: { type: 'string', required: true },
  lookup: { type: 'string', required: true },
  status: { type: ['granted', 'revoked'] as const, required: true },
  wordingVersion: { type: 'string', required: true },
  source: { type: 'string', required: true },
  at: { type: 'string', required: true },
} as const

/** What a person last said about one address: a yes to texts at one number is no yes for another. */
const ConsentRow = new Entity(
  {
    model: { entity: 'consent', version: '1', service: 'm33t' },
    attributes: said,
    indexes: {
      ofAddress: {
        pk: { field: 'pk', composite: ['personId'] },
        sk: { field: 'sk', composite: ['channel', 'lookup'] },
      },
    },
  },
  entityConfig,
)

/** Everything they ever said, append-only: the proof that carriers and regulators ask for. */
const ConsentEntry = new Entity(
  {
    model: { entity: 'consent-entry', version: '1', service: 'm33t' },
    attributes: said,
    indexes: {
      ofPerson: {
        pk: { field: 'pk', composite: ['personId'] },
        sk: { field: 'sk', composite: ['at', 'channel', 'lookup'] },
      },
    },
  },
  entityConfig,
)

export interface Holder {
  personId: string
  email: string
  phone: string | null
}

function keyOf({ personId, email, phone }: Holder, channel: Consent['channel']) {
  if (channel === 'email') return { personId, channel, lookup: lookupKey('email', emailKey(email)) }
  return phone === null ? undefined : { personId, channel, lookup: lookupKey('phone', phone) }
}

/** Without an address there is nothing to say yes or no to. */
export function writeConsent(holder: Holder, consent: Consent): Write[] {
  const key = keyOf(holder, consent.channel)
  if (key === undefined) return []
  return [put(ConsentRow.put({ ...consent, ...key })), put(ConsentEntry.put({ ...consent, ...key }))]
}

export async function readConsent(holder: Holder, channel: Consent['channel']): Promise<Consent | undefined> {
  const key = keyOf(holder, channel)
  if (key === undefined) return undefined
  const { data } = await ConsentRow.get(key).go({ consistent: true })
  return data === null ? undefined : Consent.parse(data)
}

/** Holds while the consent is as it was read: still given, or still not there. */
export function consentIsUnchanged(holder: Holder, channel: Consent['channel'], consent: Consent | undefined): Write[] {
  const key = keyOf(holder, channel)
  if (key === undefined) return []
  const row = ConsentRow.delete(key)
  return [
    check(
      consent === undefined
        ? row.where(({ at }, { notExists }) => notExists(at))
        : row.where(({ at, status }, { eq }) => `${eq(at, consent.at)} AND ${eq(status, consent.status)}`),
    ),
  ]
}
