import { conceptLabels } from '#core/profile/concept-labels.ts'
import { plainLine } from '#core/profile/plain-text.ts'
import { vocabulary } from '#core/profile/vocabulary.ts'
import { wordsOf } from '#core/profile/words.ts'

export const maxKeywords = 12
export const maxKeywordLength = 40

let idsByLabel: ReadonlyMap<string, string> | undefined

function idLabelled(label: string): string | undefined {
  idsByLabel ??= new Map(vocabulary.ids.map((id) => [vocabulary.labelOf(id)?.toLowerCase() ?? id, id]))
  return idsByLabel.get(label)
}

/**
 * A keyword as profiles hold it: the concept's id when the whole phrase is one, else the phrase in lower case, cut to
 * 40 characters; empty when nothing is left of it.
 */
export function keywordOf(phrase: string): string {
  const plain = plainLine(phrase, maxKeywordLength).toLowerCase()
  if (vocabulary.labelOf(plain) !== undefined) return plain
  const labelled = idLabelled(plain)
  if (labelled !== undefined) return labelled
  const [mention] = vocabulary.mentionsIn(plain)
  const words = wordsOf(plain)
  const whole = mention && mention.start === words[0]?.start && mention.end === words.at(-1)?.end
  return whole ? mention.concept : plain
}

/** Keywords in the given order, each once, at most 12. */
export function keywordsOf(phrases: readonly string[]): string[] {
  return [...new Set(phrases.map(keywordOf))].filter((keyword) => keyword !== '').slice(0, maxKeywords)
}

/** What people read for a keyword, an expertise or a topic: the concept's label, else the phrase itself. */
export function keywordLabel(keyword: string): string {
  return conceptLabels.get(keyword.trim().toLowerCase()) ?? keyword.replaceAll(/[_-]+/g, ' ').trim()
}
