/**
 * Sets of people as rows of bits, 32 to a word and all in one array, because a search reads many of them side by side.
 * A row goes by the place of its first word.
 */
export class BitRows {
  /** The words of one row. */
  width = 0
  words = new Int32Array(0)
  /** A row without anybody, never to be changed. */
  readonly empty = 0
  #end = 0
  #free: number[] = []

  /**
   * Makes the rows wide enough for so many people.
   *
   * @returns whether all rows are lost by that.
   */
  widen(people: number): boolean {
    if (people <= 32 * this.width) return false
    this.width = Math.max(2 * this.width, Math.ceil(people / 32))
    this.words = new Int32Array(16 * this.width)
    this.#end = this.width
    this.#free = []
    return true
  }

  /** Hands out a row without anybody. */
  take(): number {
    const free = this.#free.pop()
    if (free !== undefined) return free
    const row = this.#end
    this.#end += this.width
    if (this.#end > this.words.length) {
      const words = new Int32Array(2 * this.words.length)
      words.set(this.words)
      this.words = words
    }
    return row
  }

  /** Takes a row back that holds only these people. */
  release(row: number, people: readonly number[]): void {
    for (let at = 0; at < people.length; at++) this.words[row + ((people[at] ?? 0) >> 5)] = 0
    this.#free.push(row)
  }

  add(row: number, index: number): void {
    const at = row + (index >> 5)
    this.words[at] = (this.words[at] ?? 0) | (1 << index)
  }

  remove(row: number, index: number): void {
    const at = row + (index >> 5)
    this.words[at] = (this.words[at] ?? 0) & ~(1 << index)
  }
}
