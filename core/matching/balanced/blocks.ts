import { BestOf } from '#core/matching/balanced/best-of.ts'
import { type Draft, totalOf } from '#core/matching/balanced/draft.ts'
import { listsModel } from '#core/matching/balanced/exact.ts'
import { type Prices, valueAt } from '#core/matching/balanced/prices.ts'
import type { Relaxation } from '#core/matching/balanced/relaxation.ts'
import { crowdingPenalty } from '#core/matching/balanced/settings.ts'
import type { Solver } from '#core/matching/balanced/solver.ts'

/** An arc may be on a list solved anew when at the prices it is at most this far from getting on it. */
const near = 0.002
/** Amounts between these are undecided. */
const [little, much] = [0.02, 0.98]

export type BlockWork = {
  /** A total that is enough. */
  enough: number
  /** How many lists are solved together at most. */
  people: number
  /** How large their model may be, in factors of rows, give or take: what decides how long the solver needs. */
  factors: number
  /** The most blocks to solve. */
  blocks: number
}

/**
 * Solves some lists exactly while all others stay, again and again: those around the guest whose list is furthest
 * from what the prices say it could be. Stops when the bound is near enough, everybody was tried, or after so many
 * blocks.
 */
export async function solveBlocks(
  draft: Draft,
  { prices, amounts }: Relaxation,
  solver: Solver,
  work: BlockWork,
): Promise<void> {
  const { program } = draft
  const open = openArcs(draft, prices, amounts)
  const undecided = (arc: number) => (amounts[arc] ?? 0) > little && (amounts[arc] ?? 0) < much
  const claims: number[][] = program.room.lists.map(() => [])
  program.owner.forEach((owner, arc) => {
    if (undecided(arc)) claims[program.other[arc] ?? 0]?.push(owner)
  })
  const tried = new Uint8Array(program.room.size)
  const losses = Float64Array.from(program.room.lists, (_, i) => lossOf(draft, prices, i))
  for (let block = 0; block < work.blocks; block++) {
    let seed = -1
    losses.forEach((one, i) => {
      if (tried[i] === 0 && one > 1e-6 && (seed < 0 || one > (losses[seed] ?? 0))) seed = i
    })
    if (seed < 0 || totalOf(draft) >= work.enough) return
    tried[seed] = 1
    const people = new Set([seed])
    const queue = [seed]
    let factors = factorsOf(draft, open, seed)
    const join = (i: number) => {
      if (people.size >= work.people || people.has(i)) return
      const more = factorsOf(draft, open, i)
      if (factors + more > work.factors) return
      factors += more
      people.add(i)
      queue.push(i)
    }
    for (const i of queue) {
      for (let arc = program.from[i] ?? 0; arc < (program.from[i + 1] ?? 0); arc++) {
        if (!undecided(arc) && draft.chosen[arc] === 0) continue
        const j = program.other[arc] ?? 0
        if (undecided(arc) || people.size < work.people / 2) join(j)
        for (const other of claims[j] ?? []) join(other)
      }
      if (people.size >= work.people) break
    }
    const { model, arcs } = listsModel(
      draft,
      (i) => people.has(i),
      (arc) => open[arc] === 1,
    )
    const solved = await solver.solve(model, { gap: 0.0005 * people.size, nodes: 50, seconds: 60 })
    if (!('values' in solved)) continue
    adopt(draft, arcs, solved.values)
    for (const i of people) losses[i] = lossOf(draft, prices, i)
    if (people.size === program.room.size) return
  }
}

/** How many factors the rows of a list have in a model, about. */
function factorsOf({ program, chosen }: Draft, open: Uint8Array, i: number): number {
  const { from, reverse, meetsFrom } = program
  let factors = 0
  for (let arc = from[i] ?? 0; arc < (from[i + 1] ?? 0); arc++) {
    if (open[arc] === 0 && chosen[arc] === 0) continue
    factors += 3 + (meetsFrom[arc + 1] ?? 0) - (meetsFrom[arc] ?? 0)
    const back = reverse[arc] ?? -1
    if (back >= 0 && (open[back] === 1 || chosen[back] === 1)) factors += 3
  }
  return factors
}

