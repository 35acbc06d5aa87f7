import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MutualWeights, mutualWeights } from '#core/matching/rounds/mutual-weights.ts'
import { randomScores } from '#core/matching/rounds/room-fixture.ts'
import { Course } from '#core/matching/tables/course.ts'
import { seatTables } from '#core/matching/tables/seat-tables.ts'
import { limitGivenWay, tableSizes } from '#core/matching/tables/table-sizes.ts'

const worthOf = (table: readonly number[], { size, values }: MutualWeights) =>
  table.flatMap((i) => table.filter((j) => i < j).map((j) => values[i * size + j]!)).reduce((a, b) => a + b, 0)

/** The best split into tables of these sizes, by trying all. */
function optimum(weights: MutualWeights, sizes: readonly number[]): number {
  const seat = (person: number, tables: readonly (readonly number[])[]): number => {
    if (person === weights.size) return tables.reduce((sum, table) => sum + worthOf(table, weights), 0)
    return Math.max(
      ...tables.map((table, at) =>
        table.length === sizes[at] ? -Infinity : seat(person + 1, tables.with(at, [...table, person])),
      ),
    )
  }
  return seat(
    0,
    sizes.map(() => []),
  )
}

describe('tables', () => {
  test('of small rooms are the best there are, and the bound is never below that', () => {
    fc.assert(
      fc.property(fc.constantFrom([4, 4], [3, 3], [3, 2], [2, 2, 2], [3, 2, 2], [4, 3]), fc.nat(), (sizes, seed) => {
        const weights = mutualWeights(
          randomScores(
            sizes.reduce((a: number, b) => a + b, 0),
            seed,
          ),
        )
        const exact = optimum(weights, sizes)
        const { total, bound } = seatTables({ weights, sizes, courses: 1 })
        expect(total).toBeCloseTo(exact, 6)
        expect(bound).toBeGreaterThanOrEqual(exact - 1e-6)
      }),
      { numRuns: 30, seed: 1 },
    )
  })

  test('gain on tables filled in the order of the list', () => {
    const weights = mutualWeights(randomScores(120))
    const sizes = tableSizes(120, { min: 6, max: 6 })
    const inOrder = sizes.map((_, table) => Array.from({ length: 6 }, (_, seat) => 6 * table + seat))
    const { total } = seatTables({ weights, sizes, courses: 1 })
    expect(total).toBeGreaterThan(1.5 * inOrder.reduce((sum, table) => sum + worthOf(table, weights), 0))
  })

  test('the bound of several courses counts other neighbours in each', () => {
    const weights = mutualWeights(randomScores(6))
    const everyPair = worthOf([0, 1, 2, 3, 4, 5], weights)
    const { courses, total, bound } = seatTables({ weights, sizes: [2, 2, 2], courses: 5 })
    expect(courses).toHaveLength(5)
    expect(total).toBeLessThanOrEqual(everyPair + 1e-6)
    expect(bound).toBeCloseTo(everyPair, 1)
  })

  test('an empty room has empty courses', () => {
    expect(seatTables({ weights: mutualWeights(randomScores(0)), sizes: [], courses: 2 })).toEqual({
      courses: [[], []],
      total: 0,
      bound: 0,
    })
  })
})

test('a course improved never gets worse, and keeps everybody in one place', () => {
  const weights = mutualWeights(randomScores(30))
  const inOrder = Array.from({ length: 30 }, (_, person) => person)
  const worth = (course: Course) => course.tables().reduce((sum, table) => sum + worthOf(table, weights), 0)
  const course = new Course(weights, 5, inOrder)
  const before = worth(course)
  course.improve(0, () => 0)
  const settled = worth(course)
  let turn = 0
  course.improve(200, () => (turn = (turn + 0.618) % 1))
  expect(settled).toBeGreaterThan(before)
  expect(worth(course)).toBeGreaterThanOrEqual(settled - 1e-6)
  expect(
    course
      .tables()
      .flat()
      .sort((a, b) => a - b),
  ).toEqual(inOrder)
})

describe('table sizes', () => {
  test.each([
    [30, 5, 7, [6, 6, 6, 6, 6]],
    [31, 6, 6, [6, 5, 5, 5, 5, 5]],
    [7, 4, 6, [4, 3]],
    [8, 5, 7, [4, 4]],
    [10, 8, 9, [10]],
    [17, 7, 8, [9, 8]],
    [3, 4, 6, [3]],
    [1, 2, 6, [1]],
    [0, 4, 6, []],
  ])('%i guests at tables of %i to %i', (guests, min, max, sizes) => {
    expect(tableSizes(guests, { min, max })).toEqual(sizes)
  })

  test('seat everybody, differ by one at most, and break at most one limit, by as little as may be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 2, max: 9 }), fc.nat(6), (guests, min, more) => {
        const sizes = tableSizes(guests, { min, max: min + more })
        expect(sizes.reduce((a, b) => a + b)).toBe(guests)
        expect(sizes[0]! - sizes.at(-1)!).toBeLessThanOrEqual(1)
        const limits = { min, max: min + more }
        const off = (all: readonly number[]) =>
          Math.max(0, ...all.map((size) => Math.max(size - limits.max, min - size)))
        const others = Array.from({ length: guests }, (_, table) =>
          Array.from({ length: table + 1 }, (__, at) => Math.floor((guests + at) / (table + 1))),
        )
        expect(off(sizes)).toBe(Math.min(...others.map(off)))
        expect(limitGivenWay(sizes, limits) === undefined).toBe(off(sizes) === 0)
      }),
    )
  })

  test.each([
    [1, 4],
    [5, 4],
    [2.5, 4],
  ])('refuse %d to %d', (min, max) => {
    expect(() => tableSizes(10, { min, max })).toThrow(/seats/)
  })
})
