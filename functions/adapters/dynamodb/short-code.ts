import { Entity } from 'electrodb'
import { LinkAudience, type LinkClaims } from '../crypto/link-token.ts'
import { tokenHash } from '../crypto/lookup.ts'
import { entityConfig } from './client.ts'

/** The short links of texts: 128 bits of chance stand for a signed link. Stored hashed. */
const ShortCode = new Entity(
  {
    model: { entity: 'short-code', version: '1', service: 'm33t' },
    attributes: {
      codeHash: { type: 'string', required: true },
      eventId: { type: 'string', required: true },
      attendeeId: { type: 'string', required: true },
      generation: { type: 'number', required: true },
      audience: { type: 'string', required: true },
      expiresAt: { type: 'string', required: true },
      expiresAtSeconds: { type: 'number', required: true },
    },
    indexes: {
      byCode: { pk: { field: 'pk', composite: ['codeHash'] }, sk: { field: 'sk', composite: [] } },
    },
  },
  entityConfig,
)

export async function writeShortCode(code: string, claims: LinkClaims, expiresAt: string): Promise<void> {
  const expiresAtSeconds = Math.ceil(Date.parse(expiresAt) / 1000)
  await ShortCode.put({ codeHash: tokenHash(code), ...claims, expiresAt, expiresAtSeconds }).go()
}

/** What a code stands for, and until when; expired ones are given too, so that their reader can be told. */
export async function readShortCode(code: string): Promise<{ claims: LinkClaims; expiresAt: string } | undefined> {
  const { data } = await ShortCode.get({ codeHash: tokenHash(code) }).go({ consistent: true })
  if (data === null) return undefined
  const { eventId, attendeeId, generation, audience, expiresAt } = data
  return { claims: { eventId, attendeeId, generation, audience: LinkAudience.parse(audience) }, expiresAt }
}
