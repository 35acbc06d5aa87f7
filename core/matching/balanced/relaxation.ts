import { BestOf } from '#core/matching/balanced/best-of.ts'
import { type Prices, constantAt, highest, pricesFrom, valueAt } from '#core/matching/balanced/prices.ts'
import type { Program } from '#core/matching/balanced/program.ts'

/** How often the bound of the present prices is worked out. */
const judgedEvery = 40
/** How far prices move against amounts in one step: they have further to go. */
const priceWeight = 1.5

/**
 * The program without whole numbers, solved by the primal-dual hybrid gradient method (Chambolle and Pock 2011, with
 * the diagonal steps of Pock and Chambolle 2011), reflected and drawn back to where it began (Halpern's iteration,
 * Lu and Yang 2024): `amounts` go toward the best mixture, prices toward the best bound. Deterministic; each
 * step is three passes over the arcs.
 */
export class Relaxation {
  readonly program: Program
  /** How much of each arc is chosen, from 0 to 1. */
  readonly amounts: Float64Array
  /** The lowest bound found, and its prices. */
  bound = Infinity
  prices: Prices
  /** How much of each pair counts as together, kept at the lower of its two arcs. */
  private readonly pairs: Float64Array
  private readonly dual: Duals
  private readonly steps: Duals
  private readonly most: Prices
  private readonly excess: Duals
  private readonly arcSteps: Float64Array
  private readonly lists: readonly BestOf[]

  constructor(program: Program) {
    const { room, arcs } = program
    this.program = program
    this.amounts = Float64Array.from(program.owner, (i) => {
      const choice = (program.from[i + 1] ?? 0) - (program.from[i] ?? 0)
      return Math.min(1, (room.length[i] ?? 0) / choice)
    })
    this.pairs = new Float64Array(arcs)
    this.dual = dualsOf(program)
    this.excess = dualsOf(program)
    this.most = highest(program)
    this.most.share.fill(Infinity)
    this.lists = room.lists.map(({ staying }, i) => new BestOf(Math.max(0, (room.length[i] ?? 0) - staying.length)))
    const { steps, arcSteps } = stepsOf(program)
    this.steps = steps
    this.arcSteps = arcSteps
    this.prices = pricesFrom(program)
    steps.prices.needs.forEach((step, term) => {
      // What nobody can meet is bought at full price, which takes it out of the bound.
      if (step === 0) this.dual.prices.needs[term] = room.settings.neededWeight
    })
    this.judge(this.dual)
  }

  run(steps: number): void {
    const state = [this.amounts, this.pairs, this.dual.all]
    const before = state.map((values) => values.slice())
    const anchor = state.map((values) => values.slice())
    for (let step = 1; ; step++) {
      this.step()
      if (step >= steps || step % judgedEvery === 0) this.judge(this.dual)
      if (step >= steps) return
      state.forEach((values, at) => {
        drawBack(values, before[at] ?? values, anchor[at] ?? values, 1 / (step + 1))
        before[at]?.set(values)
      })
    }
  }

  private step(): void {
    const { room, arcs, owner, other, score, worth, reverse, together, meetsFrom, meets, fixed } = this.program
    const { amounts, pairs, dual, excess, arcSteps } = this
    const { crowd, mutual, own, needs, share } = dual.prices
    const over = excess.prices
    for (let i = 0; i < room.size; i++) {
      excess.length[i] = -(room.length[i] ?? 0)
      over.crowd[i] = -(room.cap[i] ?? 0)
      over.mutual[i] = room.mutualGoal[i] ?? 0
      over.own[i] = room.ownGoal[i] ?? 0
    }
    over.needs.fill(1)
    over.share.fill(0)
    for (let arc = 0; arc < arcs; arc++) {
      const [i, j, back] = [owner[arc] ?? 0, other[arc] ?? 0, reverse[arc] ?? -1]
      const [first, end] = [meetsFrom[arc] ?? 0, meetsFrom[arc + 1] ?? 0]
      let pull = (worth[arc] ?? 0) - (dual.length[i] ?? 0) - (crowd[j] ?? 0) + (score[arc] ?? 0) * (own[i] ?? 0)
      for (let at = first; at < end; at++) pull += needs[meets[at] ?? 0] ?? 0
      if (back >= 0) pull += share[arc] ?? 0
      const before = amounts[arc] ?? 0
      const now = fixed[arc] === 1 ? 1 : clamp(before + ((arcSteps[arc] ?? 0) / priceWeight) * pull, 1)
      amounts[arc] = now
      const ahead = 2 * now - before
      excess.length[i] = (excess.length[i] ?? 0) + ahead
      over.crowd[j] = (over.crowd[j] ?? 0) + ahead
      over.own[i] = (over.own[i] ?? 0) - (score[arc] ?? 0) * ahead
      for (let at = first; at < end; at++) {
        const term = meets[at] ?? 0
        over.needs[term] = (over.needs[term] ?? 0) - ahead
      }
      if (back < 0) continue
      over.share[arc] = (over.share[arc] ?? 0) - ahead
      if (back < arc) continue
      const gain = (together[arc] ?? 0) + (mutual[i] ?? 0) + (mutual[j] ?? 0)
      const pair = pairs[arc] ?? 0
      const next = clamp(pair + (0.25 / priceWeight) * (gain - (share[arc] ?? 0) - (share[back] ?? 0)), 1)
      pairs[arc] = next
      const both = 2 * next - pair
      over.share[arc] = (over.share[arc] ?? 0) + both
      over.share[back] = (over.share[back] ?? 0) + both
      over.mutual[i] = (over.mutual[i] ?? 0) - both
      over.mutual[j] = (over.mutual[j] ?? 0) - both
    }
    this.reprice()
  }

