import type { Mention } from '#core/profile/vocabulary.ts'
import type { Word } from '#core/profile/words.ts'

/** A phrase of one to three words that no concept covers, from `start` up to `end` of the text. */
export type Phrase = { start: number; end: number }

export const stopWords = new Set(
  (
    'a about above across after again all almost alone along already also although always am amazing an ' +
    'and another any anybody anyone anything are area around as ask at attend away back based be became ' +
    'because become been before being below best better between big biggest both bring build building ' +
    'built but by call came can cannot chat come company companie connect contact connecting connection ' +
    "could currently day deep did different do doing don't done down each early either else enjoy " +
    'especially etc even event ever every everyone everything excited exchange experience experienced ' +
    'expert expertise explore exploring far few field find finding first focus focused focusing folk for ' +
    'from full fun get getting give glad go goal going good great group grow growing guy had happy hard ' +
    "has have having he hello help helped helping her here hi him his hope hoping how however i i'd i'll " +
    "i'm i've idea if in industry interested interesting into introduce introducing invest is it it's its " +
    'just keen kind know knowledge known large last late lead leading learn learning let level like line ' +
    'little live ll look looking lot love made main make making many may maybe me meet meeting mid might ' +
    'mine month more most much must my myself name near need network networking never new next nice no ' +
    'none not nothing now of off offer offering often ok okay old on once one only onto open opportunity ' +
    'or other our ourself out over own passion passionate people per perhaps person place plan please ' +
    'plus possible pretty previously probably provide question quite rather re really recently related ' +
    'return right run running said same say scale scaling search searching see seek seeking senior set ' +
    'several share sharing she should show side similar since small so some somebody someone something ' +
    'soon space specific stage start starting stay still stuff success successful such support sure take ' +
    'talk talking team tell than thank that the their them then there these they thing think this those ' +
    'three through thus time to today together too top topic toward towards trying two type under until ' +
    "up upon us use using ve very via want wanted was way we we'd we'll we're we've week welcome well " +
    'were what whatever when where whether which while who whoever whose why will willing wish with ' +
    "within without won't work worked working world would year yes yet you your"
  ).split(' '),
)

const maxWords = 3

/**
 * Phrases between stop words and punctuation, best first: a phrase weighs the sum of its words' degree over frequency
 * (rapid automatic keyword extraction, Rose et al. 2010), ties in reading order. Words inside mentions are left out.
 */
export function phrasesIn(
  words: readonly Word[],
  ranges: readonly { first: number; last: number }[],
  mentions: readonly Mention[],
): Phrase[] {
  const isCovered = (word: Word) => mentions.some(({ start, end }) => word.start >= start && word.end <= end)
  const chunks: Word[][] = []
  for (const { first, last } of ranges) {
    let chunk: Word[] = []
    const close = () => {
      if (chunk.length > 0 && chunk.length <= maxWords && chunk.some(isTelling)) chunks.push(chunk)
      chunk = []
    }
    for (let index = first; index < last; index++) {
      const word = words[index]
      if (!word) break
      if (word.afterBreak) close()
      if (isCovered(word) || stopWords.has(word.stem)) close()
      else chunk.push(word)
    }
    close()
  }

  const frequency = new Map<string, number>()
  const degree = new Map<string, number>()
  for (const chunk of chunks) {
    for (const { stem } of chunk) {
      frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
      degree.set(stem, (degree.get(stem) ?? 0) + chunk.length)
    }
  }
  const weight = (chunk: Word[]) =>
    chunk.reduce((sum, { stem }) => sum + (degree.get(stem) ?? 0) / (frequency.get(stem) ?? 1), 0)
  return chunks
    .map((chunk) => ({ start: chunk[0]?.start ?? 0, end: chunk.at(-1)?.end ?? 0, weight: weight(chunk) }))
    .toSorted((a, b) => b.weight - a.weight || a.start - b.start)
    .map(({ start, end }) => ({ start, end }))
}

// Numbers and words of one or two Latin letters say nothing by themselves.
function isTelling({ stem }: Word): boolean {
  return /\p{L}/u.test(stem) && !/^[\p{Script=Latin}\p{N}]{1,2}$/u.test(stem)
}
