import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { topK } from '#core/matching/assign.ts'
import { type HybridFacts, hybridScorer } from '#core/matching/hybrid-score.ts'
import type { MatchInput } from '#core/matching/match-input.ts'
import { plainRoomScores, roomScores } from '#core/matching/room-scores.ts'
import { v1Scorer } from '#core/matching/score.ts'
import { cosineOf, unitVector } from '#core/matching/unit-vector.ts'
import { textLikeness } from '#core/profile/text-likeness.ts'

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

type Facts = HybridFacts<Float32Array>
const vectorOf = (numbers: number[] | null | undefined) => (numbers ? unitVector(Float32Array.from(numbers)) : null)
const facts = (known: { seeking?: number[]; offering?: number[]; style?: Facts['style'] } = {}): Facts => ({
  seeking: vectorOf(known.seeking),
  offering: vectorOf(known.offering),
  style: known.style ?? new Map(),
})
const scores = (anas?: Facts, bens?: Facts) => {
  const known = [['att_ana', anas] as const, ['att_ben', bens] as const]
  const given = known.flatMap(([id, some]) => (some === undefined ? [] : [[id, some] as const]))
  const scorer = hybridScorer(new Map(given), cosineOf)
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
    // Vectors are in single precision.
    expect(score).toBeCloseTo(100 * (0.4 * similarity + 0.4 * rules + 0.2 * 0.5), 5)
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
  const unknown: [name: string, anas: Facts | undefined, bens: Facts | undefined][] = [
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

test('a likeness above 1, as rounding makes it, is 1', () => {
  const sides = { seeking: 'a', offering: 'a', style: new Map<string, number>() }
  const known = new Map([ana, ben].map(({ attendeeId }) => [attendeeId, sides]))
  expect(hybridScorer(known, () => 1 + 1e-9).score(ana, ben)).toBe(hybridScorer(known, () => 1).score(ana, ben))
})

describe('any room', () => {
  const terms = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
  const words = fc.array(fc.constantFrom('organ', 'choir', 'candle', 'zinc', '.'), { maxLength: 6 })
  const number = fc.double({ min: -1, max: 1, noNaN: true })
  // Some are of another model, and five is no multiple of four.
  const vector = fc.option(
    fc.constantFrom(5, 5, 5, 3).chain((length) => fc.array(number, { minLength: length, maxLength: length })),
  )
  const positions = fc
    .dictionary(fc.constantFrom('pace', 'size', 'talk'), fc.integer({ min: 0, max: 4 }))
    .map((moved) => new Map(Object.entries(moved).map(([id, step]) => [id, step * 25])))
  const guest = fc.record({
    input: fc.record({
      seeking: terms,
      offering: terms,
      expertise: terms,
      topics: terms,
      experience: fc.constantFrom(null, 'mid' as const, 'senior' as const, 'founder' as const),
    }),
    seeking: fc.option(fc.tuple(vector, words)),
    offering: fc.option(fc.tuple(vector, words)),
    style: positions,
    isKnown: fc.constantFrom(true, true, true, false),
  })
  const room = fc.array(guest, { minLength: 2, maxLength: 12 }).map((guests) => {
    const inputs = guests.map((one, index) => input(`att_${index}`, one.input))
    const known = guests.flatMap((one, index) => (one.isKnown ? [[`att_${index}`, one] as const] : []))
    const vectors = known.map(([id, one]) => {
      const { seeking, offering, style } = one
      return [id, { seeking: vectorOf(seeking?.[0]), offering: vectorOf(offering?.[0]), style }] as const
    })
    const texts = known.map(([id, { seeking, offering, style }]) => {
      return [
        id,
        { seeking: seeking?.[1].join(' ') ?? null, offering: offering?.[1].join(' ') ?? null, style },
      ] as const
    })
    const all = texts.flatMap(([, { seeking, offering }]) => [seeking ?? '', offering ?? ''])
    const byWords = () => hybridScorer(new Map(texts), textLikeness(all))
    return { inputs, scorers: [() => hybridScorer(new Map(vectors), cosineOf), byWords] }
  })

  test('has scores from 0 to 100 that never fall when the rules say more', () => {
    fc.assert(
      fc.property(room, ({ inputs, scorers }) => {
        for (const scorer of scorers.map((make) => make())) {
          const [first, second] = inputs as [MatchInput, MatchInput]
          const score = scorer.score(first, second)
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(100)
          const better = { ...second, offering: [...new Set([...second.offering, ...first.seeking])] }
          expect(v1Scorer.score(first, better)).toBeGreaterThanOrEqual(v1Scorer.score(first, second))
          expect(scorer.score(first, better)).toBeGreaterThanOrEqual(score)
        }
      }),
    )
  })

  test('scored at once is the same bit by bit as pair by pair, in the same order', () => {
    const count = fc.integer({ min: 0, max: 13 })
    fc.assert(
      fc.property(room, count, fc.array(fc.nat({ max: 11 })), ({ inputs, scorers }, most, away) => {
        for (const scorer of scorers.map((make) => make())) {
          const [fast, plain] = [roomScores(scorer, inputs, 'evt_1'), plainRoomScores(scorer, inputs, 'evt_1')]
          const [row, expected] = [new Float64Array(inputs.length), new Float64Array(inputs.length)]
          const apart = new Set(away)
          expect(fast.size).toBe(inputs.length)
          inputs.forEach((_, i) => {
            fast.row(i, row)
            plain.row(i, expected)
            expect(row).toEqual(expected)
            inputs.forEach((__, j) => expect(fast.score(i, j)).toBe(plain.score(i, j)))
            expect(fast.best(i, most)).toEqual(plain.best(i, most))
            expect(fast.best(i, most, apart)).toEqual(plain.best(i, most, apart))
          })
        }
      }),
      { numRuns: 200 },
    )
  })

  test('has the same scores and lists every time', () => {
    fc.assert(
      fc.property(room, ({ inputs, scorers }) => {
        for (const make of scorers) {
          const run = () => {
            const scorer = make()
            const whole = roomScores(scorer, inputs, 'evt_1')
            const rows = inputs.map((_, i) => inputs.map((__, j) => whole.score(i, j)))
            return { rows, lists: topK(inputs, { k: 3, scorer, eventId: 'evt_1', pins: new Map() }) }
          }
          expect(run()).toEqual(run())
        }
      }),
    )
  })
})

test('somebody who is not in the room scores nothing and finds nobody', () => {
  const room = hybridScorer(new Map(), cosineOf).room([ana, ben], 'evt_1')
  expect([room.score(0, 2), room.score(2, 0), room.best(2, 5)]).toEqual([0, 0, []])
})
