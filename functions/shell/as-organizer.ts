import type * as z from 'zod'
import { notFound, unauthorized } from '#core/errors.ts'
import { EventId } from '#core/ids.ts'
import type { Event } from '#core/event/event.ts'
import { tokenHash } from '#functions/adapters/crypto/lookup.ts'
import { readEvent } from '#functions/adapters/dynamodb/event.ts'
import { sessionOrganizerId } from '#functions/adapters/dynamodb/sign-in.ts'
import type { Actor } from '#core/domain-events.ts'
import type { Contract, Reply } from './contract.ts'
import { type Request, jsonRoute } from './http.ts'
import { sessionToken } from './session-cookie.ts'

export interface OrganizerRequest<Body> extends Request<Body> {
  organizerId: string
  actor: Actor
  sessionHash: string
  /** The event the path names. Its key is built from the session's organizer, so another's event is not there. */
  event(): Promise<Event>
}

/** A route for a signed-in organizer. */
export function asOrganizer<Body extends z.ZodType>(
  contract: Contract<Body>,
  act: (request: OrganizerRequest<z.infer<Body>>) => Promise<Reply>,
) {
  return jsonRoute(contract, async (request) => {
    const token = sessionToken(request.cookies)
    if (token === undefined) throw unauthorized()
    const sessionHash = tokenHash(token)
    const organizerId = await sessionOrganizerId(sessionHash, request.now)
    if (organizerId === undefined) throw unauthorized()
    return act({
      ...request,
      organizerId,
      sessionHash,
      actor: { kind: 'organizer', id: organizerId },
      async event() {
        // Anything else could be too long for a key, and keys do not tell upper from lower case.
        const id = EventId.safeParse(request.params['eventId'])
        const event = id.success ? await readEvent(organizerId, id.data) : undefined
        if (event === undefined) throw notFound('event')
        return event
      },
    })
  })
}
