import type { Facts } from '#core/matching/explain/facts.ts'
import { groundOf } from '#core/matching/explain/cited-term.ts'
import type { Ground, Sentence } from '#core/matching/explain/grounds.ts'
import { quoteOf, type ToldField } from '#core/matching/explain/quotes.ts'
import { leads } from '#core/matching/explain/reason-wordings.ts'
import { asSentence } from '#core/matching/explain/series.ts'
import { tieBreak } from '#core/matching/tie-break.ts'
import type { CitedField } from '#core/profile/profile.ts'

/** Most characters (UTF-16 code units) of a reason or a starter. */
export const maxSentence = 220

const shortestQuote = 40
const longestQuote = 130

/** One thing that could be said; the sentence is made, and its quotation used up, only when it is. */
export type Candidate = {
  /** Nearly everybody could be told so: said only where nothing else is left. */
  isCommon: boolean
  say(): Sentence | undefined
}

export const said = (text: string, grounds: Ground[]): Sentence => ({ text: asSentence(text), grounds })

/** Puts sentences together for one pair. Nothing is quoted twice, in reasons or in starters. */
export function tellingOf(facts: Facts) {
  const { name, pair, owner, other, maySay, vocabulary } = facts
  const quoted = new Set<string>()

  /** One of several ways to say it: always the same for these two, another for most others. */
  function worded(kind: string, wordings: readonly string[], words: Readonly<Record<string, string>> = {}): string {
    const wording = wordings[tieBreak(pair, kind) % wordings.length] ?? ''
    return wording.replaceAll(/\{(\w+)\}/g, (_, key: string) => (key === 'name' ? name : (words[key] ?? '')))
  }

  /** The same terms, begun at another one for other pairs. */
  function turned(terms: readonly string[]): string[] {
    const first = terms.length === 0 ? 0 : tieBreak(pair, 'terms') % terms.length
    return [...terms.slice(first), ...terms.slice(0, first)]
  }

  function quote(field: ToldField, max: number, term?: string) {
    if (max < shortestQuote) return undefined
    const accepts = (text: string) => maySay(text, true) && !quoted.has(text)
    const found = quoteOf(other, field, Math.min(max, longestQuote), accepts, tieBreak(pair, field), term, vocabulary)
    if (found !== undefined) quoted.add(found.text.replaceAll(/^\.{3}|\.{3}$/g, ''))
    return found
  }

  /** The sentence, with their own words about `term` after it where there are some. */
  function inTheirWords(text: string, grounds: Ground[], field: ToldField, term: string): Sentence {
    const lead = worded(`${field} lead`, leads)
    const found = quote(field, maxSentence - text.length - lead.length - 7, term)
    if (found === undefined) return said(text, grounds)
    return said(`${asSentence(text)} ${lead}: "${found.text}"`, [...grounds, found.ground])
  }

  return {
    worded,
    turned,
    quote,
    inTheirWords,
    theirs: (field: CitedField, terms: readonly string[]) =>
      terms.slice(0, 3).map((term) => groundOf('other', other, field, term, vocabulary)),
    mine: (field: CitedField, terms: readonly string[]) =>
      terms.slice(0, 3).map((term) => groundOf('owner', owner, field, term, vocabulary)),
  }
}
export type Telling = ReturnType<typeof tellingOf>

/** The first few that can be said, what is specific before what is common, each sentence once. */
export function firstSaid(candidates: readonly Candidate[], most: number): Sentence[] {
  const chosen: Sentence[] = []
  for (const { say } of [
    ...candidates.filter(({ isCommon }) => !isCommon),
    ...candidates.filter((one) => one.isCommon),
  ]) {
    if (chosen.length === most) break
    const sentence = say()
    if (sentence === undefined || chosen.some(({ text }) => text === sentence.text)) continue
    if (sentence.text.length <= maxSentence) chosen.push(sentence)
  }
  return chosen.map(({ text, grounds }) => ({
    text: text.replaceAll(/(^|[.?] )this guest/g, '$1This guest'),
    grounds,
  }))
}
