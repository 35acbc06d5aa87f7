import { businessVocabulary, type VocabularyData } from '#core/profile/concepts.ts'
import { wordsOf, type Word } from '#core/profile/words.ts'

/** A concept found in a text, from `start` up to `end`, in UTF-16 code units. */
export type Mention = { concept: string; start: number; end: number }

export type Vocabulary = {
  readonly version: string
  readonly ids: readonly string[]
  /** Mentions in reading order; where patterns overlap, the first and then the longest one counts. */
  mentionsIn(text: string): Mention[]
  /** The same, over words that are already there, among those from index `first` up to `last`. */
  mentionsAmong(words: readonly Word[], first: number, last: number): Mention[]
  labelOf(concept: string): string | undefined
  /** Needs that an offer meets besides itself. */
  needsMetBy(offer: string): readonly string[]
}

type Pattern = { concept: string; stems: readonly string[] }

/** @throws Error when two concepts share an id, or `meets` names an unknown one: the data is at fault, not a guest. */
export function vocabularyOf(data: VocabularyData): Vocabulary {
  const labels = new Map<string, string>()
  const byFirstStem = new Map<string, Pattern[]>()
  for (const { id, label, patterns } of data.concepts) {
    if (labels.has(id)) throw new Error(`The vocabulary has the concept ${id} twice.`)
    labels.set(id, label)
    for (const pattern of patterns) {
      const stems = wordsOf(pattern).map((word) => word.stem)
      const [first = ''] = stems
      const sameStart = byFirstStem.get(first) ?? []
      byFirstStem.set(
        first,
        [...sameStart, { concept: id, stems }].toSorted((a, b) => b.stems.length - a.stems.length),
      )
    }
  }
  const needs = new Map<string, string[]>()
  for (const [offer, need] of data.meets) {
    if (!labels.has(offer) || !labels.has(need)) {
      throw new Error(`The vocabulary relates ${offer} to ${need}: one is unknown.`)
    }
    needs.set(offer, [...(needs.get(offer) ?? []), need])
  }

  function patternAt(words: readonly Word[], index: number, last: number): Pattern | undefined {
    return byFirstStem.get(words[index]?.stem ?? '')?.find(
      ({ stems }) =>
        index + stems.length <= last &&
        stems.every((stem, offset) => {
          const word = words[index + offset]
          return word?.stem === stem && (offset === 0 || !word.afterBreak)
        }),
    )
  }

  function mentionsAmong(words: readonly Word[], first: number, last: number): Mention[] {
    const mentions: Mention[] = []
    for (let index = first; index < last; index++) {
      const pattern = patternAt(words, index, last)
      const start = words[index]?.start
      const end = words[index + (pattern?.stems.length ?? 1) - 1]?.end
      if (!pattern || start === undefined || end === undefined) continue
      mentions.push({ concept: pattern.concept, start, end })
      index += pattern.stems.length - 1
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

/** The one controlled vocabulary; a profile's keywords are ids of it wherever it has a word for them. */
export const vocabulary = vocabularyOf(businessVocabulary)
