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
      return 2_600 * kilobyte
    // The solver, and the model's embeddings of profiles that have none yet.
    case 'generate-matches':
    case 'extract-profile':
      return 2_350 * kilobyte
    // Who reads a text has the vocabulary's patterns: answers, job titles, kinds of people somebody would rather avoid.
    case 'add-match':
    case 'change-avoided':
    case 'correct-profile':
    case 'embed-profile':
    case 'get-outlook':
    case 'list-my-matches':
    case 'notify-guests':
    case 'plan-seating':
    case 'request-notices':
    case 'suggest-improvements':
      return 1_700 * kilobyte
    default:
      return 1_250 * kilobyte
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
        ['send-notice', 2_600_001],
        ['sign-out', 1_250_001],
      ]),
    ),
  ).toEqual(['send-notice', 'sign-out'])
}, 120_000)
