import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MatchInput } from '#core/matching/match-input.ts'
import { scoreParts, v1Scorer } from '#core/matching/score.ts'
import { Seniority } from '#core/profile/profile.ts'

const nobody: MatchInput = {
  attendeeId: 'att_1',
  createdAt: '2026-11-22T10:00:00.000Z',
  seeking: [],
  offering: [],
  expertise: [],
  topics: [],
  experience: null,
}
const somebody = (known: Partial<MatchInput>): MatchInput => ({ ...nobody, attendeeId: 'att_2', ...known })

describe('the four parts', () => {
  const coverage: [seeking: string[], offering: string[], share: number][] = [
    [[], ['a'], 0],
    [['a'], [], 0],
    [['a'], ['a'], 1],
    [['a', 'b'], ['b', 'c', 'd'], 1 / 2],
    [['a', 'b', 'c'], ['c', 'a'], 2 / 3],
    [['a', 'b', 'c', 'd'], ['x'], 0],
  ]
  test.each(coverage)('of %j, %j covers %d', (seeking, offering, share) => {
    expect(scoreParts(somebody({ seeking }), somebody({ offering })).coverage).toBe(share)
  })

  const overlap: [a: string[], b: string[], jaccard: number][] = [
    [[], [], 0],
    [['a'], [], 0],
    [['a'], ['a'], 1],
    [['a', 'b'], ['b', 'c'], 1 / 3],
    [['a', 'b', 'c'], ['a'], 1 / 3],
    [['a', 'b', 'c', 'd'], ['c', 'd', 'e'], 2 / 5],
  ]
  test.each(overlap)('%j and %j overlap by %d, in expertise as in topics', (a, b, jaccard) => {
    expect(scoreParts(somebody({ expertise: a }), somebody({ expertise: b })).expertise).toBe(jaccard)
    expect(scoreParts(somebody({ topics: a }), somebody({ topics: b })).topics).toBe(jaccard)
  })

  const levels: [a: Seniority | null, b: Seniority | null, share: number][] = [
    ['early', 'early', 0.6],
    ['early', 'mid', 0.8],
    ['early', 'senior', 0.4],
    ['early', 'executive', 0.4],
    ['early', 'founder', 0.4],
    ['mid', 'mid', 0.6],
    ['mid', 'senior', 0.8],
    ['mid', 'executive', 0.4],
    ['mid', 'founder', 0.4],
    ['senior', 'senior', 0.6],
    ['senior', 'executive', 0.8],
    ['senior', 'founder', 0.4],
    ['executive', 'executive', 0.6],
    ['executive', 'founder', 0.8],
    ['founder', 'founder', 0.6],
    ['founder', null, 0.6],
    [null, 'early', 0.6],
    [null, null, 0.6],
  ]
  test.each(levels)('%s meets %s: %d both ways', (a, b, share) => {
    expect(scoreParts(somebody({ experience: a }), somebody({ experience: b })).experience).toBe(share)
    expect(scoreParts(somebody({ experience: b }), somebody({ experience: a })).experience).toBe(share)
  })
})

describe('the score, worked out by hand', () => {
  const ana = somebody({
    seeking: ['fundraising', 'hiring'],
    offering: ['pricing'],
    expertise: ['ai', 'sales'],
    topics: ['climate', 'food', 'saas'],
    experience: 'founder',
  })
  const ben = somebody({
    seeking: ['pricing'],
    offering: ['fundraising', 'legal'],
    expertise: ['sales', 'legal', 'finance'],
    topics: ['saas'],
    experience: 'executive',
  })

  test('two strangers without a word: experience alone', () => {
    expect(v1Scorer.score(nobody, somebody({}))).toBe(12)
  })

  test('everything fits', () => {
    const seeker = somebody({ seeking: ['a'], expertise: ['x'], topics: ['t'], experience: 'mid' })
    const helper = somebody({ offering: ['a'], expertise: ['x'], topics: ['t'], experience: 'senior' })
    // 0.40 + 0.25 + 0.20 * 0.8 + 0.15 = 0.96
    expect(v1Scorer.score(seeker, helper)).toBeCloseTo(96, 10)
  })

  test('the least there is', () => {
    expect(v1Scorer.score(somebody({ experience: 'early' }), somebody({ experience: 'founder' }))).toBeCloseTo(8, 10)
  })

  test('Ana about Ben', () => {
    // 0.40 * 1/2 + 0.25 * 1/4 + 0.20 * 0.8 + 0.15 * 1/3 = 0.2 + 0.0625 + 0.16 + 0.05 = 0.4725
    expect(v1Scorer.score(ana, ben)).toBeCloseTo(47.25, 10)
  })

  test('Ben about Ana is another number', () => {
    // 0.40 * 1 + 0.0625 + 0.16 + 0.05 = 0.6725
    expect(v1Scorer.score(ben, ana)).toBeCloseTo(67.25, 10)
  })

  test('each part has its weight', () => {
    const parts: [keyof MatchInput, Partial<MatchInput>, Partial<MatchInput>, number][] = [
      ['seeking', { seeking: ['a'] }, { offering: ['a'] }, 40],
      ['expertise', { expertise: ['a'] }, { expertise: ['a'] }, 25],
      ['topics', { topics: ['a'] }, { topics: ['a'] }, 15],
      ['experience', { experience: 'mid' }, { experience: 'senior' }, 4],
    ]
    for (const [, i, j, weight] of parts) {
      expect(v1Scorer.score(somebody(i), somebody(j)) - 12).toBeCloseTo(weight, 10)
    }
  })
})

test('any two people score from 8 to 96, and the parts add up', () => {
  const terms = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'))
  const person = fc.record({
    seeking: terms,
    offering: terms,
    expertise: terms,
    topics: terms,
    experience: fc.constantFrom(...Seniority.options, null),
  })
  fc.assert(
    fc.property(person, person, (a, b) => {
      const [i, j] = [somebody(a), somebody(b)]
      const { coverage, expertise, experience, topics } = scoreParts(i, j)
      const score = v1Scorer.score(i, j)
      expect(score).toBeCloseTo(40 * coverage + 25 * expertise + 20 * experience + 15 * topics, 9)
      expect(score).toBeGreaterThanOrEqual(8)
      expect(score).toBeLessThanOrEqual(96.0000001)
      expect(v1Scorer.score(i, j)).toBe(score)
    }),
  )
})
