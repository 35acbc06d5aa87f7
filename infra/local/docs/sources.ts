import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../data-folder.ts'

/** Files by their path from the project's root, without tests. */
export type Sources = ReadonlyMap<string, string>

export function readSources(...folders: readonly ('core' | 'functions')[]): Sources {
  const files = globSync(
    folders.map((folder) => `${folder}/**/*.{ts,tsx}`),
    { cwd: projectRoot },
  )
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .toSorted()
  return new Map(files.map((file) => [file, readFileSync(join(projectRoot, file), 'utf8')]))
}
