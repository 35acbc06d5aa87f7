import { type ShownOnCards, tradingCard } from '#core/attendee/card.ts'
import type { Explanation } from '#core/matching/explain.ts'
import { asksForDiscretion, confidedBy } from '#core/matching/explain/check-confidence.ts'
import { type Explained, type Ground, longestTitle } from '#core/matching/explain/grounds.ts'
import { wordingMentions, wordings } from '#core/matching/explain/wordings.ts'
import { roleConcepts, withNeedsMet } from '#core/matching/match-input.ts'
import { keywordLabel } from '#core/profile/keyword.ts'
import { blankLinks, plainLine } from '#core/profile/plain-text.ts'
import { type Vocabulary, vocabulary as builtIn } from '#core/profile/vocabulary.ts'

/** A sentence that says what it must not; told by its place, never by its words. */
export type GroundsProblem = {
  in: 'whyMatch' | 'conversationStarters'
  index: number
  problem: 'LENGTH' | 'GROUND' | 'QUOTE' | 'CONCEPT' | 'HIDDEN' | 'CONTACT' | 'AVOIDED' | 'CONFIDENCE'
}

/**
 * What is wrong with an explanation, found without knowing how it was made: a quotation that is not where a ground says
 * or not on the other's card, a concept neither on that card nor the owner's own, a hidden field, a link or a way to
 * reach somebody, whom one of the two would rather avoid, what the other told in confidence, a sentence of more than 220
 * characters. `vocabulary`: the event's.
 */
export function checkGrounds(
  { whyMatch, conversationStarters, grounds, starterGrounds }: Explanation,
  owner: Explained,
  other: Explained,
  shown: ShownOnCards,
  vocabulary: Vocabulary = builtIn,
): GroundsProblem[] {
  const problemsOf = checkOf(owner, other, shown, vocabulary)
  const check = (name: GroundsProblem['in'], sentences: readonly string[], all: readonly Ground[][]) =>
    sentences.flatMap((sentence, index) =>
      problemsOf(sentence, all[index] ?? []).map((problem) => ({ in: name, index, problem })),
    )
  return [
    ...check('whyMatch', whyMatch, grounds),
    ...check('conversationStarters', conversationStarters, starterGrounds),
  ]
}

