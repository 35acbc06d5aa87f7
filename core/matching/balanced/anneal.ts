import { BestOf } from '#core/matching/balanced/best-of.ts'
import type { Draft } from '#core/matching/balanced/draft.ts'
import { type Prices, valueAt } from '#core/matching/balanced/prices.ts'
import type { Program } from '#core/matching/balanced/program.ts'
import { seededNumbers } from '#core/seeded-numbers.ts'

/** An arc is tried when at the prices it is at most this far from getting on its list. */
const near = 0.01
/** What a change may lose at first and at last, give or take. */
const [hot, cold] = [0.05, 0.003]

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983): exchanges by chance, of which those that lose are kept
 * ever more rarely. An exchange on one list goes on to the list it touches: the person gained wants back, or leaves
 * the list of somebody else when on too many. The same numbers every time, so the same room gives the same lists.
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
  for (let change = 0; change < changes; change++) {
    const i = Math.floor(random() * size)
    const come = one(close[i] ?? [])
    if (come === undefined || chosen[come] === 1) continue
    done.length = 0
    gain = 0
    if (dropOneOf(draft.out[i] ?? []) === undefined) continue
    const [j, back] = [program.other[come] ?? 0, program.reverse[come] ?? -1]
    choose(come)
    if (back >= 0 && chosen[back] === 0 && random() < 0.5 && dropOneOf(draft.out[j] ?? []) !== undefined) choose(back)
    makeRoom(j, come)
    makeRoom(i, back)
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
