import type { Highs, Model } from 'highs'
import { describeError, logger } from '#functions/shell/logger.ts'
import type { LinearModel, Solved, Solver, SolverOptions } from '#core/matching/balanced/solver.ts'

/** What one set of lists may take in all, well within the worker's time: after it the local search's lists stand. */
const budgetMs = 120_000

/**
 * HiGHS compiled to WebAssembly. It is loaded at the first use, from `highs.wasm`: in its package when the sources
 * run, beside the bundle once bundled. One thread, a fixed seed: the same model gives the same values unless the
 * seconds run out. A solver that fails, or has used up its time, finds nothing; it never throws.
 */
export function highsSolver(): Solver {
  const until = performance.now() + budgetMs
  return {
    async solve(model, options) {
      const left = (until - performance.now()) / 1_000
      if (left <= 0) return { status: 'nothing-found' }
      try {
        const highs = await (loading ??= load())
        return highs.withModel((instance) =>
          run(highs, instance, model, { ...options, seconds: Math.min(left, options.seconds) }),
        )
      } catch (error) {
        // What failed to load, or broke, is loaded anew the next time.
        loading = undefined
        logger.error('solver failed', describeError(error))
        return { status: 'nothing-found' }
      }
    },
  }
}

let loading: Promise<Highs> | undefined

async function load(): Promise<Highs> {
  const { default: loaded } = await import('highs')
  // Its types are those of the CommonJS build, where the function is one level down.
  const start = 'default' in loaded ? loaded.default : loaded
  return start()
}

function run(highs: Highs, instance: Model, model: LinearModel, { gap, nodes, seconds }: SolverOptions): Solved {
  const { objectiveSense, variableType, modelStatus } = highs.constants
  instance.passModel({
    numCols: model.worth.length,
    numRows: model.least.length,
    sense: objectiveSense.maximize,
    colCost: model.worth,
    colLower: model.lower,
    colUpper: model.upper,
    rowLower: model.least,
    rowUpper: model.most,
    matrix: {
      format: 'csr',
      numCols: model.worth.length,
      numRows: model.least.length,
      starts: model.from,
      indices: model.columns,
      values: model.factors,
    },
    integrality: Int32Array.from(model.whole, (whole) =>
      whole === 1 ? variableType.integer : variableType.continuous,
    ),
  })
  instance.options.set({
    output_flag: false,
    random_seed: 1,
    mip_rel_gap: 0,
    mip_abs_gap: gap,
    mip_max_nodes: nodes,
    time_limit: seconds,
  })
  instance.run()
  const status = instance.getModelStatus()
  if (status === modelStatus.infeasible) return { status: 'infeasible' }
  const feasible = 2
  if (instance.info.get('primal_solution_status') !== feasible) return { status: 'nothing-found' }
  return {
    status: status === modelStatus.optimal ? 'optimal' : 'stopped',
    values: instance.getSolution().colValue,
    bound: Number(instance.info.get('mip_dual_bound')),
  }
}
