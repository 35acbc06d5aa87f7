import { conceptLabels } from '#core/profile/concept-labels.ts'
import { plainLine } from '#core/profile/plain-text.ts'
import type { Terms } from '#core/profile/terms.ts'
import { type Vocabulary, vocabulary as builtIn } from '#core/profile/vocabulary.ts'
import { wordsOf } from '#core/profile/words.ts'

export const maxKeywords = 12
export const maxKeywordLength = 40

/**
 * A keyword as profiles hold it: the concept's id when the whole phrase is one, else the phrase in lower case, cut to
 * 40 characters; empty when nothing is left of it.
 */
export function keywordOf(phrase: string, vocabulary: Vocabulary = builtIn): string {
  const plain = plainLine(phrase, maxKeywordLength).toLowerCase()
  if (vocabulary.labelOf(plain) !== undefined) return plain
  const labelled = vocabulary.idLabelled(plain)
  if (labelled !== undefined) return labelled
  const [mention] = vocabulary.mentionsIn(plain)
  const words = wordsOf(plain)
  const whole = mention && mention.start === words[0]?.start && mention.end === words.at(-1)?.end
  return whole ? mention.concept : plain
}

/** Keywords in the given order, each once, at most 12. */
export function keywordsOf(phrases: readonly string[], vocabulary: Vocabulary = builtIn): string[] {
  const keywords = new Set(phrases.map((phrase) => keywordOf(phrase, vocabulary)))
  return [...keywords].filter((keyword) => keyword !== '').slice(0, maxKeywords)
}

/**
 * What people read for a keyword, an expertise or a topic: the concept's label, else the phrase itself. `terms`: the
 * event's; without one only built-in concepts have labels.
 */
export function keywordLabel(keyword: string, terms?: Terms): string {
  const id = keyword.trim().toLowerCase()
  return conceptLabels.get(id) ?? terms?.labelOf(id) ?? keyword.replaceAll(/[_-]+/g, ' ').trim()
}
