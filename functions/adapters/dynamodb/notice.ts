import { Entity } from 'electrodb'
import type { DomainEvent } from '#core/domain-events.ts'
import { Notice, type NoticeKey, newNotice, parseNoticeId } from '#core/notice/notice.ts'
import { reopened } from '#core/notice/send-state.ts'
import { type Cause, tell } from '#functions/shell/tell.ts'
import { entityConfig } from './client.ts'
import type { Write } from './commit.ts'
import { shardOf, shards } from './shard.ts'
import { put } from './write.ts'

/** Unfinished notices are found by when they are due; spread, so that no partition takes a whole reveal's writes. */
const NoticeRow = new Entity(
  {
    model: { entity: 'notice', version: '1', service: 'm33t' },
    attributes: {
      subjectId: { type: 'string', required: true },
      purpose: { type: 'string', required: true },
      channel: { type: 'string', required: true },
      generation: { type: 'number', required: true },
      version: { type: 'number', required: true },
      // Each pair stands or is left out as one: ElectroDB indexes a row only where all of an index's parts are there.
      loggedFor: { type: 'string' },
      loggedAt: { type: 'string' },
      dueAt: { type: 'string' },
      dueShard: { type: 'number' },
      document: { type: 'any', required: true },
    },
    indexes: {
      ofSubject: {
        pk: { field: 'pk', composite: ['subjectId'] },
        sk: { field: 'sk', composite: ['purpose', 'channel', 'generation'] },
      },
      ofEvent: {
        index: 'gsi1',
        pk: { field: 'gsi1pk', composite: ['loggedFor'] },
        sk: { field: 'gsi1sk', composite: ['loggedAt'] },
      },
      due: {
        index: 'gsi2',
        pk: { field: 'gsi2pk', composite: ['dueShard'] },
        sk: { field: 'gsi2sk', composite: ['dueAt'] },
      },
    },
  },
  entityConfig,
)

/** A notice nobody has claimed after this long was lost on its way to the sender. */
const forgottenAfterMs = 5 * 60_000

function dueAt({ state, updatedAt }: Notice): string | undefined {
  switch (state.status) {
    case 'new':
      return state.notBefore ?? new Date(Date.parse(updatedAt) + forgottenAfterMs).toISOString()
    case 'claimed':
    case 'ambiguous':
      return state.until
    case 'sent':
    case 'skipped':
    case 'failed':
      return undefined
  }
}

function toRow(notice: Notice) {
  const { subjectId, purpose, channel, generation, version, eventId } = notice
  const due = dueAt(notice)
  return {
    subjectId,
    purpose,
    channel,
    generation,
    version,
    document: notice,
    ...(eventId === undefined ? {} : { loggedFor: eventId, loggedAt: notice.createdAt }),
    ...(due === undefined ? {} : { dueAt: due, dueShard: shardOf(notice.id) }),
  }
}

export async function readNotice(id: string): Promise<Notice | undefined> {
  const key = parseNoticeId(id)
  if (key === undefined) return undefined
  const { data } = await NoticeRow.get(key).go({ consistent: true })
  return data === null ? undefined : Notice.parse(data.document)
}

/** Everything one guest (or link, or text) was or will be sent. */
export async function noticesOf(subjectId: string): Promise<Notice[]> {
  const { data } = await NoticeRow.query.ofSubject({ subjectId }).go({ pages: 'all', consistent: true })
  return data.map(({ document }) => Notice.parse(document))
}

/** Ids of unfinished notices whose time has come: a wait that is over, a claim or an ambiguity that has run out. */
export async function dueNotices(now: string, limit = 200): Promise<string[]> {
  const pages = await Promise.all(
    shards.map((dueShard) => NoticeRow.query.due({ dueShard }).lte({ dueAt: now }).go({ limit })),
  )
  return pages.flatMap(({ data }) => data).map(({ document }) => Notice.parse(document).id)
}

/** The first row of an intent and the domain event that has it sent. The row fails its condition when it exists. */
export function requestNotice(
  cause: Cause,
  key: NoticeKey & { organizerId?: string; eventId?: string },
): { id: string; write: Write; event: DomainEvent } {
  const notice = newNotice(key, cause.now)
  return {
    id: notice.id,
    write: put(NoticeRow.create(toRow(notice))),
    event: tell(cause, 'notice.requested', { noticeId: notice.id }),
  }
}

/** Has a notice sent that was left out before. */
export function reopenNotice(cause: Cause, read: Notice): { write: Write; event: DomainEvent } {
  return {
    write: stepNotice(reopened(read, cause.now), read),
    event: tell(cause, 'notice.requested', { noticeId: read.id }),
  }
}

/** Writes the step after the one that was read; fails its condition when somebody else took a step. */
export const stepNotice = (next: Notice, read: Notice): Write =>
  put(NoticeRow.put(toRow(next)).where(({ version }, { eq }) => eq(version, read.version)))
