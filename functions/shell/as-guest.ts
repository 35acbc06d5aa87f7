import type * as z from 'zod'
import type { Attendee } from '#core/attendee/attendee.ts'
import type { Actor } from '#core/domain-events.ts'
import { Refusal, gone } from '#core/errors.ts'
import type { Event } from '#core/event/event.ts'
import { organizerName } from '#core/organizer/organizer.ts'
import { type LinkClaims, verifyLink } from '#functions/adapters/crypto/link-token.ts'
import { readAttendee } from '#functions/adapters/dynamodb/attendee.ts'
import { readEvent } from '#functions/adapters/dynamodb/event.ts'
import { readOrganizer } from '#functions/adapters/dynamodb/organizer.ts'
import type { Contract, Reply } from './contract.ts'
import { type Request, jsonRoute } from './http.ts'

export interface GuestRequest<Body> extends Request<Body> {
  actor: Actor
  event: Event
  /** As the link's bearer stood when the request began. */
  attendee: Attendee
  /** Reads both again, for another try after somebody else's write. */
  reread(): Promise<{ event: Event; attendee: Attendee }>
  /** The attendee and the generation of links: what limits hang on, never the link's text. */
  limitKey: string
}

/** Forged, foreign and unknown links are told apart from nothing. */
const invalidLink = () =>
  new Refusal(401, 'INVALID_LINK', 'This link is not valid. Please ask the organizer for a new invitation.')

/** A route for the bearer of a mailed link: the path's `token`. */
export function asGuest<Body extends z.ZodType>(
  contract: Contract<Body>,
  act: (request: GuestRequest<z.infer<Body>>) => Promise<Reply>,
) {
  return jsonRoute(contract, async (request) => {
    const verdict = await verifyLink(request.params['token'] ?? '', request.now)
    if (verdict.verdict === 'invalid') throw invalidLink()
    const { claims } = verdict
    if (!(contract.audiences ?? ['rsvp']).includes(claims.audience)) throw invalidLink()
    const found = await bearer(claims)
    if (verdict.verdict === 'expired') throw gone('LINK_EXPIRED', 'This link has expired.', await contact(found.event))
    if (claims.generation !== found.attendee.linkGeneration) {
      throw gone('LINK_REVOKED', 'This link was replaced by a newer one.', await contact(found.event))
    }
    return act({
      ...request,
      ...found,
      actor: { kind: 'attendee', id: claims.attendeeId },
      reread: () => bearer(claims),
      limitKey: `${claims.attendeeId}.${claims.generation}`,
    })
  })
}

async function bearer({ eventId, attendeeId }: LinkClaims): Promise<{ event: Event; attendee: Attendee }> {
  const attendee = await readAttendee(eventId, attendeeId)
  const event = attendee === undefined ? undefined : await readEvent(attendee.organizerId, eventId)
  if (attendee === undefined || event === undefined) throw invalidLink()
  return { event, attendee }
}

/** Whom a guest with an old link can ask. */
async function contact(
  event: Event,
): Promise<{ eventName: string; organizer: { name: string; email: string } | null }> {
  const organizer = await readOrganizer(event.organizerId)
  return {
    eventName: event.name,
    organizer: organizer === undefined ? null : { name: organizerName(organizer), email: organizer.email },
  }
}
