import { stopWords } from '#core/profile/phrases.ts'
import { wordsOf } from '#core/profile/words.ts'

/** How alike two texts of a room are, from 0 to 1. */
export type TextLikeness = (a: string, b: string) => number

/** Stems as numbers, ascending, and the weight of each; of length 1. */
type Sentence = { readonly stems: Int32Array; readonly weights: Float64Array }

/**
 * Cosine of tf-idf weighted word stems, sentence by sentence, the mean of the best two pairs: one long text is not to win
 * by its length, nor one lucky sentence by itself. idf is the room's own. Texts are taken apart once and kept.
 */
export function textLikeness(room: readonly string[]): TextLikeness {
  const frequency = new Map<string, number>()
  for (const text of room) for (const stem of new Set(stems(text))) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  // Never 0, so that equal texts are alike even where everybody writes the same.
  const idf = (stem: string) => Math.log((2 + room.length) / (1 + (frequency.get(stem) ?? 0)))
  const numbers = new Map([...frequency.keys()].map((stem, number) => [stem, number]))
  const numberOf = (stem: string) => {
    const number = numbers.get(stem) ?? numbers.size
    numbers.set(stem, number)
    return number
  }

  const known = new Map<string, Sentence[]>()
  function sentencesOf(text: string): Sentence[] {
    const before = known.get(text)
    if (before) return before
    const sentences = text.split(/[.!?;\n]+/u).flatMap((part) => {
      const weights = new Map<string, number>()
      for (const stem of stems(part)) weights.set(stem, (weights.get(stem) ?? 0) + idf(stem))
      const length = Math.hypot(...weights.values())
      if (length === 0) return []
      const sorted = [...weights].map(([stem, weight]) => [numberOf(stem), weight] as const).sort(([a], [b]) => a - b)
      return [
        {
          stems: Int32Array.from(sorted, ([stem]) => stem),
          weights: Float64Array.from(sorted, ([, weight]) => weight / length),
        },
      ]
    })
    known.set(text, sentences)
    return sentences
  }

  return (a, b) => {
    const others = sentencesOf(b)
    let best = 0
    let second = 0
    let pairs = 0
    for (const one of sentencesOf(a)) {
      for (const other of others) {
        const value = cosine(one, other)
        pairs += 1
        if (value > best) {
          second = best
          best = value
        } else if (value > second) second = value
      }
    }
    return pairs > 1 ? (best + second) / 2 : best
  }
}

function cosine(a: Sentence, b: Sentence): number {
  const [mine, its] = [a.stems, b.stems]
  let sum = 0
  let at = 0
  let there = 0
  while (at < mine.length && there < its.length) {
    const difference = (mine[at] ?? 0) - (its[there] ?? 0)
    if (difference === 0) sum += (a.weights[at] ?? 0) * (b.weights[there] ?? 0)
    if (difference <= 0) at += 1
    if (difference >= 0) there += 1
  }
  return sum
}

function stems(text: string): string[] {
  return wordsOf(text).flatMap(({ stem }) => (stopWords.has(stem) ? [] : [stem]))
}
