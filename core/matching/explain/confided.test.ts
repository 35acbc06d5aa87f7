import { describe, expect, test } from 'vitest'
import { explain, showAll } from '#core/matching/explain.ts'
import { checkGrounds } from '#core/matching/explain/check-grounds.ts'
import { groundOf, isToldOpenly } from '#core/matching/explain/cited-term.ts'
import type { Explained, Ground } from '#core/matching/explain/grounds.ts'
import { quoteOf } from '#core/matching/explain/quotes.ts'
import { extractProfile } from '#core/profile/built-in-extractor.ts'
import { Profile } from '#core/profile/profile.ts'
import { defaultQuestions } from '#core/questionnaire/default-questions.ts'

const answeredAt = '2026-11-22T10:00:00.000Z'
function guest(firstName: string, answers: Record<string, string>): Explained {
  const responses = Object.entries(answers).map(([questionId, value]) => ({ questionId, value, answeredAt }))
  return { profile: extractProfile({ firstName, questions: defaultQuestions, responses }), responses }
}
const names = Array.from({ length: 20 }, (_, number) => `Ben${number}`)
/** All that anybody who seeks or offers this could be told. */
function told(other: Explained, known: Partial<Profile> = {}): string {
  return names
    .flatMap((name) => {
      const owner = { profile: Profile.parse({ name, ...known }) }
      const said = explain(owner, other)
      expect(checkGrounds(said, owner, other, showAll)).toEqual([])
      return [...said.whyMatch, ...said.conversationStarters]
    })
    .join('\n')
}

describe('what was told in confidence is in no reason and no starter', () => {
  test('as a quotation', () => {
    const ana = guest('Ana', {
      goals: 'I want to find bakers in Lyon. I want to sell my shop in Nantes. Please keep that confidential.',
      offers: 'I can help with sourdough for hotels. Between us, I can help with a supplier fight at Moulin Rouge.',
    })
    const all = told(ana)
    expect(all).toMatch(/bakers in Lyon/)
    expect(all).toMatch(/sourdough/)
    expect(all).not.toMatch(/Nantes|sell my shop|Moulin|confidential|Between us/)
  })

  test('as a hook, though a model worded it or cut it out', () => {
    const goals = 'I once swam to Corsica with a dog. My boss does not know it. I like soup from Laos a lot.'
    const person: Explained = {
      profile: Profile.parse({
        name: 'Ana',
        conversationHooks: ['I once swam to Corsica with a dog', 'swam to Corsica', 'I like soup from Laos a lot'],
      }),
      responses: [{ questionId: 'goals', value: goals, answeredAt }],
    }
    expect(told(person)).toMatch(/soup from Laos/)
    expect(told(person)).not.toMatch(/Corsica/)
    const typed: Explained = { profile: Profile.parse({ name: 'Ana', conversationHooks: ['Quietly building a boat'] }) }
    expect(told(typed)).not.toMatch(/boat/)
  })

  test('as a term that no other answer tells, in a profile that was read before', () => {
    const offers = 'I can help with bookkeeping. Between us, I can help with fundraising.'
    const at = (words: string) => ({
      questionId: 'offers',
      start: offers.indexOf(words),
      end: offers.indexOf(words) + 11,
    })
    const ana: Explained = {
      profile: Profile.parse({
        name: 'Ana',
        offeringKeywords: ['accounting', 'fundraising'],
        citations: ['bookkeeping', 'fundraising'].map((words) => ({ field: 'offeringKeywords', ...at(words) })),
      }),
      responses: [{ questionId: 'offers', value: offers, answeredAt }],
    }
    const all = told(ana, { seekingKeywords: ['fundraising', 'accounting'] })
    expect(all).toMatch(/Ana (?:can help|can give|offers)[^.]*accounting|accounting, and Ana can help/)
    expect(all).not.toMatch(/Ana (?:can help|can give|offers)[^.]*fundraising|fundraising, and Ana can help/)
  })

  test('as a title', () => {
    const goals = 'Please keep this to yourself: I am the CEO of Moulin. I want to find bakers in Lyon.'
    const place = { questionId: 'goals', start: goals.indexOf('CEO'), end: goals.indexOf('CEO') + 3 }
    const profile = { name: 'Ana', role: 'CEO', company: 'Moulin' }
    const ana = (...fields: ('role' | 'company')[]): Explained => ({
      profile: Profile.parse({ ...profile, citations: fields.map((field) => ({ field, ...place })) }),
      responses: [{ questionId: 'goals', value: goals, answeredAt }],
    })
    expect(told(ana('role', 'company'), { seekingKeywords: ['executives'] })).not.toMatch(/CEO|Moulin/)
    // What no answer tells was typed into the card.
    expect(told(ana(), { seekingKeywords: ['executives'] })).toMatch(/CEO at Moulin/)
    expect(told({ profile: Profile.parse({ name: 'Ana', company: 'Confidential' }) })).not.toMatch(/onfidential/)
  })
})

