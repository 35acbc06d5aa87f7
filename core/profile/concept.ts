/**
 * One thing business people look for or offer. Patterns are matched word by word, so plurals need no entry; a word that
 * ends in `*` stands for every word that begins so. A pattern may belong to several concepts: a CFO is an executive and
 * knows finance.
 */
export type Concept = { id: string; label: string; patterns: readonly string[] }

/** A concept whose patterns are given as one text, separated by commas. */
export function concept(id: string, label: string, patterns: string): Concept {
  return { id, label, patterns: patterns.split(', ') }
}
