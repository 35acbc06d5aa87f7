import { cuesByFirstWord, type Cue, type Side } from '#core/profile/cues.ts'
import type { Word } from '#core/profile/words.ts'

/** Words from index `first` up to `last`, all of one sentence, which `sentence` numbers from 0. */
export type Clause = { side: Side; first: number; last: number; sentence: number }

// "investors who need ...", "anyone with experience in ...": such a clause describes somebody else.
const others = new Set(
  (
    'who that which whoever someone somebody anyone anybody people person those they you has have having with ' +
    'founders startups companies teams others operators investors leaders managers engineers students folks'
  ).split(' '),
)

const subjects = new Set("i we i'm we're i'd we'd i'll we'll i've we've am are would also".split(' '))
// "Founders raising a round": without a subject of its own the participle tells who they are.
const participles = new Set('looking searching seeking raising hiring needing wanting offering willing open'.split(' '))
const joints = new Set('and but or so also now still currently just then am are be is while yet'.split(' '))
const turns = new Set('but just only instead rather'.split(' '))

/**
 * Splits a text's words into clauses. Each sentence starts on the question's own side; a cue moves the rest of the
 * sentence, up to the next cue, to the cue's side, unless the cue belongs to a description of somebody else.
 */
export function clausesOf(text: string, words: readonly Word[], ownSide: Side): Clause[] {
  const plain = words.map(({ start, end }) => text.slice(start, end).toLowerCase().replaceAll('’', "'"))
  const clauses: Clause[] = []
  let current: Clause = { side: ownSide, first: 0, last: 0, sentence: 0 }
  let sideAfterBreak: Side | undefined

  const startAt = (index: number, side: Side, sentence: number) => {
    if (index > current.first) clauses.push({ ...current, last: index })
    current = { side, first: index, last: index, sentence }
    sideAfterBreak = undefined
  }

  for (let index = 0; index < words.length; index++) {
    const isFirst = index === 0 || isSentenceEnd(text, words, index)
    if (isDeclined(text, words, plain, index)) {
      for (const clause of [...clauses, current]) if (clause.sentence === current.sentence) clause.side = 'refused'
    }
    if (index > 0 && isFirst) startAt(index, ownSide, current.sentence + 1)
    else if (sideAfterBreak && words[index]?.afterBreak) startAt(index, sideAfterBreak, current.sentence)
    else if (current.side === 'refused' && turns.has(plain[index] ?? '')) startAt(index, ownSide, current.sentence)
    const found = cueAt(plain, words, index)
    // "In return" turns to the other side's part, which in offers is what the guest seeks; "I offer in return" does not.
    const opens = isFirst || words[index]?.afterBreak === true || joints.has(plain[index - 1] ?? '')
    const isReturn = opens && ownSide === 'offering' && /^in (?:return|exchange)$/.test(found?.words.join(' ') ?? '')
    const turned: Cue | undefined = found && isReturn ? { ...found, side: 'seeking' } : found
    const begins = negationBefore(plain, index, current.first)
    const cue = turned && begins < index ? negated(turned) : turned
    // "No-code" refuses no code.
    if (cue?.isBrief && text[words[index]?.end ?? 0] === '-') continue
    if (!cue || !counts(cue, plain, words, index, isFirst, ownSide)) continue
    if (!describesOthers(plain, words, index, current, cue.side)) {
      const { side, sentence } = current
      startAt(withSubject(plain, words, begins, current.first), cue.side, sentence)
      if (cue.isBrief) sideAfterBreak = side === 'refused' ? ownSide : side
    }
    index += cue.words.length - 1
  }
  startAt(words.length, ownSide, current.sentence)
  return clauses
}

/** Where "do not", "don't" or "no longer" begins that stands before `index`; `index` when none does. */
function negationBefore(plain: readonly string[], index: number, earliest: number): number {
  const before = plain.slice(Math.max(earliest, index - 2), index).join(' ')
  const [found] =
    /(?:\b(?:do|does|did|would|will) )?\b(?:not|never|don't|dont|doesn't|won't|wouldn't)$|\bno longer$/.exec(before) ??
    []
  return found === undefined ? index : index - found.split(' ').length
}

const isWish = /^(?:want|need|wish|look|seek|hope|hoping|like|plan|aim|rais|hir|search|interested|offer|help|invest)/

