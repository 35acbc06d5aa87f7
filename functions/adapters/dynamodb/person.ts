import { Entity } from 'electrodb'
import { lookupKey } from '../crypto/lookup.ts'
import { entityConfig } from './client.ts'
import type { Write } from './commit.ts'
import { put } from './write.ts'

/** A human as one organizer knows them. Their names stand on the attendee, per event; here is what links events. */
const PersonRow = new Entity(
  {
    model: { entity: 'person', version: '1', service: 'm33t' },
    attributes: {
      organizerId: { type: 'string', required: true },
      id: { type: 'string', required: true },
      createdAt: { type: 'string', required: true },
    },
    indexes: {
      ofOrganizer: { pk: { field: 'pk', composite: ['organizerId'] }, sk: { field: 'sk', composite: ['id'] } },
    },
  },
  entityConfig,
)

/**
 * An address by which a person is found: no address is the person's key. An e-mail address belongs to one person of an
 * organizer (holder `sole`); a phone number may be shared, so there the holder is the person.
 */
const ChannelAddress = new Entity(
  {
    model: { entity: 'channel-address', version: '1', service: 'm33t' },
    attributes: {
      organizerId: { type: 'string', required: true },
      channel: { type: ['email', 'phone'] as const, required: true },
      lookup: { type: 'string', required: true },
      holder: { type: 'string', required: true },
      personId: { type: 'string', required: true },
      /** The lookup again, of phone numbers only: a text says nothing of whose guest its sender is. */
      number: { type: 'string' },
    },
    indexes: {
      ofOrganizer: {
        pk: { field: 'pk', composite: ['organizerId'] },
        sk: { field: 'sk', composite: ['channel', 'lookup', 'holder'] },
      },
      ofNumber: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['number'] },
        sk: { field: 'gsi1sk', composite: ['organizerId', 'personId'] },
      },
    },
  },
  entityConfig,
)

/** `email` in its normal form. */
export async function personIdOf(organizerId: string, email: string): Promise<string | undefined> {
  const lookup = lookupKey('email', email)
  const { data } = await ChannelAddress.get({ organizerId, channel: 'email', lookup, holder: 'sole' }).go({
    consistent: true,
  })
  return data?.personId
}

/** Fails its condition when the address has a person already. */
export const createPerson = (organizerId: string, personId: string, email: string, now: string): Write[] => [
  put(PersonRow.create({ organizerId, id: personId, createdAt: now })),
  put(
    ChannelAddress.create({
      organizerId,
      channel: 'email',
      lookup: lookupKey('email', email),
      holder: 'sole',
      personId,
    }),
  ),
]

export const addPhone = (organizerId: string, personId: string, phone: string): Write =>
  put(
    ChannelAddress.put({
      organizerId,
      channel: 'phone',
      lookup: lookupKey('phone', phone),
      holder: personId,
      personId,
      number: lookupKey('phone', phone),
    }),
  )

/** Every person, of any organizer, who has or had this number (E.164). */
export async function personsOfNumber(phone: string): Promise<{ organizerId: string; personId: string }[]> {
  const { data } = await ChannelAddress.query.ofNumber({ number: lookupKey('phone', phone) }).go({ pages: 'all' })
  return data
}
