import * as z from 'zod'
import { vocabulary } from '#core/profile/vocabulary.ts'
import { roleConcepts, termsOf } from '#core/matching/match-input.ts'
import type { Profile } from '#core/profile/profile.ts'

/** What an organizer wants kept off every list. What guests ask for themselves holds in any case. */
export const KeepApartSettings = z.strictObject({
  /** People of one company know each other already. */
  sameCompany: z.boolean().default(false),
  /** Who was on the other's revealed list at an earlier event of this organizer. */
  metBefore: z.boolean().default(false),
})
export type KeepApartSettings = z.infer<typeof KeepApartSettings>

export type KeptApart = {
  attendeeId: string
  profile: Pick<Profile, 'company' | 'role' | 'seniority' | 'offeringKeywords'>
  /** Attendees this guest does not want to meet. */
  blocked: readonly string[]
  /** Concepts and words of people this guest does not want to meet. */
  dealbreakers: readonly string[]
  /** Attendees this guest met before. */
  met: readonly string[]
}

/**
 * Who must never be suggested to whom, both ways, by attendee id. Nobody learns whose wish it was: a pair that is apart
 * reads like any pair that was not chosen.
 */
export function keepApart(
  guests: readonly KeptApart[],
  settings: KeepApartSettings,
): ReadonlyMap<string, ReadonlySet<string>> {
  const apart = new Map(guests.map(({ attendeeId }) => [attendeeId, new Set<string>()]))
  const part = (a: string, b: string) => {
    if (a === b || !apart.has(a) || !apart.has(b)) return
    apart.get(a)?.add(b)
    apart.get(b)?.add(a)
  }
  const having = groups(guests, (guest) => whoTheyAre(guest.profile))
  for (const { attendeeId, blocked, dealbreakers, met } of guests) {
    for (const other of blocked) part(attendeeId, other)
    for (const unwanted of termsOf(dealbreakers))
      for (const other of having.get(unwanted) ?? []) part(attendeeId, other)
    if (settings.metBefore) for (const other of met) part(attendeeId, other)
  }
  if (settings.sameCompany) {
    for (const colleagues of groups(guests, ({ profile }) => companyOf(profile.company)).values())
      for (const [n, one] of colleagues.entries()) for (const other of colleagues.slice(n + 1)) part(one, other)
  }
  return apart
}

/** What a guest is known for: offers, job title and level. */
function whoTheyAre(profile: KeptApart['profile']): string[] {
  return termsOf([...profile.offeringKeywords, ...roleConcepts(profile)])
}

const legalForms = /\b(?:inc|llc|ltd|limited|gmbh|ag|corp|corporation|co|plc|bv|oy|ab|sa|sarl|srl|pty)\b/g

/** One spelling of a company's name, or none. */
function companyOf(company: string | null): string[] {
  const name = (company ?? '').normalize('NFKC').toLowerCase().replace(/[.,]/g, ' ')
  const core = name.replace(legalForms, ' ').replace(/\s+/g, ' ').trim()
  return core === '' ? [] : [core]
}

function groups(guests: readonly KeptApart[], keysOf: (guest: KeptApart) => string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const guest of guests) {
    for (const key of keysOf(guest)) {
      const group = found.get(key)
      if (group === undefined) found.set(key, [guest.attendeeId])
      else group.push(guest.attendeeId)
    }
  }
  return found
}

/** The concepts that a sentence like "please no recruiters" names: nobody is kept apart by words nobody can read. */
export function dealbreakersIn(text: string): string[] {
  return [...new Set(vocabulary.mentionsIn(text).map(({ concept }) => concept))]
}
