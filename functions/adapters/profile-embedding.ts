import type { Attendee } from '#core/attendee/attendee.ts'
import { embeddingTexts } from '#core/matching/embedding-text.ts'
import { eachOf } from '#functions/shell/each-of.ts'
import { logger } from '#functions/shell/logger.ts'
import { attendeeIsThere, readAttendee } from './dynamodb/attendee.ts'
import { commitOnce } from './dynamodb/commit.ts'
import {
  type EmbeddedText,
  type ProfileVector,
  listProfileVectors,
  putProfileVector,
  readProfileVector,
} from './dynamodb/profile-vector.ts'
import { contentHash } from './embedded-text.ts'
import { embed } from './openai-embeddings.ts'
import { scoredBy } from './scorer.ts'

/** Guests whose texts go in one request, and are stored before the next one is made. */
const guestsAtOnce = 100
/** What a room may take before the last request begins: a generation also has to solve and write its lists. */
const roomBudgetMs = 90_000

/** Embeds what a guest's profile says, where that is new. Throws when the model fails. */
export async function embedProfile(eventId: string, attendeeId: string): Promise<void> {
  if (scoredBy() !== 'vectors') return
  const attendee = await readAttendee(eventId, attendeeId)
  if (attendee === undefined) return
  const stored = await readProfileVector(attendee.organizerId, eventId, attendeeId)
  await embedChanged([attendee], stored === undefined ? [] : [stored])
}

/**
 * Embeds what is new in a whole room, many texts in a request: of guests who corrected their profile, or whose profile
 * was read while the hybrid score was off or the model away. What came is stored before more is asked for, so that the
 * next attempt goes on where this one failed or ran out of time. Throws when the model fails.
 */
export async function embedProfiles(
  event: { organizerId: string; id: string },
  attendees: readonly Attendee[],
  budgetMs = roomBudgetMs,
): Promise<void> {
  if (scoredBy() !== 'vectors') return
  await embedChanged(attendees, await listProfileVectors(event.organizerId, event.id), performance.now() + budgetMs)
}

async function embedChanged(
  attendees: readonly Attendee[],
  stored: readonly ProfileVector[],
  until = Infinity,
): Promise<void> {
  const rows = new Map(stored.map((row) => [row.attendeeId, row]))
  const changed = attendees.flatMap(({ id, eventId, organizerId, profile }) => {
    if (profile === null) return []
    const { seeking, offering } = embeddingTexts(profile)
    const row = rows.get(id)
    const isCurrent = isOf(row?.seeking, seeking) && isOf(row?.offering, offering)
    return isCurrent ? [] : [{ id, eventId, organizerId, seeking, offering }]
  })
  const known = new Map<string, EmbeddedText>()
  const remember = (side: EmbeddedText | null) => side !== null && known.set(side.hash, side)
  for (const { seeking, offering } of stored) [seeking, offering].forEach(remember)
  const embedded = (text: string | null) => (text === null ? null : (known.get(contentHash(text)) ?? null))

  for (let start = 0; start < changed.length; start += guestsAtOnce) {
    if (performance.now() >= until) {
      logger.warn('profiles left for the next time', { count: changed.length - start })
      return
    }
    const guests = changed.slice(start, start + guestsAtOnce)
    const texts = new Set(
      guests.flatMap(({ seeking, offering }) => [seeking, offering]).filter((text) => text !== null),
    )
    const unknown = [...texts].filter((text) => !known.has(contentHash(text)))
    const vectors = (await embed(unknown)) ?? []
    unknown.forEach((text, at) => {
      const vector = vectors[at]
      if (vector !== undefined) remember({ hash: contentHash(text), vector })
    })
    await eachOf(guests, 8, async ({ id, eventId, organizerId, seeking, offering }) => {
      const row = { attendeeId: id, seeking: embedded(seeking), offering: embedded(offering) }
      // A guest who is removed meanwhile leaves no row behind.
      await commitOnce([await putProfileVector(organizerId, eventId, row), attendeeIsThere(eventId, id)])
    })
  }
}

const isOf = (embedded: EmbeddedText | null | undefined, text: string | null): boolean =>
  (embedded?.hash ?? null) === (text === null ? null : contentHash(text))
