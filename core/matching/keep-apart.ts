import * as z from 'zod'
import type { Attendee } from '#core/attendee/attendee.ts'
import { avoidance } from '#core/attendee/avoid.ts'

/** What an organizer wants kept off every list. What guests ask for themselves holds in any case. */
export const KeepApart = z.strictObject({
  sameCompany: z.boolean().default(false).describe('People of one company are not suggested to each other.'),
  metBefore: z
    .boolean()
    .default(false)
    .describe('People who were on each other’s revealed lists at an earlier event of yours are not suggested again.'),
})
export type KeepApart = z.infer<typeof KeepApart>

export type ApartPairs = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Who must never be suggested to whom, both ways, by attendee id. Nobody learns whose wish it was: a pair that is apart
 * reads like any pair that was not chosen. `met` are pairs of an earlier event.
 */
export function apartPairs(
  guests: readonly Attendee[],
  settings: KeepApart,
  met: readonly (readonly [string, string])[] = [],
): ApartPairs {
  const apart = new Map(guests.map(({ id }) => [id, new Set<string>()]))
  const part = (a: string, b: string) => {
    if (a === b || !apart.has(a) || !apart.has(b)) return
    apart.get(a)?.add(b)
    apart.get(b)?.add(a)
  }
  for (const guest of guests) {
    const avoids = avoidance(guest)
    if (avoids !== undefined) for (const other of guests) if (avoids(other)) part(guest.id, other.id)
  }
  if (settings.metBefore) for (const [a, b] of met) part(a, b)
  if (settings.sameCompany) {
    for (const colleagues of byCompany(guests))
      for (const [n, one] of colleagues.entries()) for (const other of colleagues.slice(n + 1)) part(one, other)
  }
  return apart
}

function byCompany(guests: readonly Attendee[]): string[][] {
  const companies = new Map<string, string[]>()
  for (const { id, profile } of guests) {
    const company = companyKey(profile?.company ?? '')
    if (company === '') continue
    const colleagues = companies.get(company)
    if (colleagues === undefined) companies.set(company, [id])
    else colleagues.push(id)
  }
  return [...companies.values()]
}

const legalForms = /\b(?:inc|llc|ltd|limited|gmbh|ag|corp|corporation|co|plc|bv|oy|ab|sa|sarl|srl|pty)\b/g

/** One spelling of a company's name. */
function companyKey(company: string): string {
  const name = company.normalize('NFKC').toLowerCase().replace(/[.,]/g, ' ')
  return name.replace(legalForms, ' ').replace(/\s+/g, ' ').trim()
}
