import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod'
import type { LocalClock } from './clock.ts'

export type WireEntry =
  | { kind: 'bus'; entry: object }
  | { kind: 'queue'; queue: string; messageId: string; body: string }
  | {
      kind: 'schedule'
      action: 'created' | 'updated' | 'deleted' | 'fired' | 'failed' | 'dropped'
      name: string
      group: string
      target: string
      input: string | null
      expression: string
    }

/** All that ever crossed bus, queues and scheduler, oldest first; never changed, never shortened. */
export interface Wire {
  /** Written in the transaction of what it records, so neither exists without the other. */
  record(entry: WireEntry): void
  /** What had crossed when the reading began. */
  entries(): Iterable<object>
}

const rows = z.array(z.object({ seq: z.number(), entry: z.string() }))
const last = z.object({ seq: z.number() })
const storedEntry = z.record(z.string(), z.unknown())
const pageSize = 500

export function createWire(db: DatabaseSync, clock: LocalClock): Wire {
  const insert = db.prepare('INSERT INTO wire (entry) VALUES (?)')
  const page = db.prepare('SELECT seq, entry FROM wire WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?')
  const newest = db.prepare('SELECT coalesce(max(seq), 0) AS seq FROM wire')

  function* entries(): Generator<object> {
    const end = last.parse(newest.get()).seq
    let seq = 0
    while (seq < end) {
      for (const row of rows.parse(page.all(seq, end, pageSize))) {
        yield storedEntry.parse(JSON.parse(row.entry))
        seq = row.seq
      }
    }
  }

  return {
    record(entry) {
      insert.run(JSON.stringify({ at: new Date(clock.now()).toISOString(), ...entry }))
    },
    entries,
  }
}
