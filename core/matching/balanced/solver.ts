/** A linear program, to be maximized; rows are sparse and compressed (CSR). An infinite bound is no bound. */
export interface LinearModel {
  /** Per column. */
  readonly worth: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** 1 where only whole numbers count. */
  readonly whole: Uint8Array
  /** Per row, what its sum must lie between. */
  readonly least: Float64Array
  readonly most: Float64Array
  /** Where each row begins in `columns` and `factors`; one entry more than rows. */
  readonly from: Int32Array
  readonly columns: Int32Array
  readonly factors: Float64Array
}

export type SolverOptions = {
  /** May stop when nothing can be better by more than this, in units of the objective. */
  gap: number
  /** May stop after so many nodes of the search tree: the limit that is the same on every machine. */
  nodes: number
  /** Must stop after so many seconds: the last guard, which models small enough never meet. */
  seconds: number
}

/** `bound`: nothing can be better than this, by the solver's own account. */
export type Solved =
  { status: 'optimal' | 'stopped'; values: Float64Array; bound: number } | { status: 'infeasible' | 'nothing-found' }

export interface Solver {
  solve(model: LinearModel, options: SolverOptions): Promise<Solved>
}
