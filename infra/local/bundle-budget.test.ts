import { build } from 'esbuild'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { functions } from '#infra/wiring.ts'
import { bundleOptions } from './bundle.ts'
import { projectRoot } from './data-folder.ts'

const kilobyte = 1_000

/** The most a function may weigh, minified as SST ships it (docs/adr/0010-bundle-budgets.md says where the weight comes from). */
function budget(slug: string): number {
  switch (slug) {
    case 'send-notice':
      return 2_700 * kilobyte
    // The solver, and the model's embeddings of profiles that have none yet.
    case 'generate-matches':
    case 'extract-profile':
      return 1_900 * kilobyte
    case 'embed-profile':
      return 1_500 * kilobyte
    // Whoever reads a guest knows the vocabulary that their words are in.
    default:
      return 1_300 * kilobyte
  }
}

const overweight = (sizes: Map<string, number>) =>
  [...sizes].filter(([slug, bytes]) => bytes > budget(slug)).map(([slug]) => slug)

test('no function is heavier than its budget', async () => {
  const { metafile } = await build({
    ...bundleOptions,
    write: false,
    metafile: true,
    absWorkingDir: projectRoot,
    outdir: 'out',
    entryPoints: functions.map(({ file }) => file),
  })
  const sizes = new Map(Object.entries(metafile.outputs).map(([file, { bytes }]) => [basename(file, '.mjs'), bytes]))
  expect(sizes.size).toBe(functions.length)
  expect(overweight(sizes)).toEqual([])
  // The guard can turn red.
  expect(
    overweight(
      new Map([
        ['send-notice', 2_700_001],
        ['sign-out', 1_300_001],
      ]),
    ),
  ).toEqual(['send-notice', 'sign-out'])
}, 120_000)
