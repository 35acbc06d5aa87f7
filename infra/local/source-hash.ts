import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './data-folder.ts'

/** A short name for the content of these files (globs below the project), so that what is built from them is built once. */
export function sourceHash(globs: string[]): string {
  const hash = createHash('sha256')
  for (const file of globSync(globs, { cwd: projectRoot }).toSorted()) {
    if (/\.test\.tsx?$/.test(file)) continue
    hash.update(`${file}\n`).update(readFileSync(join(projectRoot, file)))
  }
  return hash.digest('hex').slice(0, 16)
}
