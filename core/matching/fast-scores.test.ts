import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fastRoomScores } from '#core/matching/fast-scores.ts'
import type { MatchInput } from '#core/matching/match-input.ts'
import { type Population, populationOf } from '#core/matching/populations.ts'
import { plainRoomScores, type RoomScores } from '#core/matching/room-scores.ts'
import { v1Scorer } from '#core/matching/score.ts'
import { Seniority } from '#core/profile/profile.ts'

const eventId = 'evt_1'
const createdAt = '2026-11-22T10:00:00.000Z'
const person = (attendeeId: string, known: Partial<MatchInput> = {}): MatchInput => ({
  attendeeId,
  createdAt,
  seeking: [],
  offering: [],
  expertise: [],
  topics: [],
  experience: null,
  ...known,
})

const bothOf = (inputs: readonly MatchInput[]) => ({
  plain: plainRoomScores(v1Scorer, inputs, eventId),
  fast: fastRoomScores(inputs, eventId),
})
const rowOf = (scores: RoomScores, i: number) => {
  const row = new Float64Array(scores.size).fill(Number.NaN)
  scores.row(i, row)
  return row
}

/** The rows in which the two differ, if only in one bit. */
function differing(inputs: readonly MatchInput[], counts: readonly number[], rows = inputs.map((_, i) => i)) {
  const { plain, fast } = bothOf(inputs)
  return rows.filter((i) => {
    const row = rowOf(plain, i)
    const own = rowOf(fast, i)
    const sameScores = row.every((score, j) => Object.is(own[j], score) && Object.is(fast.score(i, j), score))
    return !sameScores || counts.some((count) => String(fast.best(i, count)) !== String(plain.best(i, count)))
  })
}

describe('equals the plain scorer bit by bit', () => {
  const populations: Population[] = ['zipf', 'uniform-50', 'uniform-200', 'identical']
  test.each(populations)('in a population of kind %s', (kind) => {
    for (const [size, seed] of [
      [40, 1],
      [100, 2],
    ] as const) {
      expect(differing(populationOf(kind, size, seed), [1, 5, 25, size])).toEqual([])
    }
    expect(differing(populationOf(kind, 800, 3), [5, 50], [0, 400, 799])).toEqual([])
  })

  const few = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
  const repeated = fc.array(fc.constantFrom('a', 'b', ' a', 'A', '', '__proto__', 'constructor', '\ud800'), {
    maxLength: 6,
  })
  const room = (terms: fc.Arbitrary<string[]>) =>
    fc.array(
      fc.record({
        attendeeId: fc.constantFrom('p', 'q', 'r', 's', 't', 'u', 'v'),
        createdAt: fc.constantFrom(createdAt, '2026-11-21T10:00:00.000Z'),
        seeking: terms,
        offering: terms,
        expertise: terms,
        topics: terms,
        experience: fc.constantFrom(...Seniority.options, null),
      }),
      { maxLength: 12 },
    )

  test('in any small room', () => {
    fc.assert(
      fc.property(room(few), (inputs) => {
        expect(differing(inputs, [0, 1, 3, 20])).toEqual([])
      }),
    )
  })

  test('with terms that repeat or look odd', () => {
    fc.assert(
      fc.property(room(repeated), (inputs) => {
        expect(differing(inputs, [1, 3, 20])).toEqual([])
      }),
    )
  })

  test('with some kept apart', () => {
    const apart = fc.uniqueArray(fc.nat({ max: 12 }))
    fc.assert(
      fc.property(room(few), apart, fc.nat({ max: 5 }), (inputs, others, count) => {
        const { plain, fast } = bothOf(inputs)
        for (const i of inputs.keys()) {
          expect(fast.best(i, count, new Set(others))).toEqual(plain.best(i, count, new Set(others)))
        }
      }),
    )
  })
})

