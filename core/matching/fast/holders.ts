import type { BitRows } from '#core/matching/fast/bit-rows.ts'

const none = -1
const nobody: readonly number[] = []

/** A row is kept when it has at most this many words for each who is in it: for terms that one in 256 has. */
const wordsPerHolder = 8

/**
 * Who has which term, by the numbers of both. Every term has a list, one that is searched for also a row of bits. Rows
 * of rare terms last only for one search, so the rows together take at most a fixed multiple of what the lists take.
 */
export class Holders {
  readonly #bits: BitRows
  readonly #lists: number[][] = []
  readonly #rows: number[] = []

  constructor(bits: BitRows) {
    this.#bits = bits
  }

  /** A second time in a row changes nothing, so that somebody may name a term twice. */
  add(term: number, index: number): void {
    while (this.#lists.length <= term) {
      this.#lists.push([])
      this.#rows.push(none)
    }
    const list = this.#lists[term] ?? []
    if (list[list.length - 1] === index) return
    list.push(index)
    const row = this.#rows[term] ?? none
    if (row !== none) this.#bits.add(row, index)
  }

  remove(term: number, index: number): void {
    const list = this.#lists[term] ?? []
    const at = list.indexOf(index)
    if (at < 0) return
    const last = list.pop() ?? index
    if (last !== index) list[at] = last
    const row = this.#rows[term] ?? none
    if (row === none) return
    this.#bits.remove(row, index)
    this.releaseRare(term)
  }

  /** Those who have the term, each once and in no order. */
  listOf(term: number): readonly number[] {
    return this.#lists[term] ?? nobody
  }

  /** The row of those who have the term, to be given back with `releaseRare`; -1 when nobody has it. */
  takeRow(term: number): number {
    const known = this.#rows[term] ?? none
    if (known !== none) return known
    const list = this.listOf(term)
    if (list.length === 0) return none
    const row = this.#bits.take()
    for (let at = 0; at < list.length; at++) this.#bits.add(row, list[at] ?? 0)
    this.#rows[term] = row
    return row
  }

  /** Gives up the row of a term that few have. */
  releaseRare(term: number): void {
    const row = this.#rows[term] ?? none
    const list = this.listOf(term)
    if (row === none || wordsPerHolder * list.length >= this.#bits.width) return
    this.#bits.release(row, list)
    this.#rows[term] = none
  }

  /** After all rows were lost. */
  forgetRows(): void {
    this.#rows.fill(none)
  }
}
