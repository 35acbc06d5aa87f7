import { describe, expect, test } from 'vitest'
import { explain, showAll } from '#core/matching/explain.ts'
import { checkGrounds } from '#core/matching/explain/check-grounds.ts'
import type { Explained } from '#core/matching/explain/grounds.ts'
import { disownedTitles } from '#core/matching/explain/own-titles.ts'
import { extractProfile } from '#core/profile/built-in-extractor.ts'
import { correctProfile, Profile, type ProfileCorrection } from '#core/profile/profile.ts'
import { defaultQuestions } from '#core/questionnaire/default-questions.ts'

const goals = 'VP Product at Cartwheel Health. I want to meet people who design clinics. As a child I kept forty ducks.'
const responses = [
  { questionId: 'goals', value: goals, answeredAt: '2026-11-22T10:00:00.000Z' },
  { questionId: 'offers', value: 'I can help with product reviews.', answeredAt: '2026-11-22T10:00:00.000Z' },
]
const read = extractProfile({ firstName: 'Ana', questions: defaultQuestions, responses })
const summary = { ...read, seekingSummary: goals }
const corrected = (correction: ProfileCorrection): Explained => ({
  profile: {
    ...correctProfile(summary, correction),
    // As a model cites it: the whole answer.
    citations: [
      ...correctProfile(summary, correction).citations.filter(({ field }) => field !== 'seekingSummary'),
      { field: 'seekingSummary' as const, questionId: 'goals', start: 0, end: goals.length },
    ],
  },
  responses,
})
function told(other: Explained): string {
  return Array.from({ length: 30 }, (_, number) => {
    const owner: Explained = { profile: Profile.parse({ name: `Ben${number}` }) }
    const said = explain(owner, other)
    expect(checkGrounds(said, owner, other, showAll)).toEqual([])
    return [...said.whyMatch, ...said.conversationStarters].join('\n')
  }).join('\n')
}
const words = (person: Explained) =>
  [...(disownedTitles(person).get('goals') ?? [])].map(({ start, end }) => goals.slice(start, end))

describe('a title that was read and then corrected', () => {
  const person = corrected({ role: 'Chief Product Officer' })

  test('is not quoted, the rest of the answer is', () => {
    expect(told(person)).not.toMatch(/VP Product/)
    expect(told(person)).toMatch(/Chief Product Officer/)
    expect(told(person)).toMatch(/clinics/)
    expect(told(person)).toMatch(/ducks/)
  })

  test('stands in the sentence that it opens', () => {
    expect(words(person)).toEqual(['VP Product at Cartwheel Health. '])
    expect(words(corrected({ company: 'Loop' }))).toEqual(['VP Product at Cartwheel Health. '])
    expect(words(corrected({ role: 'Chief', company: 'Loop' })).length).toBe(1)
  })
})

describe('a title that the profile was read from', () => {
  const text = 'I am a nurse at Cartwheel Health. I want to meet people who design clinics.'
  const answers = [{ ...responses[0]!, value: text }]
  const nurse = extractProfile({ firstName: 'Ana', questions: defaultQuestions, responses: answers })
  const places = (correction: ProfileCorrection) =>
    [...(disownedTitles({ profile: correctProfile(nurse, correction), responses: answers }).get('goals') ?? [])].map(
      ({ start, end }) => text.slice(start, end).trim(),
    )

  test('stands where it was read, corrected or taken off the card', () => {
    expect(nurse).toMatchObject({ role: 'Nurse', company: 'Cartwheel Health' })
    expect(places({})).toEqual([])
    expect(places({ role: 'Head nurse' })).toEqual([])
    expect(places({ role: 'Matron' })).toEqual(['nurse', 'I am a nurse at Cartwheel Health.'])
    expect(places({ role: null, company: '' })).toEqual(['nurse', 'Cartwheel Health'])
  })
})

test('a title as it was read is quoted, and so is one that was only filled up', () => {
  expect(words(corrected({}))).toEqual([])
  expect(told(corrected({}))).toMatch(/"VP Product at Cartwheel Health"/)
  expect(words(corrected({ role: 'VP Product and Design' }))).toEqual([])
})

test('whom one wants to meet has no title of one’s own', () => {
  const person: Explained = {
    profile: Profile.parse({ name: 'Ana', role: 'Baker', company: 'Loop' }),
    responses: [
      { ...responses[0]!, questionId: 'ideal_connections', value: 'Head of Sales at Siemens. A good baker.' },
    ],
  }
  expect(disownedTitles(person).size).toBe(0)
})
