import type { Program } from '#core/matching/balanced/program.ts'
import type { Room } from '#core/matching/balanced/room.ts'
import { crowdingPenalty } from '#core/matching/balanced/settings.ts'

/**
 * Prices on what the program demands of several lists at once. Any prices within their ranges give an upper bound on
 * every possible assignment (Lagrangian duality): with them each list can be judged alone. The parts are views of
 * `all`.
 */
export interface Prices {
  readonly all: Float64Array
  /** Per guest, for a place on one of the lists that show them. */
  readonly crowd: Float64Array
  /** Per guest, for one more who has them on the list too. */
  readonly mutual: Float64Array
  /** Per guest, for each unit of score short of the own best. */
  readonly own: Float64Array
  /** Per sought term of the room, for meeting it. */
  readonly needs: Float64Array
  /** Per arc, the share it counts of what two directions are worth together; the two shares of a pair add up to 1. */
  readonly share: Float64Array
}

export function pricesFrom(
  { room: { size, offerers }, arcs }: Program,
  all: Float64Array = new Float64Array(3 * size + offerers.length + arcs),
): Prices {
  const [needsAt, shareAt] = [3 * size, 3 * size + offerers.length]
  return {
    all,
    crowd: all.subarray(0, size),
    mutual: all.subarray(size, 2 * size),
    own: all.subarray(2 * size, needsAt),
    needs: all.subarray(needsAt, shareAt),
    share: all.subarray(shareAt),
  }
}

export function noPrices(program: Program): Prices {
  const prices = pricesFrom(program)
  prices.share.fill(0.5)
  return prices
}

/** The highest each price may be; the lowest is 0. */
export function highest(program: Program): Prices {
  const { settings } = program.room
  const most = pricesFrom(program)
  most.crowd.fill(crowdingPenalty)
  most.mutual.fill(settings.minimumMutualPenalty)
  most.own.fill(settings.ownBestPenalty)
  most.needs.fill(settings.neededWeight)
  most.share.fill(1)
  return most
}

/** The same prices over other arcs of the same room. */
export function pricesFor(program: Program, before: Program, prices: Prices): Prices {
  const next = noPrices(program)
  next.all.set(prices.all.subarray(0, next.all.length - program.arcs))
  for (let i = 0; i < program.room.size; i++) {
    let old = before.from[i] ?? 0
    const oldEnd = before.from[i + 1] ?? 0
    for (let arc = program.from[i] ?? 0; arc < (program.from[i + 1] ?? 0); arc++) {
      while (old < oldEnd && (before.other[old] ?? 0) < (program.other[arc] ?? 0)) old++
      if (old < oldEnd && before.other[old] === program.other[arc] && (before.reverse[old] ?? -1) >= 0) {
        next.share[arc] = prices.share[old] ?? 0.5
      }
    }
  }
  return next
}

/** What an arc is worth at these prices. */
export function valueAt(program: Program, prices: Prices, arc: number): number {
  const [i, j] = [program.owner[arc] ?? 0, program.other[arc] ?? 0]
  let value = (program.worth[arc] ?? 0) + (program.score[arc] ?? 0) * (prices.own[i] ?? 0) - (prices.crowd[j] ?? 0)
  if ((program.reverse[arc] ?? -1) >= 0) {
    const together = (program.together[arc] ?? 0) + (prices.mutual[i] ?? 0) + (prices.mutual[j] ?? 0)
    value += together * (prices.share[arc] ?? 0)
  }
  const end = program.meetsFrom[arc + 1] ?? 0
  for (let at = program.meetsFrom[arc] ?? 0; at < end; at++) value += prices.needs[program.meets[at] ?? 0] ?? 0
  return value
}

/** The part of the bound that does not depend on whom the lists hold. */
export function constantAt(room: Room, prices: Prices): number {
  let sum = 0
  for (let i = 0; i < room.size; i++) {
    sum += (prices.crowd[i] ?? 0) * (room.cap[i] ?? 0)
    sum -= (prices.mutual[i] ?? 0) * (room.mutualGoal[i] ?? 0) + (prices.own[i] ?? 0) * (room.ownGoal[i] ?? 0)
  }
  for (const price of prices.needs) sum += room.settings.neededWeight - price
  return sum
}
