/** One word of a text: its place, its form for comparing, and whether punctuation separates it from the word before. */
export type Word = { start: number; end: number; stem: string; afterBreak: boolean }

// C++, R&D and I'm are one word each; a hyphen or a slash separates words without ending the phrase.
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’&+#][\p{L}\p{N}+#]*)*/gu

/** Words of a text in order. Offsets count UTF-16 code units. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let last = 0
  for (const match of text.matchAll(wordPattern)) {
    const end = match.index + match[0].length
    const gap = text.slice(last, match.index)
    words.push({ start: match.index, end, stem: stem(match[0]), afterBreak: !/^[ \t\u00a0\-‐-―/]*$/u.test(gap) })
    last = end
  }
  return words
}

/** Lower case, straight apostrophe, without the ending of a plural or a possessive: `Companies` -> `company`. */
export function stem(word: string): string {
  if (word.endsWith('s') && /^\p{Lu}{2,}s$/u.test(word)) return word.slice(0, -1).toLowerCase()
  const plain = word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '')
  if (plain.length < 4 || !plain.endsWith('s')) return plain
  if (plain.endsWith('ies') && plain.length > 4) return `${plain.slice(0, -3)}y`
  if (/(?:sse|xe|che|she)s$/.test(plain)) return plain.slice(0, -2)
  return /[^sui]s$/.test(plain) ? plain.slice(0, -1) : plain
}

/** A text as the stems of its words, joined by a space: `Pottery kilns` and `pottery kiln` are the same. */
export function stemsOf(text: string): string {
  return wordsOf(text)
    .map((word) => word.stem)
    .join(' ')
}
