import * as z from 'zod'

/** Every id is a short prefix and a ULID, so that ids sort by creation and a log line reads itself. */
export const idPrefixes = {
  organizer: 'org',
  signInLink: 'sil',
  event: 'evt',
  person: 'per',
  attendee: 'att',
  message: 'msg',
  domainEvent: 'dev',
} as const

export type IdKind = keyof typeof idPrefixes

const ulid = '[0-7][0-9A-HJKMNP-TV-Z]{25}'

function prefixed(prefix: string) {
  return z.string().regex(new RegExp(`^${prefix}_${ulid}$`), `must be an id that starts with ${prefix}_`)
}

export const OrganizerId = prefixed(idPrefixes.organizer)
export const SignInLinkId = prefixed(idPrefixes.signInLink)
export const EventId = prefixed(idPrefixes.event)
export const PersonId = prefixed(idPrefixes.person)
export const AttendeeId = prefixed(idPrefixes.attendee)
export const MessageId = prefixed(idPrefixes.message)
export const DomainEventId = prefixed(idPrefixes.domainEvent)

/** A match is named by the two attendees it joins: `mat_<ulid of the list's owner>_<ulid of the one to meet>`. */
export const MatchId = z.string().regex(new RegExp(`^mat_${ulid}_${ulid}$`), 'must be an id that starts with mat_')

export function matchId(attendeeId: string, matchedWithId: string): string {
  return `mat_${attendeeId.slice(4)}_${matchedWithId.slice(4)}`
}

/** The two attendees that a match id names, or undefined when it is no match id. */
export function matchParties(id: string): { attendeeId: string; matchedWithId: string } | undefined {
  if (!MatchId.safeParse(id).success) return undefined
  const [, owner, other] = id.split('_')
  return { attendeeId: `att_${owner}`, matchedWithId: `att_${other}` }
}
