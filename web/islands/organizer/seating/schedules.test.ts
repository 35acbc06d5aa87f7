import type { SeatingView } from '#core/matching/seating-view.ts'
import { describe, expect, test } from 'vitest'
import { organizer } from '../../../messages/organizer-en.ts'
import { promisesOf } from './promises.ts'
import { guestCards, roundSheets, tableSheets } from './schedules.ts'

const plan: SeatingView = {
  eventId: 'evt_1',
  kind: 'ROUNDS',
  version: 1,
  madeAt: '2026-12-04T00:30:00.000Z',
  heldUpTo: 0,
  tableSize: null,
  dietary: null,
  present: ['a', 'b', 'c'],
  rounds: [
    { number: 1, tables: [{ number: 1, attendeeIds: ['a', 'b'] }], sittingOut: ['c'] },
    { number: 2, tables: [{ number: 1, attendeeIds: ['c', 'b'] }], sittingOut: ['a'] },
  ],
  people: [
    { id: 'a', name: 'Zoe' },
    { id: 'b', name: 'Ben' },
    { id: 'c', name: null },
  ],
  certificate: { total: 99.99, bound: 100, gap: 0.0001 },
  promise: { repeated: 0, mostSatOut: 1 },
  diets: [{ round: 2, table: 1, counts: [{ answer: 'Vegan', count: 1 }] }],
  outdated: false,
}

test('guests are told by name where they sit and with whom', () => {
  expect(guestCards(plan, 'Somebody')).toEqual([
    {
      id: 'b',
      name: 'Ben',
      places: [
        { round: 1, table: 1, partners: ['Zoe'] },
        { round: 2, table: 1, partners: ['Somebody'] },
      ],
    },
    {
      id: 'c',
      name: 'Somebody',
      places: [
        { round: 1, table: null, partners: [] },
        { round: 2, table: 1, partners: ['Ben'] },
      ],
    },
    {
      id: 'a',
      name: 'Zoe',
      places: [
        { round: 1, table: 1, partners: ['Ben'] },
        { round: 2, table: null, partners: [] },
      ],
    },
  ])
})

test('tables and rounds are told by name, those sitting out last', () => {
  expect(tableSheets(plan, 'Somebody')).toEqual([
    {
      table: 1,
      rounds: [
        { round: 1, names: ['Zoe', 'Ben'], diets: [] },
        { round: 2, names: ['Somebody', 'Ben'], diets: [{ answer: 'Vegan', count: 1 }] },
      ],
    },
  ])
  expect(roundSheets(plan, 'Somebody')[0]).toEqual({
    round: 1,
    tables: [
      { table: 1, names: ['Zoe', 'Ben'] },
      { table: null, names: ['Somebody'] },
    ],
  })
})

describe('a plan promises', () => {
  const { promise } = organizer.seating
  const withGap = (gap: number, bound = 100) => promisesOf({ ...plan, certificate: { total: 0, bound, gap } })

  test('what holds, and no more than was proven', () => {
    expect(promisesOf(plan)).toEqual([
      promise.noRepeat.ROUNDS,
      promise.satOutOnce,
      promise.apart,
      promise.bound('99.9 %'),
    ])
    expect(withGap(0)).toContain(promise.best)
    expect(withGap(0.1287)).toContain(promise.bound('87.1 %'))
    expect(withGap(0, 0)).toContain(promise.lots)
  })

  test('nothing about being apart once it is outdated, and what was held', () => {
    const words = promisesOf({ ...plan, outdated: true, heldUpTo: 1 })
    expect(words).not.toContain(promise.apart)
    expect(words).toContain('Round 1 was held and stays.')
  })

  test('no more than it can of repeats and pauses', () => {
    const words = promisesOf({ ...plan, kind: 'TABLES', promise: { repeated: 2, mostSatOut: 3 } })
    expect(words.slice(0, 2)).toEqual([promise.repeats(2), promise.satOut(3)])
    expect(promisesOf({ ...plan, rounds: plan.rounds.slice(0, 1) })).not.toContain(promise.noRepeat.ROUNDS)
  })
})
