import { statSync, utimesSync } from 'node:fs'
import { dirname } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { functions } from '#infra/wiring.ts'
import { bundleOptions, openBundles } from './bundle.ts'
import { projectRoot } from './data-folder.ts'

test('nothing that is deployed knows of the control surface', async () => {
  // Split here, so that what handlers share is read once; together it is all that is in their bundles.
  const { metafile, outputFiles } = await build({
    ...bundleOptions,
    minify: false,
    splitting: true,
    write: false,
    metafile: true,
    absWorkingDir: projectRoot,
    outdir: 'out',
    entryPoints: functions.map(({ file }) => file),
  })
  const inputs = Object.keys(metafile.inputs)
  expect(inputs.filter((file) => file.startsWith('functions/')).length).toBeGreaterThanOrEqual(functions.length)
  expect(inputs.filter((file) => file.startsWith('infra/'))).toEqual([])
  expect(outputFiles.filter(({ text }) => text.includes('/_local/')).map(({ path }) => path)).toEqual([])
})

test('a bundle is a module of its own with a handler, and is built once', async () => {
  const file = await openBundles().fileOf('get-session')
  expect(await openBundles().fileOf('get-session')).toBe(file)
  const { metafile } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
    platform: 'node',
    format: 'esm',
    outdir: 'out',
  })
  expect(Object.keys(metafile.inputs)).toHaveLength(1)
  expect(Object.values(metafile.outputs)[0]?.exports).toContain('handler')
})

test('what is served counts as in use, however long ago the system started', async () => {
  const { fileOf } = openBundles()
  const dir = dirname(await fileOf('get-session'))
  const before = new Date(Date.now() - 60_000)
  utimesSync(dir, before, before)
  await fileOf('get-session')
  expect(statSync(dir).mtimeMs).toBeGreaterThan(before.getTime())
})

test('an unknown function has no bundle', async () => {
  await expect(openBundles().fileOf('no-such-function')).rejects.toThrow('There is no function no-such-function.')
})
