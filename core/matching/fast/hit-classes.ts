import { type HitLevels, type Kind, kinds, topLevel } from '#core/matching/fast/hit-levels.ts'

/**
 * Everybody falls into a class by the levels of the three kinds, and a class is worth so many points at most. The
 * classes worth enough are those at or above a few lowest ones, so who is in them takes a few operations on bits.
 */
export class HitClasses {
  /** After `next`: who of its 32 people is in a class worth enough. */
  found = 0
  readonly #levels: HitLevels
  /** By kind, then by level. */
  readonly #points = new Float64Array(3 * (topLevel + 1))
  readonly #highest = new Int32Array(3)
  /** Three rows of levels for each of the lowest classes: who is in all three is in that class or above. */
  readonly #lowest = new Int32Array(3 * (topLevel + 1) ** 2)
  #end = 0
  readonly #taken = new Int32Array(topLevel + 1)

  constructor(levels: HitLevels) {
    this.#levels = levels
  }

  /**
   * @param most the most terms of that kind that anybody can have in common.
   * @param each points for one of them, at most.
   */
  value(kind: Kind, most: number, each: number): void {
    for (let level = 0; level <= topLevel; level++) {
      this.#points[kind * (topLevel + 1) + level] = each * (level === topLevel ? most : Math.min(level, most))
    }
    this.#highest[kind] = Math.min(most, topLevel)
  }

  pointsOf(kind: Kind, level: number): number {
    return this.#points[kind * (topLevel + 1) + level] ?? 0
  }

  /** From now on, classes worth at least so many points are looked for. */
  require(needed: number): void {
    const [mostMet, mostKnown, mostFollowed] = [this.#highest[0] ?? 0, this.#highest[1] ?? 0, this.#highest[2] ?? 0]
    // By level of `known`, the lowest `followed` that a class taken before has; at or above it nothing is new.
    const taken = this.#taken.fill(topLevel + 1)
    this.#end = 0
    for (let met = 0; met <= mostMet; met++) {
      let least = topLevel + 1
      for (let known = 0; known <= mostKnown; known++) {
        least = Math.min(least, taken[known] ?? 0)
        const rest = needed - this.pointsOf(kinds.met, met) - this.pointsOf(kinds.known, known)
        let followed = 0
        while (followed <= mostFollowed && this.pointsOf(kinds.followed, followed) < rest) followed++
        if (followed <= mostFollowed && followed < least) {
          this.#take(met, known, followed)
          least = followed
        }
        taken[known] = least
      }
    }
  }

  /** The next word, from the given one to before `end`, with somebody in a class worth enough; `end` without one. */
  next(from: number, end: number): number {
    const { rows } = this.#levels
    const lowest = this.#lowest
    const last = this.#end
    for (let word = from; word < end; word++) {
      let found = 0
      for (let at = 0; at < last; at += 3) {
        const met = rows[(lowest[at] ?? 0) + word] ?? 0
        const known = rows[(lowest[at + 1] ?? 0) + word] ?? 0
        const followed = rows[(lowest[at + 2] ?? 0) + word] ?? 0
        found |= met & known & followed
      }
      if (found !== 0) {
        this.found = found
        return word
      }
    }
    return end
  }

  #take(met: number, known: number, followed: number): void {
    this.#lowest[this.#end++] = this.#levels.rowOf(kinds.met, met)
    this.#lowest[this.#end++] = this.#levels.rowOf(kinds.known, known)
    this.#lowest[this.#end++] = this.#levels.rowOf(kinds.followed, followed)
  }
}
