import { conflict } from '#core/errors.ts'
import type { RoomScores } from '#core/matching/room-scores.ts'

/** The worth of a pair that must not meet: far below what any exchange of partners could gain. */
export const forbidden = -1_000_000

/** What it costs to let somebody sit out once more than others: above any gain in score, far below a forbidden pair. */
const satOutBefore = -1_000

/** A room's scores are held pair by pair, 8 bytes each; beyond this a worker's memory would not do. */
export const mostSeated = 5_000

/**
 * What each meeting of two is worth, from 0 to 100: W, the harmonic mean of both directed scores, so that a meeting
 * only one of them wants is worth little. `values` is symmetric, row by row, `size` by `size`; oneself and pairs
 * kept apart are `forbidden`.
 */
export type MutualWeights = { readonly size: number; readonly values: Float64Array }

/** Pairs of indexes into the inputs; the order within a pair does not matter. */
export type IndexPairs = Iterable<readonly [number, number]>

/**
 * @param order the room's indexes in the order the result shall use; ties in seating are decided by it.
 * @param apart in the indexes of the result.
 * @throws Refusal 409 for more than `mostSeated` people.
 */
export function mutualWeights(
  scores: RoomScores,
  { order, apart = [] }: { order?: readonly number[]; apart?: IndexPairs } = {},
): MutualWeights {
  const people = order ?? Array.from({ length: scores.size }, (_, index) => index)
  const size = people.length
  if (size > mostSeated) throw conflict('ROOM_TOO_LARGE', `At most ${mostSeated} people can be seated at once.`)
  const values = new Float64Array(size * size)
  const row = new Float64Array(scores.size)
  people.forEach((person, i) => {
    scores.row(person, row)
    for (let j = 0; j < size; j++) values[i * size + j] = row[people[j] ?? 0] ?? 0
  })
  for (let i = 0; i < size; i++) {
    values[i * size + i] = forbidden
    for (let j = i + 1; j < size; j++) {
      const mean = harmonicMean(values[i * size + j] ?? 0, values[j * size + i] ?? 0)
      values[i * size + j] = mean
      values[j * size + i] = mean
    }
  }
  for (const [i, j] of apart) {
    values[i * size + j] = forbidden
    values[j * size + i] = forbidden
  }
  return { size, values }
}

const harmonicMean = (a: number, b: number): number => (a + b > 0 ? (2 * a * b) / (a + b) : 0)

/**
 * An odd room with an empty seat as its last member: whoever meets it sits out. Worth nothing to those who never sat
 * out, and so much less with every time that nobody sits out twice before all did once.
 *
 * @param satOut how often each sat out before.
 */
export function withEmptySeat({ size, values }: MutualWeights, satOut: readonly number[] = []): MutualWeights {
  const even = new Float64Array((size + 1) * (size + 1))
  for (let i = 0; i < size; i++) {
    even.set(values.subarray(i * size, (i + 1) * size), i * (size + 1))
    const worth = 0 + satOutBefore * (satOut[i] ?? 0)
    even[i * (size + 1) + size] = worth
    even[size * (size + 1) + i] = worth
  }
  even[even.length - 1] = forbidden
  return { size: size + 1, values: even }
}
