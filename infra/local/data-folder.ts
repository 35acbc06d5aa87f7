import { existsSync, mkdirSync, rmSync, rmdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

export const projectRoot = join(import.meta.dirname, '..', '..')

/** Thrown when another M33T works in the folder; its message is meant for the user. */
export class FolderInUse extends Error {
  constructor(dir: string) {
    super(`Another M33T is running on ${dir}. Stop it first, or set M33T_DATA_DIR to another folder.`)
    this.name = 'FolderInUse'
  }
}

export interface DataFolder {
  dir: string
  /** Queues, schedules, clock, wire record and the simulators' books. */
  cloudFile: string
  /** The table, in dynoxide's own format. */
  tableFile: string
  secretsFile: string
  masterKeyFile: string
  release(): void
}

const lockFile = 'lock'
const files = { cloudFile: 'cloud.db', tableFile: 'table.db', secretsFile: 'secrets.json', masterKeyFile: 'master.key' }
const companions = ['', '-wal', '-shm', '-journal']

/** `M33T_DATA_DIR`, or `.m33t/` in the project. */
export const dataDirOf = (env: NodeJS.ProcessEnv): string => resolve(env['M33T_DATA_DIR'] || join(projectRoot, '.m33t'))

/**
 * Creates the folder when it is missing and takes it for this process alone, until `release` or the end of the process,
 * however that comes. @throws FolderInUse
 */
export function openDataFolder(dir: string): DataFolder {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  // The operating system drops SQLite's lock with the process, so kill -9 leaves nothing to clean up.
  const lock = new DatabaseSync(join(dir, lockFile), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy) throw new FolderInUse(dir)
    throw error
  }
  return {
    dir,
    cloudFile: join(dir, files.cloudFile),
    tableFile: join(dir, files.tableFile),
    secretsFile: join(dir, files.secretsFile),
    masterKeyFile: join(dir, files.masterKeyFile),
    release: () => lock.close(),
  }
}

const sqliteBusy = 5

/** Removes what M33T wrote, and the folder when nothing else is in it. @throws FolderInUse */
export function emptyDataFolder(dir: string): void {
  if (!existsSync(dir)) return
  const folder = openDataFolder(dir)
  for (const name of Object.values(files)) {
    for (const companion of companions) rmSync(join(dir, name + companion), { force: true })
  }
  rmSync(join(dir, lockFile), { force: true })
  folder.release()
  try {
    rmdirSync(dir)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOTEMPTY')) throw error
  }
}
