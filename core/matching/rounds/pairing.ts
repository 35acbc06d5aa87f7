import { type MutualWeights, forbidden } from '#core/matching/rounds/mutual-weights.ts'

/**
 * Who meets whom, up to `k` partners each, in no order. Two people meet once; only a forbidden pair may occur more
 * often, because it stands for two people who both sit out.
 */
export class Pairing {
  readonly size: number
  readonly k: number
  readonly #values: Float64Array
  readonly #partners: Int32Array
  readonly #degrees: Int32Array

  constructor({ size, values }: MutualWeights, k: number) {
    this.size = size
    this.k = k
    this.#values = values
    this.#partners = new Int32Array(size * k)
    this.#degrees = new Int32Array(size)
  }

  weight(i: number, j: number): number {
    return this.#values[i * this.size + j] ?? forbidden
  }

  degree(i: number): number {
    return this.#degrees[i] ?? 0
  }

  partner(i: number, place: number): number {
    return this.#partners[i * this.k + place] ?? 0
  }

  partnersOf(i: number): number[] {
    return [...this.#partners.subarray(i * this.k, i * this.k + this.degree(i))]
  }

  has(i: number, j: number): boolean {
    const from = i * this.k
    for (let place = from; place < from + this.degree(i); place++) if (this.#partners[place] === j) return true
    return false
  }

  /** Whether these two may become a pair now. */
  isFree(i: number, j: number): boolean {
    return i !== j && (this.weight(i, j) === forbidden || !this.has(i, j))
  }

  add(i: number, j: number): void {
    this.#partners[i * this.k + this.degree(i)] = j
    this.#partners[j * this.k + this.degree(j)] = i
    this.#degrees[i] = this.degree(i) + 1
    this.#degrees[j] = this.degree(j) + 1
  }

  remove(i: number, j: number): void {
    this.#drop(i, j)
    this.#drop(j, i)
  }

  #drop(i: number, j: number): void {
    const last = this.degree(i) - 1
    const place = this.#partners.indexOf(j, i * this.k)
    this.#partners[place] = this.partner(i, last)
    this.#degrees[i] = last
  }

  /** Every pair once, the smaller index first; a repeated pair as often as it occurs. */
  pairs(): [number, number][] {
    const pairs: [number, number][] = []
    for (let i = 0; i < this.size; i++) {
      for (let place = 0; place < this.degree(i); place++) {
        const j = this.partner(i, place)
        if (i < j) pairs.push([i, j])
      }
    }
    return pairs
  }
}
