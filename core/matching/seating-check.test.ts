import { describe, expect, test } from 'vitest'
import { checkRounds, checkTables } from '#core/matching/seating-check.ts'
import { SeatingPlan, certificateOf, meetingsIn, type SeatingRound } from '#core/matching/seating-plan.ts'
import {
  dietaryCounts,
  scheduleByGuest,
  scheduleByTable,
  scheduleForOrganizer,
} from '#core/matching/seating-schedule.ts'

const round = (number: number, tables: string[][], sittingOut: string[] = []): SeatingRound => ({
  number,
  tables: tables.map((attendeeIds, index) => ({ number: index + 1, attendeeIds })),
  sittingOut,
})
const planOf = (rounds: SeatingRound[], present = ['a', 'b', 'c', 'd']): SeatingPlan => ({
  eventId: 'evt_1',
  kind: 'ROUNDS',
  rounds,
  present,
  madeAt: '2026-11-22T18:00:00.000Z',
  certificate: { total: 0, bound: 0, gap: 0 },
  version: 0,
})
const good = [
  round(1, [
    ['a', 'b'],
    ['c', 'd'],
  ]),
  round(2, [
    ['a', 'c'],
    ['b', 'd'],
  ]),
]
const rulesOf = (rounds: SeatingRound[], present?: string[]) =>
  checkRounds(planOf(rounds, present)).map(({ rule, round, attendeeIds }) => `${round} ${rule} ${attendeeIds.join()}`)

describe('the checker of rounds', () => {
  test('finds nothing wrong with a good plan', () => {
    expect(checkRounds(planOf(good))).toEqual([])
  })

  test.each([
    ['a meeting repeated', [good[0]!, good[0]!], ['1 REPEATED a,b', '1 REPEATED c,d']],
    ['somebody at two tables', [round(1, [['a', 'b'], ['c', 'd'], ['b']])], ['1 SEATED_TWICE b', '1 TABLE_SIZE b']],
    ['somebody forgotten', [round(1, [['a', 'b']], ['c'])], ['1 NOT_SEATED d', '1 SAT_OUT_AGAIN c']],
    ['somebody who is not here', [round(1, [['a', 'b'], ['c', 'd'], ['e']])], ['1 NOT_PRESENT e', '1 TABLE_SIZE e']],
    ['three at a table', [round(1, [['a', 'b', 'c']], ['d'])], ['1 TABLE_SIZE a,b,c', '1 SAT_OUT_AGAIN d']],
  ])('names %s', (_, rounds, faults) => {
    expect(rulesOf(rounds)).toEqual(faults)
  })

  test('names a number given to two tables', () => {
    const { tables } = good[0]!
    expect(rulesOf([{ number: 1, tables: tables.map((table) => ({ ...table, number: 7 })), sittingOut: [] }])).toEqual([
      '1 TABLE_NUMBERED_TWICE c,d',
    ])
  })

  test('names whoever is the odd one out twice', () => {
    expect(rulesOf([round(1, [['a', 'b']], ['c']), round(2, [['a', 'b']], ['c'])], ['a', 'b', 'c'])).toEqual([
      '2 REPEATED a,b',
      '2 SAT_OUT_AGAIN c',
    ])
  })

  test('names those apart, in rounds still to come', () => {
    const apart = new Map([['d', new Set(['b'])]])
    expect(checkRounds(planOf(good), { apart })).toEqual([{ rule: 'APART', round: 2, attendeeIds: ['b', 'd'] }])
    expect(checkRounds(planOf(good), { apart, heldUpTo: 2 })).toEqual([])
  })

  test('asks nobody who came later to have been in the rounds held', () => {
    const plan = planOf([good[0]!, round(2, [['e', 'a']])], ['a', 'e'])
    expect(checkRounds(plan, { heldUpTo: 1 })).toEqual([])
  })
})

