import { stemsOf } from '#core/profile/words.ts'
import type { Profile } from '#core/profile/profile.ts'

/** How rare a term is among the guests of one event: 0 when everybody has it, more the fewer do. */
export type Rarity = (term: string) => number

/**
 * Inverse document frequency over the terms of all guests: ln((1 + guests) / (1 + guests with the term)). Explanations
 * prefer rare shared things: two who both keep bees have more to say than two who both raise money. Terms count as the
 * matching compares them, so "pottery kilns" and "pottery kiln" are one.
 */
export function rarity(guests: readonly (readonly string[])[]): Rarity {
  const counts = new Map<string, number>()
  for (const terms of guests) {
    for (const term of new Set(terms.map(stemsOf))) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return (term) => Math.log((1 + guests.length) / (1 + (counts.get(stemsOf(term)) ?? 0)))
}

/** Everything one guest could share with another: what they seek, offer, know and like to talk about. */
export function sharedTerms(profile: Profile): string[] {
  const { seekingKeywords, offeringKeywords, expertise, topics } = profile
  return [...new Set([...seekingKeywords, ...offeringKeywords, ...expertise, ...topics])]
}
