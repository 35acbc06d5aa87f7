import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attendeeFixture, profileFixture } from '#core/attendee/attendee-fixture.ts'
import type { Attendee } from '#core/attendee/attendee.ts'
import { Refusal } from '#core/errors.ts'
import { eventFixture, fixtureId } from '#core/event/event-fixture.ts'
import { apartPairs } from '#core/matching/keep-apart.ts'
import { Seating, SeatingRequest, seatingOf } from '#core/matching/seating.ts'
import { checkRounds, checkTables } from '#core/matching/seating-check.ts'
import { mostPresent } from '#core/matching/seating-guests.ts'

const now = '2026-12-04T00:30:00.000Z'
const event = eventFixture()
const guest = (number: number, changes: Partial<Attendee> = {}) =>
  attendeeFixture(number, { rsvpStatus: 'CONFIRMED', profile: profileFixture(`Guest${number}`), ...changes })
const guests = (count: number) => Array.from({ length: count }, (_, at) => guest(at + 1))
const asked = (wanted: object) => SeatingRequest.parse({ kind: 'ROUNDS', rounds: 3, ...wanted })
const plan = (attendees: readonly Attendee[], wanted: object = {}, before?: Seating) =>
  seatingOf(event, attendees, asked(wanted), { before }, now)

function refusalOf(act: () => unknown): [number, string] {
  try {
    act()
  } catch (error) {
    if (error instanceof Refusal) return [error.status, error.code]
    throw error
  }
  throw new Error('not refused')
}

describe('a request', () => {
  test.each([
    ['more than four courses', { kind: 'TABLES', rounds: 5 }],
    ['more than twelve rounds', { rounds: 13 }],
    ['tables for one', { kind: 'TABLES', tableSize: { min: 1, max: 4 } }],
    ['nothing left to plan', { rounds: 3, keepRoundsUpTo: 3 }],
    ['somebody with no id', { present: ['Ana'] }],
  ])('for %s is refused', (_, wanted) => {
    expect(SeatingRequest.safeParse({ kind: 'ROUNDS', rounds: 3, ...wanted }).success).toBe(false)
  })

  test('takes its defaults', () => {
    expect(asked({})).toEqual({ kind: 'ROUNDS', rounds: 3, tableSize: { min: 4, max: 8 }, keepRoundsUpTo: 0 })
  })
})

describe('who is seated', () => {
  const list = [
    guest(1),
    guest(2, { profile: null }),
    guest(3, { rsvpStatus: 'MAYBE' }),
    guest(4, { rsvpStatus: 'PENDING' }),
    guest(5, { rsvpStatus: 'DECLINED' }),
  ]
  const present = (seating: Seating) => seating.present.toSorted()
  const ids = (...numbers: number[]) => numbers.map((number) => fixtureId('att', number))

  test('is who comes, with an unknown profile too, and a maybe as the event says', () => {
    expect(present(plan(list))).toEqual(ids(1, 2, 3))
    const strict = seatingOf(eventFixture({ matchMaybe: false }), list, asked({}), {}, now)
    expect(present(strict)).toEqual(ids(1, 2))
  })

  test('is who is said to be here, whatever they answered', () => {
    expect(present(plan(list, { present: [...ids(1, 4, 5), ...ids(1)] }))).toEqual(ids(1, 4, 5))
  })

  test('are never too few, too many, or strangers', () => {
    expect(refusalOf(() => plan(list, { present: ids(1) }))).toEqual([409, 'TOO_FEW_PRESENT'])
    expect(refusalOf(() => plan(list, { present: [] }))).toEqual([409, 'TOO_FEW_PRESENT'])
    expect(refusalOf(() => plan(guests(mostPresent + 1)))).toEqual([409, 'ROOM_TOO_LARGE'])
    expect(refusalOf(() => plan(list, { present: ids(1, 2, 77) }))).toEqual([404, 'NOT_FOUND'])
  })
})

test('nobody learns from a plan for two who avoids whom', () => {
  const few = (count: number, of = 8, wanted: object = {}) =>
    plan(guests(of), { present: guests(count).map(({ id }) => id), ...wanted })
  for (const count of [2, 3]) {
    expect(refusalOf(() => few(count))).toEqual([409, 'TOO_FEW_PRESENT'])
    expect(refusalOf(() => few(count, 8, { kind: 'TABLES' }))).toEqual([409, 'TOO_FEW_PRESENT'])
  }
  expect(few(4).present).toHaveLength(4)
  // Where fewer come, they are all there is to seat.
  expect(few(3, 3).present).toHaveLength(3)
  expect(refusalOf(() => few(2, 3))).toEqual([409, 'TOO_FEW_PRESENT'])
  expect(few(2, 2).present).toHaveLength(2)
})

