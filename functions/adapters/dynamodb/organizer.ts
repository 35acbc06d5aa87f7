import { Entity } from 'electrodb'
import { Organizer } from '#core/organizer/organizer.ts'
import { emailKey } from '#core/person/email.ts'
import { lookupKey } from '../crypto/lookup.ts'
import { openFields, sealFields } from '../crypto/sealed-fields.ts'
import { entityConfig } from './client.ts'
import type { Write } from './commit.ts'
import { put } from './write.ts'

const OrganizerRow = new Entity(
  {
    model: { entity: 'organizer', version: '1', service: 'm33t' },
    attributes: {
      id: { type: 'string', required: true },
      createdAt: { type: 'string', required: true },
      updatedAt: { type: 'string', required: true },
      sealed: { type: 'any', required: true },
    },
    indexes: {
      byId: { pk: { field: 'pk', composite: ['id'] }, sk: { field: 'sk', composite: [] } },
    },
  },
  entityConfig,
)

/** One organizer an e-mail address, found by its keyed hash. */
const OrganizerAddress = new Entity(
  {
    model: { entity: 'organizer-address', version: '1', service: 'm33t' },
    attributes: {
      lookup: { type: 'string', required: true },
      organizerId: { type: 'string', required: true },
    },
    indexes: {
      byAddress: { pk: { field: 'pk', composite: ['lookup'] }, sk: { field: 'sk', composite: [] } },
    },
  },
  entityConfig,
)

async function toRow({ id, createdAt, updatedAt, ...personal }: Organizer) {
  return { id, createdAt, updatedAt, sealed: await sealFields(id, 'organizer', id, personal) }
}

export async function readOrganizer(id: string): Promise<Organizer | undefined> {
  const { data } = await OrganizerRow.get({ id }).go({ consistent: true })
  if (data === null) return undefined
  const { sealed, ...plain } = data
  return Organizer.parse({
    ...(await openFields(id, 'organizer', id, sealed)),
    ...plain,
  })
}

/** `email` in its normal form. */
export async function organizerIdOf(email: string): Promise<string | undefined> {
  const { data } = await OrganizerAddress.get({ lookup: lookupKey('email', email) }).go({ consistent: true })
  return data?.organizerId
}

/** Fails its condition when the address has an organizer already. */
export async function createOrganizer(organizer: Organizer): Promise<Write[]> {
  return [
    put(OrganizerRow.create(await toRow(organizer))),
    put(OrganizerAddress.create({ lookup: lookupKey('email', emailKey(organizer.email)), organizerId: organizer.id })),
  ]
}

export async function replaceOrganizer(organizer: Organizer): Promise<Write> {
  return put(OrganizerRow.put(await toRow(organizer)))
}
