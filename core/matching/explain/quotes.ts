import { confidedTexts, isConfided, toldInConfidence } from '#core/matching/explain/confidence.ts'
import { type Explained, type Ground, ownWords } from '#core/matching/explain/grounds.ts'
import { isFreeOfContacts } from '#core/matching/explain/discretion.ts'
import { disownedTitles } from '#core/matching/explain/own-titles.ts'
import { overlap, sentencesOf, trimmed } from '#core/matching/explain/sentences.ts'
import type { Place } from '#core/profile/bearing.ts'
import { clausesOf } from '#core/profile/clauses.ts'
import { clip, plainLine } from '#core/profile/plain-text.ts'
import { type Profile, profileCaps } from '#core/profile/profile.ts'
import { type Mention, type Vocabulary, vocabulary as builtIn } from '#core/profile/vocabulary.ts'
import { wordsOf } from '#core/profile/words.ts'

/** The fields of a card that hold sentences of the guest's own. */
export type ToldField = 'seekingSummary' | 'offeringSummary' | 'conversationHooks'

/** A sentence somebody wrote and their card shows. Without `place` they typed it into the card itself. */
type Passage = {
  field: ToldField
  text: string
  mentions: Mention[]
  place?: { questionId: string; start: number }
  /** Whether the answer's sentence goes on before and after it. */
  isCut: { before: boolean; after: boolean }
}

/** Words as they stand in a reason, between quotation marks. */
export type Quote = { text: string; ground: Ground }

const shortest = 12
// Where a long sentence can be cut without losing its sense.
const joint = /[,;:]\s+|\s[-–—]\s/g

const known = new WeakMap<Vocabulary, WeakMap<Explained, readonly Passage[]>>()

/** What may be quoted of somebody; worked out once for each of them. */
function passagesOf(person: Explained, vocabulary: Vocabulary): readonly Passage[] {
  const byPerson = known.get(vocabulary) ?? new WeakMap<Explained, readonly Passage[]>()
  known.set(vocabulary, byPerson)
  const before = byPerson.get(person)
  if (before !== undefined) return before
  const found = (['offeringSummary', 'seekingSummary', 'conversationHooks'] as const).flatMap((field) => {
    return passagesIn(person, field, vocabulary)
  })
  byPerson.set(person, found)
  return found
}

