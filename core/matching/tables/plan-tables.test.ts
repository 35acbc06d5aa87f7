import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ApartPairs } from '#core/matching/keep-apart.ts'
import type { MatchInput } from '#core/matching/match-input.ts'
import { populationOf } from '#core/matching/populations.ts'
import { plainRoomScores } from '#core/matching/room-scores.ts'
import { v1Scorer } from '#core/matching/score.ts'
import { checkTables } from '#core/matching/seating-check.ts'
import { SeatingPlan } from '#core/matching/seating-plan.ts'
import type { SeatingRoom } from '#core/matching/seating-room.ts'
import { dietaryCounts } from '#core/matching/seating-schedule.ts'
import { planTables, reseatTables } from '#core/matching/tables/plan-tables.ts'
import { tableSizes } from '#core/matching/tables/table-sizes.ts'

const eventId = 'evt_1'
const people = populationOf('zipf', 48, 5)
const idAt = (index: number) => people[index]!.attendeeId
const room = (inputs: readonly MatchInput[], changes: Partial<SeatingRoom> = {}): SeatingRoom => ({
  eventId,
  inputs,
  scores: plainRoomScores(v1Scorer, inputs, eventId),
  now: '2026-11-22T19:00:00.000Z',
  ...changes,
})
const sixes = { tableSize: { min: 5, max: 6 }, courses: 1 }
const fours = { tableSize: { min: 4, max: 4 }, courses: 3 }

describe('a plan of tables', () => {
  test('passes the checker whatever the size of the room', () => {
    fc.assert(
      fc.property(fc.nat({ max: 30 }), fc.integer({ min: 2, max: 4 }), fc.nat({ max: 3 }), (size, min, more) => {
        const max = min + more
        const plan = planTables(room(people.slice(0, size)), { tableSize: { min, max }, courses: 1 })
        // Where no number of tables keeps to both limits, the larger one may give way.
        const most = Math.max(max, ...tableSizes(size, { min, max }))
        expect(checkTables(plan, { max: most })).toEqual([])
        expect(plan.rounds.flatMap(({ sittingOut }) => sittingOut)).toEqual([])
        expect(SeatingPlan.parse(plan)).toEqual(plan)
        expect(plan.certificate.total).toBeLessThanOrEqual(plan.certificate.bound)
      }),
      { numRuns: 25 },
    )
  })

  test('is the same in whatever order the guests are read', () => {
    const plan = planTables(room(people), sixes)
    expect(planTables(room(people.toReversed()), sixes)).toEqual(plan)
  })

  test('seats nobody twice with the same people over three courses', () => {
    const plan = planTables(room(people), fours)
    expect(plan.rounds.map(({ number, tables }) => [number, tables.length])).toEqual([
      [1, 12],
      [2, 12],
      [3, 12],
    ])
    expect(checkTables(plan, { max: 4 })).toEqual([])
  })

  test('seats nobody with those apart', () => {
    const ids = people.slice(0, 24).map(({ attendeeId }) => attendeeId)
    const pairs = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 20 })
    fc.assert(
      fc.property(pairs, (drawn) => {
        const apart: ApartPairs = new Map(drawn.filter(([a, b]) => a !== b).map(([a, b]) => [a, new Set([b])]))
        const plan = planTables(room(people.slice(0, 24), { apart }), sixes)
        expect(checkTables(plan, { max: 6, apart })).toEqual([])
        expect(plan.rounds[0]!.sittingOut).toEqual([])
      }),
      { numRuns: 15, seed: 1 },
    )
  })

  test('rather leaves somebody without a seat than seats them with those apart', () => {
    const apart: ApartPairs = new Map([[idAt(0), new Set([1, 2, 3].map(idAt))]])
    const plan = planTables(room(people.slice(0, 4), { apart }), { tableSize: { min: 4, max: 4 }, courses: 1 })
    expect(plan.rounds[0]!.sittingOut).toEqual([idAt(0)])
    expect(checkTables(plan, { max: 4, apart })).toEqual([])
  })

  test('seats everybody again with the same people where it cannot be helped', () => {
    const plan = planTables(room(people.slice(0, 5)), { tableSize: { min: 5, max: 6 }, courses: 2 })
    expect(plan.rounds.map(({ tables }) => tables.map(({ attendeeIds }) => attendeeIds.length))).toEqual([[5], [5]])
    const faults = checkTables(plan, { max: 6 })
    expect(faults).toHaveLength(10)
    expect(faults.every(({ rule }) => rule === 'REPEATED')).toBe(true)
    // Only first meetings count.
    expect(plan.certificate.total).toBe(planTables(room(people.slice(0, 5)), sixes).certificate.total)
  })

  test('holds no more of a dietary group at a table than told, or than it must', () => {
    const groups = new Map(people.map(({ attendeeId }, index) => [attendeeId, index < 16 ? 'vegan' : 'halal'] as const))
    for (const id of people.slice(24).map(({ attendeeId }) => attendeeId)) groups.delete(id)
    const plan = planTables(room(people), { ...sixes, dietary: { groups, atMost: 1 } })
    const counts = dietaryCounts(plan, groups).map((table) =>
      Object.fromEntries(table.counts.map(({ answer, count }) => [answer, count])),
    )
    expect(counts).toHaveLength(9)
    expect(counts.every(({ vegan = 0, halal = 0 }) => vegan <= 2 && halal <= 1)).toBe(true)
    expect(counts.reduce((sum, { vegan = 0 }) => sum + vegan, 0)).toBe(16)
  })
})

describe('seating again with who is present', () => {
  test('keeps the courses held, and those who sat together do not again', () => {
    const before = planTables(room(people), fours)
    const after = reseatTables(before, 1, room(people.slice(0, 41)), fours)
    expect(after.rounds[0]).toEqual(before.rounds[0])
    expect(after.rounds).toHaveLength(3)
    expect(checkTables(after, { max: 4, heldUpTo: 1 })).toEqual([])
    expect(after.version).toBe(1)
    expect(after.present).toHaveLength(41)
  })

  test('after the last course changes nothing', () => {
    const before = planTables(room(people.slice(0, 12)), { ...sixes, courses: 1 })
    expect(reseatTables(before, 1, room(people.slice(0, 3)), sixes).rounds).toEqual(before.rounds)
  })
})
