import type { MutualWeights } from '#core/matching/rounds/mutual-weights.ts'

/** For each person those worth being paired with, best first; `from` and `to` are the same pairs, once each. */
export type Candidates = { readonly of: Int32Array[]; readonly from: Int32Array; readonly to: Int32Array }

/** How many meetings each has: all `base`, `extras` of them one more; the same `times` over, with others each time. */
export type Degrees = { base: number; extras: number; times?: number }

/** Prices for `degree` meetings each, with the pairs that come into question at those prices. */
export function priced(weights: MutualWeights, degree: number): { prices: number[]; candidates: Candidates } {
  const { size } = weights
  const count = Math.min(size, Math.max(24, 4 * degree))
  const start: Float64Array = new Float64Array(size)
  if (degree < 1) return { prices: [...start], candidates: candidatesOf(weights, start, count) }
  // Half of what the last of one's best partners is worth: the price if all were priced alike.
  settle(weights, degree, start)
  start.forEach((price, i) => (start[i] = price / 2))
  for (let time = 0; time < 4; time++) settle(weights, degree, start)
  const boundAt = (prices: Float64Array) => upperBound(weights, prices, { base: degree, extras: 0 })
  let best = { prices: start, candidates: candidatesOf(weights, start, count), bound: boundAt(start) }
  // Twice, because whom it pays to consider depends on the prices and the prices on who was considered. In a room where
  // nearly all want the same few, prices from the candidates alone run away: settled again, and kept only if better.
  for (let time = 0; time < 2; time++) {
    const prices = pricesOf(weights, degree, best.candidates, { start: best.prices, steps: 150 })
    for (let again = 0; again < 2; again++) settle(weights, degree, prices)
    const bound = boundAt(prices)
    if (bound >= best.bound) break
    best = { prices, candidates: candidatesOf(weights, prices, count), bound }
  }
  return { prices: [...best.prices], candidates: best.candidates }
}

/**
 * One after the other, everybody's price is set to what leaves `degree` others in the whole room worth more than both
 * prices: coordinate descent, so that the bound never gets worse, however uneven the room.
 */
function settle({ size, values }: MutualWeights, degree: number, prices: Float64Array): void {
  const best = new Float64Array(degree + 1)
  for (let i = 0; i < size; i++) {
    best.fill(0)
    for (let j = 0; j < size; j++) {
      const worth = (values[i * size + j] ?? 0) - (prices[j] ?? 0)
      if (worth <= (best[degree] ?? 0)) continue
      let place = degree
      for (; place > 0 && (best[place - 1] ?? 0) < worth; place--) best[place] = best[place - 1] ?? 0
      best[place] = worth
    }
    prices[i] = ((best[degree - 1] ?? 0) + (best[degree] ?? 0)) / 2
  }
}

/**
 * The best `count` partners of each by worth less the partner's price. Equals are taken from one's own index onward,
 * around the room: where many are alike, not everybody gets the same few.
 */
function candidatesOf({ size, values }: MutualWeights, prices: Float64Array, count: number): Candidates {
  const best = new Float64Array(count)
  const of = Array.from({ length: size }, (_, i) => {
    const row = new Int32Array(count)
    let length = 0
    for (let step = 1; step < size; step++) {
      const j = i + step < size ? i + step : i + step - size
      const weight = values[i * size + j] ?? 0
      if (weight < 0) continue
      const worth = weight - (prices[j] ?? 0)
      if (length === count && worth <= (best[count - 1] ?? 0)) continue
      let place = length < count ? length++ : count - 1
      for (; place > 0 && (best[place - 1] ?? 0) < worth; place--) {
        best[place] = best[place - 1] ?? 0
        row[place] = row[place - 1] ?? 0
      }
      best[place] = worth
      row[place] = j
    }
    return row.slice(0, length)
  })
  const from: number[] = []
  const to: number[] = []
  of.forEach((row, i) => {
    for (const j of row) {
      if (i > j && of[j]?.includes(i)) continue
      from.push(i)
      to.push(j)
    }
  })
  return { of, from: Int32Array.from(from), to: Int32Array.from(to) }
}

/**
 * A price for each person's time such that the pairs worth more than both prices are nearly `degree` for everybody: the
 * dual of the fractional matching, by subgradient steps over the candidate pairs. Any prices give a valid bound; good
 * ones a close one.
 */
function pricesOf(
  weights: MutualWeights,
  degree: number,
  { from, to }: Candidates,
  { start, steps }: { start: Float64Array; steps: number },
): Float64Array {
  const { size, values } = weights
  const prices = start.slice()
  const excess = new Float64Array(size)
  const momentum = new Float64Array(size)
  const worth = Float64Array.from(from, (i, pair) => values[i * size + (to[pair] ?? 0)] ?? 0)
  let best = { bound: Infinity, prices: prices.slice() }
  for (let step = 0; step < steps; step++) {
    excess.fill(-degree)
    let bound = 0
    for (let pair = 0; pair < from.length; pair++) {
      const i = from[pair] ?? 0
      const j = to[pair] ?? 0
      const profit = (worth[pair] ?? 0) - (prices[i] ?? 0) - (prices[j] ?? 0)
      if (profit <= 0) continue
      bound += profit
      excess[i] = (excess[i] ?? 0) + 1
      excess[j] = (excess[j] ?? 0) + 1
    }
    for (const price of prices) bound += degree * price
    if (bound < best.bound) best = { bound, prices: prices.slice() }
    const length = 2 * 0.96 ** (step * (100 / steps))
    for (let i = 0; i < size; i++) {
      const wanted = (excess[i] ?? 0) / degree
      // A price can fall by one length a step only: one that hundreds raise at once must not rise by hundreds.
      const direction = 0.6 * (momentum[i] ?? 0) + (wanted > 1 ? Math.sqrt(wanted) : wanted)
      momentum[i] = direction
      prices[i] = Math.max(0, (prices[i] ?? 0) + length * direction)
    }
  }
  return best.prices
}

/**
 * No set of pairs with these degrees is worth more: weak duality over all pairs, candidates or not. Pairs kept apart do
 * not count.
 */
export function upperBound({ size, values }: MutualWeights, prices: ArrayLike<number>, degrees: Degrees): number {
  const { base, extras, times = 1 } = degrees
  let bound = 0
  for (let i = 0; i < size; i++) {
    const price = prices[i] ?? 0
    bound += times * base * price
    for (let j = i + 1; j < size; j++) {
      const profit = (values[i * size + j] ?? 0) - price - (prices[j] ?? 0)
      if (profit > 0) bound += profit
    }
  }
  const dearest = Float64Array.from(prices).sort().reverse()
  for (let one = 0; one < extras; one++) bound += times * (dearest[one] ?? 0)
  return bound
}