function checkOf(owner: Explained, other: Explained, shown: ShownOnCards, vocabulary: Vocabulary) {
  const labelOf = (term: string) => keywordLabel(term, vocabulary)
  const { name, expertise, seekingKeywords, offeringKeywords } = other.profile
  const labels = new Map([...expertise, ...seekingKeywords, ...offeringKeywords].map((term) => [term, labelOf(term)]))
  const card = stringsIn(tradingCard({ ...other.profile, name: '', photoUrl: null }, 3, shown, { labels })).map(cleaned)
  const known = [...withCut(card), ...ownLabels(owner, vocabulary)].toSorted((a, b) => b.length - a.length)
  const names = cleaned(name).split(' ')
  const hidden = hiddenWords(other, shown, labelOf)
  const wishes = [owner.avoid, other.avoid]
  const people = wishes.flatMap((avoid) => avoid?.people ?? []).map(cleaned)
  const kinds = vocabulary.mentionsIn(wishes.map((avoid) => avoid?.kinds ?? '').join('\n'))
  const avoided = new Set(kinds.map(({ concept }) => concept))
  const worded = wordingMentions(vocabulary)
  const confided = confidedBy(other)
  const secrets = confided.texts.map(cleaned)

  const isConfided = (quotes: readonly string[], grounds: readonly Ground[]) =>
    quotes.some((words) => asksForDiscretion(words) || secrets.some((secret) => secret.includes(words))) ||
    grounds.some((one) => one.of === 'other' && 'start' in one && confided.holds(one.questionId, one.start, one.end))

  return (sentence: string, grounds: readonly Ground[]): GroundsProblem['problem'][] => {
    const quotes = [...sentence.matchAll(/"([^"]*)"/g)].map(([, words = '']) => words.replaceAll(/^\.{3}|\.{3}$/g, ''))
    const { told, frame } = parted(sentence.replaceAll(/"[^"]*"/g, gap), known, names)
    const content = [...quotes, ...told].join('\n')
    // What every sentence of its kind says is nobody's, though it may be a word of the event's vocabulary or a name.
    const added = vocabulary
      .mentionsIn(frame)
      .filter(({ start, end }) => !worded.has(frame.slice(start, end).toLowerCase()))
    const says = (words: string) => hasWhole(content, words) || (hasWhole(frame, words) && !hasWhole(wordings, words))
    const named = avoided.size === 0 ? [] : [...vocabulary.mentionsIn(content), ...added]
    return [
      ...(sentence.length <= 220 ? [] : ['LENGTH' as const]),
      ...(grounds.every((ground) => stands(ground, ground.of === 'owner' ? owner : other)) ? [] : ['GROUND' as const]),
      ...(quotes.every((words) => isQuoted(words, grounds, other, card)) ? [] : ['QUOTE' as const]),
      ...(added.length === 0 ? [] : ['CONCEPT' as const]),
      ...(hidden.some(says) ? ['HIDDEN' as const] : []),
      ...(blankLinks(sentence) !== sentence || /@\w|\d(?:[ ()./-]*\d){6}/.test(sentence) ? ['CONTACT' as const] : []),
      ...(named.some(({ concept }) => avoided.has(concept)) || people.some(says) ? ['AVOIDED' as const] : []),
      ...(isConfided(quotes, grounds) ? ['CONFIDENCE' as const] : []),
    ]
  }
}

/** Whether a quotation stands in the answer where one of the grounds says, and on the card. */
function isQuoted(words: string, grounds: readonly Ground[], other: Explained, card: readonly string[]): boolean {
  const stands = grounds.some((ground) => {
    if (ground.of !== 'other') return false
    if ('field' in ground) return stringsIn(other.profile[ground.field]).some((text) => cleaned(text).includes(words))
    return cleaned(answerOf(other, ground.questionId).slice(ground.start, ground.end)).includes(words)
  })
  return stands && card.some((text) => text.includes(words))
}

function stands(ground: Ground, { profile, responses }: Explained): boolean {
  if ('field' in ground) return stringsIn(profile[ground.field]).length > 0
  const { questionId, start, end } = ground
  return start < end && end <= answerOf({ profile, responses }, questionId).length
}

function answerOf({ responses = [] }: Explained, questionId: string): string {
  const value = responses.find((response) => response.questionId === questionId)?.value
  return typeof value === 'string' ? value : ''
}

/** The owner's own terms and what the vocabulary says they meet, as people read them. */
function ownLabels({ profile }: Explained, vocabulary: Vocabulary): string[] {
  const { seekingKeywords, offeringKeywords, expertise, topics } = profile
  const gives = withNeedsMet([...offeringKeywords, ...roleConcepts(profile, vocabulary)], vocabulary)
  return [...seekingKeywords, ...expertise, ...topics, ...gives].map((term) => cleaned(keywordLabel(term, vocabulary)))
}

function hiddenWords({ profile }: Explained, shown: ShownOnCards, labelOf: (term: string) => string): string[] {
  const open = [...profile.seekingKeywords, ...profile.offeringKeywords].map((term) => term.trim().toLowerCase())
  const expertise = profile.expertise.filter((term) => !open.includes(term.trim().toLowerCase()))
  const words = [
    ...(shown.showRole ? [] : [profile.role ?? '']),
    ...(shown.showCompany ? [] : [profile.company ?? '']),
    ...(shown.showExpertise ? [] : expertise.map(labelOf)),
  ].map(cleaned)
  return withCut(words)
}

// Not a space alone: what stood on both sides of it is no phrase.
const gap = ' | '

/** A sentence as what it tells of the two and what is left around that, without names. `known`: the longest first. */
function parted(sentence: string, known: readonly string[], names: readonly string[]) {
  const told: string[] = []
  const take = (text: string, words: string, keep: boolean) =>
    text.toLowerCase().includes(words.toLowerCase()) && words !== ''
      ? text.replaceAll(whole(words), (found) => {
          if (keep) told.push(found)
          return gap
        })
      : text
  const around = known.reduce((text, words) => take(text, words, true), sentence)
  return { told, frame: names.reduce((text, words) => take(text, words, false), around) }
}

const hasWhole = (text: string, words: string): boolean =>
  words !== '' && text.toLowerCase().includes(words.toLowerCase()) && whole(words).test(text)

/** Words as a whole, not inside longer ones, whatever the case. */
function whole(words: string): RegExp {
  const plain = words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'giu')
}

const cleaned = (text: string): string => plainLine(text, 1_000).replaceAll('"', "'")

/** A long title may be told cut. */
const withCut = (texts: readonly string[]): string[] => [
  ...texts,
  ...texts.filter(({ length }) => length > longestTitle).map((text) => plainLine(text, longestTitle)),
]

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
