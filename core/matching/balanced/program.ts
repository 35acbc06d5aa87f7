import { type Room, bonus, isAllowed, mutualScore } from '#core/matching/balanced/room.ts'

/**
 * The integer program of one room over some pairs. An arc is an ordered pair: the list's owner and who may be on it.
 * Arcs are sorted by owner, then by who; those fixed by decision are among them. Scores on the 0..1 scale.
 */
export interface Program {
  readonly room: Room
  readonly arcs: number
  /** Where the arcs of an owner begin; one entry more than people. */
  readonly from: Int32Array
  readonly owner: Int32Array
  readonly other: Int32Array
  readonly score: Float64Array
  /** What the arc is worth by itself: its score and the bonus for staying. */
  readonly worth: Float64Array
  readonly fixed: Uint8Array
  /** The arc in the other direction, or -1. */
  readonly reverse: Int32Array
  /** What it is worth when both directions are chosen; 0 without a reverse arc. */
  readonly together: Float64Array
  /** Where an arc's sought terms begin in `meets`; one entry more than arcs. */
  readonly meetsFrom: Int32Array
  /** Which of all sought terms of the room an arc meets. */
  readonly meets: Int32Array
}

/**
 * @param candidates who may be on each list, in any order; who stays there by decision is added, who may not be is
 * left out
 */
export function programOf(room: Room, candidates: readonly Iterable<number>[]): Program {
  const rows = room.lists.map(({ staying }, i) => {
    const others = [...new Set(candidates[i] ?? [])].filter((j) => isAllowed(room, i, j))
    return Int32Array.from([...others, ...staying]).sort()
  })
  const from = new Int32Array(room.size + 1)
  rows.forEach((row, i) => (from[i + 1] = (from[i] ?? 0) + row.length))
  const arcs = from[room.size] ?? 0
  const [owner, other, reverse] = [new Int32Array(arcs), new Int32Array(arcs), new Int32Array(arcs).fill(-1)]
  const [score, worth, together] = [new Float64Array(arcs), new Float64Array(arcs), new Float64Array(arcs)]
  const fixed = new Uint8Array(arcs)
  const meetsFrom = new Int32Array(arcs + 1)
  const meets: number[] = []
  rows.forEach((row, i) => {
    const staying = new Set(room.lists[i]?.staying)
    row.forEach((j, place) => {
      const arc = (from[i] ?? 0) + place
      owner[arc] = i
      other[arc] = j
      score[arc] = room.scores.score(i, j) / 100
      worth[arc] = (score[arc] ?? 0) + bonus(room, i, j)
      fixed[arc] = staying.has(j) ? 1 : 0
      for (let term = room.soughtFrom[i] ?? 0; term < (room.soughtFrom[i + 1] ?? 0); term++) {
        if (includes(room.offerers[term], j)) meets.push(term)
      }
      meetsFrom[arc + 1] = meets.length
    })
  })
  for (let arc = 0; arc < arcs; arc++) {
    const [i, j] = [owner[arc] ?? 0, other[arc] ?? 0]
    const place = indexIn(rows[j], i)
    if (place < 0) continue
    const back = (from[j] ?? 0) + place
    reverse[arc] = back
    together[arc] = room.settings.mutualWeight * mutualScore(score[arc] ?? 0, score[back] ?? 0)
  }
  return {
    room,
    arcs,
    from,
    owner,
    other,
    score,
    worth,
    fixed,
    reverse,
    together,
    meetsFrom,
    meets: Int32Array.from(meets),
  }
}

/** The arc from one to the other, or -1. */
export function arcBetween({ from, other }: Program, i: number, j: number): number {
  return placeIn(other, j, from[i] ?? 0, from[i + 1] ?? 0)
}

/** The place of a number in ascending numbers, or -1. */
function indexIn(numbers: Int32Array | undefined, wanted: number): number {
  return numbers === undefined ? -1 : placeIn(numbers, wanted, 0, numbers.length)
}

/** The place of a number where numbers ascend, from `first` up to `end`, or -1. */
function placeIn(numbers: Int32Array, wanted: number, first: number, end: number): number {
  let [low, high] = [first, end - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = numbers[middle] ?? 0
    if (found === wanted) return middle
    if (found < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}

const includes = (numbers: Int32Array | undefined, wanted: number): boolean => indexIn(numbers, wanted) >= 0
