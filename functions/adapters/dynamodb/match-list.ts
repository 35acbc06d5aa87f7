import { Entity } from 'electrodb'
import { notFound } from '#core/errors.ts'
import { matchParties } from '#core/ids.ts'
import { MatchList, removeMatch } from '#core/matching/match-list.ts'
import { openFields, sealFields } from '../crypto/sealed-fields.ts'
import { listAttendees } from './attendee.ts'
import { entityConfig } from './client.ts'
import { type Write, commit, optimistically } from './commit.ts'
import { put } from './write.ts'

/** One item an attendee, replaced whole. Reasons quote what people said of themselves, so they are sealed. */
const MatchListRow = new Entity(
  {
    model: { entity: 'match-list', version: '1', service: 'm33t' },
    attributes: {
      eventId: { type: 'string', required: true },
      attendeeId: { type: 'string', required: true },
      version: { type: 'number', required: true },
      generatedAt: { type: 'string', required: true },
      sealed: { type: 'any', required: true },
    },
    indexes: {
      ofEvent: { pk: { field: 'pk', composite: ['eventId'] }, sk: { field: 'sk', composite: ['attendeeId'] } },
    },
  },
  entityConfig,
)

async function fromRow(organizerId: string, row: { attendeeId: string; sealed?: unknown }): Promise<MatchList> {
  const { sealed, ...plain } = row
  const opened = await openFields(organizerId, 'match-list', row.attendeeId, sealed)
  return MatchList.parse({ ...opened, ...plain })
}

export async function readMatchList(
  organizerId: string,
  eventId: string,
  attendeeId: string,
): Promise<MatchList | undefined> {
  const { data } = await MatchListRow.get({ eventId, attendeeId }).go({ consistent: true })
  return data === null ? undefined : fromRow(organizerId, data)
}

/** The list a match id names and whom on it, or a refusal with 404. */
export async function matchOf(
  event: { organizerId: string; id: string },
  id: string | undefined,
): Promise<{ list: MatchList; matchedWithId: string }> {
  const parties = id === undefined ? undefined : matchParties(id)
  const list = parties === undefined ? undefined : await readMatchList(event.organizerId, event.id, parties.attendeeId)
  const match = list?.matches.find(({ matchedWithId }) => matchedWithId === parties?.matchedWithId)
  if (list === undefined || match === undefined) throw notFound('match')
  return { list, matchedWithId: match.matchedWithId }
}

export async function listMatchLists(organizerId: string, eventId: string): Promise<MatchList[]> {
  const { data } = await MatchListRow.query.ofEvent({ eventId }).go({ pages: 'all', consistent: true })
  return Promise.all(data.map((row) => fromRow(organizerId, row)))
}

/** Writes the list that follows the one that was read; fails its condition when somebody else changed it. */
export async function stepMatchList(organizerId: string, next: MatchList, read: MatchList): Promise<Write> {
  const { eventId, attendeeId, generatedAt, matches, version: nextVersion } = next
  const sealed = await sealFields(organizerId, 'match-list', attendeeId, { matches })
  const row = MatchListRow.put({ eventId, attendeeId, generatedAt, sealed, version: nextVersion })
  return put(
    read.version === 0
      ? row.where(({ version }, { notExists }) => notExists(version))
      : row.where(({ version }, { eq }) => eq(version, read.version)),
  )
}

/** Takes those of `attendees` who were removed since they were read off the lists that were made with them. */
export async function forgetRemoved(
  event: { organizerId: string; id: string },
  attendees: readonly { id: string }[],
  now: string,
): Promise<void> {
  const here = new Set((await listAttendees(event.id)).map(({ id }) => id))
  for (const { id } of attendees) if (!here.has(id)) await forgetInMatchLists(event, id, now)
}

/** Takes a guest who is no longer one off everybody's lists, and their own list away. */
export async function forgetInMatchLists(
  event: { organizerId: string; id: string },
  attendeeId: string,
  now: string,
): Promise<void> {
  const lists = await listMatchLists(event.organizerId, event.id)
  const concerned = lists.filter(({ matches }) => matches.some(({ matchedWithId }) => matchedWithId === attendeeId))
  for (const { attendeeId: owner } of concerned) {
    await optimistically(async () => {
      const list = await readMatchList(event.organizerId, event.id, owner)
      if (list?.matches.some(({ matchedWithId }) => matchedWithId === attendeeId) !== true) return
      await commit([await stepMatchList(event.organizerId, removeMatch(list, attendeeId, now), list)])
    })
  }
  await MatchListRow.delete({ eventId: event.id, attendeeId }).go()
}
