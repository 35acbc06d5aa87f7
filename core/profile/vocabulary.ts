import { businessVocabulary, type VocabularyData } from '#core/profile/concepts.ts'
import { termsIn, type Terms } from '#core/profile/terms.ts'
import { stem, wordsOf, type Word } from '#core/profile/words.ts'

/** A concept found in a text, from `start` up to `end`, in UTF-16 code units. */
export type Mention = { concept: string; start: number; end: number }

/** Terms, and the patterns that find them in a text. */
export type Vocabulary = Terms & {
  /**
   * Mentions in reading order; where patterns overlap, the first and then the longest one counts. A pattern of several
   * concepts makes one mention of each, at the same place. Of a pattern with a gap only the words before the gap are
   * taken: what comes after may begin another mention. A pattern that begins with a gap takes no word.
   */
  mentionsIn(text: string): Mention[]
  /** The same, over words that are already there, among those from index `first` up to `last`. */
  mentionsAmong(words: readonly Word[], first: number, last: number): Mention[]
  /**
   * The pattern of most words that begins at `index` and ends before `last`; of equals the one that spans most.
   * `isAside`: of those patterns that take no word, else of the others.
   */
  patternAt(words: readonly Word[], index: number, last: number, isAside?: boolean): Found | undefined
}

/** `others`: what may stand instead of the stem. */
type Part = { stem: string; others?: readonly string[]; isPrefix: boolean; afterGap: boolean }
type PatternText = { id: string; text: string }
type Pattern = { concepts: string[]; parts: readonly Part[] }
/** `length`: words from the first to the last, those in gaps too. `taken`: those that begin no other mention. */
export type Found = Pattern & { length: number; taken: number }

const shortestPrefix = 3
const widestGap = 3
// Choices of an organizer's pattern could multiply without end.
const mostReadings = 128

/**
 * A pattern's parts are words, beginnings (`crowdfund*`), choices (`more|new client|order`, the last one empty when the
 * word may be missing) and gaps: `..` stands for up to three words, or none, with no punctuation among them (`sell ..
 * company`). A gap at the beginning (`.. clinic .. test`) says that the words are only looked at, so that "clinics who test"
 * is about healthcare too, and goes before a whole word; one at the end means nothing.
 *
 * `base`, when given, is extended by the data: of patterns with as many words those of the data win.
 *
 * @throws Error when two concepts share an id, or `meets` names an unknown one: the data is at fault, not a guest.
 */
export function vocabularyOf(data: VocabularyData, base?: Vocabulary): Vocabulary {
  // A text touches few of the patterns: the first one sorts them by how they begin, and those that begin so are compiled.
  let texts: ReadonlyMap<string, readonly PatternText[]> | undefined
  const compiled = new Map<string, readonly Pattern[]>()

  function beginningWith(start: string): readonly Pattern[] | undefined {
    const sameStart = (texts ??= textsByStart(data)).get(start)
    if (!sameStart) return undefined
    const patterns = compiled.get(start) ?? patternsOf(sameStart, start)
    compiled.set(start, patterns)
    return patterns
  }

  function patternAt(words: readonly Word[], index: number, last: number, isAside = false): Found | undefined {
    const stem = words[index]?.stem ?? ''
    let best = longest(beginningWith(isAside ? `.. ${stem}` : stem), words, index, last)
    for (let length = isAside ? 0 : Math.min(stem.length, 16); length >= shortestPrefix; length--) {
      const other = longest(beginningWith(`${stem.slice(0, length)}*`), words, index, last)
      if (other && other.parts.length > (best?.parts.length ?? 0)) best = other
    }
    const basic = base?.patternAt(words, index, last, isAside)
    return basic && basic.parts.length > (best?.parts.length ?? 0) ? basic : best
  }

  function mentionsAmong(words: readonly Word[], first: number, last: number): Mention[] {
    const mentions: Mention[] = []
    for (let index = first; index < last; index++) {
      const found = patternAt(words, index, last)
      for (const one of [patternAt(words, index, last, true), found]) {
        const start = words[index]?.start
        const end = words[index + (one?.length ?? 1) - 1]?.end
        if (!one || start === undefined || end === undefined) continue
        for (const concept of one.concepts) mentions.push({ concept, start, end })
      }
      index += (found?.taken ?? 1) - 1
    }
    return mentions
  }

  return {
    ...termsIn(data, base),
    patternAt,
    mentionsAmong,
    mentionsIn(text) {
      const words = wordsOf(text)
      return mentionsAmong(words, 0, words.length)
    },
  }
}

/** The longest of `patterns`, which come by number of parts, that stands at `index` and ends before `last`. */
function longest(
  patterns: readonly Pattern[] | undefined,
  words: readonly Word[],
  index: number,
  last: number,
): Found | undefined {
  let best: Found | undefined
  for (const { concepts, parts } of patterns ?? []) {
    if (best && parts.length < best.parts.length) break
    const length = lengthAt(parts, 1, words, index + 1, last) - index
    if (!(length > 0)) continue
    const gap = parts.findIndex((part) => part.afterGap)
    const taken = gap === -1 ? length : gap
    if (!best || length > best.length) best = { concepts, parts, length, taken }
    // The same words in choices of two concepts.
    else if (length === best.length && taken === best.taken) {
      best = { ...best, concepts: [...new Set([...best.concepts, ...concepts])] }
    }
  }
  return best
}