describe('the checker of tables', () => {
  test('names a table too large and one much larger than another', () => {
    const plan = planOf([round(1, [['a', 'b', 'c'], ['d']])])
    const fault = { rule: 'TABLE_SIZE', round: 1, attendeeIds: ['a', 'b', 'c'] }
    expect(checkTables(plan, { max: 2 })).toEqual([fault])
    expect(checkTables(plan, { max: 3 })).toEqual([fault])
  })

  test('names those who share a table again', () => {
    const plan = planOf([
      round(1, [
        ['a', 'b'],
        ['c', 'd'],
      ]),
      round(2, [
        ['b', 'a'],
        ['c', 'd'],
      ]),
    ])
    expect(checkTables(plan, { max: 2 }).map(({ rule, attendeeIds }) => [rule, ...attendeeIds])).toEqual([
      ['REPEATED', 'b', 'a'],
      ['REPEATED', 'c', 'd'],
    ])
  })
})

describe('schedules', () => {
  const plan = planOf([round(1, [['a', 'b']], ['c']), round(2, [['c', 'a']], ['b'])], ['a', 'b', 'c'])
  const meets = (round: number, other: string) => ({ round, table: 1, partnerIds: [other] })

  test('tell each guest the table and whom they meet', () => {
    expect(scheduleByGuest(plan)).toEqual([
      { attendeeId: 'a', rounds: [meets(1, 'b'), meets(2, 'c')] },
      { attendeeId: 'b', rounds: [meets(1, 'a'), { round: 2, table: null, partnerIds: [] }] },
      { attendeeId: 'c', rounds: [{ round: 1, table: null, partnerIds: [] }, meets(2, 'a')] },
    ])
  })

  test('tell at each table who sits there', () => {
    expect(scheduleByTable(planOf(good))).toEqual([
      {
        table: 1,
        rounds: [
          { round: 1, attendeeIds: ['a', 'b'] },
          { round: 2, attendeeIds: ['a', 'c'] },
        ],
      },
      {
        table: 2,
        rounds: [
          { round: 1, attendeeIds: ['c', 'd'] },
          { round: 2, attendeeIds: ['b', 'd'] },
        ],
      },
    ])
  })

  test('tell the organizer everything by round and table', () => {
    const [first] = plan.rounds
    const unsorted = { ...first!, tables: [{ number: 2, attendeeIds: ['c'] }, ...first!.tables], sittingOut: ['d'] }
    expect(scheduleForOrganizer(planOf([unsorted]))).toEqual([
      { round: 1, table: 1, attendeeIds: ['a', 'b'] },
      { round: 1, table: 2, attendeeIds: ['c'] },
      { round: 1, table: null, attendeeIds: ['d'] },
    ])
  })

  test('tell the kitchen how many, not who', () => {
    const groups = new Map([
      ['a', 'vegan'],
      ['c', 'vegan'],
      ['b', 'halal'],
    ])
    expect(dietaryCounts(plan, groups)).toEqual([
      {
        round: 1,
        table: 1,
        counts: [
          { answer: 'halal', count: 1 },
          { answer: 'vegan', count: 1 },
        ],
      },
      { round: 2, table: 1, counts: [{ answer: 'vegan', count: 2 }] },
    ])
  })
})

describe('a stored plan', () => {
  test('lists all who met', () => {
    expect(meetingsIn([round(1, [['a', 'b', 'c']])])).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ])
  })

  test('has a gap between 0 and 1', () => {
    expect(certificateOf(90, 100)).toEqual({ total: 90, bound: 100, gap: 0.1 })
    expect(certificateOf(100, 99.999)).toEqual({ total: 100, bound: 100, gap: 0 })
    expect(certificateOf(0, 0)).toEqual({ total: 0, bound: 0, gap: 0 })
  })

  test('is refused with a table nobody sits at', () => {
    expect(SeatingPlan.safeParse(planOf([round(1, [[]])])).success).toBe(false)
    expect(SeatingPlan.safeParse(planOf(good)).success).toBe(true)
  })
})
