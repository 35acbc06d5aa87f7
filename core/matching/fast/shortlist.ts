/**
 * The best few of many candidates: a binary heap with the worst of them on top. Its methods run once a candidate, so
 * they take no pairs apart and make no objects.
 */
export class Shortlist {
  /** What a candidate must reach to get in; below every score while there is room for anybody. */
  floor: number
  readonly #capacity: number
  readonly #before: (a: number, b: number) => boolean
  readonly #scores: Float64Array
  readonly #candidates: Int32Array
  #size = 0

  /** @param before whether candidate `a` goes before candidate `b` when they score the same. */
  constructor(capacity: number, before: (a: number, b: number) => boolean) {
    this.#capacity = capacity
    this.#scores = new Float64Array(capacity)
    this.#candidates = new Int32Array(capacity)
    this.#before = before
    this.floor = capacity > 0 ? -Infinity : Infinity
  }

  /** Takes the candidate in if it is among the best so far. */
  offer(candidate: number, score: number): void {
    if (this.#size < this.#capacity) this.#rise(this.#size++, candidate, score)
    else if (this.#capacity > 0 && this.#isWorse(0, candidate, score)) this.#sink(this.#size, candidate, score)
    if (this.#size === this.#capacity) this.floor = this.#scores[0] ?? Infinity
  }

  /** Empties the shortlist, best first. */
  drain(): number[] {
    const sorted: number[] = []
    while (this.#size > 0) {
      const last = --this.#size
      sorted[last] = this.#candidates[0] ?? 0
      this.#sink(last, this.#candidates[last] ?? 0, this.#scores[last] ?? 0)
    }
    return sorted
  }

  /** Puts a candidate at the end and swaps it with better ones above it. */
  #rise(end: number, candidate: number, score: number): void {
    let place = end
    while (place > 0) {
      const above = (place - 1) >> 1
      if (this.#isWorse(above, candidate, score)) break
      this.#move(above, place)
      place = above
    }
    this.#put(place, candidate, score)
  }

  /** Puts a candidate at the top of a heap of that size, in place of who is there, then swaps it with worse ones. */
  #sink(size: number, candidate: number, score: number): void {
    let place = 0
    for (let below = 1; below < size; below = 2 * place + 1) {
      const right = below + 1
      if (right < size && this.#isWorse(right, this.#candidates[below] ?? 0, this.#scores[below] ?? 0)) below = right
      if (!this.#isWorse(below, candidate, score)) break
      this.#move(below, place)
      place = below
    }
    this.#put(place, candidate, score)
  }

  #isWorse(place: number, candidate: number, score: number): boolean {
    const there = this.#scores[place] ?? 0
    if (there !== score) return there < score
    return this.#before(candidate, this.#candidates[place] ?? 0)
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#candidates[from] ?? 0, this.#scores[from] ?? 0)
  }

  #put(place: number, candidate: number, score: number): void {
    this.#candidates[place] = candidate
    this.#scores[place] = score
  }
}
