import type { Word } from '#core/profile/words.ts'

/** What a stretch of an answer speaks of: what the guest seeks, what they offer, neither, or what they do not want. */
export type Side = 'seeking' | 'offering' | 'about' | 'refused'

/** Words from index `first` up to `last`, all of one sentence, which `sentence` numbers from 0. */
export type Clause = { side: Side; first: number; last: number; sentence: number }

const split = (list: string) => list.split(', ')

// "want to" seeks, "want to help" offers: the longer cue counts.
const wishes = split(
  'love to, would love to, like to, would like to, want to, hoping to, hope to, looking to, ' +
    'keen to, eager to, open to, trying to',
)
const givingVerbs = split(
  'help, share, mentor, support, give back, introduce, invest, advise, coach, teach, ' +
    'helping, sharing, mentoring, investing',
)

const cues: Record<Exclude<Side, 'about'>, readonly string[]> = {
  seeking: [
    ...wishes.filter((wish) => !/^(?:love|like|open)/.test(wish)),
    ...split(
      'looking for, look for, searching for, in search of, seeking, seek, need, needs, want, love to meet, ' +
        'like to meet, happy to meet, glad to meet, love to learn, like to learn, love to find, like to find, ' +
        'excited to meet, aiming to, aim to, wish to, interested in meeting, interested in finding, could use, ' +
        'my goal, our goal, help me, help us, who can help, who could help, that can help, can help me, can help us, ' +
        "could help me, could help us, raising a, we are raising, we're raising, i am raising, i'm raising, " +
        "we are hiring, we're hiring, i am hiring, i'm hiring, " +
        'advice on, in need of, on the hunt for, would appreciate, to learn from',
    ),
  ],
  offering: [
    ...wishes.flatMap((wish) => givingVerbs.map((verb) => `${wish} ${verb}`)),
    ...split(
      'can help, could help, happy to, glad to, i offer, we offer, can offer, could offer, to offer, offering, ' +
        'experienced in, experienced with, experience in, experience with, experience of, expert in, expert on, ' +
        'expertise in, good at, great at, strong in, specialise in, specialize in, specialising in, specializing in, ' +
        'in return, in exchange, can share, can introduce, can connect, can advise, can mentor, can teach, can give, ' +
        'can bring, can provide, can support, willing to, ask me about, i know, know a lot about, background in, ' +
        'i invest, we invest, i coach, i advise, i mentor, i help, we help, help others, help founders, ' +
        'help startups, help companies, help people, give back',
    ),
  ],
  refused: split(
    "not looking for, not looking to, not interested in, no interest in, not need, don't need, do not need, " +
      "don't want, do not want, not seeking, not hiring, not raising, no need for, can't help, cannot help, " +
      "can not help, aren't looking for, isn't looking for, rather not, please no",
  ),
}

type Cue = { side: Side; words: readonly string[] }

const byFirstWord = new Map<string, Cue[]>()
for (const side of ['seeking', 'offering', 'refused'] as const) {
  for (const phrase of cues[side]) {
    const words = phrase.split(' ')
    const [first = ''] = words
    const known = byFirstWord.get(first) ?? []
    byFirstWord.set(
      first,
      [...known, { side, words }].toSorted((a, b) => b.words.length - a.words.length),
    )
  }
}

// "investors who need ...", "anyone with experience in ...": such a clause describes somebody else.
const others = new Set(
  (
    'who that which whoever someone somebody anyone anybody people person those they you has have having with ' +
    'founders startups companies teams others operators investors leaders'
  ).split(' '),
)

const subjects = new Set("i we i'm we're i'd we'd i'll we'll i've we've am are would also".split(' '))

/**
 * Splits a text's words into clauses. Each sentence starts on the question's own side; a cue moves the rest of the
 * sentence, up to the next cue, to the cue's side, unless the cue belongs to a description of somebody else.
 */
export function clausesOf(text: string, words: readonly Word[], ownSide: Side): Clause[] {
  const plain = words.map(({ start, end }) => text.slice(start, end).toLowerCase().replaceAll('’', "'"))
  const clauses: Clause[] = []
  let current: Clause = { side: ownSide, first: 0, last: 0, sentence: 0 }

  const startAt = (index: number, side: Side, sentence: number) => {
    if (index > current.first) clauses.push({ ...current, last: index })
    current = { side, first: index, last: index, sentence }
  }

  for (let index = 0; index < words.length; index++) {
    if (index > 0 && isSentenceEnd(text, words, index)) startAt(index, ownSide, current.sentence + 1)
    const cue = cueAt(plain, words, index)
    if (!cue) continue
    if (!describesOthers(plain, words, index, current, cue.side)) {
      startAt(withSubject(plain, words, index, current.first), cue.side, current.sentence)
    }
    index += cue.words.length - 1
  }
  startAt(words.length, ownSide, current.sentence)
  return clauses
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

function isSentenceEnd(text: string, words: readonly Word[], index: number): boolean {
  const gap = text.slice(words[index - 1]?.end, words[index]?.start)
  return /[\n!?。！？]|\.['")\]]*\s/u.test(gap)
}

function cueAt(plain: readonly string[], words: readonly Word[], index: number): Cue | undefined {
  return byFirstWord
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
  if (side === 'refused' || current.side !== (side === 'seeking' ? 'offering' : 'seeking')) return false
  // The subject is one of the two words before: "who really need", "people good at". A comma or "and" cuts it off.
  for (let before = index - 1; before >= Math.max(current.first, index - 2); before--) {
    const word = plain[before] ?? ''
    if (words[before + 1]?.afterBreak || /^(?:and|but|or|i|we)$|^(?:i|we)'/.test(word)) return false
    if (others.has(word)) return side === 'offering' || word !== 'with'
  }
  return false
}
