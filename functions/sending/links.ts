import { linksExpireAt, addTime, endsAt } from '#core/event/event-clock.ts'
import type { Event } from '#core/event/event.ts'
import type { Attendee } from '#core/attendee/attendee.ts'
import type { Notice } from '#core/notice/notice.ts'
import { type LinkAudience, type LinkClaims, signLink } from '#functions/adapters/crypto/link-token.ts'
import { derivedToken } from '#functions/adapters/crypto/lookup.ts'
import { writeShortCode } from '#functions/adapters/dynamodb/short-code.ts'
import { environment } from '#functions/shell/settings.ts'

type Bearer = { event: Event; attendee: Attendee }

const claimsOf = ({ event, attendee }: Bearer, audience: LinkAudience): LinkClaims => ({
  eventId: event.id,
  attendeeId: attendee.id,
  generation: attendee.linkGeneration,
  audience,
})

/** An RSVP link works until the end of the event's day + 24 h, a match list 90 days longer, preferences until revoked. */
function expiry(event: Event, audience: LinkAudience): string | undefined {
  switch (audience) {
    case 'rsvp':
      return linksExpireAt(event)
    case 'matches':
      return addTime(endsAt(event), { hours: 90 * 24 })
    case 'preferences':
      return undefined
  }
}

const page = { rsvp: 'rsvp', matches: 'matches', preferences: 'preferences' } as const satisfies Record<
  LinkAudience,
  string
>

/** The links of a mail. */
export async function mailLinks(bearer: Bearer) {
  const link = (audience: LinkAudience) => signLink(claimsOf(bearer, audience), expiry(bearer.event, audience))
  const [rsvp, matches, preferences] = await Promise.all([link('rsvp'), link('matches'), link('preferences')])
  const { PUBLIC_URL } = environment()
  return {
    rsvp: `${PUBLIC_URL}/${page.rsvp}/${rsvp}`,
    matches: `${PUBLIC_URL}/${page.matches}/${matches}`,
    preferences: `${PUBLIC_URL}/${page.preferences}/${preferences}`,
    unsubscribe: `${PUBLIC_URL}/api/unsubscribe/${preferences}`,
  }
}

/**
 * The one short link of a text, its own for each notice: by it the text is told from the guest's others in the provider's
 * log. Writing it is part of rendering; rendered again, the same notice has the same code.
 */
export async function textLink(bearer: Bearer, { id, purpose }: Pick<Notice, 'id' | 'purpose'>): Promise<string> {
  const audience = purpose === 'reveal' ? 'matches' : 'rsvp'
  const claims = claimsOf(bearer, audience)
  const code = derivedToken('short-code', `${id}.${claims.generation}`, 16)
  await writeShortCode(code, claims, expiry(bearer.event, audience) ?? linksExpireAt(bearer.event))
  return `${environment().PUBLIC_URL}/r/${code}`
}
