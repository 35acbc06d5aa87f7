import { describe, expect, test } from 'vitest'
import type { Explanation } from '#core/matching/explain.ts'
import { checkGrounds } from '#core/matching/explain/check-grounds.ts'
import { type Explained, type Ground, longestTitle } from '#core/matching/explain/grounds.ts'
import { plainLine } from '#core/profile/plain-text.ts'
import { Profile } from '#core/profile/profile.ts'

const showAll = { showCompany: true, showRole: true, showExpertise: true }
const offers = 'I closed three seed rounds. My sister fixes pumps.'
const owner: Explained = { profile: Profile.parse({ name: 'Ben', seekingKeywords: ['fundraising', 'cto'] }) }
const other: Explained = {
  profile: Profile.parse({
    name: 'Maya',
    role: 'CFO',
    company: 'Acme',
    expertise: ['legal'],
    topics: ['climate'],
    offeringKeywords: ['fundraising'],
    offeringSummary: 'I closed three seed rounds.',
  }),
  responses: [{ questionId: 'offers', value: offers, answeredAt: '2026-11-22T10:00:00.000Z' }],
}
const rounds: Ground = { of: 'other', questionId: 'offers', start: 0, end: 26 }

const said = (sentence: string, grounds: Ground[] = []): Explanation => ({
  whyMatch: [sentence],
  conversationStarters: [],
  grounds: [grounds],
  starterGrounds: [],
})
const problems = (sentence: string, grounds: Ground[] = [], shown = showAll, mine = owner) =>
  checkGrounds(said(sentence, grounds), mine, other, shown).map(({ problem }) => problem)

test('a grounded sentence has nothing wrong', () => {
  const sentence = 'Maya can help with fundraising, which you asked for: "I closed three seed rounds"'
  expect(problems(sentence, [{ of: 'other', field: 'offeringKeywords' }, rounds])).toEqual([])
  expect(problems('You asked for CTOs and engineering leaders, and Maya is CFO at Acme.')).toEqual([])
  expect(problems('Maya knows legal.')).toEqual([])
})

test('a problem is told by its place', () => {
  const starter = {
    ...said('Maya is here.'),
    conversationStarters: ['Ask.', 'Ask about robots.'],
    starterGrounds: [[], []],
  }
  expect(checkGrounds(starter, owner, other, showAll)).toEqual([
    { in: 'conversationStarters', index: 1, problem: 'CONCEPT' },
  ])
})

describe('nothing wrong is', () => {
  test('a long title told cut', () => {
    const role = 'Head of growth marketing and product management for consumer brands in Europe'
    const longRole = { profile: { ...other.profile, role } }
    const sentence = `Maya is ${plainLine(role, longestTitle)}.`
    expect(sentence).toContain('product management')
    expect(checkGrounds(said(sentence), owner, longRole, showAll)).toEqual([])
    expect(checkGrounds(said(sentence), owner, longRole, { ...showAll, showRole: false })).toContainEqual({
      in: 'whyMatch',
      index: 0,
      problem: 'HIDDEN',
    })
  })

  test('a name avoided that is another word here, or part of one, or theirs who is met', () => {
    const avoiding = { ...owner, avoid: { people: ['Al', 'Story', 'Maya'], kinds: '' } }
    expect(problems('Ask Maya for the best story they have, also on legal.', [], showAll, avoiding)).toEqual([])
    expect(problems('Ask Maya about Al.', [], showAll, avoiding)).toEqual(['AVOIDED'])
  })
})

describe('found out are', () => {
  test.each<[string, Ground[]]>([
    ['no place', []],
    ['another place', [{ of: 'other', questionId: 'offers', start: 2, end: 20 }]],
    ["the owner's answer", [{ of: 'owner', field: 'seekingKeywords' }]],
    ['a field without these words', [{ of: 'other', field: 'role' }]],
  ])('a quotation with %s', (_, grounds) => {
    expect(problems('Maya wrote: "I closed three seed rounds"', grounds)).toEqual(['QUOTE'])
  })

  test('a quotation of words that are on no card', () => {
    expect(
      problems('Maya wrote: "My sister fixes pumps"', [{ of: 'other', questionId: 'offers', start: 28, end: 49 }]),
    ).toEqual(['QUOTE'])
  })

  test('altered words', () => {
    expect(problems('Maya wrote: "I closed four seed rounds"', [rounds])).toEqual(['QUOTE'])
  })

  test.each<[string, Ground]>([
    ['beyond the answer', { of: 'other', questionId: 'offers', start: 0, end: 99 }],
    ['of no length', { of: 'other', questionId: 'offers', start: 3, end: 3 }],
    ['in no answer', { of: 'other', questionId: 'goals', start: 0, end: 3 }],
    ['in an empty field', { of: 'other', field: 'seekingSummary' }],
  ])('a ground %s', (_, ground) => {
    expect(problems('Maya is here.', [ground])).toEqual(['GROUND'])
  })

  test('a concept on no card: a topic, a word nobody wrote', () => {
    expect(problems('Maya would enjoy talking about climate.')).toEqual(['CONCEPT'])
    expect(problems('Maya is into robots.')).toEqual(['CONCEPT'])
  })

  test.each<[keyof typeof showAll, string]>([
    ['showRole', 'Maya is CFO.'],
    ['showCompany', 'Maya is with acme.'],
    ['showExpertise', 'Maya knows legal.'],
  ])('what %s hides', (setting, sentence) => {
    expect(problems(sentence)).toEqual([])
    expect(problems(sentence, [], { ...showAll, [setting]: false })).toContain('HIDDEN')
  })

  test.each(['Maya is on acme.com.', 'Find Maya as @maya.', 'Call 0151 234 567.'])(
    'a way to reach somebody: %s',
    (sentence) => {
      expect(problems(sentence)).toEqual(['CONTACT'])
    },
  )

  test('whom one of the two avoids', () => {
    const avoiding = { ...owner, avoid: { people: ['Bo Berg'], kinds: 'no fundraising people' } }
    expect(problems('Maya knows Bo Berg.', [], showAll, avoiding)).toEqual(['AVOIDED'])
    expect(problems('Maya can help with fundraising.', [], showAll, avoiding)).toEqual(['AVOIDED'])
    expect(problems('Maya is here.', [], showAll, avoiding)).toEqual([])
  })

  test('too long a sentence', () => {
    expect(problems(`${'so '.repeat(73)}.`)).toEqual([])
    expect(problems(`${'so '.repeat(74)}.`)).toEqual(['LENGTH'])
  })
})
