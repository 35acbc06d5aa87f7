import type { Program } from '#core/matching/balanced/program.ts'
import { crowdingPenalty } from '#core/matching/balanced/settings.ts'

/** An assignment being worked on: which arcs are chosen, and what the objective needs to know of them. */
export class Draft {
  readonly program: Program
  readonly chosen: Uint8Array
  /** The chosen arcs of each owner, in no order. */
  readonly out: readonly number[][]
  /** The chosen arcs that lead to each person, in no order. */
  readonly into: readonly number[][]
  /** With how many on the list each is on the other's too. */
  readonly mutual: Int32Array
  /** The sum of scores of each list. */
  readonly own: Float64Array
  /** By how many each sought term is met. */
  readonly met: Uint16Array

  /** Starts with what is fixed, or with the arcs given. */
  constructor(program: Program, arcs?: Iterable<number>) {
    const { room, fixed } = program
    this.program = program
    this.chosen = new Uint8Array(program.arcs)
    this.out = room.lists.map(() => [])
    this.into = room.lists.map(() => [])
    this.mutual = new Int32Array(room.size)
    this.own = new Float64Array(room.size)
    this.met = new Uint16Array(room.offerers.length)
    for (const arc of arcs ?? fixed.keys()) if (arcs !== undefined || fixed[arc] === 1) this.choose(arc)
  }

  /** What the objective gains when an arc that is not chosen is. */
  gainOf(arc: number): number {
    const { room, owner, other, score, worth, reverse, together, meetsFrom, meets } = this.program
    const { minimumMutualPenalty, ownBestPenalty, neededWeight } = room.settings
    const [i, j, back] = [owner[arc] ?? 0, other[arc] ?? 0, reverse[arc] ?? -1]
    let gain = worth[arc] ?? 0
    if ((this.into[j]?.length ?? 0) >= (room.cap[j] ?? 0)) gain -= crowdingPenalty
    const short = (room.ownGoal[i] ?? 0) - (this.own[i] ?? 0)
    if (short > 0) gain += ownBestPenalty * Math.min(short, score[arc] ?? 0)
    for (let at = meetsFrom[arc] ?? 0, end = meetsFrom[arc + 1] ?? 0; at < end; at++) {
      if (this.met[meets[at] ?? 0] === 0) gain += neededWeight
    }
    if (back >= 0 && this.chosen[back] === 1) {
      gain += together[arc] ?? 0
      if ((this.mutual[i] ?? 0) < (room.mutualGoal[i] ?? 0)) gain += minimumMutualPenalty
      if ((this.mutual[j] ?? 0) < (room.mutualGoal[j] ?? 0)) gain += minimumMutualPenalty
    }
    return gain
  }

  choose(arc: number): void {
    this.chosen[arc] = 1
    this.out[this.program.owner[arc] ?? 0]?.push(arc)
    this.into[this.program.other[arc] ?? 0]?.push(arc)
    this.count(arc, 1)
  }

  drop(arc: number): void {
    this.chosen[arc] = 0
    without(this.out[this.program.owner[arc] ?? 0], arc)
    without(this.into[this.program.other[arc] ?? 0], arc)
    this.count(arc, -1)
  }

  /** Drops an arc and tells what the objective loses. */
  dropped(arc: number): number {
    this.drop(arc)
    return this.gainOf(arc)
  }

  isCrowded(j: number): boolean {
    return (this.into[j]?.length ?? 0) >= (this.program.room.cap[j] ?? 0)
  }

  missing(i: number): number {
    return (this.program.room.length[i] ?? 0) - (this.out[i]?.length ?? 0)
  }

  private count(arc: number, by: 1 | -1): void {
    const { owner, other, score, reverse, meetsFrom, meets } = this.program
    const [i, j, back] = [owner[arc] ?? 0, other[arc] ?? 0, reverse[arc] ?? -1]
    this.own[i] = (this.own[i] ?? 0) + by * (score[arc] ?? 0)
    for (let at = meetsFrom[arc] ?? 0, end = meetsFrom[arc + 1] ?? 0; at < end; at++) {
      const term = meets[at] ?? 0
      this.met[term] = (this.met[term] ?? 0) + by
    }
    if (back >= 0 && this.chosen[back] === 1) {
      this.mutual[i] = (this.mutual[i] ?? 0) + by
      this.mutual[j] = (this.mutual[j] ?? 0) + by
    }
  }
}

/** What the objective says of an assignment, penalties included. */
export function totalOf({ program, chosen }: Draft): number {
  const { room } = program
  const { minimumMutualPenalty, ownBestPenalty } = room.settings
  const again = new Draft(program, [])
  let total = 0
  for (let i = 0; i < room.size; i++) {
    total -= minimumMutualPenalty * (room.mutualGoal[i] ?? 0) + ownBestPenalty * (room.ownGoal[i] ?? 0)
  }
  for (let arc = 0; arc < program.arcs; arc++) {
    if (chosen[arc] !== 1) continue
    total += again.gainOf(arc)
    again.choose(arc)
  }
  return total
}

function without(arcs: number[] | undefined, arc: number): void {
  if (arcs === undefined) return
  const place = arcs.indexOf(arc)
  const last = arcs.pop()
  if (last !== undefined && last !== arc && place >= 0) arcs[place] = last
}
