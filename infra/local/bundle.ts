import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { BuildOptions } from 'esbuild'
import { functions } from '#infra/wiring.ts'
import { projectRoot } from './data-folder.ts'
import { sourceHash } from './source-hash.ts'

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
  alias: { '@react-email/render': './functions/adapters/no-renderer.ts' },
  // Without it React brings its development build along.
  define: { 'process.env.NODE_ENV': '"production"' },
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
// A version takes 100 MB. The newest stay for a day, the others as long as a system that serves them may still be up.
const newestKept = 8
const keptForMs = { newest: 24 * 60 * 60_000, others: 60 * 60_000 }

export interface Bundles {
  /** The bundle of a function; built at its first call after the sources changed. @throws when it cannot be built */
  fileOf(slug: string): Promise<string>
}

/** The bundles made from the sources as they are now, shared by all systems on this machine. */
export function openBundles(): Bundles {
  const dir = join(buildDir, sourcesHash())
  const markInUse = () => {
    mkdirSync(dir, { recursive: true })
    utimesSync(dir, new Date(), new Date())
  }
  markInUse()
  prune()
  const files = new Map<string, Promise<string>>()
  return {
    fileOf(slug) {
      // At every call: a system that runs for days must not lose what it serves to one that starts meanwhile.
      markInUse()
      const known = files.get(slug)
      if (known !== undefined) return known
      const building = buildOne(dir, slug)
      files.set(slug, building)
      building.catch(() => files.delete(slug))
      return building
    },
  }
}

async function buildOne(dir: string, slug: string): Promise<string> {
  const file = join(dir, `${slug}.mjs`)
  if (existsSync(file)) return file
  const entry = functions.find((declared) => declared.slug === slug)
  if (entry === undefined) throw new Error(`There is no function ${slug}.`)
  // Loading esbuild costs as much as the rest of a warm start.
  const { build } = await import('esbuild')
  const draft = `${file}.${process.pid}`
  await build({
    ...bundleOptions,
    // Unminified: twice as fast, and the log names places that can be read.
    minify: false,
    absWorkingDir: projectRoot,
    entryPoints: [entry.file],
    outfile: draft,
    logLevel: 'error',
  })
  for (const beside of entry.files ?? []) copyFileSync(join(projectRoot, beside), join(dir, basename(beside)))
  // Whole or not at all: another system may be building the same one.
  renameSync(draft, file)
  return file
}

function prune(): void {
  const versions = readdirSync(buildDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    // Another system may have removed it since.
    .map(({ name }) => ({ path: join(buildDir, name), usedAt: mtimeOf(join(buildDir, name)) }))
    .toSorted((a, b) => b.usedAt - a.usedAt)
  for (const [place, { path, usedAt }] of versions.entries()) {
    const keptFor = place < newestKept ? keptForMs.newest : keptForMs.others
    if (Date.now() - usedAt > keptFor) rmSync(path, { recursive: true, force: true })
  }
}

const mtimeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

function sourcesHash(): string {
  const others = ['package.json', 'package-lock.json', 'tsconfig.json', 'infra/wiring.ts', 'infra/local/bundle.ts']
  return sourceHash(['core/**/*.{ts,tsx,json}', 'functions/**/*.{ts,tsx,json}', ...others])
}
