import { type ShownOnCards, tradingCard } from '#core/attendee/card.ts'
import type { Explanation } from '#core/matching/explain.ts'
import type { Explained, Ground } from '#core/matching/explain/grounds.ts'
import { roleConcepts, withNeedsMet } from '#core/matching/match-input.ts'
import { keywordLabel } from '#core/profile/keyword.ts'
import { blankLinks, plainLine } from '#core/profile/plain-text.ts'
import { vocabulary } from '#core/profile/vocabulary.ts'

/** A sentence that says what it must not; told by its place, never by its words. */
export type GroundsProblem = {
  in: 'whyMatch' | 'conversationStarters'
  index: number
  problem: 'LENGTH' | 'GROUND' | 'QUOTE' | 'CONCEPT' | 'HIDDEN' | 'CONTACT' | 'AVOIDED'
}

/**
 * What is wrong with an explanation, found without knowing how it was made: a quotation that is not where a ground says
 * or not on the other's card, a concept neither on that card nor the owner's own, a hidden field, a link or a way to
 * reach somebody, whom one of the two would rather avoid, a sentence of more than 220 characters.
 */
export function checkGrounds(
  { whyMatch, conversationStarters, grounds, starterGrounds }: Explanation,
  owner: Explained,
  other: Explained,
  shown: ShownOnCards,
): GroundsProblem[] {
  const check = (name: GroundsProblem['in'], sentences: readonly string[], all: readonly Ground[][]) =>
    sentences.flatMap((sentence, index) =>
      problemsOf(sentence, all[index] ?? [], owner, other, shown).map((problem) => ({ in: name, index, problem })),
    )
  return [
    ...check('whyMatch', whyMatch, grounds),
    ...check('conversationStarters', conversationStarters, starterGrounds),
  ]
}

function problemsOf(
  sentence: string,
  grounds: readonly Ground[],
  owner: Explained,
  other: Explained,
  shown: ShownOnCards,
): GroundsProblem['problem'][] {
  const card = stringsIn(tradingCard({ ...other.profile, photoUrl: null }, 3, shown)).map((text) => cleaned(text))
  const quotes = [...sentence.matchAll(/"([^"]*)"/g)].map(([, words = '']) => words.replaceAll(/^\.{3}|\.{3}$/g, ''))
  const frame = [...card, ...cleaned(other.profile.name).split(' '), ...ownLabels(owner)]
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, words) => without(text, words), sentence.replaceAll(/"[^"]*"/g, ' '))
  const wishes = [owner.avoid, other.avoid]
  const avoided = vocabulary.mentionsIn(wishes.map((avoid) => avoid?.kinds ?? '').join('\n'))
  const avoidedPeople = wishes.flatMap((avoid) => avoid?.people ?? []).map((name) => name.toLowerCase())
  const named = new Set(vocabulary.mentionsIn(sentence).map(({ concept }) => concept))
  const lower = sentence.toLowerCase()
  return [
    ...(sentence.length <= 220 ? [] : ['LENGTH' as const]),
    ...(grounds.every((ground) => stands(ground, ground.of === 'owner' ? owner : other)) ? [] : ['GROUND' as const]),
    ...(quotes.every((words) => isQuoted(words, grounds, other, card)) ? [] : ['QUOTE' as const]),
    ...(vocabulary.mentionsIn(frame).length === 0 ? [] : ['CONCEPT' as const]),
    ...(hiddenWords(other, shown).some((words) => without(lower, words) !== lower) ? ['HIDDEN' as const] : []),
    ...(blankLinks(sentence) !== sentence || /@\w|\d(?:[ ()./-]*\d){6}/.test(sentence) ? ['CONTACT' as const] : []),
    ...(avoided.some(({ concept }) => named.has(concept)) || avoidedPeople.some((name) => lower.includes(name))
      ? ['AVOIDED' as const]
      : []),
  ]
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
function ownLabels({ profile }: Explained): string[] {
  const { seekingKeywords, offeringKeywords, expertise, topics } = profile
  const gives = withNeedsMet([...offeringKeywords, ...roleConcepts(profile)])
  return [...seekingKeywords, ...expertise, ...topics, ...gives].map((term) => cleaned(keywordLabel(term)))
}

function hiddenWords({ profile }: Explained, shown: ShownOnCards): string[] {
  const open = [...profile.seekingKeywords, ...profile.offeringKeywords].map((term) => term.trim().toLowerCase())
  const expertise = profile.expertise.filter((term) => !open.includes(term.trim().toLowerCase()))
  return [
    ...(shown.showRole ? [] : [profile.role ?? '']),
    ...(shown.showCompany ? [] : [profile.company ?? '']),
    ...(shown.showExpertise ? [] : expertise.map(keywordLabel)),
  ].map((words) => cleaned(words).toLowerCase())
}

/** The text with every whole occurrence of the words taken out, whatever the case. */
function without(text: string, words: string): string {
  if (words === '' || !text.toLowerCase().includes(words.toLowerCase())) return text
  const plain = words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return text.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'giu'), ' ')
}

function cleaned(text: string): string {
  return plainLine(text, 1_000).replaceAll('"', "'")
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
