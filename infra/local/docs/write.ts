import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectRoot } from '../data-folder.ts'
import { documents } from './documents.ts'

for (const { path, text } of await documents()) {
  const file = join(projectRoot, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  console.log(`wrote ${path}`)
}
