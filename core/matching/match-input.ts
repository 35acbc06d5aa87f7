import type { Profile, Seniority } from '#core/profile/profile.ts'
import { type Terms, terms as builtInTerms } from '#core/profile/terms.ts'
import { type Vocabulary, vocabulary as builtIn } from '#core/profile/vocabulary.ts'
import { stemsOf } from '#core/profile/words.ts'

/**
 * What the matching knows of one attendee. Every list holds terms as `comparableTerms` makes them: concepts by id,
 * other phrases as their stems, each once; scorers rely on it. `createdAt` is ISO 8601 UTC.
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

/** `vocabulary`: the event's, when it has one of its own. */
export function matchInput(
  attendeeId: string,
  createdAt: string,
  profile: Profile,
  vocabulary: Vocabulary = builtIn,
): MatchInput {
  const comparable = (terms: readonly string[]) => comparableTerms(terms, vocabulary)
  const offers = [...profile.offeringKeywords, ...roleConcepts(profile, vocabulary)]
  return {
    attendeeId,
    createdAt,
    seeking: comparable(profile.seekingKeywords),
    offering: comparable(withNeedsMet(offers, vocabulary)),
    expertise: comparable(profile.expertise),
    topics: comparable(profile.topics),
    experience: profile.seniority,
  }
}

type Guest = { readonly id: string; readonly createdAt: string; readonly profile: Profile | null }

/** The guests of whom something is known. */
export const inputsOf = (guests: readonly Guest[], vocabulary: Vocabulary = builtIn): MatchInput[] =>
  guests.flatMap(({ id, createdAt, profile }) =>
    profile === null ? [] : [matchInput(id, createdAt, profile, vocabulary)],
  )

/** A guest who counts either way; without a profile nothing is known of them. */
export const inputOrBlank = ({ id, createdAt, profile }: Guest, vocabulary: Vocabulary = builtIn): MatchInput =>
  profile === null
    ? { attendeeId: id, createdAt, seeking: [], offering: [], expertise: [], topics: [], experience: null }
    : matchInput(id, createdAt, profile, vocabulary)

export function termsOf(terms: readonly string[]): string[] {
  return [...new Set(terms.map((term) => term.trim().toLowerCase()))].filter((term) => term !== '')
}

/**
 * Terms as they are compared, each once: ids of the vocabulary as they are, other phrases as the stems of their words,
 * so that "pottery kilns" meets "pottery kiln". What people read stays the phrase as the profile has it.
 */
export function comparableTerms(terms: readonly string[], vocabulary: Terms = builtInTerms): string[] {
  return termsOf(terms.map((term) => comparableTerm(term, vocabulary)))
}

function comparableTerm(term: string, vocabulary: Terms): string {
  const plain = term.trim().toLowerCase()
  return vocabulary.labelOf(plain) === undefined ? stemsOf(plain) || plain : plain
}

/** The offers and every need one of them meets by the vocabulary. */
export function withNeedsMet(offers: readonly string[], vocabulary: Terms = builtInTerms): string[] {
  const terms = termsOf(offers)
  return termsOf([...terms, ...terms.flatMap((offer) => vocabulary.needsMetBy(offer))])
}

/** Whom one meets is something one finds: a CTO meets the wish for CTOs. Level and job title count. */
export function roleConcepts(
  { role, seniority }: Pick<Profile, 'role' | 'seniority'>,
  vocabulary: Vocabulary = builtIn,
): string[] {
  const level = seniority === 'founder' ? ['founders'] : seniority === 'executive' ? ['executives'] : []
  return termsOf([...vocabulary.mentionsIn(role ?? '').map(({ concept }) => concept), ...level])
}
