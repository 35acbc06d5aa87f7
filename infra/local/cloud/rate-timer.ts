import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod'
import type { Activity } from './activity.ts'
import type { LocalClock } from './clock.ts'

/** A function that runs every so often for as long as the system is up, such as a sweeper. */
export interface RateDeclaration {
  name: string
  everySeconds: number
  function: string
}

export interface RateTimerOptions {
  db: DatabaseSync
  clock: LocalClock
  activity: Activity
  rates: RateDeclaration[]
  invoke(functionName: string, payload: unknown): Promise<unknown>
  payload(rate: RateDeclaration): unknown
}

export interface RateTimer {
  /** Fires every rate now, due or not; each then waits its whole period again. */
  fireAll(): void
  /** While held, nothing fires by itself: a journey through time decides when. */
  hold(held: boolean): void
  start(): void
  stop(): void
}

const firedRow = z.object({ fired_at: z.number() }).optional()

/** Missed periods are not made up for: after a jump or a restart an overdue rate fires once. */
export function createRateTimer({ db, clock, activity, rates, invoke, payload }: RateTimerOptions): RateTimer {
  const select = db.prepare('SELECT fired_at FROM rate WHERE name = ?')
  const save = db.prepare('INSERT INTO rate VALUES (?, ?) ON CONFLICT DO UPDATE SET fired_at = excluded.fired_at')
  let started = false
  let held = false
  for (const { name } of rates) if (!select.get(name)) save.run(name, clock.now())

  const dueAt = (rate: RateDeclaration) =>
    (firedRow.parse(select.get(rate.name))?.fired_at ?? 0) + rate.everySeconds * 1000
  const nextMoment = () => (started && !held && rates.length > 0 ? Math.min(...rates.map(dueAt)) : undefined)
  const alarm = clock.alarm(nextMoment, () => fire(rates.filter((rate) => dueAt(rate) <= clock.now())))

  function fire(due: RateDeclaration[]): void {
    for (const rate of due) {
      save.run(rate.name, clock.now())
      activity.track(run(rate))
    }
  }

  async function run(rate: RateDeclaration): Promise<void> {
    try {
      await invoke(rate.function, payload(rate))
    } catch {
      // The function has logged its own failure; its next run makes up for it.
    }
  }

  return {
    fireAll() {
      if (started) fire(rates)
      alarm.rearm()
    },
    hold(value) {
      held = value
      alarm.rearm()
    },
    start() {
      started = true
      alarm.rearm()
    },
    stop() {
      started = false
      alarm.stop()
    },
  }
}
