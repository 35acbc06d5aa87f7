import type { CitedField, Profile } from '#core/profile/profile.ts'
import type { Response } from '#core/questionnaire/response.ts'

/** One of the two an explanation is about: whose list it is, or who is on it. */
export type Explained = {
  profile: Profile
  responses?: readonly Response[] | undefined
  /** Whom this guest would rather not meet; no reason may come near it. */
  avoid?: { readonly people: readonly string[]; readonly kinds: string } | undefined
}

/**
 * What a sentence rests on or quotes: words from `start` up to `end` (UTF-16 code units) of an answer, or a field of the
 * profile. Fields of the other are those on their card.
 */
export type Ground = { of: 'owner' | 'other' } & (
  { questionId: string; start: number; end: number } | { field: CitedField }
)

export type Sentence = { text: string; grounds: Ground[] }

/** Most characters (UTF-16 code units) of a role or a company in a sentence; cards hold more. */
export const longestTitle = 60

/** Answers in a guest's own words, as citations count in them, by question. */
export function ownWords(responses: readonly Response[] = []): ReadonlyMap<string, string> {
  return new Map(responses.flatMap(({ questionId, value }) => (typeof value === 'string' ? [[questionId, value]] : [])))
}
