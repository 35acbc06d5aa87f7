import { BestOf } from '#core/matching/balanced/best-of.ts'
import type { Draft } from '#core/matching/balanced/draft.ts'
import { type Prices, valueAt } from '#core/matching/balanced/prices.ts'
import { type Program, arcBetween } from '#core/matching/balanced/program.ts'
import { seededNumbers } from '#core/seeded-numbers.ts'

/** An arc is tried when at the prices it is at most this far from getting on its list. */
const near = 0.01
/** What a change may lose at first and at last, give or take. */
const [hot, cold] = [0.05, 0.003]
/** How many of the changes are of two pairs, and of two lists; the others begin with one list. */
const [crossing, swapping] = [0.5, 0.3]
/** In larger rooms, with fewer changes a guest, all begin with one list. */
const largest = 1_000

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983): exchanges by chance, of which those that lose are kept
 * ever more rarely. An exchange on one list goes on to the list it touches: the person gained wants back, or leaves
 * the list of somebody else when on too many. Where everybody has just the mutual matches and places asked for, such
 * steps cost a penalty on the way: pairs cross over, and lists swap, at once. The same numbers every time, so the same
 * room gives the same lists.
 *
 * @param changes how many exchanges are tried
 */
export function anneal(draft: Draft, prices: Prices, changes: number): void {
  const { program, chosen } = draft
  const { size, cap } = program.room
  const random = seededNumbers(1)
  const one = (arcs: readonly number[]) => arcs[Math.floor(random() * arcs.length)]
  const close = closeArcs(program, prices)
  /** What was done of the present change, to undo it: dropped arcs as `-1 - arc`. */
  const done: number[] = []
  let gain = 0
  const choose = (arc: number) => {
    gain += draft.gainOf(arc)
    draft.choose(arc)
    done.push(arc)
  }
  const drop = (arc: number) => {
    gain -= draft.dropped(arc)
    done.push(-1 - arc)
  }
  const dropOneOf = (arcs: readonly number[], but?: number) => {
    const gone = one(arcs)
    if (gone === undefined || gone === but || program.fixed[gone] === 1) return undefined
    drop(gone)
    return gone
  }
  /** Somebody on too many lists leaves one, whose owner gets the best of three others. */
  const makeRoom = (person: number, but: number) => {
    const into = draft.into[person] ?? []
    if (into.length <= (cap[person] ?? 0)) return
    const gone = dropOneOf(into, but)
    if (gone === undefined) return
    let [best, most] = [gone, -Infinity]
    for (let tries = 0; tries < 3; tries++) {
      const arc: number = one(close[program.owner[gone] ?? 0] ?? []) ?? gone
      if (arc === gone || chosen[arc] === 1 || draft.isCrowded(program.other[arc] ?? 0)) continue
      const more = draft.gainOf(arc)
      if (more > most) [best, most] = [arc, more]
    }
    choose(best)
  }
  const isPair = (arc: number) => {
    const back = program.reverse[arc] ?? -1
    return back >= 0 && chosen[back] === 1 && program.fixed[arc] === 0 && program.fixed[back] === 0
  }
  /** Two pairs part and their four find each other crosswise: nobody gains or loses a match, or a place. */
  const crossOver = (come: number): boolean => {
    const [i, j, back] = [program.owner[come] ?? 0, program.other[come] ?? 0, program.reverse[come] ?? -1]
    const [left, right] = [one(draft.out[i] ?? []), one(draft.out[j] ?? [])]
    if (left === undefined || right === undefined || back < 0 || chosen[back] === 1) return false
    const across = arcBetween(program, program.other[left] ?? 0, program.other[right] ?? 0)
    const around = across < 0 ? -1 : (program.reverse[across] ?? -1)
    if (around < 0 || chosen[across] === 1 || chosen[around] === 1 || !isPair(left) || !isPair(right)) return false
    for (const gone of [left, program.reverse[left] ?? -1, right, program.reverse[right] ?? -1]) drop(gone)
    for (const arc of [come, back, across, around]) choose(arc)
    return true
  }
  /** Two lists exchange a match. */
  const swap = (come: number): boolean => {
    const [i, j] = [program.owner[come] ?? 0, program.other[come] ?? 0]
    const [gone, from] = [one(draft.out[i] ?? []), one(draft.into[j] ?? [])]
    if (gone === undefined || from === undefined || program.fixed[gone] === 1 || program.fixed[from] === 1) return false
    const other = arcBetween(program, program.owner[from] ?? 0, program.other[gone] ?? 0)
    if (other < 0 || chosen[other] === 1) return false
    drop(gone)
    drop(from)
    choose(come)
    choose(other)
    return true
  }
  const move = (come: number): boolean => {
    const [i, j, back] = [program.owner[come] ?? 0, program.other[come] ?? 0, program.reverse[come] ?? -1]
    if (dropOneOf(draft.out[i] ?? []) === undefined) return false
    choose(come)
    if (back >= 0 && chosen[back] === 0 && random() < 0.5 && dropOneOf(draft.out[j] ?? []) !== undefined) choose(back)
    makeRoom(j, come)
    makeRoom(i, back)
    return true
  }
  for (let change = 0; change < changes; change++) {
    const i = Math.floor(random() * size)
    const come = one(close[i] ?? [])
    if (come === undefined || chosen[come] === 1) continue
    done.length = 0
    gain = 0
    const kind = size <= largest ? random() : 1
    if (!(kind < crossing ? crossOver(come) : kind < crossing + swapping ? swap(come) : move(come))) continue
    if (gain >= 0 || random() < Math.exp(gain / (hot * (cold / hot) ** (change / changes)))) continue
    for (const step of done.reverse()) {
      if (step >= 0) draft.drop(step)
      else draft.choose(-1 - step)
    }
  }
}

/** For each list, the arcs that the prices put on it or nearly. */
function closeArcs(program: Program, prices: Prices): number[][] {
  const { room, from, fixed } = program
  return room.lists.map((_, i) => {
    const places = room.length[i] ?? 0
    const best = new BestOf(places + 1)
    const arcs = Array.from({ length: (from[i + 1] ?? 0) - (from[i] ?? 0) }, (_one, at) => (from[i] ?? 0) + at)
    const values = arcs.map((arc) => valueAt(program, prices, arc))
    arcs.forEach((arc, at) => best.offer(arc, values[at] ?? 0))
    const least = ((best.values[places - 1] ?? 0) + (best.values[places] ?? 0)) / 2 - near
    return arcs.filter((arc, at) => (values[at] ?? 0) > least && fixed[arc] === 0)
  })
}
