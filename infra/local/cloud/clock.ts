import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod'

/** Rings at the moment `next` names, on the clock; looks again whenever the clock is set or `rearm` is called. */
export interface Alarm {
  rearm(): void
  stop(): void
}

export interface LocalClock {
  /** Epoch milliseconds: real time plus the offset, so it ticks. */
  now(): number
  /** Moves the clock forward to `epochMs`. @throws BackwardClock when that lies in the past. */
  set(epochMs: number): void
  offset(): number
  /** Tells the offset in milliseconds, at once and after every change. Returns how to stop listening. */
  onOffset(listener: (offsetMs: number) => void): () => void
  /** `next` names the epoch millisecond to ring at, or undefined for never. `ring` runs on a later turn. */
  alarm(next: () => number | undefined, ring: () => void): Alarm
}

/** Thrown when the clock is asked to go back: leases, visibility and schedules would all be wrong. */
export class BackwardClock extends Error {
  constructor(askedMs: number, nowMs: number) {
    super(`The clock cannot go back from ${new Date(nowMs).toISOString()} to ${new Date(askedMs).toISOString()}.`)
    this.name = 'BackwardClock'
  }
}

const longestTimeoutMs = 2 ** 31 - 1
const offsetRow = z.object({ offset_ms: z.number() }).optional()

/** Opens the one clock of a local system; its offset is kept in `db`, so a restart goes on where the clock stood. */
export function openClock(db: DatabaseSync): LocalClock {
  db.exec('CREATE TABLE IF NOT EXISTS clock (id INTEGER PRIMARY KEY CHECK (id = 1), offset_ms INTEGER NOT NULL)')
  let offset = offsetRow.parse(db.prepare('SELECT offset_ms FROM clock').get())?.offset_ms ?? 0
  const save = db.prepare(
    'INSERT INTO clock VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET offset_ms = excluded.offset_ms',
  )
  const listeners = new Set<(offsetMs: number) => void>()
  const now = () => Date.now() + offset

  function onOffset(listener: (offsetMs: number) => void): () => void {
    listeners.add(listener)
    listener(offset)
    return () => listeners.delete(listener)
  }

  function alarm(next: () => number | undefined, ring: () => void): Alarm {
    let timer: NodeJS.Timeout | undefined
    let stopped = false
    const rearm = () => {
      clearTimeout(timer)
      if (stopped) return
      const at = next()
      if (at === undefined) return
      timer = setTimeout(wake, Math.min(Math.max(at - now(), 0), longestTimeoutMs))
      timer.unref()
    }
    const wake = () => {
      // A moment further away than the longest timer is reached in several steps.
      const at = next()
      if (at !== undefined && at <= now()) ring()
      rearm()
    }
    const unsubscribe = onOffset(rearm)
    return {
      rearm,
      stop() {
        stopped = true
        clearTimeout(timer)
        unsubscribe()
      },
    }
  }

  return {
    now,
    set(epochMs) {
      const present = now()
      if (epochMs < present) throw new BackwardClock(epochMs, present)
      offset = epochMs - Date.now()
      save.run(offset)
      for (const listener of listeners) listener(offset)
    },
    offset: () => offset,
    onOffset,
    alarm,
  }
}
