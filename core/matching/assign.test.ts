import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { topK, type AssignmentOptions, type Pins } from '#core/matching/assign.ts'
import type { MatchInput } from '#core/matching/match-input.ts'
import { v1Scorer, type Scorer } from '#core/matching/score.ts'
import { tieBreak } from '#core/matching/tie-break.ts'

const createdAt = '2026-11-22T10:00:00.000Z'
const eventId = 'evt_1'
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
const people = (count: number) => Array.from({ length: count }, (_, index) => person(`p${index}`))
const pinned = (pins: Record<string, Partial<Pins>>) =>
  new Map(Object.entries(pins).map(([id, pin]) => [id, { kept: [], rejected: [], ...pin }]))
const options = (changes: Partial<AssignmentOptions> = {}): AssignmentOptions => ({
  k: 5,
  scorer: v1Scorer,
  eventId,
  pins: new Map(),
  ...changes,
})
const lists = (inputs: MatchInput[], changes: Partial<AssignmentOptions> = {}) =>
  Object.fromEntries(
    topK(inputs, options(changes)).map(({ attendeeId, matches }) => [
      attendeeId,
      matches.map((match) => match.matchedWithId),
    ]),
  )

// A room where p0 scores p1 10, p2 20 and so on: the number of the other alone decides.
const byNumber: Scorer = { score: (_, other) => Number(other.attendeeId.slice(1)) * 10 }

describe('without decisions', () => {
  test('the best scored come first', () => {
    expect(lists(people(5), { scorer: byNumber, k: 3 })).toEqual({
      p0: ['p4', 'p3', 'p2'],
      p1: ['p4', 'p3', 'p2'],
      p2: ['p4', 'p3', 'p1'],
      p3: ['p4', 'p2', 'p1'],
      p4: ['p3', 'p2', 'p1'],
    })
  })

  test("scores are the scorer's, unrounded", () => {
    const seeker = person('a', { seeking: ['x', 'y', 'z'] })
    const [list] = topK([seeker, person('b', { offering: ['x'] })], options())
    expect(list).toEqual({
      attendeeId: 'a',
      matches: [{ matchedWithId: 'b', score: v1Scorer.score(seeker, person('b', { offering: ['x'] })) }],
    })
    expect(list!.matches[0]!.score).toBeCloseTo(25.3333333333, 9)
  })

  test('two get each other', () => {
    expect(lists(people(2))).toEqual({ p0: ['p1'], p1: ['p0'] })
  })

  test('one gets nobody, and nobody gets nothing', () => {
    expect(lists(people(1))).toEqual({ p0: [] })
    expect(topK([], options())).toEqual([])
  })

  test('a small room gives all there are', () => {
    for (const list of Object.values(lists(people(4)))) expect(list).toHaveLength(3)
  })

  test('lists come in the order of the room', () => {
    const room = people(4).toReversed()
    expect(topK(room, options()).map(({ attendeeId }) => attendeeId)).toEqual(['p3', 'p2', 'p1', 'p0'])
  })
})

describe('equal scores', () => {
  test('go by the hash of the event', () => {
    const room = people(8)
    const inOrder = room
      .map(({ attendeeId }) => attendeeId)
      .toSorted((a, b) => tieBreak(eventId, a) - tieBreak(eventId, b))
    for (const [owner, list] of Object.entries(lists(room, { k: 7 }))) {
      expect(list).toEqual(inOrder.filter((other) => other !== owner))
    }
  })

  test('fall differently at another event', () => {
    expect(lists(people(8), { eventId: 'evt_2' })).not.toEqual(lists(people(8)))
  })
})

