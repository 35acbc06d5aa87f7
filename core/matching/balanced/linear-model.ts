import type { LinearModel } from '#core/matching/balanced/solver.ts'

/** Puts a linear model together, column by column and row by row. */
export class ModelBuilder {
  private readonly worth: number[] = []
  private readonly lower: number[] = []
  private readonly upper: number[] = []
  private readonly whole: number[] = []
  private readonly least: number[] = []
  private readonly most: number[] = []
  private readonly from: number[] = [0]
  private readonly columns: number[] = []
  private readonly factors: number[] = []

  /** @returns the new column's index */
  column(worth: number, most: number, whole = false): number {
    this.worth.push(worth)
    this.lower.push(0)
    this.upper.push(most)
    this.whole.push(whole ? 1 : 0)
    return this.worth.length - 1
  }

  addWorth(column: number, worth: number): void {
    this.worth[column] = (this.worth[column] ?? 0) + worth
  }

  row(least: number, most: number, terms: readonly (readonly [column: number, factor: number])[]): void {
    for (const [column, factor] of terms) {
      this.columns.push(column)
      this.factors.push(factor)
    }
    this.least.push(least)
    this.most.push(most)
    this.from.push(this.columns.length)
  }

  build(): LinearModel {
    return {
      worth: Float64Array.from(this.worth),
      lower: Float64Array.from(this.lower),
      upper: Float64Array.from(this.upper),
      whole: Uint8Array.from(this.whole),
      least: Float64Array.from(this.least),
      most: Float64Array.from(this.most),
      from: Int32Array.from(this.from),
      columns: Int32Array.from(this.columns),
      factors: Float64Array.from(this.factors),
    }
  }
}
