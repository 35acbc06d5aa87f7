import type { ShownOnCards } from '#core/attendee/card.ts'
import { roleConcepts, termsOf, withNeedsMet } from '#core/matching/match-input.ts'
import { keywordLabel } from '#core/profile/keyword.ts'
import { clip, plainLine } from '#core/profile/plain-text.ts'
import type { Profile } from '#core/profile/profile.ts'
import { vocabulary } from '#core/profile/vocabulary.ts'
import { questionIds } from '#core/questionnaire/question.ts'
import type { Response } from '#core/questionnaire/response.ts'

export type Explained = { profile: Profile; responses?: readonly Response[] | undefined }

/** Two or three reasons and two or three openings, for the owner of a list to read about somebody on it. */
export type Explanation = { whyMatch: string[]; conversationStarters: string[] }

const showAll: ShownOnCards = { showCompany: true, showRole: true, showExpertise: true }
const most = 3

/**
 * Why the owner should meet the other, and how to begin. Says only what the other's profile says and the event's cards
 * may show, most useful first; where little is known it says so. No links; the same two profiles always read the same.
 */
export function explain(owner: Explained, other: Explained, shown: ShownOnCards = showAll): Explanation {
  const facts = factsOf(owner, other, shown)
  return {
    whyMatch: atLeastTwo(reasons(facts), [
      `${facts.name} has not told us much yet, so we cannot say what you have in common.`,
      `A first conversation with ${facts.name} is the way to find out.`,
    ]),
    conversationStarters: atLeastTwo(starters(facts), [
      `Ask ${facts.name} what would make this event worth coming to.`,
      `Tell ${facts.name} what you hope to find here.`,
    ]),
  }
}

function atLeastTwo(found: readonly string[], fallback: readonly string[]): string[] {
  const distinct = [...new Set(found)].slice(0, most)
  const sentences = distinct.length >= 2 ? distinct : [...distinct, ...fallback].slice(0, 2)
  return sentences.map((sentence) => sentence.replace(/^this guest/, 'This guest'))
}

type Facts = ReturnType<typeof factsOf>

function factsOf(owner: Explained, other: Explained, shown: ShownOnCards) {
  const mine = owner.profile
  const theirs = other.profile
  const sought = termsOf(mine.seekingKeywords)
  const offered = termsOf(theirs.offeringKeywords)
  const theirRole = shown.showRole ? said(theirs.role, 80) : ''
  const asPerson = theirRole === '' ? [] : withNeedsMet(roleConcepts({ role: theirs.role, seniority: null }))
  const direct = both(sought, offered)
  const related = sought
    .filter((need) => !direct.includes(need))
    .flatMap((need) => {
      const offer = offered.find((candidate) => vocabulary.needsMetBy(candidate).includes(need))
      return offer === undefined ? [] : [{ need, offer }]
    })
  const canOffer = withNeedsMet([...mine.offeringKeywords, ...roleConcepts(mine)])
  const met = new Set([...direct, ...related.map(({ need }) => need)])
  return {
    name: said(theirs.name, 80).split(' ')[0] || 'this guest',
    direct: labels(direct),
    related: related.flatMap(({ need, offer }) => {
      const [needLabel, offerLabel] = [labels([need])[0], labels([offer])[0]]
      return needLabel && offerLabel ? [{ need: needLabel, offer: offerLabel }] : []
    }),
    asPerson: labels(both(sought, asPerson).filter((need) => !met.has(need))),
    wanted: labels(both(termsOf(theirs.seekingKeywords), canOffer)),
    sharedExpertise: shown.showExpertise ? labels(both(termsOf(theirs.expertise), termsOf(mine.expertise))) : [],
    sharedTopics: labels(both(termsOf(theirs.topics), termsOf(mine.topics))),
    expertise: shown.showExpertise ? labels(termsOf(theirs.expertise)) : [],
    topics: labels(termsOf(theirs.topics)),
    seeking: labels(termsOf(theirs.seekingKeywords)),
    offering: labels(offered),
    role: theirRole,
    company: shown.showCompany ? said(theirs.company, 80) : '',
    offeringWords: quoted(theirs.offeringSummary),
    seekingWords: quoted(theirs.seekingSummary ?? theirs.idealMatch),
    focus: quoted(theirs.currentFocus),
    hook: quoted(theirs.conversationHooks[0] ?? null),
    bothTold: bothAnswered(owner.responses, other.responses),
  }
}

