import type { Route } from '#infra/wiring.ts'

// Who gets what status from each route.

const anyone = (nobody: number) => ({ access: 'anyone', callers: { nobody } }) as const
const organizer = (owner: number, anotherOrganizer = 404) =>
  ({
    access: 'organizer',
    callers: {
      nobody: 401,
      unknownSession: 401,
      signedOut: 401,
      linkAsCookie: 401,
      linkAsBearer: 401,
      sessionAsBearer: 401,
      anotherOrganizer,
      owner,
    },
  }) as const
const guest = (owner: number, anotherAttendee = owner) =>
  ({
    access: 'guest',
    callers: {
      nobody: 401,
      sessionInstead: 401,
      wrongAudience: 401,
      crossed: 401,
      expired: 410,
      revoked: 410,
      anotherAttendee,
      owner,
    },
  }) as const
const provider = {
  access: 'provider',
  callers: { nobody: 403, signedIn: 403, badSignature: 403, otherAddress: 403, owner: 200 },
} as const

export type Row = ReturnType<typeof anyone> | ReturnType<typeof organizer> | ReturnType<typeof guest> | typeof provider
export type Caller = Row['callers'] extends infer C ? (C extends C ? keyof C : never) : never

export const matrix: Record<string, Row> = {
  'POST /api/session/link': anyone(202),
  'POST /api/session': anyone(401),
  'GET /api/session': organizer(200, 200),
  'DELETE /api/session': organizer(204, 204),
  'PUT /api/organizer': organizer(200, 200),
  'GET /api/events': organizer(200, 200),
  'POST /api/events': organizer(201, 201),
  'GET /api/events/{eventId}': organizer(200),
  'PUT /api/events/{eventId}': organizer(200),
  'DELETE /api/events/{eventId}': organizer(204),
  'POST /api/events/{eventId}/publish': organizer(200),
  'GET /api/events/{eventId}/questions': organizer(200),
  'PUT /api/events/{eventId}/questions': organizer(200),
  'GET /api/events/{eventId}/vocabulary': organizer(200),
  'PUT /api/events/{eventId}/vocabulary': organizer(200),
  'POST /api/events/{eventId}/notify': organizer(202),
  'GET /api/events/{eventId}/outlook': organizer(200),
  'GET /api/events/{eventId}/attendees': organizer(200),
  'POST /api/events/{eventId}/attendees': organizer(201),
  'GET /api/events/{eventId}/attendees/{attendeeId}': organizer(200),
  'PUT /api/events/{eventId}/attendees/{attendeeId}': organizer(200),
  'DELETE /api/events/{eventId}/attendees/{attendeeId}': organizer(204),
  'GET /api/events/{eventId}/attendees/{attendeeId}/matches': organizer(200),
  'GET /api/events/{eventId}/matches': organizer(200),
  'POST /api/events/{eventId}/matches': organizer(201),
  'POST /api/events/{eventId}/matches/generate': organizer(202),
  'POST /api/events/{eventId}/matches/propose': organizer(202),
  'POST /api/events/{eventId}/matches/accept': organizer(409),
  'GET /api/events/{eventId}/matches/report': organizer(200),
  'PUT /api/events/{eventId}/matches/{matchId}': organizer(200),
  'DELETE /api/events/{eventId}/matches/{matchId}': organizer(204),
  'GET /api/events/{eventId}/seating': organizer(200),
  'POST /api/events/{eventId}/seating': organizer(201),
  'DELETE /api/events/{eventId}/seating/{kind}': organizer(204),
  'POST /api/rsvp/code': anyone(401),
  'GET /api/rsvp/{token}': guest(200),
  'POST /api/rsvp/{token}/respond': guest(200),
  'GET /api/rsvp/{token}/questionnaire': guest(200),
  'POST /api/rsvp/{token}/questionnaire/save': guest(200),
  'POST /api/rsvp/{token}/questionnaire/complete': guest(202),
  'GET /api/rsvp/{token}/profile': guest(200),
  'PUT /api/rsvp/{token}/profile': guest(200),
  'POST /api/rsvp/{token}/suggestions': guest(200),
  'GET /api/rsvp/{token}/matches': guest(200),
  'GET /api/rsvp/{token}/avoid': guest(200),
  'PUT /api/rsvp/{token}/avoid': guest(200),
  'GET /api/unsubscribe/{token}': anyone(303),
  'POST /api/unsubscribe/{token}': guest(204),
  'GET /api/preferences/{token}': guest(200),
  'PUT /api/preferences/{token}': guest(200),
  'POST /webhooks/twilio/inbound': provider,
  'POST /webhooks/twilio/status': provider,
  'POST /webhooks/resend': provider,
}

export const keyOf = ({ method, path }: Route) => `${method} ${path}`

/** Routes that nobody has said the access of, and rows of routes that are gone. */
export function gaps(
  wired: readonly Route[],
  rowKeys: readonly string[],
): { withoutRow: string[]; withoutRoute: string[] } {
  const keys = wired.map(keyOf)
  return {
    withoutRow: keys.filter((key) => !rowKeys.includes(key)),
    withoutRoute: rowKeys.filter((key) => !keys.includes(key)),
  }
}
