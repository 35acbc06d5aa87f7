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
  const textsOf = (view: SeatingView, isKept?: boolean) =>
    promisesOf(view).flatMap((one) => (isKept === undefined || one.isKept === isKept ? [one.text] : []))
  const withGap = (gap: number, bound = 100) => textsOf({ ...plan, certificate: { total: 0, bound, gap } })

  test('what holds, and no more than was proven', () => {
    expect(textsOf(plan, true)).toEqual([
      promise.noRepeat.ROUNDS,
      promise.satOutOnce('ROUNDS'),
      promise.apart,
      promise.bound('99.9 %'),
    ])
    expect(withGap(0)).toContain(promise.best)
    expect(withGap(0.1287)).toContain(promise.bound('87.1 %'))
    expect(withGap(0, 0)).toContain(promise.lots)
  })

  test('nothing about being apart once it is outdated, and what was held', () => {
    const words = textsOf({ ...plan, outdated: true, heldUpTo: 1 })
    expect(words).not.toContain(promise.apart)
    expect(words).toContain('Round 1 was held and stays.')
  })

  test('no more than it can of repeats and pauses', () => {
    const words = textsOf({ ...plan, kind: 'TABLES', promise: { repeated: 2, mostSatOut: 3 } }, false)
    expect(words).toEqual([promise.repeats(2), promise.satOut(3, 'TABLES')])
    expect(promise.satOut(3, 'TABLES')).toMatch(/^Somebody sits out 3 courses/)
    expect(textsOf({ ...plan, rounds: plan.rounds.slice(0, 1) })).not.toContain(promise.noRepeat.ROUNDS)
  })

  test('the sizes of tables, or which limit gave way', () => {
    const table = (number: number, size: number) => ({
      number,
      attendeeIds: Array.from({ length: size }, (_, seat) => `att_${number}_${seat}`),
    })
    const dinner = (sizes: number[], min: number, max: number, isKept: boolean) =>
      textsOf(
        {
          ...plan,
          kind: 'TABLES',
          heldUpTo: 0,
          tableSize: { min, max },
          present: sizes.flatMap((size, number) => table(number, size).attendeeIds),
          rounds: [{ number: 1, tables: sizes.map((size, at) => table(at + 1, size)), sittingOut: [] }],
          promise: { repeated: 0, mostSatOut: 0 },
        },
        isKept,
      )
    expect(dinner([4, 4], 5, 7, false)).toEqual([
      '8 guests do not divide into tables of 5 to 7: with 2 tables of 4, some have fewer than 5 people.',
    ])
    expect(dinner([9, 8], 7, 8, false)).toEqual([
      '17 guests do not divide into tables of 7 to 8: with 1 table of 9 and 1 table of 8, some have more than 8 people.',
    ])
    expect(dinner([6, 6], 5, 7, true).slice(0, 2)).toEqual([
      'Every table has 5 to 7 people.',
      'Everybody has a seat in every course.',
    ])
    expect(dinner([6, 6], 5, 7, false)).toEqual([])
  })
})
