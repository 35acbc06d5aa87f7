import { isOwnBusiness, isReceiver } from '#core/profile/bearing.ts'
import { clausesOf, withIntroduction, type Clause } from '#core/profile/clauses.ts'
import { isTrade } from '#core/profile/concepts.ts'
import type { Side } from '#core/profile/cues.ts'
import { introductionIn, ownTitlesIn, type SelfIntroduction } from '#core/profile/self-introduction.ts'
import type { Mention, Vocabulary } from '#core/profile/vocabulary.ts'
import { wordsOf, type Word } from '#core/profile/words.ts'

/** A text cut into clauses, each on its side. */
export type ReadText = { text: string; words: Word[]; clauses: Clause[]; introduction: SelfIntroduction }

/** `ownSide`: the side of a sentence that does not say. `introduces`: whether its writer may, and if it is about others. */
export function readText(text: string, ownSide: Side, introduces: 'nobody' | 'the-writer' | 'among-others'): ReadText {
  const words = wordsOf(text)
  const introduction = introduces === 'nobody' ? {} : introductionIn(text, introduces === 'among-others')
  // Among offers a stated profession is one.
  const titles = introduces === 'the-writer' && ownSide === 'seeking' ? ownTitlesIn(text) : []
  const clauses = Object.values(introduction)
    .map(({ end }) => end)
    .toSorted((a, b) => a - b)
    .reduce((cut: Clause[], end) => withIntroduction(cut, words, end), clausesOf(text, words, ownSide))
    .map((clause): Clause => {
      const [first, last] = [words[clause.first]?.start ?? 0, words[clause.last - 1]?.end ?? 0]
      return titles.some((title) => title.start >= first && title.start < last) ? { ...clause, side: 'about' } : clause
    })
  return { text, words, clauses, introduction }
}

/**
 * Concepts on one side of a text, in reading order. Left out is the own business in an answer that `tellsGoals`, and whom
 * an offer is merely made to.
 */
export function conceptsOn(
  side: Side,
  { text, words, clauses }: ReadText,
  tellsGoals: boolean,
  vocabulary: Vocabulary,
): { ranges: Clause[]; mentions: Mention[]; counted: Mention[] } {
  const ranges = clauses.filter((clause) => clause.side === side)
  const mentions = ranges.flatMap(({ first, last }) => {
    const found = vocabulary.mentionsAmong(words, first, last)
    const isFound = ({ start, end }: Mention) => found.some((one) => one.start < end && one.end > start)
    const named = namedAlone(text, words.slice(first, last), vocabulary).filter((one) => !isFound(one))
    return [...found, ...named].toSorted((a, b) => a.start - b.start)
  })
  const counted = mentions.filter((mention) => {
    if (side === 'offering') return !isReceiver(mention, text)
    return !(side === 'seeking' && tellsGoals && isOwnBusiness(mention, text, isTrade(mention.concept)))
  })
  return { ranges, mentions, counted }
}

/** Items of an enumeration that are a concept's label and nothing else: "Design, contracts" names both. */
function namedAlone(text: string, words: readonly Word[], vocabulary: Vocabulary): Mention[] {
  const items: Word[][] = []
  for (const word of words) {
    const isJoint = /^(?:and|or|plus)$/.test(word.stem)
    if (word.afterBreak || isJoint || items.length === 0) items.push([])
    if (!isJoint) items.at(-1)?.push(word)
  }
  return items.flatMap((item) => {
    const [start, end] = [item[0]?.start ?? 0, item.at(-1)?.end ?? 0]
    const concept = vocabulary.idLabelled(text.slice(start, end).toLowerCase())
    return concept === undefined ? [] : [{ concept, start, end }]
  })
}
