import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from './data-folder.ts'
import { sourceHash } from './source-hash.ts'

export const siteDir = join(projectRoot, 'web', 'dist')
const mark = join(siteDir, '.built-from')

/** Builds the pages unless they are built from the sources as they are now. Two seconds when it has to. */
export async function buildSite(): Promise<void> {
  const sources = sourceHash([
    'web/{pages,layouts,islands,styles,messages,public}/**/*.{astro,ts,tsx,css,svg}',
    'web/astro.config.mjs',
    'core/**/*.ts',
    'package-lock.json',
  ])
  if (existsSync(mark) && readFileSync(mark, 'utf8') === sources) return
  await promisify(execFile)(
    process.execPath,
    [join(projectRoot, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', 'web'],
    {
      cwd: projectRoot,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    },
  )
  writeFileSync(mark, sources)
}
