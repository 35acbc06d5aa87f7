import { type JWTVerifyGetKey, SignJWT, errors, jwtVerify } from 'jose'
import * as z from 'zod'
import { AttendeeId, EventId } from '#core/ids.ts'
import { optionalSecret, secret } from '#functions/shell/settings.ts'
import { tokenHash } from './lookup.ts'

export const LinkAudience = z.enum(['rsvp', 'matches', 'preferences'])
export type LinkAudience = z.infer<typeof LinkAudience>

/** What a mailed link says: which attendee of which event, and which generation of links. Nothing personal. */
const Claims = z.object({
  v: z.literal(1),
  eid: EventId,
  aid: AttendeeId,
  gen: z.int(),
  aud: LinkAudience,
  exp: z.int().optional(),
})

export interface LinkClaims {
  eventId: string
  attendeeId: string
  generation: number
  audience: LinkAudience
}
export type LinkVerdict =
  { verdict: 'valid'; claims: LinkClaims } | { verdict: 'expired'; claims: LinkClaims } | { verdict: 'invalid' }

const bytes = (text: string) => new TextEncoder().encode(text)

/** Names a secret without telling it, so that tokens of the secret before keep working after a rotation. */
const kidOf = (key: string) => tokenHash(key).slice(0, 8)

const keyOf: JWTVerifyGetKey = ({ kid }) => {
  const live = [secret('RsvpTokenSecret'), optionalSecret('RsvpTokenSecretPrevious')]
  const key = live.find((candidate) => candidate !== undefined && kidOf(candidate) === kid)
  if (key === undefined) throw new errors.JWSInvalid('unknown key')
  return bytes(key)
}

/** `expiresAt` is an ISO instant; a preferences link has none and works until its generation is revoked. */
export async function signLink(claims: LinkClaims, expiresAt: string | undefined): Promise<string> {
  const token = new SignJWT({ v: 1, eid: claims.eventId, aid: claims.attendeeId, gen: claims.generation })
    .setProtectedHeader({ alg: 'HS256', kid: kidOf(secret('RsvpTokenSecret')) })
    .setAudience(claims.audience)
  if (expiresAt !== undefined) token.setExpirationTime(Math.floor(Date.parse(expiresAt) / 1000))
  return token.sign(bytes(secret('RsvpTokenSecret')))
}

/** `now` is ISO. An expired verdict still means that the signature is good, so its reader may be told whom to ask. */
export async function verifyLink(token: string, now: string): Promise<LinkVerdict> {
  if (!isCanonical(token)) return { verdict: 'invalid' }
  try {
    // Far in the past, so that expiry is judged below, by our clock and after the signature.
    const { payload } = await jwtVerify(token, keyOf, { algorithms: ['HS256'], currentDate: new Date(0) })
    const claims = Claims.safeParse(payload)
    if (!claims.success) return { verdict: 'invalid' }
    const { eid, aid, gen, aud, exp } = claims.data
    if (exp === undefined && aud !== 'preferences') return { verdict: 'invalid' }
    const read = { eventId: eid, attendeeId: aid, generation: gen, audience: aud }
    const expired = exp !== undefined && exp * 1000 <= Date.parse(now)
    return { verdict: expired ? 'expired' : 'valid', claims: read }
  } catch {
    return { verdict: 'invalid' }
  }
}

/** jose also takes padding, blanks and unused bits; a link has one spelling, so that nothing hangs on the string. */
function isCanonical(token: string): boolean {
  const parts = token.split('.')
  return (
    parts.length === 3 &&
    parts.every((part) => part !== '' && Buffer.from(part, 'base64url').toString('base64url') === part)
  )
}