/**
 * Where the parts from `next` on end when they go on at `index`: the index after the last word, or NaN. `failed`: from
 * where they do not; without it, every gap of a pattern would multiply the time by four.
 */
function lengthAt(
  parts: readonly Part[],
  next: number,
  words: readonly Word[],
  index: number,
  last: number,
  failed?: Set<number>,
): number {
  const part = parts[next]
  if (!part) return index <= last ? index : NaN
  if (part.afterGap) failed ??= new Set()
  const from = index * parts.length + next
  if (failed?.has(from)) return NaN
  for (let at = index; at <= index + (part.afterGap ? widestGap : 0); at++) {
    const word = words[at]
    if (at >= last || !word || word.afterBreak) break
    if (!isOf(word.stem, part)) continue
    const end = lengthAt(parts, next + 1, words, at + 1, last, failed)
    if (end > 0) return end
  }
  failed?.add(from)
  return NaN
}

const plainStart = /^(\.\. )?([a-z]+)(\*?)(?=[\s\-/]|$)/

/** Patterns as they are written, by what each of their readings begins with. */
function textsByStart({ concepts }: VocabularyData): Map<string, PatternText[]> {
  const byStart = new Map<string, PatternText[]>()
  for (const { id, patterns } of concepts) {
    for (const text of patterns) {
      for (const start of startsOf(text)) {
        const sameStart = byStart.get(start)
        if (sameStart) sameStart.push({ id, text })
        else byStart.set(start, [{ id, text }])
      }
    }
  }
  return byStart
}

/** Nearly all begin with a plain word, which tells without the rest being looked at. */
function startsOf(text: string): Iterable<string> {
  const [, aside = '', word, star = ''] = plainStart.exec(text) ?? []
  if (word === undefined) {
    const readings = readingsOf(text).filter(({ length }) => length > 0)
    return new Set(readings.map((parts) => startOf(text, parts)))
  }
  return [aside === '' && star !== '' ? `${word}*` : `${aside}${star === '' ? stem(word) : word}`]
}

/** The first part, a prefix with its `*`; behind a gap when the words are only looked at. */
function startOf(text: string, [first]: readonly Part[]): string {
  if (!first) return ''
  return text.startsWith('.. ') ? `.. ${first.stem}` : keyOf(first)
}

/** The patterns with this start, each once; the longest first, of equals those without a gap. */
function patternsOf(texts: readonly PatternText[], start: string): Pattern[] {
  const patterns = new Map<string, Pattern>()
  for (const { id, text } of texts) {
    for (const parts of readingsOf(text)) {
      if (startOf(text, parts) !== start) continue
      const key = parts.map(keyOf).join(' ')
      const known = patterns.get(key)
      if (!known) patterns.set(key, { concepts: [id], parts })
      else if (!known.concepts.includes(id)) known.concepts.push(id)
    }
  }
  const gaps = ({ parts }: Pattern) => parts.filter((part) => part.afterGap).length
  return [...patterns.values()].sort((a, b) => b.parts.length - a.parts.length || gaps(a) - gaps(b))
}

function keyOf({ stem, others, isPrefix, afterGap }: Part): string {
  return `${afterGap ? '.. ' : ''}${[stem, ...(others ?? [])].join('|')}${isPrefix ? '*' : ''}`
}

/** A pattern's parts; where it begins with a choice, or a choice has an empty word, those of each reading. */
function readingsOf(pattern: string): Part[][] {
  let readings: Part[][] = [[]]
  let afterGap = false
  for (const word of pattern.split(/[\s\-/]+/)) {
    if (word === '..') afterGap = true
    if (word === '..' || word === '') continue
    const choice = word.split('|').map((one) => wordsIn(one))
    const [first = [], ...rest] = choice
    const others = rest.flatMap(([one]) => (one ? [one.stem] : []))
    const isOnePart = choice.every(([one, ...more]) => one && !one.isPrefix && more.length === 0)
    const isFirst = readings.every((parts) => parts.length === 0)
    const all = isOnePart && !isFirst && rest.length > 0 ? [first.map((one) => ({ ...one, others }))] : choice
    const ways = readings.length * all.length > mostReadings ? all.slice(0, 1) : all
    readings = readings.flatMap((before) =>
      ways.map((way) => [
        ...before,
        ...way.map((one, at) => ({ ...one, afterGap: afterGap && at === 0 && before.length > 0 })),
      ]),
    )
    afterGap = false
  }
  return readings
}

function wordsIn(part: string): Omit<Part, 'afterGap'>[] {
  if (part.endsWith('*')) return [{ stem: part.slice(0, -1), isPrefix: true }]
  if (/^[a-z]+$/.test(part)) return [{ stem: stem(part), isPrefix: false }]
  return wordsOf(part).map((word) => ({ stem: word.stem, isPrefix: false }))
}

function isOf(found: string, { stem: expected, others, isPrefix }: Part): boolean {
  return isPrefix ? found.startsWith(expected) : found === expected || others?.includes(found) === true
}

/** The controlled vocabulary every event begins with; a profile's keywords are ids of it wherever it has a word for them. */
export const vocabulary = /* @__PURE__ */ vocabularyOf(businessVocabulary)
