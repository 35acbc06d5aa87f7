import { Entity } from 'electrodb'
import * as z from 'zod'
import { Event } from '#core/event/event.ts'
import { entityConfig } from './client.ts'
import type { Write } from './commit.ts'
import { check, put, remove, update } from './write.ts'

const EventRow = new Entity(
  {
    model: { entity: 'event', version: '1', service: 'm33t' },
    attributes: {
      organizerId: { type: 'string', required: true },
      id: { type: 'string', required: true },
      status: { type: 'string', required: true },
      version: { type: 'number', required: true },
      capacity: { type: 'number', required: true },
      document: { type: 'any', required: true },
    },
    indexes: {
      ofOrganizer: { pk: { field: 'pk', composite: ['organizerId'] }, sk: { field: 'sk', composite: ['id'] } },
    },
  },
  entityConfig,
)

/** How many seats are taken: a row of its own, so that answers do not contend with the organizer's edits. */
const SeatCount = new Entity(
  {
    model: { entity: 'seat-count', version: '1', service: 'm33t' },
    attributes: {
      eventId: { type: 'string', required: true },
      taken: { type: 'number', required: true },
    },
    indexes: {
      ofEvent: { pk: { field: 'pk', composite: ['eventId'] }, sk: { field: 'sk', composite: [] } },
    },
  },
  entityConfig,
)

const toRow = ({ organizerId, id, status, version, capacity, ...document }: Event) => ({
  organizerId,
  id,
  status,
  version,
  capacity,
  document,
})
const fromRow = ({ document, ...row }: { document?: unknown }): Event =>
  Event.parse({ ...z.record(z.string(), z.unknown()).parse(document), ...row })

export async function readEvent(organizerId: string, id: string): Promise<Event | undefined> {
  const { data } = await EventRow.get({ organizerId, id }).go({ consistent: true })
  return data === null ? undefined : fromRow(data)
}

/** Newest first. */
export async function listEvents(organizerId: string): Promise<Event[]> {
  const { data } = await EventRow.query
    .ofOrganizer({ organizerId })
    .go({ pages: 'all', order: 'desc', consistent: true })
  return data.map((row) => fromRow(row))
}

export const createEvent = (event: Event): Write[] => [
  put(EventRow.create(toRow(event))),
  put(SeatCount.create({ eventId: event.id, taken: 0 })),
]

/** Replaces the row if nobody has changed it since it was read. */
export const replaceEvent = (event: Event): Write =>
  put(
    EventRow.put(toRow({ ...event, version: event.version + 1 })).where(({ version }, { eq }) =>
      eq(version, event.version),
    ),
  )

export const deleteEvent = (event: Event): Write[] => [
  remove(
    EventRow.remove({ organizerId: event.organizerId, id: event.id }).where(({ version }, { eq }) =>
      eq(version, event.version),
    ),
  ),
  remove(SeatCount.delete({ eventId: event.id })),
]

/** Holds while the event is as it was read: not cancelled, not moved, the lists as open or closed as they were. */
export const eventIsUnchanged = (event: Event): Write =>
  check(
    EventRow.remove({ organizerId: event.organizerId, id: event.id }).where(({ version }, { eq }) =>
      eq(version, event.version),
    ),
  )

/** Takes a seat if one is free, or gives one back. */
export const changeSeats = (event: Event, by: 1 | -1): Write =>
  update(
    by === 1
      ? SeatCount.patch({ eventId: event.id })
          .add({ taken: 1 })
          .where(({ taken }, { lt }) => lt(taken, event.capacity))
      : SeatCount.patch({ eventId: event.id })
          .subtract({ taken: 1 })
          .where(({ taken }, { gt }) => gt(taken, 0)),
  )

export async function freeSeats(event: Event): Promise<number> {
  const { data } = await SeatCount.get({ eventId: event.id }).go({ consistent: true })
  return event.capacity - (data?.taken ?? 0)
}
