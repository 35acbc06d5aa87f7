import * as z from 'zod'
import { emailKey, readEmail } from '../person/email.ts'
import { readPhone } from '../person/phone.ts'
import { NewGuest } from './attendee.ts'

/** Why a row of a guest list was not taken; `index` counts from 0 in the list as it was sent. */
export const RejectedGuest = z.object({ index: z.int(), code: z.string(), error: z.string() })
export type RejectedGuest = z.infer<typeof RejectedGuest>

export interface AcceptedGuest {
  index: number
  email: string
  /** the form of the address that uniqueness goes by */
  key: string
  phone: string | null
  firstName: string
  lastName: string | null
}

export const maxGuestsAtOnce = 500

/** Reads a list of guests row by row: a bad row is told and left out, the good ones go on. */
export function readGuestList(rows: readonly unknown[]): { accepted: AcceptedGuest[]; rejected: RejectedGuest[] } {
  const accepted: AcceptedGuest[] = []
  const rejected: RejectedGuest[] = []
  const seen = new Set<string>()
  for (const [index, row] of rows.entries()) {
    const read = readGuest(row)
    if (typeof read === 'string') rejected.push({ index, code: 'INVALID_GUEST', error: read })
    else if (seen.has(read.key)) rejected.push(duplicateGuest(index))
    else {
      seen.add(read.key)
      accepted.push({ index, ...read })
    }
  }
  return { accepted, rejected }
}

export const duplicateGuest = (index: number): RejectedGuest => ({
  index,
  code: 'DUPLICATE_GUEST',
  error: 'This guest is on the list already.',
})

function readGuest(row: unknown): Omit<AcceptedGuest, 'index'> | string {
  const parsed = NewGuest.safeParse(row)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return `${issue?.path.join('.') || 'row'}: ${issue?.message ?? 'is not valid'}`
  }
  const { email, phone, firstName, lastName } = parsed.data
  const address = readEmail(email)
  if (!address.ok) return 'email: is not an e-mail address'
  const number = phone === null || phone.trim() === '' ? null : readPhone(phone, 'US')
  if (number !== null && !number.ok) return 'phone: is not a number we can text'
  return {
    email: address.email,
    key: emailKey(address.email),
    phone: number === null ? null : number.e164,
    firstName,
    lastName,
  }
}
