import type { Attendee } from '../attendee/attendee.ts'
import { conflict } from '../errors.ts'
import type { Event } from '../event/event.ts'
import { addTime } from '../event/event-clock.ts'
import { type Explained, explain } from './explain.ts'
import { type Assign, topK } from './assign.ts'
import { matchInput } from './match-input.ts'
import { type MatchList, emptyMatchList, pinsOf, regenerate } from './match-list.ts'
import { type Scorer, v1Scorer } from './score.ts'

/** A generation that has not ended after this long died with its worker; another may start. */
const abandonedAfter = { minutes: 20 } as const

/** The event with one more generation under way: one at a time. */
export function requestGeneration(event: Event, now: string): Event {
  if (event.status === 'CANCELLED') throw conflict('EVENT_CANCELLED', 'This event was cancelled.')
  if (event.generatingSince !== null && now < addTime(event.generatingSince, abandonedAfter)) {
    throw conflict('GENERATION_RUNNING', 'Matches are being generated right now.', true)
  }
  return { ...event, matchGeneration: event.matchGeneration + 1, generatingSince: now, updatedAt: now }
}

/** Who is matched: guests who come (or may come, unless the organizer says no) and whose profile is known. */
export function matchable(event: Pick<Event, 'matchMaybe'>, attendees: readonly Attendee[]): Attendee[] {
  return attendees.filter(
    ({ rsvpStatus, profile }) =>
      profile !== null && (rsvpStatus === 'CONFIRMED' || (rsvpStatus === 'MAYBE' && event.matchMaybe)),
  )
}

export interface Algorithm {
  assign: Assign
  scorer: Scorer
}
export const plainTopK: Algorithm = { assign: topK, scorer: v1Scorer }

/**
 * The lists that differ after a new assignment over `attendees`; what the organizer decided stays. A list of somebody who
 * is no longer matched keeps only what was decided.
 */
export function generate(
  event: Event,
  attendees: readonly Attendee[],
  lists: readonly MatchList[],
  now: string,
  { assign, scorer }: Algorithm = plainTopK,
): { next: MatchList; read: MatchList }[] {
  const guests = matchable(event, attendees)
  const before = new Map(lists.map((list) => [list.attendeeId, list]))
  const inputs = guests.flatMap(({ id, createdAt, profile }) =>
    profile === null ? [] : [matchInput(id, createdAt, profile)],
  )
  const pins = new Map(lists.map((list) => [list.attendeeId, pinsOf(list)]))
  const assigned = assign(inputs, { k: event.matchesPerAttendee, scorer, eventId: event.id, pins })
  const explained = new Map(guests.map((guest) => [guest.id, explainedOf(guest)]))
  const fresh = new Map(
    assigned.map(({ attendeeId, matches }) => [
      attendeeId,
      matches.map((match) => ({
        ...match,
        ...why(event, explained.get(attendeeId), explained.get(match.matchedWithId)),
      })),
    ]),
  )
  const owners = new Set([...before.keys(), ...fresh.keys()])
  return [...owners].flatMap((attendeeId) => {
    const read = before.get(attendeeId) ?? emptyMatchList(event.id, attendeeId, now)
    const next = regenerate(read, fresh.get(attendeeId) ?? [], now)
    return next === read ? [] : [{ next, read }]
  })
}

const explainedOf = ({ profile, responses }: Attendee): Explained | undefined =>
  profile === null ? undefined : { profile, responses }

function why(event: Event, owner: Explained | undefined, other: Explained | undefined) {
  if (owner === undefined || other === undefined) return { whyMatch: [], conversationStarters: [] }
  return explain(owner, other, event.cardSettings)
}

/** How much `attendee` should meet `other`, and why: for a match the organizer adds by hand. */
export function matchByHand(event: Event, attendee: Attendee, other: Attendee, scorer: Scorer = v1Scorer) {
  if (attendee.profile === null || other.profile === null)
    return { matchedWithId: other.id, score: 0, whyMatch: [], conversationStarters: [] }
  const score = scorer.score(
    matchInput(attendee.id, attendee.createdAt, attendee.profile),
    matchInput(other.id, other.createdAt, other.profile),
  )
  return { matchedWithId: other.id, score, ...why(event, explainedOf(attendee), explainedOf(other)) }
}
