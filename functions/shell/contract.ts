import * as z from 'zod'
import type { LinkAudience } from '#functions/adapters/crypto/link-token.ts'

/** The body of a route that takes none. */
export const nothing = z.unknown()

export type Access =
  /** nobody need be known */
  | 'anyone'
  /** a signed-in organizer; what belongs to another one is 404 */
  | 'organizer'
  /** the bearer of a mailed link */
  | 'guest'
  /** a provider, by its signature */
  | 'provider'

/** What a route promises. The handler is made from it, and docs/api.md is printed from it. */
export interface Contract<Body extends z.ZodType = z.ZodType> {
  summary: string
  access: Access
  body: Body
  reply: { status: number; body?: z.ZodType }
  /** Which links open a guest's route; `rsvp` when left out. */
  audiences?: readonly LinkAudience[]
  /** Codes of the refusals that only this route makes. */
  refusals?: readonly string[]
}

export interface Reply {
  status: number
  body?: unknown
  cookies?: string[]
  /** Where a 303 leads */
  location?: string
}