function reasons(facts: Facts): string[] {
  const { name } = facts
  const [related] = facts.related
  const all = [
    facts.direct.length > 0 && `${name} can help with ${series(facts.direct)}, which you asked for.`,
    facts.asPerson.length > 0 && `You asked for ${series(facts.asPerson)}, and ${name} is ${introduced(facts)}.`,
    related && `You asked for ${related.need}, and ${name} offers ${related.offer}.`,
    facts.wanted.length > 0 && `${name} asked for ${series(facts.wanted)}, and you can help there.`,
    facts.sharedExpertise.length > 0 && `You both work on ${series(facts.sharedExpertise)}.`,
    facts.sharedTopics.length > 0 && `You both enjoy talking about ${series(facts.sharedTopics)}.`,
    facts.offeringWords && `What ${name} offers, in their own words: ${facts.offeringWords}`,
    facts.seekingWords && `What ${name} is after, in their own words: ${facts.seekingWords}`,
    facts.asPerson.length === 0 && (facts.role || facts.company) && `${name} is ${introduced(facts)}.`,
    facts.expertise.length > 0 && `${name} knows ${series(facts.expertise)}.`,
    facts.topics.length > 0 && `${name} would enjoy talking about ${series(facts.topics)}.`,
    facts.offering.length > 0 && `${name} offers ${series(facts.offering)}.`,
    facts.seeking.length > 0 && `${name} asked for ${series(facts.seeking)}.`,
    facts.bothTold && `You and ${name} both told us about ${facts.bothTold}.`,
  ]
  return all.filter((reason) => typeof reason === 'string').filter(Boolean)
}

function starters(facts: Facts): string[] {
  const { name } = facts
  const [field] = facts.sharedExpertise
  const need = facts.direct[0] ?? facts.related[0]?.need ?? facts.asPerson[0]
  const all = [
    need && `Ask ${name} what to do first about ${need}.`,
    facts.wanted[0] && `Tell ${name} how you could help with ${facts.wanted[0]}.`,
    facts.hook && `Ask ${name} about this: ${facts.hook}`,
    facts.sharedTopics[0] && `What is changing most in ${facts.sharedTopics[0]} right now, as each of you sees it?`,
    field && `Compare notes with ${name}: what has surprised you lately in ${field}?`,
    facts.focus && `${name} wrote: ${facts.focus} Ask what would move that forward.`,
    facts.role && `Ask ${name} what a good week as ${facts.role} looks like.`,
    facts.topics[0] && `Ask ${name} what makes ${facts.topics[0]} interesting.`,
    facts.expertise[0] && `Ask ${name} what people misunderstand about ${facts.expertise[0]}.`,
    facts.company && `Ask ${name} what ${facts.company} is working on.`,
  ]
  return all.filter((starter) => typeof starter === 'string').filter(Boolean)
}

function introduced({ role, company }: { role: string; company: string }): string {
  if (role === '') return `with ${company}`
  return company === '' ? role : `${role} at ${company}`
}

function both(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((term) => b.includes(term))
}

function said(text: string | null, max: number): string {
  return plainLine(text ?? '', max)
}

function quoted(text: string | null): string {
  const words = said(text, 280).replaceAll('"', "'")
  const shown = clip(words, 160)
  return words === '' ? '' : `"${shown}${shown.length < words.length ? '...' : ''}"`
}

/** Labels as they read inside a sentence: `Fundraising` becomes `fundraising`, `AI` stays. */
function labels(terms: readonly string[]): string[] {
  return terms
    .map((term) => plainLine(keywordLabel(term), 80).replace(/^[A-Z](?=[a-z -])/, (first) => first.toLowerCase()))
    .filter((label) => label !== '')
}

function series(terms: readonly string[]): string {
  const named = terms.slice(0, most)
  const last = named.at(-1) ?? ''
  return named.length < 2 ? last : `${named.slice(0, -1).join(', ')} and ${last}`
}

const askedAbout: readonly [questionId: string, subject: string][] = [
  [questionIds.goals, 'your current goals'],
  [questionIds.idealConnections, 'the people you hope to meet'],
  [questionIds.offers, 'what you can help others with'],
  [questionIds.expertise, 'what you know best'],
  [questionIds.topics, 'what you enjoy talking about'],
]

function bothAnswered(mine: readonly Response[] = [], theirs: readonly Response[] = []): string {
  const answered = (responses: readonly Response[], questionId: string) =>
    responses.some((response) => response.questionId === questionId && response.value !== null)
  return askedAbout.find(([questionId]) => answered(mine, questionId) && answered(theirs, questionId))?.[1] ?? ''
}