function passagesIn(person: Explained, field: ToldField, vocabulary: Vocabulary): Passage[] {
  const { profile, responses } = person
  const onCard = [profile[field] ?? []].flat()
  const cardLines = onCard.map((text) => plainLine(text, profileCaps.summary))
  // A cited field may be a model's wording, so only the words it cites are the guest's.
  const sources = citedStretches(profile, responses, field)
  if (!profile.citations.some((citation) => citation.field === field)) {
    sources.push(...onCard.map((answer) => ({ answer, start: 0, end: answer.length })))
  }
  return sources.flatMap(({ answer, start, end, questionId }) =>
    sentencesOf(answer, start, end).flatMap((sentence) => {
      const { start: first, end: last } = trimmed(answer, sentence)
      const text = answer.slice(first, last)
      const isOnCard = cardLines.some((line) => line.includes(plainLine(text, text.length)))
      const place = { questionId, start: first, end: last }
      if (!isOnCard || !isQuotable(text, field) || isUntold(person, answer, place)) return []
      const isCut = {
        before: first === start && /[^\s.!?…\-–—•*·>][^\S\n]*$/u.test(answer.slice(Math.max(0, start - 9), start)),
        after:
          !/[!?]$/.test(text) &&
          /^[\s,;:]*[\p{L}\p{N}([&]/u.test(answer.slice(last, last + 9)) &&
          !/\n/.test(answer.slice(last, last + 9)),
      }
      const passage = { field, text, mentions: vocabulary.mentionsIn(text), isCut }
      return [questionId === undefined ? passage : { ...passage, place: { questionId, start: first } }]
    }),
  )
}

/** Whether words were told in confidence, or tell a title that the card no longer says. Without a question: on the card. */
function isUntold(
  person: Explained,
  answer: string,
  { questionId, ...place }: Place & { questionId?: string | undefined },
) {
  if (questionId === undefined) {
    const told = plainLine(answer.slice(place.start, place.end), answer.length)
    const isSecret = toldInConfidence(answer).some((secret) => overlap(secret, place))
    return isSecret || confidedTexts(person).some((secret) => secret.includes(told) || told.includes(secret))
  }
  const titles = disownedTitles(person).get(questionId) ?? []
  return isConfided(person, { questionId, ...place }) || titles.some((title) => overlap(title, place))
}

type Stretch = { answer: string; start: number; end: number; questionId?: string }

/** Where the field was found in the answers; what is cited piece after piece is one stretch. */
function citedStretches(profile: Profile, responses: Explained['responses'], field: ToldField): Stretch[] {
  const answers = ownWords(responses)
  const found: Stretch[] = []
  for (const { field: citedField, questionId, start, end } of profile.citations) {
    const answer = answers.get(questionId)
    if (citedField !== field || answer === undefined) continue
    const last = found.at(-1)
    const isNext = last?.questionId === questionId && start >= last.end && answer.slice(last.end, start).trim() === ''
    if (last !== undefined && isNext) last.end = end
    else found.push({ answer, start, end, questionId })
  }
  return found
}

function isQuotable(sentence: string, field: ToldField): boolean {
  const plain = plainLine(sentence, sentence.length)
  if (plain.length < shortest || plain !== sentence.replaceAll(/\s+/gu, ' ') || !isFreeOfContacts(sentence))
    return false
  const words = wordsOf(sentence)
  const side = field === 'seekingSummary' ? 'seeking' : field === 'offeringSummary' ? 'offering' : 'about'
  return words.length >= 3 && clausesOf(sentence, words, side).every((clause) => clause.side !== 'refused')
}

/**
 * Their own words in that field, at most `max` characters long, around `term` when one is given; undefined when they wrote
 * none that the card shows and `accepts` lets pass. `turn`, a whole number, picks which of their sentences is tried first;
 * `vocabulary` is the event's.
 */
export function quoteOf(
  person: Explained,
  field: ToldField,
  max: number,
  accepts: (text: string) => boolean,
  turn: number,
  term?: string,
  vocabulary: Vocabulary = builtIn,
): Quote | undefined {
  const passages = passagesOf(person, vocabulary).filter((passage) => passage.field === field)
  const first = passages.length === 0 ? 0 : turn % passages.length
  for (const passage of [...passages.slice(first), ...passages.slice(0, first)]) {
    const about = term === undefined ? { start: 0, end: 0 } : placeOf(passage, term, vocabulary)
    if (about === undefined) continue
    const [start, end] = stretch(passage.text, about, max - 6)
    const words = passage.text.slice(start, end).replaceAll(/\s+/gu, ' ')
    if (words.length < shortest || !accepts(words)) continue
    const { place, isCut } = passage
    const isCutBefore = start > 0 || isCut.before
    const isCutAfter = end < passage.text.length || isCut.after
    const text = `${isCutBefore ? '...' : ''}${words.replaceAll('"', "'")}${isCutAfter ? '...' : ''}`
    const ground: Ground =
      place === undefined
        ? { of: 'other', field }
        : { of: 'other', questionId: place.questionId, start: place.start + start, end: place.start + end }
    return { text, ground }
  }
  return undefined
}

function placeOf(
  { text, mentions }: Passage,
  term: string,
  vocabulary: Vocabulary,
): { start: number; end: number } | undefined {
  const mention = mentions.find(({ concept }) => concept === term)
  if (mention !== undefined) return mention
  const start = vocabulary.labelOf(term) === undefined ? text.toLowerCase().indexOf(term) : -1
  return start === -1 ? undefined : { start, end: start + term.length }
}

/**
 * As much of a sentence around a place in it as fits into `max` characters: from joint to joint, with the part that the
 * place is in whole where that can be, else to the end of a word.
 */
function stretch(text: string, about: { start: number; end: number }, max: number): [start: number, end: number] {
  if (text.length <= max) return [0, text.length]
  const joints = [...text.matchAll(joint)].map(({ index, 0: { length } }) => ({ end: index, next: index + length }))
  const starts = [0, ...joints.map(({ next }) => next)].filter((start) => start <= about.start)
  const ends = [...joints.map(({ end }) => end), text.length].filter((end) => end >= about.end)
  const partEnd = ends[0] ?? text.length
  const latest = starts.at(-1) ?? 0
  const start = starts.find((one) => partEnd - one <= max) ?? (about.end - latest <= max ? latest : about.start)
  const end = ends.findLast((one) => one - start <= max) ?? start + clip(text.slice(start), max).length
  const cut = trimmed(text, { start, end })
  return [cut.start, cut.end]
}
