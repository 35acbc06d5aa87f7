import { Entity } from 'electrodb'
import * as z from 'zod'
import { Attendee } from '#core/attendee/attendee.ts'
import { notFound } from '#core/errors.ts'
import { AttendeeId } from '#core/ids.ts'
import { openFields, sealFields } from '../crypto/sealed-fields.ts'
import { entityConfig } from './client.ts'
import type { Write } from './commit.ts'
import { check, put, remove, update } from './write.ts'

const AttendeeRow = new Entity(
  {
    model: { entity: 'attendee', version: '1', service: 'm33t' },
    attributes: {
      eventId: { type: 'string', required: true },
      id: { type: 'string', required: true },
      organizerId: { type: 'string', required: true },
      personId: { type: 'string', required: true },
      rsvpStatus: { type: 'string', required: true },
      version: { type: 'number', required: true },
      inviteSentAt: { type: 'string' },
      rsvpReminderSentAt: { type: 'string' },
      matchRevealSentAt: { type: 'string' },
      eventReminderSentAt: { type: 'string' },
      textFailedAt: { type: 'string' },
      facts: { type: 'any', required: true },
      sealed: { type: 'any', required: true },
    },
    indexes: {
      ofEvent: { pk: { field: 'pk', composite: ['eventId'] }, sk: { field: 'sk', composite: ['id'] } },
    },
  },
  entityConfig,
)

/** One row per (event, person): the same person is not a guest twice. */
const Seat = new Entity(
  {
    model: { entity: 'attendance', version: '1', service: 'm33t' },
    attributes: {
      eventId: { type: 'string', required: true },
      personId: { type: 'string', required: true },
      attendeeId: { type: 'string', required: true },
    },
    indexes: {
      ofPerson: { pk: { field: 'pk', composite: ['eventId'] }, sk: { field: 'sk', composite: ['personId'] } },
    },
  },
  entityConfig,
)

export type SentMark =
  'inviteSentAt' | 'rsvpReminderSentAt' | 'matchRevealSentAt' | 'eventReminderSentAt' | 'textFailedAt'

const Facts = z.record(z.string(), z.unknown())

async function toRow(attendee: Attendee) {
  const { eventId, id, organizerId, personId, rsvpStatus, version, ...rest } = attendee
  const { inviteSentAt, rsvpReminderSentAt, matchRevealSentAt, eventReminderSentAt, textFailedAt, ...more } = rest
  const { email, phone, firstName, lastName, responses, profile, correction, avoid, ...facts } = more
  const personal = { email, phone, firstName, lastName, responses, profile, correction, avoid }
  return {
    eventId,
    id,
    organizerId,
    personId,
    rsvpStatus,
    version,
    facts,
    sealed: await sealFields(organizerId, 'attendee', id, personal),
    ...present({ inviteSentAt, rsvpReminderSentAt, matchRevealSentAt, eventReminderSentAt, textFailedAt }),
  }
}

const present = (marks: Record<SentMark, string | null>): Partial<Record<SentMark, string>> =>
  Object.fromEntries(Object.entries(marks).filter(([, at]) => at !== null))

async function fromRow(row: { organizerId: string; id: string; sealed?: unknown; facts?: unknown }): Promise<Attendee> {
  const { sealed, facts, ...plain } = row
  return Attendee.parse({
    inviteSentAt: null,
    rsvpReminderSentAt: null,
    matchRevealSentAt: null,
    eventReminderSentAt: null,
    textFailedAt: null,
    ...Facts.parse(facts),
    ...(await openFields(row.organizerId, 'attendee', row.id, sealed)),
    ...plain,
  })
}

export async function readAttendee(eventId: string, id: string): Promise<Attendee | undefined> {
  const { data } = await AttendeeRow.get({ eventId, id }).go({ consistent: true })
  return data === null ? undefined : fromRow(data)
}

/** The guest a path names, or a refusal with 404. */
export async function attendeeOf(event: { id: string }, id: string | undefined): Promise<Attendee> {
  const named = AttendeeId.safeParse(id)
  const attendee = named.success ? await readAttendee(event.id, named.data) : undefined
  if (attendee === undefined) throw notFound('guest')
  return attendee
}

export async function readAttendees(eventId: string, ids: readonly string[]): Promise<Attendee[]> {
  const found = await Promise.all(ids.map((id) => readAttendee(eventId, id)))
  return found.filter((attendee) => attendee !== undefined)
}

export async function listAttendees(eventId: string): Promise<Attendee[]> {
  const { data } = await AttendeeRow.query.ofEvent({ eventId }).go({ pages: 'all', consistent: true })
  return Promise.all(data.map((row) => fromRow(row)))
}

export async function isGuest(eventId: string, personId: string): Promise<boolean> {
  const { data } = await Seat.get({ eventId, personId }).go({ consistent: true })
  return data !== null
}

export async function attendeeOfPerson(eventId: string, personId: string): Promise<Attendee | undefined> {
  const { data } = await Seat.get({ eventId, personId }).go({ consistent: true })
  return data === null ? undefined : readAttendee(eventId, data.attendeeId)
}

/** Fails its condition when this person is a guest already. */
export async function createAttendee(attendee: Attendee): Promise<Write[]> {
  const { eventId, personId, id } = attendee
  return [put(AttendeeRow.create(await toRow(attendee))), put(Seat.create({ eventId, personId, attendeeId: id }))]
}

/** Replaces the row if nobody has changed it since it was read. */
export async function replaceAttendee(attendee: Attendee): Promise<Write> {
  const row = await toRow({ ...attendee, version: attendee.version + 1 })
  return put(AttendeeRow.put(row).where(({ version }, { eq }) => eq(version, attendee.version)))
}

export const deleteAttendee = ({ eventId, id, personId, version: read }: Attendee): Write[] => [
  remove(AttendeeRow.remove({ eventId, id }).where(({ version }, { eq }) => eq(version, read))),
  remove(Seat.delete({ eventId, personId })),
]

/** Notes when something was sent. Raises the version too, or a row read before would write the mark away again. */
const markAttendee = (eventId: string, id: string, mark: SentMark, at: string): Write =>
  update(
    AttendeeRow.patch({ eventId, id })
      .set({ [mark]: at })
      .add({ version: 1 }),
  )

/** The mark, unless the guest has been removed: what was sent to them must still be recorded. */
export async function markIfThere(eventId: string, id: string, mark: SentMark, at: string): Promise<Write[]> {
  const { data } = await AttendeeRow.get({ eventId, id }).go({ consistent: true })
  return data === null ? [] : [markAttendee(eventId, id, mark, at)]
}

/** Holds while the attendee is as it was read: the same answer, number and address. */
export const attendeeIsUnchanged = ({ eventId, id, version: read }: Attendee): Write =>
  check(AttendeeRow.remove({ eventId, id }).where(({ version }, { eq }) => eq(version, read)))

export const attendeeIsThere = (eventId: string, id: string): Write => check(AttendeeRow.remove({ eventId, id }))
