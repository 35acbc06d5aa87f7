import { BestOf } from '#core/matching/balanced/best-of.ts'
import { type Prices, valueAt } from '#core/matching/balanced/prices.ts'
import type { Program } from '#core/matching/balanced/program.ts'

/** How many ways to begin one list are looked at before the prices' own word is taken. */
const mostTried = 10_000

export type ListBound = {
  value: number
  /** The most each list can be worth at the prices, with what its own best and its sought terms count. */
  most: Float64Array
  /** For each list, arcs that reach it, or that the prices like best where not all lists were looked at. */
  chosen: readonly (readonly number[])[]
  /** A list that holds an arc is worth at most `most` less what the arc is worth below this at the prices. */
  least: Float64Array
}

/**
 * What no assignment surpasses at these prices: each list is chosen alone. What one list alone decides, its share of
 * the own best and the sought terms it meets, counts as the objective says; the prices of these only tell which
 * lists need not be looked at. So the bound is never above that of the relaxation, which may meet half a term.
 */
export function listBound(program: Program, prices: Prices): ListBound {
  const { room } = program
  const values = new Float64Array(program.arcs)
  const lists = room.lists.map((_, i) => bestList(program, prices, i, values))
  let value = 0
  lists.forEach(({ most }, i) => {
    value += (prices.crowd[i] ?? 0) * (room.cap[i] ?? 0) - (prices.mutual[i] ?? 0) * (room.mutualGoal[i] ?? 0) + most
  })
  return {
    value,
    most: Float64Array.from(lists, ({ most }) => most),
    chosen: lists.map(({ arcs }) => arcs),
    least: Float64Array.from(lists, ({ least }) => least),
  }
}

/** What arcs bring to a list: by the prices, and without those of what the list alone decides. */
type Part = { arc: number; priced: number; alone: number; score: number; meets: number }

type BestList = { most: number; arcs: number[]; least: number }

/** Branch and bound over the lists of `i`: by the prices a list is worth no less than it is. */
function bestList(program: Program, prices: Prices, i: number, values: Float64Array): BestList {
  const { room, from, fixed } = program
  const { neededWeight, ownBestPenalty } = room.settings
  const [first, end, goal] = [from[i] ?? 0, from[i + 1] ?? 0, room.ownGoal[i] ?? 0]
  const [firstTerm, lastTerm] = [room.soughtFrom[i] ?? 0, room.soughtFrom[i + 1] ?? 0]
  const worthOf = ({ alone, score, meets }: Part) =>
    alone + neededWeight * countOf(meets) - ownBestPenalty * Math.max(0, goal - score)
  let start: Part = { arc: -1, priced: -(prices.own[i] ?? 0) * goal, alone: 0, score: 0, meets: 0 }
  for (let term = firstTerm; term < lastTerm; term++) start.priced += neededWeight - (prices.needs[term] ?? 0)
  const list: number[] = []
  const places = Math.max(0, (room.length[i] ?? 0) - (room.lists[i]?.staying.length ?? 0))
  const best = new BestOf(places)
  best.clear()
  for (let arc = first; arc < end; arc++) {
    values[arc] = valueAt(program, prices, arc)
    if (fixed[arc] === 0) best.offer(arc, values[arc] ?? 0)
    else {
      list.push(arc)
      start = both(start, partOf(program, prices, arc, values))
    }
  }
  let arcs = [...list, ...best.list()]
  const liked = best.list().reduce((all, arc) => both(all, partOf(program, prices, arc, values)), start)
  // One number of 32 bits tells which sought terms a list meets.
  if (lastTerm - firstTerm > 32) return { most: liked.priced, arcs, least: best.values[places - 1] ?? 0 }
  let most = worthOf(liked)
  /** An arc must be worth this much to be on a better list. */
  const least = most - liked.priced + (best.values[places - 1] ?? 0)
  const parts: Part[] = []
  for (let arc = first; arc < end; arc++) {
    if (fixed[arc] === 0 && (values[arc] ?? 0) > least) parts.push(partOf(program, prices, arc, values))
  }
  parts.sort((a, b) => b.priced - a.priced || a.arc - b.arc)
  const upTo = [0]
  parts.forEach(({ priced }, at) => upTo.push((upTo[at] ?? 0) + priced))
  let tried = 0
  const extend = (done: Part, at: number, open: number) => {
    tried++
    if (open === 0) {
      const worth = worthOf(done)
      if (worth > most) [most, arcs] = [worth, list.slice()]
      return
    }
    for (let next = at; next + open <= parts.length; next++) {
      const part = parts[next]
      if (tried >= mostTried) return
      if (part === undefined || done.priced + (upTo[next + open] ?? 0) - (upTo[next] ?? 0) <= most) return
      list.push(part.arc)
      extend(both(done, part), next + 1, open - 1)
      list.pop()
    }
  }
  extend(start, 0, places)
  if (tried >= mostTried) return { most: liked.priced, arcs, least: best.values[places - 1] ?? 0 }
  return { most, arcs, least: most - liked.priced + (best.values[places - 1] ?? 0) }
}

function partOf(program: Program, prices: Prices, arc: number, values: Float64Array): Part {
  const { room, meetsFrom, meets } = program
  const [i, score, priced] = [program.owner[arc] ?? 0, program.score[arc] ?? 0, values[arc] ?? 0]
  const part = { arc, priced, alone: priced - (prices.own[i] ?? 0) * score, score, meets: 0 }
  for (let at = meetsFrom[arc] ?? 0, end = meetsFrom[arc + 1] ?? 0; at < end; at++) {
    const term = meets[at] ?? 0
    part.alone -= prices.needs[term] ?? 0
    part.meets |= 1 << (term - (room.soughtFrom[i] ?? 0))
  }
  return part
}

function both(a: Part, b: Part): Part {
  return {
    arc: b.arc,
    priced: a.priced + b.priced,
    alone: a.alone + b.alone,
    score: a.score + b.score,
    meets: a.meets | b.meets,
  }
}

function countOf(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}
