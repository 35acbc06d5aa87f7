import type { MatchInput } from '#core/matching/match-input.ts'
import type { Scorer } from '#core/matching/score.ts'
import { inTieOrder } from '#core/matching/tie-break.ts'

/** All directed scores of one room, from 0 to 100; people go by their index in the inputs it was made from. */
export interface RoomScores {
  readonly size: number
  score(i: number, j: number): number
  /** Writes what row `i` scores with everybody into `into`, of length `size`; its own place gets 0. */
  row(i: number, into: Float64Array): void
  /** The best `count` for `i`, best first, equals in tie order, without `i` and those in `apart`. */
  best(i: number, count: number, apart?: ReadonlySet<number>): number[]
}

/** The reference: every pair by the scorer itself. */
export function plainRoomScores(scorer: Scorer, inputs: readonly MatchInput[], eventId: string): RoomScores {
  const order = inTieOrder(inputs, eventId)
  const score = (i: number, j: number): number => {
    const [owner, other] = [inputs[i], inputs[j]]
    return owner === undefined || other === undefined || i === j ? 0 : scorer.score(owner, other)
  }
  return {
    size: inputs.length,
    score,
    row(i, into) {
      for (let j = 0; j < inputs.length; j++) into[j] = score(i, j)
    },
    best(i, count, apart) {
      return order
        .filter((j) => j !== i && !apart?.has(j))
        .map((j) => ({ j, score: score(i, j) }))
        .sort((a, b) => b.score - a.score)
        .slice(0, count)
        .map(({ j }) => j)
    },
  }
}

/** All directed scores of one room by the scorer's own way to a whole room, where it has one. */
export function roomScores(scorer: Scorer, inputs: readonly MatchInput[], eventId: string): RoomScores {
  return scorer.room?.(inputs, eventId) ?? plainRoomScores(scorer, inputs, eventId)
}