// "I do not want to meet recruiters" refuses them, while who is "not scared of hardware" refuses nothing.
function negated(cue: Cue): Cue | undefined {
  if (cue.side !== 'seeking' && cue.side !== 'offering') return cue
  return isWish.test(cue.words[0] ?? '') ? { ...cue, side: 'refused' } : undefined
}

/** Whether the words are a cue here: "no recruiters" refuses them, "with no budget" and "why not" refuse nothing. */
function counts(
  cue: Cue,
  plain: readonly string[],
  words: readonly Word[],
  index: number,
  isFirst: boolean,
  ownSide: Side,
): boolean {
  const { side, isBrief } = cue
  const before = plain[index - 1] ?? ''
  const opens = isFirst || words[index]?.afterBreak === true || joints.has(before)
  // "Are not scared of hardware" tells what somebody is like.
  if (cue.words[0] === 'not' && /^(?:am|are|is|be)$/.test(before)) return false
  if (isBrief) return opens || before === 'please'
  if (side === 'seeking' && ownSide === 'offering') return seeksInOffers(cue, before, opens)
  return side !== 'about' || (ownSide !== 'offering' && opens)
}

// "Planning permission", "how to find suppliers": among offers only a plain wish or a return for the offer seeks.
function seeksInOffers({ words }: Cue, before: string, opens: boolean): boolean {
  const cue = words.join(' ')
  return (
    /\b(?:return|exchange|swap|trade)\b/.test(cue) ||
    (/^(?:looking for|seeking|need|want)$/.test(cue) && (opens || subjects.has(before)))
  )
}

/**
 * The same clauses, with what comes before `end` (an offset into the text) in the clause that reaches it being about
 * the guest: "Founder at Loop, we need customers" seeks customers, not founders.
 */
export function withIntroduction(clauses: readonly Clause[], words: readonly Word[], end: number): Clause[] {
  const after = words.findIndex((word) => word.end > end)
  const next = after === -1 ? words.length : after
  return clauses.flatMap((clause) => {
    if (next <= clause.first || next > clause.last) return [clause]
    const told: Clause = { ...clause, side: 'about', last: next }
    return next === clause.last ? [told] : [told, { ...clause, first: next }]
  })
}

/** Where a clause begins whose cue stands at `index`: "I can also help" begins with "I". */
function withSubject(plain: readonly string[], words: readonly Word[], index: number, earliest: number): number {
  const isJoined = index > earliest && !words[index]?.afterBreak
  return isJoined && subjects.has(plain[index - 1] ?? '') ? withSubject(plain, words, index - 1, earliest) : index
}

// "Meet investors? No thanks."
function isDeclined(text: string, words: readonly Word[], plain: readonly string[], index: number): boolean {
  const gap = text.slice(words[index - 1]?.end ?? 0, words[index]?.start)
  return gap.includes('?') && /^(?:no|nope)$/.test(plain[index] ?? '') && /^thanks?$/.test(plain[index + 1] ?? '')
}

function isSentenceEnd(text: string, words: readonly Word[], index: number): boolean {
  const gap = text.slice(words[index - 1]?.end, words[index]?.start)
  return /[\n!?。！？]|\.['")\]]*\s|[:;=]-?[)(]/u.test(gap)
}

function cueAt(plain: readonly string[], words: readonly Word[], index: number): Cue | undefined {
  return cuesByFirstWord
    .get(plain[index] ?? '')
    ?.find((cue) =>
      cue.words.every(
        (word, offset) => plain[index + offset] === word && (offset === 0 || !words[index + offset]?.afterBreak),
      ),
    )
}

function describesOthers(
  plain: readonly string[],
  words: readonly Word[],
  index: number,
  current: Clause,
  side: Side,
): boolean {
  if (side === 'refused') return false
  if (participles.has(plain[index] ?? '') && index > current.first && !words[index]?.afterBreak) {
    const before = plain[index - 1] ?? ''
    if (!joints.has(before) && !subjects.has(before) && current.side !== 'about') return true
  }
  if (current.side !== (side === 'seeking' ? 'offering' : 'seeking')) return false
  // The subject is one of the two words before: "who really need", "people good at". A comma or "and" cuts it off.
  for (let before = index - 1; before >= Math.max(current.first, index - 2); before--) {
    const word = plain[before] ?? ''
    if (words[before + 1]?.afterBreak || /^(?:and|but|or|i|we)$|^(?:i|we)'/.test(word)) return false
    if (others.has(word)) return side === 'offering' || word !== 'with'
  }
  return false
}
