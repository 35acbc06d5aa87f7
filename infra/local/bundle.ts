import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { BuildOptions } from 'esbuild'
import { functions } from '#infra/wiring.ts'
import { projectRoot } from './data-folder.ts'

/** SST's settings for a Node function (pkg/runtime/node/build.go of 4.17): each entry is a bundle of its own. */
export const bundleOptions = {
  bundle: true,
  splitting: false,
  platform: 'node',
  format: 'esm',
  target: 'es2024',
  mainFields: ['module', 'main'],
  keepNames: true,
  minify: true,
  external: ['sharp', 'pg-native'],
  outExtension: { '.js': '.mjs' },
  banner: {
    js: [
      "import { createRequire as topLevelCreateRequire } from 'module'",
      'const require = topLevelCreateRequire(import.meta.url)',
      "import { fileURLToPath as topLevelFileUrlToPath, URL as topLevelURL } from 'url'",
      'const __filename = topLevelFileUrlToPath(import.meta.url)',
      "const __dirname = topLevelFileUrlToPath(new topLevelURL('.', import.meta.url))",
    ].join('\n'),
  },
} as const satisfies BuildOptions

const buildDir = join(projectRoot, '.build', 'functions')
const keptForMs = 24 * 60 * 60_000

/** The folder of the bundles `<slug>.mjs` made from the sources as they are; builds them when they are not there yet. */
export async function bundleFunctions(): Promise<string> {
  const dir = join(buildDir, sourcesHash())
  if (!existsSync(dir)) await buildOnce(dir)
  // Marks it as in use; other versions may still be served by a system that started before.
  utimesSync(dir, new Date(), new Date())
  return dir
}

/** Bundles every function of the wiring into `outdir`; `minify: false` halves the time and leaves stack traces readable. */
export async function buildFunctions(outdir: string, { minify }: { minify: boolean }): Promise<void> {
  // Loading esbuild costs more than a warm start takes.
  const { build } = await import('esbuild')
  await build({
    ...bundleOptions,
    minify,
    absWorkingDir: projectRoot,
    outdir,
    logLevel: 'warning',
    entryPoints: functions.map(({ slug, file }) => ({ in: file, out: slug })),
  })
}

async function buildOnce(dir: string): Promise<void> {
  mkdirSync(buildDir, { recursive: true })
  // Several systems may start at once, as in the tests: the first builds, the others wait and find it done.
  const lock = new DatabaseSync(join(buildDir, 'lock'), { timeout: 120_000 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
    if (existsSync(dir)) return
    const draft = `${dir}.new`
    rmSync(draft, { recursive: true, force: true })
    console.log('Bundling the functions (some seconds, after each change) ...')
    await buildFunctions(draft, { minify: false })
    renameSync(draft, dir)
    prune()
  } finally {
    lock.close()
  }
}

function prune(): void {
  for (const entry of readdirSync(buildDir, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const path = join(buildDir, entry.name)
    if (Date.now() - statSync(path).mtimeMs > keptForMs) rmSync(path, { recursive: true, force: true })
  }
}

function sourcesHash(): string {
  const sources = globSync(['core/**/*.{ts,tsx,json}', 'functions/**/*.{ts,tsx,json}'], { cwd: projectRoot })
  const hash = createHash('sha256')
  for (const file of ['package.json', 'package-lock.json', 'infra/wiring.ts', 'infra/local/bundle.ts', ...sources.toSorted()]) {
    if (/\.test\.tsx?$/.test(file)) continue
    hash.update(`${file}\n`).update(readFileSync(join(projectRoot, file)))
  }
  return hash.digest('hex').slice(0, 16)
}
