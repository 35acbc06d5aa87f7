import { BestOf } from '#core/matching/balanced/best-of.ts'
import { type Room, isAllowed, mutualScore } from '#core/matching/balanced/room.ts'

/** In rooms up to this size everybody is considered for everybody. */
export const wholeRoom = 60

/**
 * Whom the program may put on each list: the best by score and by the mutual score, both ways for the latter, and a few
 * neighbours in tie order, with whom everybody's list can be filled under the caps whatever the others want.
 */
export function firstCandidates(room: Room): Set<number>[] {
  const { size, scores, settings } = room
  const everybody = [...Array(size).keys()]
  if (size <= wholeRoom) return everybody.map((i) => new Set(everybody.filter((j) => j !== i)))
  const [byScore, byMutual] = [new BestOf(4 * settings.candidates), new BestOf(settings.candidates)]
  const row = new Float64Array(size)
  const found = everybody.map(() => new Set<number>())
  for (let i = 0; i < size; i++) {
    scores.row(i, row)
    byScore.clear()
    for (let j = 0; j < size; j++) {
      const value = (row[j] ?? 0) + scattered(i, j)
      if (value > byScore.least && isAllowed(room, i, j)) byScore.offer(j, value)
    }
    byMutual.clear()
    for (const j of byScore.list()) byMutual.offer(j, mutualScore(row[j] ?? 0, scores.score(j, i)))
    for (const j of byScore.list().slice(0, settings.candidates)) found[i]?.add(j)
    for (const j of byMutual.list()) {
      found[i]?.add(j)
      found[j]?.add(i)
    }
    const around = Math.ceil((room.length[i] ?? 0) / 2)
    for (let step = 1; step <= around; step++) {
      found[i]?.add((i + step) % size)
      found[i]?.add((i - step + size) % size)
    }
  }
  return found
}

/** Far below any difference of scores: lets everybody's candidates differ where all score the same. */
function scattered(i: number, j: number): number {
  const mixed = Math.imul(Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(j + 1, 0x85ebca6b), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 15)) >>> 0) * 1e-16
}
