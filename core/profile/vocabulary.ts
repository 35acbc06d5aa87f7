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
  /** The concept with this label, given in lower case. */
  idLabelled(label: string): string | undefined
  /** Needs that an offer meets besides itself. */
  needsMetBy(offer: string): readonly string[]
  /** The pattern of most words that begins at `index` and ends before `last`. */
  patternAt(words: readonly Word[], index: number, last: number): Pattern | undefined
}

type Part = { stem: string; isPrefix: boolean }
export type Pattern = { concepts: string[]; parts: readonly Part[] }

const shortestPrefix = 3

/**
 * `base`, when given, is extended by the data: of patterns with as many words those of the data win.
 *
 * @throws Error when two concepts share an id, or `meets` names an unknown one: the data is at fault, not a guest.
 */
export function vocabularyOf(data: VocabularyData, base?: Vocabulary): Vocabulary {
  const labels = new Map<string, string>()
  const labelOf = (concept: string) => labels.get(concept) ?? base?.labelOf(concept)
  for (const { id, label } of data.concepts) {
    if (labelOf(id) !== undefined) throw new Error(`The vocabulary has the concept ${id} twice.`)
    labels.set(id, label)
  }
  const needs = new Map<string, string[]>()
  for (const [offer, need] of data.meets) {
    if (labelOf(offer) === undefined || labelOf(need) === undefined) {
      throw new Error(`The vocabulary relates ${offer} to ${need}: one is unknown.`)
    }
    needs.set(offer, [...(needs.get(offer) ?? []), need])
  }

  // Most callers only ask for labels and relations, so that patterns are compiled when the first text is read.
  let compiled: ReadonlyMap<string, readonly Pattern[]> | undefined
  let idsByLabel: ReadonlyMap<string, string> | undefined

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
    const basic = base?.patternAt(words, index, last)
    return basic && basic.parts.length > (best?.parts.length ?? 0) ? basic : best
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
    ids: [...(base?.ids ?? []), ...labels.keys()],
    patternAt,
    mentionsAmong,
    mentionsIn(text) {
      const words = wordsOf(text)
      return mentionsAmong(words, 0, words.length)
    },
    labelOf,
    idLabelled(label) {
      idsByLabel ??= new Map([...labels].map(([id, own]) => [own.toLowerCase(), id]))
      return idsByLabel.get(label) ?? base?.idLabelled(label)
    },
    needsMetBy: (offer) => [...(base?.needsMetBy(offer) ?? []), ...(needs.get(offer) ?? [])],
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

/** The controlled vocabulary every event begins with; a profile's keywords are ids of it wherever it has a word for them. */
export const vocabulary = /* @__PURE__ */ vocabularyOf(businessVocabulary)
