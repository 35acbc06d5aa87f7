import { seededNumbers } from '#core/seeded-numbers.ts'
import { type IndexPairs, type MutualWeights, forbidden } from '#core/matching/rounds/mutual-weights.ts'
import { priced, upperBound } from '#core/matching/rounds/prices.ts'
import { Course, type Groups, seatGreedily } from '#core/matching/tables/course.ts'

export type RoomForTables = {
  /** Those apart and those who met before are both `forbidden`. */
  weights: MutualWeights
  /** How many sit at each table of a course: largest first, differing by one at most. */
  sizes: readonly number[]
  courses: number
  /** Of the forbidden pairs, those who may share a table where it cannot be helped. */
  met?: IndexPairs
  groups?: Groups
}

export type SeatedTables = {
  /** By course, then table: who sits there, by index. */
  courses: number[][][]
  /** Sum of W over all pairs that share a table for the first time. */
  total: number
  /** No seating at tables of these sizes is worth more. */
  bound: number
}

/** What it costs each time that two share a table again: above any gain, far below seating those apart. */
const again = -1_000

/**
 * Splits a room into tables, once for each course, for a large sum of W at the tables. Those kept apart never share
 * one: where it cannot be helped, somebody gets no seat. Those who met share one again only where it cannot be helped.
 */
export function seatTables({ weights, sizes, courses, met = [], groups }: RoomForTables): SeatedTables {
  const guests = weights.size
  const [largest = 0] = sizes
  if (guests === 0) return { courses: Array.from({ length: courses }, () => []), total: 0, bound: 0 }
  const room = withEmptyPlaces(weights, sizes.length * largest)
  const meetings = new Meetings(room, weights)
  for (const [i, j] of met) meetings.allowAgain(i, j)
  // The same numbers for every plan: the order of the room is what differs between events.
  const random = seededNumbers(1)
  const shakes = Math.min(4_000, Math.floor(2_000_000 / room.size))

  const seated: number[][][] = []
  for (let number = 0; number < courses; number++) {
    const course = new Course(room, largest, seatGreedily(room, largest), groups)
    course.improve(shakes, random)
    seated.push(course.tables())
    meetings.count(course.tables(), 1)
  }
  // What left a later course no choice but to repeat, an earlier one can often spare it.
  for (const [number, before] of courses > 1 ? seated.entries() : []) {
    meetings.count(before, -1)
    const course = new Course(room, largest, before.flat(), groups)
    course.improve(shakes / 4, random)
    seated[number] = course.tables()
    meetings.count(course.tables(), 1)
  }
  const plan = seated.map((tables) =>
    tables.map((table) =>
      withoutApart(
        table.filter((person) => person < guests),
        room,
      ),
    ),
  )
  return { courses: plan, total: totalOf(plan, weights), bound: boundOf(weights, sizes, courses) }
}

/** Keeps the room's values at what a pair is worth now: `again` for those who met in other courses. */
class Meetings {
  readonly #room: MutualWeights
  readonly #fresh: MutualWeights
  readonly #times: Uint8Array

  constructor(room: MutualWeights, fresh: MutualWeights) {
    this.#room = room
    this.#fresh = fresh
    this.#times = new Uint8Array(fresh.size * fresh.size)
  }

  allowAgain(i: number, j: number): void {
    this.#change(i, j, 1)
  }

  count(tables: readonly (readonly number[])[], change: 1 | -1): void {
    const isGuest = (person: number) => person < this.#fresh.size
    for (const [i, j] of tables.flatMap((table) => pairsAt(table.filter(isGuest)))) {
      if (this.#room.values[i * this.#room.size + j] !== forbidden) this.#change(i, j, change)
    }
  }

  #change(i: number, j: number, change: number): void {
    const { size, values } = this.#fresh
    const times = (this.#times[i * size + j] ?? 0) + change
    for (const [a, b] of [
      [i, j],
      [j, i],
    ] as const) {
      this.#times[a * size + b] = times
      this.#room.values[a * this.#room.size + b] = times > 0 ? again * times : (values[a * size + b] ?? forbidden)
    }
  }
}

/** Smaller tables have an empty place: a guest worth nothing to anybody, of whom no table can have two. */
function withEmptyPlaces({ size, values }: MutualWeights, places: number): MutualWeights {
  const room = new Float64Array(places * places)
  for (let i = 0; i < places; i++) {
    if (i < size) room.set(values.subarray(i * size, (i + 1) * size), i * places)
    else room.fill(forbidden, i * places + size, (i + 1) * places)
  }
  return { size: places, values: room }
}

/** Whoever has most at the table to keep away from gets up, until nobody has. */
function withoutApart(table: readonly number[], room: MutualWeights): number[] {
  const conflicts = (person: number) =>
    table.filter((other) => other !== person && room.values[person * room.size + other] === forbidden).length
  const worst = table.reduce((kept, person) => (conflicts(person) > conflicts(kept) ? person : kept), table[0] ?? 0)
  if (table.length === 0 || conflicts(worst) === 0) return [...table]
  return withoutApart(
    table.filter((person) => person !== worst),
    room,
  )
}

function totalOf(plan: readonly (readonly (readonly number[])[])[], { size, values }: MutualWeights): number {
  const pairs = plan.flat().flatMap((table) => pairsAt(table))
  const first = new Map(pairs.map(([i, j]) => [i < j ? i * size + j : j * size + i, 0]))
  let total = 0
  for (const pair of first.keys()) total += Math.max(0, values[pair] ?? 0)
  return total
}

/** Everybody free to choose their neighbours, however these choose: the bound of the mutual matching. */
function boundOf(weights: MutualWeights, sizes: readonly number[], courses: number): number {
  const [largest = 0] = sizes
  const atLargest = largest * sizes.filter((size) => size === largest).length
  const { prices } = priced(weights, Math.min(weights.size - 1, courses * (largest - 1)))
  const isEven = atLargest === weights.size
  return upperBound(weights, prices, {
    base: isEven ? largest - 1 : largest - 2,
    extras: isEven ? 0 : atLargest,
    times: courses,
  })
}

function pairsAt(table: readonly number[]): [number, number][] {
  return table.flatMap((one, place) => table.slice(place + 1).map((other): [number, number] => [one, other]))
}
