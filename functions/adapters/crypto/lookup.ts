import { createHash, createHmac } from 'node:crypto'
import { secret } from '#functions/shell/settings.ts'

/**
 * The key under which an address is found again without being readable: a keyed HMAC, because the plain hash of a phone
 * number can be reversed by trying them all. `h1` names the version of the key.
 */
export function lookupKey(kind: 'email' | 'phone' | 'ip', value: string): string {
  return `h1.${createHmac('sha256', secret('LookupSecret')).update(`${kind}|${value}`).digest('hex')}`
}

/** What is stored of a random token: 128 bits or more of chance need no key. */
// Hex, because ElectroDB writes keys in lower case.
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')

/**
 * A secret token for a link, worked out from what it is for, so that a message rendered again after a crash carries the
 * same link (the provider refuses another body under the same idempotency key). Unforgeable without the secret.
 */
export function derivedToken(purpose: 'sign-in' | 'short-code', id: string, bytes: 16 | 32): string {
  return createHmac('sha256', secret('LinkSecret'))
    .update(`${purpose}|${id}`)
    .digest()
    .subarray(0, bytes)
    .toString('base64url')
}
