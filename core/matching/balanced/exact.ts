import type { Draft } from '#core/matching/balanced/draft.ts'
import { ModelBuilder } from '#core/matching/balanced/linear-model.ts'
import { crowdingPenalty } from '#core/matching/balanced/settings.ts'
import type { LinearModel } from '#core/matching/balanced/solver.ts'

type Terms = [column: number, factor: number][]

/** The program of some lists while all others stay as they are in the draft. */
export type ListsModel = {
  model: LinearModel
  /** The arc of each of the model's first columns. */
  arcs: readonly number[]
}

/**
 * @param isFree whose lists are to be chosen anew
 * @param isOpen which of their arcs may be on them; the chosen ones always may
 */
export function listsModel(draft: Draft, isFree: (i: number) => boolean, isOpen: (arc: number) => boolean): ListsModel {
  const { program, chosen } = draft
  const { room, from, other, worth, reverse, together, fixed } = program
  const { settings } = room
  const builder = new ModelBuilder()
  const column = new Int32Array(program.arcs).fill(-1)
  const arcs: number[] = []
  const free = [...room.lists.keys()].filter(isFree)
  for (const i of free) {
    for (let arc = from[i] ?? 0; arc < (from[i + 1] ?? 0); arc++) {
      if (fixed[arc] === 1 || (chosen[arc] === 0 && !isOpen(arc))) continue
      column[arc] = builder.column(worth[arc] ?? 0, 1, true)
      arcs.push(arc)
    }
  }
  const into: Terms[] = room.lists.map(() => [])
  const mutual: Terms[] = room.lists.map(() => [])
  for (const arc of arcs) {
    const [x, j] = [column[arc] ?? 0, other[arc] ?? 0]
    into[j]?.push([x, 1])
    const back = reverse[arc] ?? -1
    if (back < 0) continue
    const i = program.owner[arc] ?? 0
    const y = column[back] ?? -1
    if (y < 0 && chosen[back] === 1) {
      builder.addWorth(x, together[arc] ?? 0)
      mutual[i]?.push([x, 1])
      mutual[j]?.push([x, 1])
    } else if (back > arc && y >= 0) {
      const both = builder.column(together[arc] ?? 0, 1)
      builder.row(-Infinity, 0, [
        [both, 1],
        [x, -1],
      ])
      builder.row(-Infinity, 0, [
        [both, 1],
        [y, -1],
      ])
      mutual[i]?.push([both, 1])
      mutual[j]?.push([both, 1])
    }
  }
  for (let j = 0; j < room.size; j++) {
    const coming = into[j] ?? []
    if (coming.length > 0) {
      const places = (room.cap[j] ?? 0) - (draft.into[j] ?? []).filter((arc) => (column[arc] ?? -1) < 0).length
      if (coming.length > places) {
        const most = Math.max(0, places)
        builder.row(-Infinity, most, [...coming, [builder.column(-crowdingPenalty, Infinity), -1]])
      }
    }
    const pairs = mutual[j] ?? []
    const isFixed = (arc: number) => chosen[arc] === 1 && (column[arc] ?? -1) < 0
    const settled = (draft.out[j] ?? []).filter((arc) => isFixed(arc) && isFixed(reverse[arc] ?? -1)).length
    const goal = (room.mutualGoal[j] ?? 0) - settled
    if (goal > 0 && (pairs.length > 0 || isFree(j))) {
      builder.row(goal, Infinity, [...pairs, [builder.column(-settings.minimumMutualPenalty, Infinity), 1]])
    }
  }
  for (const i of free) addList(draft, builder, column, i)
  return { model: builder.build(), arcs }
}

/** What one list alone must obey: its length, the own best, and the sought terms it meets. */
function addList(draft: Draft, builder: ModelBuilder, column: Int32Array, i: number): void {
  const { room, from, score, meetsFrom, meets } = draft.program
  const { ownBestPenalty, neededWeight } = room.settings
  const firstTerm = room.soughtFrom[i] ?? 0
  const whoMeets: Terms[] = Array.from({ length: (room.soughtFrom[i + 1] ?? 0) - firstTerm }, () => [])
  const metAnyway = new Set<number>()
  const [all, scored]: [Terms, Terms] = [[], []]
  let [open, short] = [room.length[i] ?? 0, room.ownGoal[i] ?? 0]
  for (let arc = from[i] ?? 0; arc < (from[i + 1] ?? 0); arc++) {
    const x = column[arc] ?? -1
    const terms = [...meets.subarray(meetsFrom[arc], meetsFrom[arc + 1])].map((term) => term - firstTerm)
    if (x >= 0) {
      all.push([x, 1])
      scored.push([x, score[arc] ?? 0])
      for (const term of terms) whoMeets[term]?.push([x, -1])
    } else if (draft.chosen[arc] === 1) {
      open--
      short -= score[arc] ?? 0
      for (const term of terms) metAnyway.add(term)
    }
  }
  builder.row(open, open, all)
  if (short > 0) builder.row(short, Infinity, [...scored, [builder.column(-ownBestPenalty, Infinity), 1]])
  whoMeets.forEach((who, term) => {
    if (who.length === 0 || metAnyway.has(term)) return
    builder.row(-Infinity, 0, [...who, [builder.column(neededWeight, 1), 1]])
  })
}
