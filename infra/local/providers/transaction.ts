import type { DatabaseSync } from 'node:sqlite'

/** Runs `work` in one write transaction: all of it is on disk when this returns, none of it when `work` throws. */
export function transact<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    db.exec('COMMIT')
    return result
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
}
