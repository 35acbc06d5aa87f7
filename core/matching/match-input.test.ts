import { describe, expect, test } from 'vitest'
import { comparableTerms, matchInput, roleConcepts, termsOf, withNeedsMet } from '#core/matching/match-input.ts'
import { v1Scorer } from '#core/matching/score.ts'
import { Profile } from '#core/profile/profile.ts'

const createdAt = '2026-11-22T10:00:00.000Z'

test('terms are trimmed, lower-cased and kept once', () => {
  expect(termsOf([' Cold Chain ', 'cold chain', '', '  ', 'AI'])).toEqual(['cold chain', 'ai'])
})

test('phrases outside the vocabulary compare by stem, concepts by id', () => {
  expect(comparableTerms(['Pottery Kilns', 'pottery kiln', 'ai', 'real-estate', '🙃', ' '])).toEqual([
    'pottery kiln',
    'ai',
    'real-estate',
    '🙃',
  ])
  const seeker = matchInput('att_1', createdAt, Profile.parse({ name: 'Ana', seekingKeywords: ['pottery kilns'] }))
  const helper = matchInput('att_2', createdAt, Profile.parse({ name: 'Ben', offeringKeywords: ['pottery kiln'] }))
  expect(v1Scorer.score(seeker, helper)).toBeCloseTo(52, 10)
})

describe('offers with the needs they meet', () => {
  const expanded: [offers: string[], offering: string[]][] = [
    [[], []],
    [['cold chain'], ['cold chain']],
    [['investing'], ['investing', 'fundraising', 'investors']],
    [['Biotech '], ['biotech', 'healthcare', 'pharma']],
    [['healthcare'], ['healthcare']],
    [
      ['investors', 'investing'],
      ['investors', 'investing', 'fundraising'],
    ],
  ]
  test.each(expanded)('%j', (offers, offering) => {
    expect(withNeedsMet(offers)).toEqual(offering)
  })

  test('needs met do not meet further needs', () => {
    // Automation meets operations, operations meets operators.
    expect(withNeedsMet(['automation'])).not.toContain('operators')
  })
})

describe('who somebody is', () => {
  const people: [role: string | null, seniority: Profile['seniority'], concepts: string[]][] = [
    [null, null, []],
    ['CTO', null, ['cto']],
    ['CTO', 'founder', ['cto', 'founders']],
    ['Head of Engineering', 'senior', ['cto']],
    ['Angel investor', null, ['angel-investors']],
    ['Lighthouse keeper', 'executive', ['executives']],
    ['Founder', 'founder', ['founders']],
  ]
  test.each(people)('%s, %s', (role, seniority, concepts) => {
    expect(roleConcepts({ role, seniority })).toEqual(concepts)
  })
})

describe('a profile as the matching sees it', () => {
  const profile = Profile.parse({
    name: 'Ana Lima',
    role: 'CTO',
    seniority: 'founder',
    seekingKeywords: ['fundraising', 'Cold Chain'],
    offeringKeywords: ['pricing'],
    expertise: ['AI', 'ai '],
    topics: ['Climate'],
  })

  test('has normalized terms, and offers who one is', () => {
    expect(matchInput('att_1', createdAt, profile)).toEqual({
      attendeeId: 'att_1',
      createdAt,
      seeking: ['fundraising', 'cold chain'],
      offering: [
        'pricing',
        'cto',
        'founders',
        'technical-cofounder',
        'engineers',
        'software-engineering',
        'executives',
        'startups',
      ],
      expertise: ['ai'],
      topics: ['climate'],
      experience: 'founder',
    })
  })

  test('is found by who needs what it offers in other words', () => {
    const seeker = matchInput('att_2', createdAt, Profile.parse({ name: 'Ben', seekingKeywords: ['executives'] }))
    // 0.40 * 1 + 0.20 * 0.6
    expect(v1Scorer.score(seeker, matchInput('att_1', createdAt, profile))).toBeCloseTo(52, 10)
  })

  test('of somebody who said nothing is empty', () => {
    expect(matchInput('att_3', createdAt, Profile.parse({ name: '' }))).toEqual({
      attendeeId: 'att_3',
      createdAt,
      seeking: [],
      offering: [],
      expertise: [],
      topics: [],
      experience: null,
    })
  })
})