/** Puts what the solver chose into the draft, unless that is worse. */
export function adopt(draft: Draft, arcs: readonly number[], values: Float64Array): void {
  const wanted = (column: number) => (values[column] ?? 0) > 0.5
  const gone = arcs.filter((arc, column) => draft.chosen[arc] === 1 && !wanted(column))
  const come = arcs.filter((arc, column) => draft.chosen[arc] === 0 && wanted(column))
  let gain = 0
  for (const arc of gone) gain -= draft.dropped(arc)
  for (const arc of come) {
    gain += draft.gainOf(arc)
    draft.choose(arc)
  }
  if (gain >= 0 && gone.length === come.length) return
  for (const arc of come) draft.drop(arc)
  for (const arc of gone) draft.choose(arc)
}

function openArcs({ program }: Draft, prices: Prices, amounts: Float64Array): Uint8Array {
  const open = new Uint8Array(program.arcs)
  for (let i = 0; i < program.room.size; i++) {
    const places = program.room.length[i] ?? 0
    const best = new BestOf(places + 1)
    const [first, end] = [program.from[i] ?? 0, program.from[i + 1] ?? 0]
    for (let arc = first; arc < end; arc++) best.offer(arc, valueAt(program, prices, arc))
    const [last, next] = [best.values[places - 1] ?? 0, best.values[places] ?? 0]
    for (let arc = first; arc < end; arc++) {
      const isNear = valueAt(program, prices, arc) > (last + next) / 2 - near
      if (isNear || (amounts[arc] ?? 0) > little) open[arc] = 1
    }
  }
  return open
}

/** What a guest's list, place and wishes lose against the prices' bound; over all guests, the distance to it. */
function lossOf({ program, chosen, into, mutual, own, met }: Draft, prices: Prices, i: number): number {
  const { room, from, other, reverse, fixed, together } = program
  const { minimumMutualPenalty, ownBestPenalty, neededWeight } = room.settings
  const best = new BestOf(Math.max(0, (room.length[i] ?? 0) - (room.lists[i]?.staying.length ?? 0)))
  let loss = 0
  for (let arc = from[i] ?? 0; arc < (from[i + 1] ?? 0); arc++) {
    const back = reverse[arc] ?? -1
    if (chosen[arc] === 1 && back >= 0 && chosen[back] === 0) {
      const wanted = (prices.mutual[i] ?? 0) + (prices.mutual[other[arc] ?? 0] ?? 0)
      loss += (prices.share[arc] ?? 0) * ((together[arc] ?? 0) + wanted)
    }
    if (fixed[arc] === 1) continue
    const value = valueAt(program, prices, arc)
    best.offer(arc, value)
    if (chosen[arc] === 1) loss -= value
  }
  for (let place = 0; place < best.count; place++) loss += best.values[place] ?? 0
  loss += slack((room.cap[i] ?? 0) - (into[i]?.length ?? 0), prices.crowd[i] ?? 0, crowdingPenalty)
  loss += slack((mutual[i] ?? 0) - (room.mutualGoal[i] ?? 0), prices.mutual[i] ?? 0, minimumMutualPenalty)
  loss += slack((own[i] ?? 0) - (room.ownGoal[i] ?? 0), prices.own[i] ?? 0, ownBestPenalty)
  for (let term = room.soughtFrom[i] ?? 0; term < (room.soughtFrom[i + 1] ?? 0); term++) {
    loss += slack((met[term] ?? 0) - 1, prices.needs[term] ?? 0, neededWeight)
  }
  return loss
}

/** What is lost by having more than was priced, or by being short at the full penalty. */
function slack(more: number, price: number, penalty: number): number {
  return more >= 0 ? more * price : -more * (penalty - price)
}
