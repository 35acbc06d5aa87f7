import type { EventVocabulary } from '#core/profile/event-vocabulary.ts'
import { terms } from '#core/profile/terms.ts'
import { vocabulary, vocabularyOf, type Vocabulary } from '#core/profile/vocabulary.ts'

const mostKept = 20
const kept = new Map<string, Vocabulary>()

/** `2026-11-4+3`: the built-in vocabulary's, and how often the event's own was changed. */
export const vocabularyVersion = ({ changes }: Pick<EventVocabulary, 'changes'>): string =>
  `${terms.version}+${changes}`

/** The vocabulary of an event: the built-in one and its own concepts, whose patterns win over equally long ones. */
export function vocabularyFor(own: EventVocabulary): Vocabulary {
  if (own.concepts.length + own.meets.length === 0) return vocabulary
  const content = JSON.stringify(own)
  const known = kept.get(content)
  if (known !== undefined) return known
  const concepts = own.concepts.map(({ patterns, ...rest }) => ({ ...rest, patterns: patterns.map(withoutSigns) }))
  const extended = vocabularyOf({ ...own, concepts, version: vocabularyVersion(own) }, vocabulary)
  const [oldest] = kept.keys()
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
  kept.set(content, extended)
  return extended
}

// Gaps and choices are signs for who knows them: what an organizer types is words, and cheap to look for.
const withoutSigns = (pattern: string) => pattern.replaceAll(/\||\.{2,}/g, ' ')
