import * as z from 'zod'
import { SignInLinkId } from '../ids.ts'
import { unauthorized } from '../errors.ts'
import { addTime } from '../event/event-clock.ts'

/** A mailed link that signs its reader in once. The token itself is never stored, only its hash. */
export const SignInLink = z.object({
  id: SignInLinkId,
  email: z.string(),
  expiresAt: z.iso.datetime(),
  usedAt: z.iso.datetime().nullable(),
})
export type SignInLink = z.infer<typeof SignInLink>

export const signInLinkExpiresAt = (now: string): string => addTime(now, { minutes: 10 })
export const sessionExpiresAt = (now: string): string => addTime(now, { hours: 24 * 30 })

/** Refuses a link that is unknown, used or too old, all with the same words. */
export function checkSignInLink(link: SignInLink | undefined, now: string): SignInLink {
  if (link === undefined || link.usedAt !== null || link.expiresAt <= now) {
    throw unauthorized('This sign-in link has expired or was used already. Please ask for a new one.')
  }
  return link
}

/** `allowed` is M33T_ORGANIZERS: addresses separated by commas, or nothing when anyone may organize. */
export function mayOrganize(email: string, allowed: string | undefined): boolean {
  if (allowed === undefined || allowed.trim() === '') return true
  return allowed.split(',').some((entry) => entry.trim().toLowerCase() === email.toLowerCase())
}
