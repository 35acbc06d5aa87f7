import { DatabaseSync } from 'node:sqlite'

const schema = `
  CREATE TABLE IF NOT EXISTS message (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    queue TEXT NOT NULL,
    origin TEXT,
    body TEXT NOT NULL,
    attributes TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    visible_at INTEGER NOT NULL,
    first_received_at INTEGER,
    receives INTEGER NOT NULL DEFAULT 0,
    receipt TEXT
  );
  CREATE INDEX IF NOT EXISTS message_by_visibility ON message (queue, visible_at, seq);
  CREATE INDEX IF NOT EXISTS message_by_id ON message (id);
  CREATE TABLE IF NOT EXISTS move_task (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL,
    destination TEXT,
    started_at INTEGER NOT NULL,
    moved INTEGER NOT NULL
  );
  CREATE TABLE IF NOT EXISTS schedule (
    group_name TEXT NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    one_off INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    modified_at INTEGER NOT NULL,
    occurrence_at INTEGER,
    attempt_at INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0,
    version TEXT NOT NULL,
    PRIMARY KEY (group_name, name)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS schedule_by_attempt ON schedule (attempt_at);
  CREATE TABLE IF NOT EXISTS deletion (token TEXT PRIMARY KEY, schedule TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS rate (name TEXT PRIMARY KEY, fired_at INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS wire (seq INTEGER PRIMARY KEY, entry TEXT NOT NULL);
`

/** Opens the one file that queues, schedules, clock and wire record live in, creating what is missing. */
export function openStore(path: string): DatabaseSync {
  const db = new DatabaseSync(path)
  // With a write-ahead log NORMAL already survives kill -9; FULL would add an fsync to each write for power cuts only.
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000')
  prepareSchema(db)
  return db
}

/** Creates the tables that are missing; harmless on a file that has them. */
export function prepareSchema(db: DatabaseSync): void {
  db.exec(schema)
}

/** Runs `work` as one transaction: all of it is kept, or nothing when it throws. Inside another, it joins that one. */
export function transact<T>(db: DatabaseSync, work: () => T): T {
  if (db.isTransaction) return work()
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
