import { roomScores } from '#core/matching/room-scores.ts'
import { colour } from '#core/matching/rounds/colouring.ts'
import { matchMutually } from '#core/matching/rounds/mutual-matching.ts'
import { mutualWeights } from '#core/matching/rounds/mutual-weights.ts'
import { seatRounds } from '#core/matching/rounds/seat-in-rounds.ts'
import { v1Scorer } from '#core/matching/score.ts'
import { seatTables } from '#core/matching/tables/seat-tables.ts'
import { tableSizes } from '#core/matching/tables/table-sizes.ts'
import { type RoomKind, roomOf } from './rooms.ts'

const eventId = 'evt_bench'
const rounds = 5

/** One row for each kind of room; times in milliseconds, the best of three; gaps as fractions. */
export type SeatingFigures = {
  kind: RoomKind
  /** Giving the pairs of 2,000 people their rounds: the edge colouring alone. */
  colouring: number
  /** All of it at 2,000 from scores to rounds. */
  wholePlan: number
  /** Of the rounds as seated. */
  gapAt2000: number
  matchingAt500: number
  gapAt500: number
  tablesAt120: number
  tablesGapAt120: number
}

export function measureSeating(kinds: readonly RoomKind[] = ['uniform', 'skew', 'roles']): SeatingFigures[] {
  return kinds.map((kind) => {
    const large = roomScores(v1Scorer, roomOf(kind, 2_000, 1), eventId)
    const largeWeights = mutualWeights(large)
    const medium = mutualWeights(roomScores(v1Scorer, roomOf(kind, 500, 1), eventId))
    const dinner = mutualWeights(roomScores(v1Scorer, roomOf(kind, 120, 1), eventId))
    const sizes = tableSizes(120, { min: 6, max: 6 })
    const { pairing } = matchMutually(largeWeights, { k: rounds })
    // Colouring may exchange partners in the pairing; where it does, the later times have less to do.
    const colouring = best(() => colour(pairing))
    const plan = best(() => seatRounds(mutualWeights(large), { k: rounds }))
    const matching = best(() => seatRounds(medium, { k: rounds }))
    const tables = best(() => seatTables({ weights: dinner, sizes, courses: 1 }))
    return {
      kind,
      colouring: colouring.took,
      wholePlan: plan.took,
      gapAt2000: gap(plan.result),
      matchingAt500: matching.took,
      gapAt500: gap(matching.result),
      tablesAt120: tables.took,
      tablesGapAt120: gap(tables.result),
    }
  })
}

const gap = ({ total, bound }: { total: number; bound: number }) => 1 - total / bound

function best<Result>(work: () => Result): { took: number; result: Result } {
  const timed = () => {
    const from = performance.now()
    const result = work()
    return { took: performance.now() - from, result }
  }
  return [timed(), timed(), timed()].reduce((kept, one) => (one.took < kept.took ? one : kept))
}
