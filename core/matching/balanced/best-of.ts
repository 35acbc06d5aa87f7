/** Keeps the largest few of the values it is shown; of equals, those shown first. */
export class BestOf {
  readonly indexes: Int32Array
  readonly values: Float64Array
  count = 0
  /** A value must be above this to be kept. */
  least = -Infinity

  constructor(size: number) {
    this.indexes = new Int32Array(size)
    this.values = new Float64Array(size)
  }

  clear(): void {
    this.count = 0
    this.least = this.values.length === 0 ? Infinity : -Infinity
  }

  offer(index: number, value: number): void {
    if (!(value > this.least)) return
    const full = this.count === this.values.length
    let place = full ? this.count - 1 : this.count++
    while (place > 0 && (this.values[place - 1] ?? 0) < value) {
      this.values[place] = this.values[place - 1] ?? 0
      this.indexes[place] = this.indexes[place - 1] ?? 0
      place--
    }
    this.values[place] = value
    this.indexes[place] = index
    if (this.count === this.values.length) this.least = this.values[this.count - 1] ?? 0
  }

  /** Best first. */
  list(): number[] {
    return [...this.indexes.subarray(0, this.count)]
  }
}
