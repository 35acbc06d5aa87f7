import { isConfided } from '#core/matching/explain/confidence.ts'
import { type Explained, type Ground, ownWords } from '#core/matching/explain/grounds.ts'
import { keywordOf } from '#core/profile/keyword.ts'
import type { Citation, CitedField } from '#core/profile/profile.ts'
import { type Vocabulary, vocabulary as builtIn } from '#core/profile/vocabulary.ts'

/**
 * The cited words that made `term` one of the field's, or the field where the words are not known. What was told in
 * confidence is cited last.
 */
export function groundOf(
  of: Ground['of'],
  person: Explained,
  field: CitedField,
  term: string,
  vocabulary: Vocabulary = builtIn,
): Ground {
  const all = citationsOf(person, field, term, vocabulary)
  const cited = all.find((citation) => !isConfided(person, citation)) ?? all[0]
  if (cited === undefined) return { of, field }
  return { of, questionId: cited.questionId, start: cited.start, end: cited.end }
}

/** Whether somebody said this elsewhere than in confidence; what no answer tells was typed into the card. */
export function isToldOpenly(
  person: Explained,
  field: CitedField,
  term: string,
  vocabulary: Vocabulary = builtIn,
): boolean {
  const all = citationsOf(person, field, term, vocabulary)
  return all.length === 0 || all.some((citation) => !isConfided(person, citation))
}

function citationsOf(
  { profile, responses }: Explained,
  field: CitedField,
  term: string,
  vocabulary: Vocabulary,
): Citation[] {
  const answers = ownWords(responses)
  return profile.citations.filter(({ field: citedField, questionId, start, end }) => {
    if (citedField !== field) return false
    const words = answers.get(questionId)?.slice(start, end) ?? ''
    return keywordOf(words, vocabulary) === term || vocabulary.mentionsIn(words).some(({ concept }) => concept === term)
  })
}