describe('with decisions', () => {
  const scorer = byNumber

  test('kept matches come first, in their order, and count', () => {
    const pins = pinned({ p0: { kept: ['p1', 'p2'] } })
    expect(lists(people(5), { scorer, pins, k: 3 })['p0']).toEqual(['p1', 'p2', 'p4'])
  })

  test('more kept than asked for all stay', () => {
    const pins = pinned({ p0: { kept: ['p1', 'p2', 'p3'] } })
    expect(lists(people(5), { scorer, pins, k: 2 })['p0']).toEqual(['p1', 'p2', 'p3'])
  })

  test('a rejected pair does not return in that direction, and does in the other', () => {
    const pins = pinned({ p0: { rejected: ['p4'] } })
    const assigned = lists(people(5), { scorer, pins, k: 4 })
    expect(assigned['p0']).toEqual(['p3', 'p2', 'p1'])
    expect(assigned['p4']).toContain('p0')
  })

  test('rejected beats kept', () => {
    const pins = pinned({ p0: { kept: ['p4'], rejected: ['p4'] } })
    expect(lists(people(3), { scorer, pins })['p0']).toEqual(['p2', 'p1'])
  })

  test('who left the room takes no place', () => {
    const pins = pinned({ p0: { kept: ['p9', 'p1'] } })
    expect(lists(people(4), { scorer, pins, k: 2 })['p0']).toEqual(['p1', 'p3'])
  })

  test('oneself and the same person twice are overlooked', () => {
    const pins = pinned({ p0: { kept: ['p0', 'p1', 'p1'] } })
    expect(lists(people(4), { scorer, pins, k: 3 })['p0']).toEqual(['p1', 'p3', 'p2'])
  })
})

test('who must stay apart comes on neither list, kept or not', () => {
  const apart = new Map([
    ['p0', new Set(['p4', 'p1', 'p9'])],
    ['p4', new Set(['p0'])],
    ['p1', new Set(['p0'])],
  ])
  const pins = pinned({ p0: { kept: ['p1'] } })
  const assigned = lists(people(5), { scorer: byNumber, k: 4, apart, pins })
  expect(assigned['p0']).toEqual(['p3', 'p2'])
  expect(assigned['p4']).toEqual(['p3', 'p2', 'p1'])
})

test('in any room lists are full, best first and free of oneself, and its order does not matter', () => {
  const terms = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'))
  const room = fc.uniqueArray(
    fc.record({ attendeeId: fc.constantFrom(...'abcdefghij'), seeking: terms, offering: terms }),
    { selector: ({ attendeeId }) => attendeeId },
  )
  const decided = fc.dictionary(
    fc.constantFrom(...'abcdefghij'),
    fc.record({
      kept: fc.array(fc.constantFrom(...'abcdefghij')),
      rejected: fc.array(fc.constantFrom(...'abcdefghij')),
    }),
  )
  fc.assert(
    fc.property(room, decided, fc.integer({ min: 1, max: 6 }), (some, pins, k) => {
      const inputs = some.map((known) => person(known.attendeeId, known))
      const ids = inputs.map(({ attendeeId }) => attendeeId)
      const settings = options({ k, pins: pinned(pins) })
      const assigned = topK(inputs, settings)
      for (const { attendeeId, matches } of assigned) {
        const list = matches.map(({ matchedWithId }) => matchedWithId)
        const { kept = [], rejected = [] } = pins[attendeeId] ?? {}
        const possible = ids.filter((id) => id !== attendeeId && !rejected.includes(id))
        const staying = [...new Set(kept)].filter((id) => possible.includes(id))
        expect(new Set(list).size).toBe(list.length)
        expect(list.every((id) => possible.includes(id))).toBe(true)
        expect(list.slice(0, staying.length)).toEqual(staying)
        expect(list).toHaveLength(Math.max(staying.length, Math.min(k, possible.length)))
        const scores = matches.slice(staying.length).map(({ score }) => score)
        expect(scores).toEqual(scores.toSorted((a, b) => b - a))
      }
      const turned = topK(inputs.toReversed(), settings)
      expect(turned.toReversed()).toEqual(assigned)
    }),
  )
})
