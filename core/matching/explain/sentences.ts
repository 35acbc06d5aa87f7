import type { Place } from '#core/profile/bearing.ts'

const sentenceEnd = /(?<!\b(?:e\.g|i\.e|vs|dr|mr|mrs|ms|st|approx|incl|ca))[.!?]+['")\]]*\s+|\s*\n\s*|[。！？]/giu

/** Where each sentence from `start` up to `end` stands, with the stop and the space after it. */
export function sentencesOf(text: string, start = 0, end = text.length): Place[] {
  const found = [...text.slice(start, end).matchAll(sentenceEnd)]
  const ends = [...found.map(({ index, 0: { length } }) => start + index + length), end]
  return ends
    .map((last, index) => ({ start: ends[index - 1] ?? start, end: last }))
    .filter((sentence) => sentence.start < sentence.end)
}

/** The same place without the stop at its end, a list's dash before it, or a bracket that is not closed. */
export function trimmed(text: string, { start, end }: Place): Place {
  const words = text.slice(start, end)
  const open = words.lastIndexOf('(')
  // A bracket that is not closed was cut in the middle.
  if (open > 0 && open > words.lastIndexOf(')')) return trimmed(text, { start, end: start + open })
  const lead = /^[\s\-–—•*·>,;:]*/u.exec(words)?.[0].length ?? 0
  return { start: start + lead, end: start + Math.max(lead, words.replace(/[\s.,;:\-–—…]*$/u, '').length) }
}

export const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end