  private reprice(): void {
    const { dual, steps, excess, most } = this
    for (let i = 0; i < dual.length.length; i++) {
      dual.length[i] = (dual.length[i] ?? 0) + priceWeight * (steps.length[i] ?? 0) * (excess.length[i] ?? 0)
    }
    const [prices, paces, over] = [dual.prices.all, steps.prices.all, excess.prices.all]
    for (let at = 0; at < prices.length; at++) {
      const pace = paces[at] ?? 0
      if (pace === 0) continue
      prices[at] = clamp((prices[at] ?? 0) + priceWeight * pace * (over[at] ?? 0), most.all[at] ?? 0)
    }
  }

  /** The bound these prices give; remembered when it is the lowest. */
  private judge(duals: Duals): number {
    const prices = asShares(this.program, duals.prices, this.most)
    const bound = boundOver(this.program, prices, this.lists)
    if (bound < this.bound) {
      this.bound = bound
      this.prices = prices
    }
    return bound
  }
}

/**
 * Prices as the relaxation moves them, shares in units of the objective; and one of any sign for each list's
 * length.
 */
type Duals = { all: Float64Array; length: Float64Array; prices: Prices }

function dualsOf(program: Program): Duals {
  const { size } = program.room
  const all = new Float64Array(size + pricesFrom(program).all.length)
  return { all, length: all.subarray(0, size), prices: pricesFrom(program, all.subarray(size)) }
}

/** One over the sum of factors of each row and of each column. */
function stepsOf(program: Program): { steps: Duals; arcSteps: Float64Array } {
  const { owner, other, score, reverse, meetsFrom, meets } = program
  const steps = dualsOf(program)
  const { crowd, mutual, own, needs, share } = steps.prices
  const arcSteps = new Float64Array(program.arcs)
  for (let arc = 0; arc < program.arcs; arc++) {
    const [i, j, back] = [owner[arc] ?? 0, other[arc] ?? 0, reverse[arc] ?? -1]
    const [first, end] = [meetsFrom[arc] ?? 0, meetsFrom[arc + 1] ?? 0]
    steps.length[i] = (steps.length[i] ?? 0) + 1
    crowd[j] = (crowd[j] ?? 0) + 1
    own[i] = (own[i] ?? 0) + (score[arc] ?? 0)
    for (let at = first; at < end; at++) needs[meets[at] ?? 0] = (needs[meets[at] ?? 0] ?? 0) + 1
    arcSteps[arc] = 1 / (2 + (score[arc] ?? 0) + end - first + (back >= 0 ? 1 : 0))
    if (back < 0) continue
    share[arc] = 2
    mutual[i] = (mutual[i] ?? 0) + 1
  }
  steps.all.forEach((sum, at) => (steps.all[at] = sum === 0 ? 0 : 1 / sum))
  return { steps, arcSteps }
}

/** The bound over the arcs of the program: each list chosen alone at the prices. */
function boundOver(program: Program, prices: Prices, lists: readonly BestOf[]): number {
  const { from, fixed } = program
  let bound = constantAt(program.room, prices)
  lists.forEach((list, i) => {
    list.clear()
    for (let arc = from[i] ?? 0; arc < (from[i + 1] ?? 0); arc++) {
      const value = valueAt(program, prices, arc)
      if (fixed[arc] === 1) bound += value
      else list.offer(arc, value)
    }
    for (let place = 0; place < list.count; place++) bound += list.values[place] ?? 0
  })
  return bound
}

/** The prices with each pair's shares in proportion to what its arcs get. */
function asShares(program: Program, duals: Prices, most: Prices): Prices {
  const { reverse, arcs } = program
  // Rounding of a mean may leave the range by a hair.
  const all = duals.all.map((price, at) => Math.min(price, most.all[at] ?? 0))
  const share = all.subarray(all.length - arcs)
  for (let arc = 0; arc < arcs; arc++) {
    const back = reverse[arc] ?? -1
    const [here, there] = [duals.share[arc] ?? 0, back < 0 ? 0 : (duals.share[back] ?? 0)]
    share[arc] = here + there > 1e-12 ? here / (here + there) : 0.5
  }
  return pricesFrom(program, all)
}

/** Goes as far again as the last step went, then a share of the way to the anchor. */
function drawBack(values: Float64Array, before: Float64Array, anchor: Float64Array, share: number): void {
  for (let at = 0; at < values.length; at++) {
    const ahead = 2 * (values[at] ?? 0) - (before[at] ?? 0)
    values[at] = ahead + share * ((anchor[at] ?? 0) - ahead)
  }
}

function clamp(value: number, most: number): number {
  if (value <= 0) return 0
  return value < most ? value : most
}
