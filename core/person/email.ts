import * as z from 'zod'

export type EmailReading = { ok: true; email: string } | { ok: false; code: 'INVALID_EMAIL' }

// RFC 5321: 254 characters for the whole address, 64 before the @.
const longestAddress = 254
const longestLocalPart = 64
const Address = z.email()

/**
 * An e-mail address as a person typed it -> trimmed, domain in lower case. The part before the @ keeps its case,
 * because the mail server of that domain may tell them apart; use `emailKey` to compare.
 */
export function readEmail(input: string): EmailReading {
  const trimmed = input.trim()
  const at = trimmed.lastIndexOf('@')
  const local = trimmed.slice(0, at)
  if (trimmed.length > longestAddress || local.length > longestLocalPart || !Address.safeParse(trimmed).success) {
    return { ok: false, code: 'INVALID_EMAIL' }
  }
  return { ok: true, email: `${local}@${trimmed.slice(at + 1).toLowerCase()}` }
}

/** The one form of an address that look-up and uniqueness go by. */
export function emailKey(email: string): string {
  return email.trim().toLowerCase()
}
