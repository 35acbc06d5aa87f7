import { build } from 'esbuild'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import type { LinearModel, Solver } from '#core/matching/balanced/solver.ts'
import { highsSolver } from './highs.ts'

// At most 3 of a, b and c together, a at most 1.5: whole numbers for a and b, any for c.
const model: LinearModel = {
  worth: Float64Array.of(5, 4, 1),
  lower: Float64Array.of(0, 0, 0),
  upper: Float64Array.of(1.5, Infinity, Infinity),
  whole: Uint8Array.of(1, 1, 0),
  least: Float64Array.of(-Infinity, -Infinity),
  most: Float64Array.of(3.5, 1.5),
  from: Int32Array.of(0, 3, 4),
  columns: Int32Array.of(0, 1, 2, 1),
  factors: Float64Array.of(1, 1, 1, 1),
}
const options = { gap: 0, nodes: 100, seconds: 10 }
const best = async (solver: Solver) => {
  const solved = await solver.solve(model, options)
  if (!('values' in solved)) return solved
  return { ...solved, values: Array.from(solved.values, (value) => Math.round(value * 1e6) / 1e6) }
}

test('whole numbers are found, and that nothing is better', async () => {
  expect(await best(highsSolver())).toEqual({ status: 'optimal', values: [1, 1, 1.5], bound: 10.5 })
})

test('what cannot be is told', async () => {
  const least = Float64Array.of(5, -Infinity)
  expect(await highsSolver().solve({ ...model, least }, options)).toEqual({ status: 'infeasible' })
})

test('a solver that breaks finds nothing, and the next one works', async () => {
  const broken = { ...model, from: Int32Array.of(0, 3, 99) }
  expect(await highsSolver().solve(broken, options)).toEqual({ status: 'nothing-found' })
  expect(await best(highsSolver())).toMatchObject({ status: 'optimal' })
})

test('in a bundle the solver is found beside it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'm33t-highs-'))
  const outfile = join(folder, 'solver.mjs')
  await build({ entryPoints: ['functions/adapters/highs.ts'], bundle: true, platform: 'node', format: 'esm', outfile })
  copyFileSync('node_modules/highs/build/highs.wasm', join(folder, 'highs.wasm'))
  const bundled: { highsSolver: typeof highsSolver } = await import(pathToFileURL(outfile).href)
  expect(await best(bundled.highsSolver())).toEqual(await best(highsSolver()))
  rmSync(folder, { recursive: true })
}, 30_000)
