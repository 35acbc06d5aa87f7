import type { Profile, Seniority } from '#core/profile/profile.ts'
import { vocabulary } from '#core/profile/vocabulary.ts'

/**
 * What the matching knows of one attendee. Every list holds terms as `termsOf` makes them: trimmed, lower-cased, each
 * once; scorers rely on it. `createdAt` is ISO 8601 UTC.
 */
export type MatchInput = {
  readonly attendeeId: string
  readonly createdAt: string
  readonly seeking: readonly string[]
  /** Also the needs that the offers meet, so that a scorer compares by identity alone. */
  readonly offering: readonly string[]
  readonly expertise: readonly string[]
  readonly topics: readonly string[]
  readonly experience: Seniority | null
}

export function matchInput(attendeeId: string, createdAt: string, profile: Profile): MatchInput {
  return {
    attendeeId,
    createdAt,
    seeking: termsOf(profile.seekingKeywords),
    offering: withNeedsMet([...profile.offeringKeywords, ...roleConcepts(profile)]),
    expertise: termsOf(profile.expertise),
    topics: termsOf(profile.topics),
    experience: profile.seniority,
  }
}

export function termsOf(terms: readonly string[]): string[] {
  return [...new Set(terms.map((term) => term.trim().toLowerCase()))].filter((term) => term !== '')
}

/** The offers and every need one of them meets by the vocabulary. */
export function withNeedsMet(offers: readonly string[]): string[] {
  const terms = termsOf(offers)
  return termsOf([...terms, ...terms.flatMap((offer) => vocabulary.needsMetBy(offer))])
}

/** Whom one meets is something one finds: a CTO meets the wish for CTOs. Level and job title count. */
export function roleConcepts({ role, seniority }: Pick<Profile, 'role' | 'seniority'>): string[] {
  const level = seniority === 'founder' ? ['founders'] : seniority === 'executive' ? ['executives'] : []
  return termsOf([...vocabulary.mentionsIn(role ?? '').map(({ concept }) => concept), ...level])
}
