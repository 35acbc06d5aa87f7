import { Entity } from 'electrodb'
import { SignInLink } from '#core/organizer/sign-in.ts'
import { platform } from '../crypto/keyring.ts'
import { openFields, sealFields } from '../crypto/sealed-fields.ts'
import { entityConfig } from './client.ts'
import type { Write } from './commit.ts'
import { put, update } from './write.ts'

const LinkRow = new Entity(
  {
    model: { entity: 'sign-in-link', version: '1', service: 'm33t' },
    attributes: {
      tokenHash: { type: 'string', required: true },
      id: { type: 'string', required: true },
      expiresAt: { type: 'string', required: true },
      usedAt: { type: 'string' },
      sealed: { type: 'any', required: true },
      expiresAtSeconds: { type: 'number', required: true },
    },
    indexes: {
      byToken: { pk: { field: 'pk', composite: ['tokenHash'] }, sk: { field: 'sk', composite: [] } },
    },
  },
  entityConfig,
)

const SessionRow = new Entity(
  {
    model: { entity: 'session', version: '1', service: 'm33t' },
    attributes: {
      tokenHash: { type: 'string', required: true },
      organizerId: { type: 'string', required: true },
      expiresAt: { type: 'string', required: true },
      expiresAtSeconds: { type: 'number', required: true },
    },
    indexes: {
      byToken: { pk: { field: 'pk', composite: ['tokenHash'] }, sk: { field: 'sk', composite: [] } },
    },
  },
  entityConfig,
)

const seconds = (at: string) => Math.floor(Date.parse(at) / 1000)

export async function createSignInLink(link: SignInLink, tokenHash: string): Promise<Write> {
  const { id, email, expiresAt } = link
  const sealed = await sealFields(platform, 'sign-in-link', id, { email })
  return put(LinkRow.create({ tokenHash, id, expiresAt, sealed, expiresAtSeconds: seconds(expiresAt) }))
}

export async function readSignInLink(tokenHash: string): Promise<SignInLink | undefined> {
  const { data } = await LinkRow.get({ tokenHash }).go({ consistent: true })
  if (data === null) return undefined
  const { sealed, usedAt = null, ...plain } = data
  return SignInLink.parse({
    ...(await openFields(platform, 'sign-in-link', data.id, sealed)),
    ...plain,
    usedAt,
  })
}

/** Fails its condition when the link was used before. */
export const consumeSignInLink = (tokenHash: string, now: string): Write =>
  update(
    LinkRow.patch({ tokenHash })
      .set({ usedAt: now })
      .where(({ usedAt }, { notExists }) => notExists(usedAt)),
  )

export const createSession = (tokenHash: string, organizerId: string, expiresAt: string): Write =>
  put(SessionRow.create({ tokenHash, organizerId, expiresAt, expiresAtSeconds: seconds(expiresAt) }))

/** The organizer a live session belongs to. Expiry is checked here: DynamoDB deletes late. */
export async function sessionOrganizerId(tokenHash: string, now: string): Promise<string | undefined> {
  const { data } = await SessionRow.get({ tokenHash }).go({ consistent: true })
  return data !== null && data.expiresAt > now ? data.organizerId : undefined
}

export async function deleteSession(tokenHash: string): Promise<void> {
  await SessionRow.delete({ tokenHash }).go()
}
