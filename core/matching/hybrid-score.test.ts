import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { topK } from '#core/matching/assign.ts'
import { type HybridFacts, hybridScorer } from '#core/matching/hybrid-score.ts'
import type { MatchInput } from '#core/matching/match-input.ts'
import { roomScores } from '#core/matching/room-scores.ts'
import { v1Scorer } from '#core/matching/score.ts'

const input = (attendeeId: string, known: Partial<MatchInput> = {}): MatchInput => ({
  attendeeId,
  createdAt: '2026-11-22T10:00:00.000Z',
  seeking: [],
  offering: [],
  expertise: [],
  topics: [],
  experience: null,
  ...known,
})
const ana = input('att_ana', { seeking: ['fundraising', 'hiring'] })
const ben = input('att_ben', { offering: ['fundraising'] })
// 0.4 * 1/2 + 0.2 * 0.6, and backwards 0.2 * 0.6 alone.
const [rules, rulesBack] = [0.32, 0.12]

const facts = (known: Partial<HybridFacts> = {}): HybridFacts => ({
  seeking: null,
  offering: null,
  style: new Map(),
  ...known,
})
const scores = (anas?: HybridFacts, bens?: HybridFacts) => {
  const known = [['att_ana', anas] as const, ['att_ben', bens] as const]
  const scorer = hybridScorer(new Map(known.flatMap(([id, some]) => (some === undefined ? [] : [[id, some] as const]))))
  return [scorer.score(ana, ben), scorer.score(ben, ana)] as const
}
const style = (positions: Record<string, number>) => facts({ style: new Map(Object.entries(positions)) })

describe('0.4 embedding + 0.4 rules + 0.2 style', () => {
  const angles: [seeking: number[], offering: number[], similarity: number][] = [
    [[1, 0], [1, 0], 1],
    [[3, 4], [6, 8], 1],
    [[1, 0], [0, 1], 0],
    [[1, 0], [1, 1], Math.SQRT1_2],
    [[1, 0], [3, 4], 0.6],
    [[1, 0], [-1, 0], 0],
    [[1e-10, 0], [1e10, 0], 1],
  ]
  test.each(angles)('of %j for %j, the similarity is %d', (seeking, offering, similarity) => {
    const [score] = scores(facts({ seeking }), facts({ offering }))
    expect(score).toBeCloseTo(100 * (0.4 * similarity + 0.4 * rules + 0.2 * 0.5), 10)
  })

  test('is directed: what the other offers meets what one seeks, and not the reverse', () => {
    const met = facts({ seeking: [1, 0], offering: [0, 1] })
    const [there, back] = scores(met, facts({ seeking: [1, 0], offering: [1, 0] }))
    expect(there).toBeCloseTo(100 * (0.4 * 1 + 0.4 * rules + 0.1), 10)
    expect(back).toBeCloseTo(100 * (0.4 * 0 + 0.4 * rulesBack + 0.1), 10)
  })

  const sliders: [a: Record<string, number>, b: Record<string, number>, part: number][] = [
    [{}, {}, 0.5],
    [{ pace: 0 }, {}, 0.5],
    [{ pace: 0 }, { size: 0 }, 0.5],
    [{ pace: 50 }, { pace: 50 }, 1],
    [{ pace: 0 }, { pace: 100 }, 0],
    [{ pace: 25 }, { pace: 100 }, 0.25],
    [{ pace: 0, size: 100 }, { pace: 100, size: 100 }, 0.5],
    [{ pace: 0, size: 75, talk: 3 }, { size: 50, pace: 25 }, 0.75],
  ]
  test.each(sliders)('sliders at %j and %j fit by %d both ways', (a, b, part) => {
    const [there, back] = scores(style(a), style(b))
    expect(there).toBeCloseTo((100 * (0.4 * rules + 0.2 * part)) / 0.6, 10)
    expect(back).toBeCloseTo((100 * (0.4 * rulesBack + 0.2 * part)) / 0.6, 10)
  })
})

describe('without an embedding, rules and style share the weight two to one', () => {
  const neutral = (100 * (2 * rules + 0.5)) / 3
  const unknown: [name: string, anas: HybridFacts | undefined, bens: HybridFacts | undefined][] = [
    ['nothing is known of either', undefined, undefined],
    ['nothing was embedded', facts(), facts()],
    ['only the seeker was', facts({ seeking: [1, 0], offering: [1, 0] }), facts({ seeking: [1, 0] })],
    ['only the giver was', facts({ offering: [1, 0] }), facts({ offering: [1, 0] })],
    ['the vectors are of different lengths', facts({ seeking: [1, 0] }), facts({ offering: [1, 0, 0] })],
    ['a vector points nowhere', facts({ seeking: [0, 0] }), facts({ offering: [1, 0] })],
    ['a vector is empty', facts({ seeking: [] }), facts({ offering: [] })],
    ['a vector is no number', facts({ seeking: [Number.NaN, 1] }), facts({ offering: [1, 0] })],
  ]
  test.each(unknown)('when %s', (_, anas, bens) => {
    expect(scores(anas, bens)[0]).toBeCloseTo(neutral, 10)
  })
})

describe('any room', () => {
  const terms = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
  const vector = fc.option(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }))
  const positions = fc.dictionary(fc.constantFrom('pace', 'size', 'talk'), fc.integer({ min: 0, max: 4 }))
  const guest = fc.record({
    input: fc.record({ seeking: terms, offering: terms, expertise: terms, topics: terms }),
    facts: fc.record({
      seeking: vector,
      offering: vector,
      style: positions.map((moved) => new Map(Object.entries(moved).map(([id, step]) => [id, step * 25]))),
    }),
  })
  const room = fc.array(guest, { minLength: 2, maxLength: 8 }).map((guests) => {
    const inputs = guests.map((one, index) => input(`att_${index}`, one.input))
    return { inputs, known: new Map(guests.map((one, index) => [`att_${index}`, one.facts] as const)) }
  })

  test('has scores from 0 to 100 that never fall when the rules say more', () => {
    fc.assert(
      fc.property(room, ({ inputs, known }) => {
        const scorer = hybridScorer(known)
        const [first, second] = inputs as [MatchInput, MatchInput]
        const score = scorer.score(first, second)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
        const better = { ...second, offering: [...new Set([...second.offering, ...first.seeking])] }
        expect(v1Scorer.score(first, better)).toBeGreaterThanOrEqual(v1Scorer.score(first, second))
        expect(scorer.score(first, better)).toBeGreaterThanOrEqual(score)
      }),
    )
  })

  test('has the same scores and lists every time', () => {
    fc.assert(
      fc.property(room, ({ inputs, known }) => {
        const run = () => {
          const scorer = hybridScorer(known)
          const whole = roomScores(scorer, inputs, 'evt_1')
          const rows = inputs.map((_, i) => inputs.map((__, j) => whole.score(i, j)))
          return { rows, lists: topK(inputs, { k: 3, scorer, eventId: 'evt_1', pins: new Map() }) }
        }
        expect(run()).toEqual(run())
      }),
    )
  })
})
