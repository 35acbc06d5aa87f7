import { Entity } from 'electrodb'
import * as z from 'zod'
import { openFields, sealFields } from '../crypto/sealed-fields.ts'
import { entityConfig } from './client.ts'
import type { Write } from './commit.ts'
import { put, remove } from './write.ts'

/** What one attendee seeks and offers, as vectors. They tell what somebody said, so they are sealed like the words. */
const ProfileVectorRow = new Entity(
  {
    model: { entity: 'profile-vector', version: '1', service: 'm33t' },
    attributes: {
      eventId: { type: 'string', required: true },
      attendeeId: { type: 'string', required: true },
      sealed: { type: 'any', required: true },
    },
    indexes: {
      ofEvent: { pk: { field: 'pk', composite: ['eventId'] }, sk: { field: 'sk', composite: ['attendeeId'] } },
    },
  },
  entityConfig,
)

/** Models answer in single precision, and JSON would write each number out in twenty digits. */
const Packed = z.codec(
  z.base64(),
  z.custom<Float32Array>((value) => value instanceof Float32Array),
  {
    decode: (text) => new Float32Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer),
    encode: ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength).toString('base64'),
  },
)
const EmbeddedText = z.object({ hash: z.string(), vector: Packed }).nullable()
const Sides = z.object({ seeking: EmbeddedText, offering: EmbeddedText })

/** A vector and `contentHash` of the text it was made from. */
export type EmbeddedText = NonNullable<z.infer<typeof EmbeddedText>>
export type ProfileVector = { attendeeId: string } & z.infer<typeof Sides>

async function fromRow(organizerId: string, row: { attendeeId: string; sealed?: unknown }): Promise<ProfileVector> {
  const { attendeeId, sealed } = row
  return { attendeeId, ...Sides.parse(await openFields(organizerId, 'profile-vector', attendeeId, sealed)) }
}

export async function readProfileVector(
  organizerId: string,
  eventId: string,
  attendeeId: string,
): Promise<ProfileVector | undefined> {
  const { data } = await ProfileVectorRow.get({ eventId, attendeeId }).go({ consistent: true })
  return data === null ? undefined : fromRow(organizerId, data)
}

export async function listProfileVectors(organizerId: string, eventId: string): Promise<ProfileVector[]> {
  const { data } = await ProfileVectorRow.query.ofEvent({ eventId }).go({ pages: 'all', consistent: true })
  return Promise.all(data.map((row) => fromRow(organizerId, row)))
}

export async function putProfileVector(organizerId: string, eventId: string, vector: ProfileVector): Promise<Write> {
  const { attendeeId, ...sides } = vector
  const sealed = await sealFields(organizerId, 'profile-vector', attendeeId, Sides.encode(sides))
  return put(ProfileVectorRow.put({ eventId, attendeeId, sealed }))
}

export const deleteProfileVector = (eventId: string, attendeeId: string): Write =>
  remove(ProfileVectorRow.delete({ eventId, attendeeId }))
