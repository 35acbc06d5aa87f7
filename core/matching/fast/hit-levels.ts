/** Counts from here on are not told apart: they are rare, and every level costs a row. */
export const topLevel = 4

/** What an owner's terms are counted in: who meets what is sought, knows and follows the same. */
export const kinds = { met: 0, known: 1, followed: 2 } as const
export type Kind = (typeof kinds)[keyof typeof kinds]

/**
 * How many terms everybody has in common with one person, as rows of bits: for each kind and each level from 1 to
 * `topLevel`, who has at least so many. A few operations on bits count for 32 people at once.
 */
export class HitLevels {
  rows = new Int32Array(0)
  #width = 0

  /** @param width of a row, in words. */
  resize(width: number): void {
    if (width === this.#width) return
    this.#width = width
    this.rows = new Int32Array((3 * topLevel + 1) * width).fill(-1)
  }

  /** Where the row of those with at least that level begins. */
  rowOf(kind: Kind, level: number): number {
    return (level === 0 ? 3 * topLevel : kind * topLevel + level - 1) * this.#width
  }

  /**
   * @param words the rows of those who have the terms; they begin at `starts`, from `from` to before `to`, a multiple
   * of three.
   * @param end the words of a row in use.
   */
  count(kind: Kind, words: Int32Array, starts: Int32Array, from: number, to: number, end: number): void {
    const first = this.rowOf(kind, 1)
    const width = this.#width
    if (from === to) this.rows.fill(0, first, first + topLevel * width)
    for (let at = from; at < to; at += 3) {
      const a = starts[at] ?? 0
      const b = starts[at + 1] ?? 0
      const c = starts[at + 2] ?? 0
      if (at === from) setLevels(this.rows, first, width, words, a, b, c, end)
      else raiseLevels(this.rows, first, width, words, a, b, c, end)
    }
  }

  /** How many a person has, at most `topLevel`. */
  levelOf(kind: Kind, index: number): number {
    const { rows } = this
    const width = this.#width
    const at = kind * topLevel * width + (index >> 5)
    return (
      (((rows[at] ?? 0) >>> index) & 1) +
      (((rows[at + width] ?? 0) >>> index) & 1) +
      (((rows[at + 2 * width] ?? 0) >>> index) & 1) +
      (((rows[at + 3 * width] ?? 0) >>> index) & 1)
    )
  }
}

// Three rows of terms at a time, because reading and writing the levels costs more than the operations on bits.

function setLevels(
  rows: Int32Array,
  first: number,
  width: number,
  words: Int32Array,
  a: number,
  b: number,
  c: number,
  end: number,
): void {
  const second = first + width
  const third = second + width
  const fourth = third + width
  for (let at = 0; at < end; at++) {
    const x = words[a + at] ?? 0
    const y = words[b + at] ?? 0
    const z = words[c + at] ?? 0
    rows[first + at] = x | y | z
    rows[second + at] = (x & y) | ((x | y) & z)
    rows[third + at] = x & y & z
    rows[fourth + at] = 0
  }
}

function raiseLevels(
  rows: Int32Array,
  first: number,
  width: number,
  words: Int32Array,
  a: number,
  b: number,
  c: number,
  end: number,
): void {
  const second = first + width
  const third = second + width
  const fourth = third + width
  for (let at = 0; at < end; at++) {
    const x = words[a + at] ?? 0
    const y = words[b + at] ?? 0
    const z = words[c + at] ?? 0
    const any = x | y | z
    const two = (x & y) | ((x | y) & z)
    const all = x & y & z
    const hadOne = rows[first + at] ?? 0
    const hadTwo = rows[second + at] ?? 0
    const hadThree = rows[third + at] ?? 0
    rows[fourth + at] = (rows[fourth + at] ?? 0) | (hadThree & any) | (hadTwo & two) | (hadOne & all)
    rows[third + at] = hadThree | (hadTwo & any) | (hadOne & two) | all
    rows[second + at] = hadTwo | (hadOne & any) | two
    rows[first + at] = hadOne | any
  }
}