test('kinds to avoid are those of the event’s vocabulary', () => {
  const concepts = [{ id: 'glazes', label: 'Glazes', patterns: ['glaze*'] }]
  const pottery = eventFixture({ vocabulary: { concepts, meets: [], changes: 1 } })
  const shy = guest(1, { avoid: { people: [], kinds: 'nobody who glazes', attendeeIds: [] } })
  const potter = guest(2, { profile: profileFixture('Ben', { offeringKeywords: ['glazes'] }) })
  const pairs = (of: typeof event) =>
    seatingOf(of, [shy, potter], asked({ rounds: 1 }), {}, now).rounds.flatMap(({ tables }) => tables)
  expect(pairs(event)).toHaveLength(1)
  expect(pairs(pottery)).toHaveLength(0)
})

test('tables cannot be smaller than their smallest', () => {
  const wanted = { kind: 'TABLES', tableSize: { min: 6, max: 4 } }
  expect(refusalOf(() => plan(guests(8), wanted))).toEqual([400, 'BAD_TABLE_SIZE'])
})

test('diets are those of a question to choose at, and of tables only', () => {
  const dinner = { kind: 'TABLES', rounds: 1 }
  const asked = (questionId: string) => ({ dietary: { questionId, atMost: 2 } })
  expect(refusalOf(() => plan(guests(8), { ...dinner, ...asked('goals') }))).toEqual([400, 'NOT_A_CHOICE'])
  expect(refusalOf(() => plan(guests(8), { ...dinner, ...asked('unknown') }))).toEqual([400, 'NOT_A_CHOICE'])
  expect(plan(guests(8), { ...dinner, ...asked('topics') })).toMatchObject(asked('topics'))
  expect(plan(guests(8), dinner).dietary).toBeNull()
  expect(plan(guests(8), asked('topics')).dietary).toBeNull()
})

test('a cancelled event is not seated', () => {
  const cancelled = eventFixture({ status: 'CANCELLED' })
  expect(refusalOf(() => seatingOf(cancelled, guests(4), asked({}), {}, now))).toEqual([409, 'EVENT_CANCELLED'])
})

describe('a plan', () => {
  test('of rounds has no fault, keeps those apart who wish it, and counts its versions', () => {
    const [first, ...others] = guests(8)
    const shy = { ...first!, avoid: { people: [], kinds: '', attendeeIds: [fixtureId('att', 2)] } }
    const seating = plan([shy, ...others])
    expect(checkRounds(seating, { apart: apartPairs([shy, ...others], event.matching.keepApart) })).toEqual([])
    expect(Seating.parse(seating)).toEqual(seating)
    expect(seating).toMatchObject({ version: 1, heldUpTo: 0, tableSize: null, madeAt: now })
    expect(plan(others, {}, seating).version).toBe(2)
  })

  test('of tables has no fault and keeps their size', () => {
    const seating = plan(guests(11), { kind: 'TABLES', rounds: 2, tableSize: { min: 3, max: 4 } })
    expect(checkTables(seating, { max: 4 }).filter(({ rule }) => rule !== 'REPEATED')).toEqual([])
    expect(seating).toMatchObject({ kind: 'TABLES', tableSize: { min: 3, max: 4 } })
    expect(seating.rounds).toHaveLength(2)
  })

  test('made again keeps the rounds that were held, and nobody meets twice, whoever left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 12 }), fc.integer({ min: 1, max: 2 }), (count, held) => {
        const before = plan(guests(count))
        const left = guests(count).slice(1)
        const after = plan(left, { keepRoundsUpTo: held, rounds: 4 }, before)
        expect(after.rounds.slice(0, held)).toEqual(before.rounds.slice(0, held))
        expect(checkRounds(after, { heldUpTo: held })).toEqual([])
        expect(after).toMatchObject({ heldUpTo: held, version: 2 })
      }),
      { numRuns: 10 },
    )
  })

  test('cannot keep rounds that were never planned', () => {
    expect(refusalOf(() => plan(guests(4), { keepRoundsUpTo: 1 }))).toEqual([409, 'ROUND_NOT_PLANNED'])
  })

  test('of a dinner made again keeps its first course', () => {
    const dinner = { kind: 'TABLES', rounds: 2, tableSize: { min: 2, max: 3 } }
    const before = plan(guests(9), dinner)
    const after = plan(guests(8), { ...dinner, keepRoundsUpTo: 1 }, before)
    expect(after.rounds[0]).toEqual(before.rounds[0])
    expect(after.present).toHaveLength(8)
  })
})

test('people of an earlier event are not seated together where the organizer wants that', () => {
  const strict = eventFixture({ matching: { ...event.matching, keepApart: { sameCompany: false, metBefore: true } } })
  const [one, two, three, four] = guests(4).map(({ id }) => id)
  const met = [[one!, two!] as const, [three!, four!] as const]
  const { rounds } = seatingOf(strict, guests(4), asked({ rounds: 2 }), { met }, now)
  const pairs = rounds.flatMap(({ tables }) => tables.map(({ attendeeIds }) => attendeeIds.toSorted().join()))
  expect(pairs).not.toContain([one, two].toSorted().join())
  expect(pairs).not.toContain([three, four].toSorted().join())
})
