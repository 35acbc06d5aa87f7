import { type ListBound, listBound } from '#core/matching/balanced/list-bound.ts'
import { type Prices, highest, pricesFrom } from '#core/matching/balanced/prices.ts'
import type { Program } from '#core/matching/balanced/program.ts'

/** How far below the bound the lists are taken to be, as a share of it. */
const ahead = 0.004
/** How much of that way the first and the last step go. */
const [first, last] = [0.1, 0.002]
/** How much of a step's direction is new. */
const fresh = 0.1

export type PricedBound = { prices: Prices; bound: ListBound }

/**
 * Lowers the bound further: prices move against what the best lists at them have too much or too little of (Polyak's
 * subgradient method, each direction mixed with those before it). Deterministic.
 */
export function nearerPrices(program: Program, from: Prices, steps: number): PricedBound {
  const now = pricesFrom(program, from.all.slice())
  const most = highest(program)
  const direction = new Float64Array(now.all.length)
  let best: PricedBound = { prices: from, bound: listBound(program, from) }
  let { bound } = best
  for (let step = 0; step < steps; step++) {
    const excess = excessAt(program, now, bound.chosen).all
    let norm = 0
    for (let at = 0; at < direction.length; at++) {
      direction[at] = (1 - fresh) * (direction[at] ?? 0) + fresh * (excess[at] ?? 0)
      norm += (direction[at] ?? 0) ** 2
    }
    if (norm === 0) break
    const way = bound.value - (1 - ahead) * best.bound.value
    const pace = (first * (last / first) ** (step / steps) * way) / norm
    for (let at = 0; at < direction.length; at++) {
      const price = (now.all[at] ?? 0) + pace * (direction[at] ?? 0)
      now.all[at] = Math.min(Math.max(0, price), most.all[at] ?? 0)
    }
    pairUp(program, now)
    bound = listBound(program, now)
    if (bound.value < best.bound.value) best = { prices: pricesFrom(program, now.all.slice()), bound }
  }
  return best
}

/** By how much the chosen arcs overdo what each price is for; 0 where a price can go no lower. */
function excessAt(program: Program, prices: Prices, chosen: ListBound['chosen']): Prices {
  const { room, owner, other, reverse, together } = program
  const excess = pricesFrom(program)
  for (let i = 0; i < room.size; i++) {
    excess.crowd[i] = -(room.cap[i] ?? 0)
    excess.mutual[i] = room.mutualGoal[i] ?? 0
  }
  const take = (price: Float64Array, at: number, amount: number) => (price[at] = (price[at] ?? 0) + amount)
  for (const arc of chosen.flat()) {
    const [i, j, back] = [owner[arc] ?? 0, other[arc] ?? 0, reverse[arc] ?? -1]
    take(excess.crowd, j, 1)
    if (back < 0) continue
    const gain = (together[arc] ?? 0) + (prices.mutual[i] ?? 0) + (prices.mutual[j] ?? 0)
    take(excess.mutual, i, -(prices.share[arc] ?? 0))
    take(excess.mutual, j, -(prices.share[arc] ?? 0))
    take(excess.share, arc, -gain)
    take(excess.share, back, gain)
  }
  excess.all.forEach((amount, at) => {
    if (amount < 0 && (prices.all[at] ?? 0) <= 0) excess.all[at] = 0
  })
  return excess
}

/** The two shares of a pair add up to 1. */
function pairUp({ arcs, reverse }: Program, { share }: Prices): void {
  for (let arc = 0; arc < arcs; arc++) {
    const back = reverse[arc] ?? -1
    if (back > arc) share[back] = 1 - (share[arc] ?? 0)
  }
}
