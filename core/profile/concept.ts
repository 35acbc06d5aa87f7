import { conceptLabels } from '#core/profile/concept-labels.ts'

/**
 * One thing business people look for or offer. Patterns are matched word by word, so plurals need no entry; a word that
 * ends in `*` stands for every word that begins so. A pattern may belong to several concepts: a CFO is an executive and
 * knows finance.
 */
export type Concept = { id: string; label: string; patterns: readonly string[] }

/**
 * A concept whose patterns are given as one text, separated by commas.
 *
 * @throws Error when it has no label.
 */
export function concept(id: string, patterns: string): Concept {
  const label = conceptLabels.get(id)
  if (label === undefined) throw new Error(`The concept ${id} has no label.`)
  return { id, label, patterns: patterns.split(', ') }
}
