import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ApartPairs } from '#core/matching/keep-apart.ts'
import type { MatchInput } from '#core/matching/match-input.ts'
import { populationOf } from '#core/matching/populations.ts'
import { plainRoomScores } from '#core/matching/room-scores.ts'
import { numberTables } from '#core/matching/rounds/number-tables.ts'
import { planRounds, reseatRounds } from '#core/matching/rounds/plan-rounds.ts'
import { v1Scorer } from '#core/matching/score.ts'
import { checkRounds } from '#core/matching/seating-check.ts'
import { SeatingPlan, meetingsIn, pairKey } from '#core/matching/seating-plan.ts'
import type { SeatingRoom } from '#core/matching/seating-room.ts'

const eventId = 'evt_1'
const people = populationOf('zipf', 40, 3)
const idAt = (index: number) => people[index]!.attendeeId
const room = (inputs: readonly MatchInput[], changes: Partial<SeatingRoom> = {}): SeatingRoom => ({
  eventId,
  inputs,
  scores: plainRoomScores(v1Scorer, inputs, eventId),
  now: '2026-11-22T18:00:00.000Z',
  ...changes,
})
const metTwice = (plan: SeatingPlan) => {
  const keys = meetingsIn(plan.rounds).map(([one, other]) => pairKey(one, other))
  return keys.length - new Set(keys).size
}

describe('a plan of rounds', () => {
  test('passes the checker whatever the size of the room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 7 }), (size, rounds) => {
        const plan = planRounds(room(people.slice(0, size)), { rounds })
        expect(checkRounds(plan)).toEqual([])
        expect(SeatingPlan.parse(plan)).toEqual(plan)
        expect(plan.rounds.map(({ number }) => number)).toEqual(plan.rounds.map((_, index) => index + 1))
      }),
      { numRuns: 40 },
    )
  })

  test('numbers its tables from 1 and says when it was made and how good it is', () => {
    const plan = planRounds(room(people.slice(0, 21)), { rounds: 3 })
    expect(plan.rounds).toHaveLength(3)
    for (const { tables } of plan.rounds)
      expect(tables.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(plan).toMatchObject({ eventId, kind: 'ROUNDS', madeAt: '2026-11-22T18:00:00.000Z', version: 0 })
    expect(plan.present.toSorted()).toEqual(
      people
        .slice(0, 21)
        .map(({ attendeeId }) => attendeeId)
        .sort(),
    )
    expect(plan.certificate.total).toBeLessThanOrEqual(plan.certificate.bound)
    expect(plan.certificate.gap).toBeCloseTo(1 - plan.certificate.total / plan.certificate.bound)
  })

  test('is the same in whatever order the guests are read', () => {
    const plan = planRounds(room(people), { rounds: 4 })
    expect(planRounds(room(people.toReversed()), { rounds: 4 })).toEqual(plan)
  })

  test('half the room stays seated from round to round', () => {
    const { rounds } = planRounds(room(people), { rounds: 5 })
    const places = rounds.map(({ tables }) =>
      tables.flatMap(({ number, attendeeIds }) => attendeeIds.map((id) => `${id} ${number}`)),
    )
    const stays = (place: string, index: number) => places[index]!.includes(place)
    const staying = places.slice(1).map((round, index) => round.filter((place) => stays(place, index)).length)
    expect(staying).toEqual([20, 20, 20, 20])
  })

  test('seats nobody with those apart', () => {
    const apart: ApartPairs = new Map([[idAt(0), new Set([idAt(1), idAt(2)])]])
    const plan = planRounds(room(people.slice(0, 8), { apart }), { rounds: 4 })
    expect(checkRounds(plan, { apart })).toEqual([])
  })

  test('has no round in which nobody could meet anybody', () => {
    const apart: ApartPairs = new Map([[idAt(0), new Set([idAt(1)])]])
    expect(planRounds(room(people.slice(0, 2), { apart }), { rounds: 2 }).rounds).toEqual([])
  })
})

describe('seating again with who is present', () => {
  test('keeps the rounds held and repeats no meeting, whoever left and came', () => {
    const presence = fc.array(fc.boolean(), { minLength: 24, maxLength: 24 })
    fc.assert(
      fc.property(presence, presence, fc.integer({ min: 0, max: 4 }), (first, then, heldUpTo) => {
        const before = planRounds(room(people.filter((_, index) => first[index])), { rounds: 4 })
        const after = reseatRounds(before, heldUpTo, room(people.filter((_, index) => then[index])), { rounds: 4 })
        const held = before.rounds.filter(({ number }) => number <= heldUpTo)
        expect(after.rounds.slice(0, held.length)).toEqual(held)
        expect(metTwice(after)).toBe(0)
        expect(checkRounds(after, { heldUpTo: held.length })).toEqual([])
        expect(after.version).toBe(1)
      }),
      { numRuns: 40 },
    )
  })

  test('plans as many rounds as before unless told', () => {
    const before = planRounds(room(people), { rounds: 3 })
    expect(reseatRounds(before, 1, room(people.slice(0, 30))).rounds).toHaveLength(3)
    expect(reseatRounds(before, 1, room(people.slice(0, 30)), { rounds: 6 }).rounds).toHaveLength(6)
  })

  test('lets those sit out who did not yet; a latecomer missed enough', () => {
    const before = planRounds(room(people.slice(0, 9)), { rounds: 3 })
    const late = [...people.slice(0, 9), ...people.slice(30, 32)]
    const after = reseatRounds(before, 2, room(late), { rounds: 9 })
    const out = after.rounds.map(({ sittingOut }) => sittingOut)
    expect(out.map((ids) => ids.length)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1])
    expect(new Set(out.flat()).size).toBe(9)
    expect(out.flat()).not.toContain(idAt(30))
  })
})

describe('table numbers', () => {
  test('start from 1 when nobody sat before', () => {
    expect(
      numberTables(
        [
          [0, 1],
          [2, 3],
        ],
        new Map(),
      ),
    ).toEqual([1, 2])
  })

  test('follow one of the two, a free table where both are taken', () => {
    const before = new Map([
      [0, 2],
      [1, 1],
      [2, 2],
      [3, 1],
    ])
    const numbers = numberTables(
      [
        [0, 2],
        [1, 3],
        [4, 5],
      ],
      before,
    )
    expect(numbers).toEqual([2, 1, 3])
  })

  test('of pairs who come from few tables stay within the tables in use, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 20 }), (tables) => {
        const count = Math.floor(tables.length / 2)
        const round = Array.from({ length: count }, (_, pair) => [2 * pair, 2 * pair + 1] as const)
        const numbers = numberTables(round, new Map(tables.map((table, person) => [person, table])))
        expect(numbers.toSorted((a, b) => a - b)).toEqual(round.map((_, index) => index + 1))
      }),
    )
  })
})
