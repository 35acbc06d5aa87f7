import { stopWords } from '#core/profile/phrases.ts'
import { wordsOf } from '#core/profile/words.ts'

/** How alike two texts of a room are, from 0 to 1. */
export type TextLikeness = (a: string, b: string) => number

type Sentence = ReadonlyMap<string, number>

// The mean of the best few pairs: one long text is not to win by its length, nor one lucky sentence by itself.
const best = 2

/** Cosine of tf-idf weighted word stems, sentence by sentence, the mean of the best two pairs. idf is the room's own. */
export function textLikeness(room: readonly string[]): TextLikeness {
  const frequency = new Map<string, number>()
  for (const text of room) for (const stem of new Set(stems(text))) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  const idf = (stem: string) => Math.log((1 + room.length) / (1 + (frequency.get(stem) ?? 0)))

  const known = new Map<string, Sentence[]>()
  function sentencesOf(text: string): Sentence[] {
    const before = known.get(text)
    if (before) return before
    const sentences = text.split(/[.!?;\n]+/u).flatMap((part) => {
      const weights = new Map<string, number>()
      for (const stem of stems(part)) weights.set(stem, (weights.get(stem) ?? 0) + idf(stem))
      const length = Math.hypot(...weights.values())
      return length === 0 ? [] : [new Map([...weights].map(([stem, weight]) => [stem, weight / length]))]
    })
    known.set(text, sentences)
    return sentences
  }

  return (a, b) => {
    const pairs = sentencesOf(a).flatMap((one) => sentencesOf(b).map((other) => cosine(one, other)))
    const top = pairs.toSorted((x, y) => y - x).slice(0, best)
    return top.length === 0 ? 0 : top.reduce((sum, value) => sum + value, 0) / top.length
  }
}

function cosine(a: Sentence, b: Sentence): number {
  let sum = 0
  for (const [stem, weight] of a) sum += weight * (b.get(stem) ?? 0)
  return sum
}

function stems(text: string): string[] {
  return wordsOf(text).flatMap(({ stem }) => (stopWords.has(stem) ? [] : [stem]))
}
