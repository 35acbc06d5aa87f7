import { seededNumbers } from '#core/seeded-numbers.ts'
import type { RoomScores } from '#core/matching/room-scores.ts'

/** Scores without people behind them, for rooms too large to score one by one in a test. */
export function randomScores(size: number, seed = 1): RoomScores {
  const random = seededNumbers(seed)
  const values = Array.from({ length: size }, () => Float64Array.from({ length: size }, () => 100 * random()))
  return scoresOf(values)
}

export function scoresOf(values: readonly ArrayLike<number>[]): RoomScores {
  const score = (i: number, j: number) => (i === j ? 0 : (values[i]?.[j] ?? 0))
  const everybody = values.map((_, j) => j)
  return {
    size: values.length,
    score,
    row(i, into) {
      into.set(values[i] ?? [])
      into[i] = 0
    },
    best: (i, count, apart) =>
      everybody
        .filter((j) => j !== i && !apart?.has(j))
        .sort((a, b) => score(i, b) - score(i, a))
        .slice(0, count),
  }
}
