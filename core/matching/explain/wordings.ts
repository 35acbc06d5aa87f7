import { anyReasons, leads, reasonWordings } from '#core/matching/explain/reason-wordings.ts'
import { anyStarters, starterWordings } from '#core/matching/explain/starter-wordings.ts'
import type { Vocabulary } from '#core/profile/vocabulary.ts'

/** All that sentences say of nobody in particular, a line each; `|` stands where words about the two go. */
export const wordings: string = [reasonWordings, starterWordings]
  .flatMap((byKind) => Object.values(byKind).flat())
  .concat(leads, anyReasons, anyStarters)
  .join('\n')
  .replaceAll(/\{\w+\}/g, '|')

const known = new WeakMap<Vocabulary, ReadonlySet<string>>()

/**
 * What the wordings themselves say that the vocabulary knows, in lower case: "story behind" is about storytelling, and an
 * event's own concepts may be anything.
 */
export function wordingMentions(vocabulary: Vocabulary): ReadonlySet<string> {
  const before = known.get(vocabulary)
  if (before !== undefined) return before
  const found = vocabulary.mentionsIn(wordings).map(({ start, end }) => wordings.slice(start, end).toLowerCase())
  const texts = new Set(found)
  known.set(vocabulary, texts)
  return texts
}