describe('a term said twice', () => {
  const offers = 'Between us, I run fundraising for Acme. I can help with fundraising.'
  const places = [
    { field: 'offeringKeywords' as const, questionId: 'offers', start: 18, end: 29 },
    { field: 'offeringKeywords' as const, questionId: 'offers', start: 56, end: 67 },
  ]
  const person = (citations: typeof places): Explained => ({
    profile: Profile.parse({ name: 'Ana', offeringKeywords: ['fundraising'], citations }),
    responses: [{ questionId: 'offers', value: offers, answeredAt }],
  })

  test('is told by the words that are no secret', () => {
    expect(groundOf('other', person(places), 'offeringKeywords', 'fundraising')).toMatchObject({ start: 56 })
    expect(isToldOpenly(person(places), 'offeringKeywords', 'fundraising')).toBe(true)
    expect(isToldOpenly(person(places.slice(0, 1)), 'offeringKeywords', 'fundraising')).toBe(false)
  })

  test('or typed into the card, is told', () => {
    expect(isToldOpenly(person([]), 'offeringKeywords', 'fundraising')).toBe(true)
    expect(groundOf('other', person([]), 'offeringKeywords', 'fundraising')).toEqual({
      of: 'other',
      field: 'offeringKeywords',
    })
  })
})

describe('a builder gone wrong is found out', () => {
  const goals = 'I look for a flat. Please keep that confidential. I bake bread for hotels.'
  const other: Explained = {
    profile: Profile.parse({ name: 'Ana', seekingSummary: goals }),
    responses: [{ questionId: 'goals', value: goals, answeredAt }],
  }
  const owner: Explained = { profile: Profile.parse({ name: 'Ben' }) }
  const problems = (sentence: string, ground: Ground) =>
    checkGrounds(
      { whyMatch: [sentence], grounds: [[ground]], conversationStarters: [], starterGrounds: [] },
      owner,
      other,
      showAll,
    ).map(({ problem }) => problem)
  const at = (start: number, end: number): Ground => ({ of: 'other', questionId: 'goals', start, end })

  test('when it quotes the request or what it is about, wherever it says that stands', () => {
    expect(problems('Ana wrote: "Please keep that confidential".', at(19, 48))).toContain('CONFIDENCE')
    expect(problems('Ana wrote: "I look for a flat".', at(0, 17))).toEqual(['CONFIDENCE'])
    expect(problems('Ana wrote: "I look for a flat".', { of: 'other', field: 'seekingSummary' })).toEqual([
      'CONFIDENCE',
    ])
    expect(problems('Ana wrote: "I bake bread for hotels".', at(50, 73))).toEqual([])
  })

  test('when it only rests on that', () => {
    expect(problems('Ana is here.', at(2, 6))).toEqual(['CONFIDENCE'])
    expect(problems('Ana is here.', at(50, 56))).toEqual([])
  })

  test('while the builder quotes what is left', () => {
    const found = quoteOf(other, 'seekingSummary', 130, () => true, 0)
    expect(found).toEqual({ text: 'I bake bread for hotels', ground: { of: 'other', field: 'seekingSummary' } })
  })
})
