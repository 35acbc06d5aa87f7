import { businessVocabulary, type VocabularyData } from '#core/profile/concepts.ts'
import { stem, wordsOf, type Word } from '#core/profile/words.ts'

/** A concept found in a text, from `start` up to `end`, in UTF-16 code units. */
export type Mention = { concept: string; start: number; end: number }

export type Vocabulary = {
  readonly version: string
  readonly ids: readonly string[]
  /**
   * Mentions in reading order; where patterns overlap, the first and then the longest one counts. A pattern of several
   * concepts makes one mention of each, at the same place.
   */
  mentionsIn(text: string): Mention[]
  /** The same, over words that are already there, among those from index `first` up to `last`. */
  mentionsAmong(words: readonly Word[], first: number, last: number): Mention[]
  labelOf(concept: string): string | undefined
  /** Needs that an offer meets besides itself. */
  needsMetBy(offer: string): readonly string[]
}

type Part = { stem: string; isPrefix: boolean }
type Pattern = { concepts: string[]; parts: readonly Part[] }

const shortestPrefix = 3

/** @throws Error when two concepts share an id, or `meets` names an unknown one: the data is at fault, not a guest. */
export function vocabularyOf(data: VocabularyData): Vocabulary {
  const labels = new Map<string, string>()
  for (const { id, label } of data.concepts) {
    if (labels.has(id)) throw new Error(`The vocabulary has the concept ${id} twice.`)
    labels.set(id, label)
  }
  const needs = new Map<string, string[]>()
  for (const [offer, need] of data.meets) {
    if (!labels.has(offer) || !labels.has(need)) {
      throw new Error(`The vocabulary relates ${offer} to ${need}: one is unknown.`)
    }
    needs.set(offer, [...(needs.get(offer) ?? []), need])
  }

  // Most callers only ask for labels and relations, so that patterns are compiled when the first text is read.
  let compiled: ReadonlyMap<string, readonly Pattern[]> | undefined

  function patternAt(words: readonly Word[], index: number, last: number): Pattern | undefined {
    const byFirstPart = (compiled ??= patternsByFirstPart(data))
    const stem = words[index]?.stem ?? ''
    const fits = ({ parts }: Pattern) =>
      index + parts.length <= last &&
      parts.every((part, offset) => {
        const word = words[index + offset]
        return word !== undefined && isOf(word.stem, part) && (offset === 0 || !word.afterBreak)
      })
    let best = byFirstPart.get(stem)?.find(fits)
    for (let length = Math.min(stem.length, 16); length >= shortestPrefix; length--) {
      const other = byFirstPart.get(`${stem.slice(0, length)}*`)?.find(fits)
      if (other && other.parts.length > (best?.parts.length ?? 0)) best = other
    }
    return best
  }

  function mentionsAmong(words: readonly Word[], first: number, last: number): Mention[] {
    const mentions: Mention[] = []
    for (let index = first; index < last; index++) {
      const pattern = patternAt(words, index, last)
      const start = words[index]?.start
      const end = words[index + (pattern?.parts.length ?? 1) - 1]?.end
      if (!pattern || start === undefined || end === undefined) continue
      for (const concept of pattern.concepts) mentions.push({ concept, start, end })
      index += pattern.parts.length - 1
    }
    return mentions
  }

  return {
    version: data.version,
    ids: [...labels.keys()],
    mentionsAmong,
    mentionsIn(text) {
      const words = wordsOf(text)
      return mentionsAmong(words, 0, words.length)
    },
    labelOf: (concept) => labels.get(concept),
    needsMetBy: (offer) => needs.get(offer) ?? [],
  }
}

/** Patterns by their first part, a prefix with its `*`; the longest first. */
function patternsByFirstPart({ concepts }: VocabularyData): Map<string, Pattern[]> {
  const patterns = new Map<string, Pattern>()
  for (const { id, patterns: own } of concepts) {
    for (const text of own) {
      const parts = partsOf(text)
      const key = parts.map(keyOf).join(' ')
      const known = patterns.get(key)
      if (!known) patterns.set(key, { concepts: [id], parts })
      else if (!known.concepts.includes(id)) known.concepts.push(id)
    }
  }
  const byFirstPart = new Map<string, Pattern[]>()
  for (const pattern of patterns.values()) {
    const [first] = pattern.parts
    if (!first) continue
    const sameStart = byFirstPart.get(keyOf(first))
    if (sameStart) sameStart.push(pattern)
    else byFirstPart.set(keyOf(first), [pattern])
  }
  for (const sameStart of byFirstPart.values()) sameStart.sort((a, b) => b.parts.length - a.parts.length)
  return byFirstPart
}

function keyOf({ stem, isPrefix }: Part): string {
  return isPrefix ? `${stem}*` : stem
}

function partsOf(pattern: string): Part[] {
  return pattern
    .split(/[\s\-/]+/)
    .filter((part) => part !== '')
    .flatMap((part): Part[] => {
      if (part.endsWith('*')) return [{ stem: part.slice(0, -1), isPrefix: true }]
      if (/^[a-z]+$/.test(part)) return [{ stem: stem(part), isPrefix: false }]
      return wordsOf(part).map((word) => ({ stem: word.stem, isPrefix: false }))
    })
}

function isOf(found: string, { stem: expected, isPrefix }: Part): boolean {
  return isPrefix ? found.startsWith(expected) : found === expected
}

/** The one controlled vocabulary; a profile's keywords are ids of it wherever it has a word for them. */
export const vocabulary = /* @__PURE__ */ vocabularyOf(businessVocabulary)