describe('the smallest rooms', () => {
  test('nobody', () => {
    const { fast } = bothOf([])
    expect(fast.size).toBe(0)
    expect(fast.score(0, 0)).toBe(0)
    expect(fast.best(0, 5)).toEqual([])
  })

  test('one alone has nobody, and 0 for oneself', () => {
    const { fast } = bothOf([person('a', { seeking: ['x'], offering: ['x'] })])
    expect(fast.best(0, 5)).toEqual([])
    expect(fast.score(0, 0)).toBe(0)
    expect(rowOf(fast, 0)).toEqual(Float64Array.of(0))
  })

  test('two get each other', () => {
    const { fast } = bothOf([person('a', { seeking: ['x'] }), person('b', { offering: ['x'], experience: 'early' })])
    expect([fast.best(0, 5), fast.best(1, 5)]).toEqual([[1], [0]])
    expect([fast.score(0, 1), fast.score(1, 0)]).toEqual([52, 12])
  })
})

describe('equals', () => {
  const strangers = Array.from({ length: 30 }, (_, index) => person(`p${index}`))

  test('go in tie order, and it differs by event', () => {
    expect(differing(strangers, [1, 5, 29])).toEqual([])
    expect(fastRoomScores(strangers, 'evt_2').best(0, 29)).not.toEqual(fastRoomScores(strangers, eventId).best(0, 29))
  })

  test('with one id go by createdAt, then by index', () => {
    const twins = [
      person('a', { createdAt: '2026-11-22T12:00:00.000Z' }),
      person('a'),
      person('a'),
      person('a', { createdAt: '2026-11-22T08:00:00.000Z' }),
      person('b', { seeking: ['x'] }),
    ]
    expect(fastRoomScores(twins, eventId).best(4, 5)).toEqual([3, 1, 2, 0])
    expect(differing(twins, [1, 2, 5])).toEqual([])
  })
})

test('two ids with one hash go by id, in both', () => {
  const inputs = [person('7gykv1109n'), person('14ieyq2l5q'), person('b')]
  expect(fastRoomScores(inputs, eventId).best(2, 2)).toEqual([1, 0])
  expect(differing(inputs, [1, 2])).toEqual([])
})

test('lists too long for a counter are scored all the same', () => {
  const many = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `t${from + index}`)
  const long = { seeking: many(300), expertise: many(300), topics: many(900) }
  const inputs = [
    person('a', long),
    person('b', { offering: many(10), expertise: many(500, 100), topics: many(5), experience: 'mid' }),
    person('c', { offering: many(400), expertise: many(5), topics: many(2_000, 300) }),
    person('d', { seeking: many(2_000), offering: many(3) }),
    person('e', { seeking: many(900), offering: many(900, 200) }),
  ]
  expect(differing(inputs, [1, 2, 5])).toEqual([])
})

test('a call leaves nothing behind for the next one', () => {
  const inputs = populationOf('uniform-50', 60, 4)
  const { plain, fast } = bothOf(inputs)
  for (const i of [3, 3, 40, 3]) {
    expect(fast.best(i, 5)).toEqual(plain.best(i, 5))
    expect(rowOf(fast, i)).toEqual(rowOf(plain, i))
  }
})

test('more common terms than are told apart count in full', () => {
  const many = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `t${from + index}`)
  const inputs = Array.from({ length: 90 }, (_, index) =>
    person(`p${index}`, {
      seeking: many(9),
      offering: many(index % 10),
      expertise: many(3 + (index % 7), index % 3),
      topics: many(index % 8, index % 2),
      experience: Seniority.options[index % 5] ?? null,
    }),
  )
  expect(differing(inputs, [1, 5, 25, 89, 90])).toEqual([])
})

test('a poor row after rich ones, and the other way round', () => {
  const rich = populationOf('identical', 60, 5)
  const inputs = [...rich, person('poor'), person('other', { seeking: ['nothing anybody has'] }), ...rich]
  const { plain, fast } = bothOf(inputs)
  for (const i of [0, 1, 2, 60, 61, 3, 61]) {
    for (const count of [5, 25]) expect(fast.best(i, count)).toEqual(plain.best(i, count))
  }
})
