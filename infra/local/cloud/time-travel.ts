import { setTimeout } from 'node:timers/promises'
import type { Activity } from './activity.ts'
import { BackwardClock, type LocalClock } from './clock.ts'
import type { EventSource } from './event-source.ts'
import type { RateTimer } from './rate-timer.ts'
import type { ScheduleBook } from './schedule-book.ts'
import type { ScheduleRunner } from './schedule-runner.ts'

/** `busy`: something was still pending when the time for settling was over. */
export type Settled = 'settled' | 'busy'

export interface TimeTravelOptions {
  clock: LocalClock
  activity: Activity
  sources: EventSource[]
  runner: ScheduleRunner
  book: ScheduleBook
  rates: RateTimer
  /** How many outbox rows wait to be published. */
  unpublished(): Promise<number>
}

export interface TimeTravel {
  settle(timeoutMs?: number): Promise<Settled>
  /** @throws BackwardClock */
  set(epochMs: number): Promise<Settled>
  advance(ms: number): Promise<Settled>
  /** Ends all waiting with `busy`; nothing is read or written afterwards. */
  stop(): void
}

// Real time, all three: they say how patient settling is, not what the clock shows.
const defaultTimeoutMs = 30_000
const lookAgainMs = 20
const sweepEveryMs = 1000

/** Waiting until nothing is pending, and moving the clock so that nothing due on the way is passed over. */
export function createTimeTravel(options: TimeTravelOptions): TimeTravel {
  const { clock, activity, sources, runner, book, rates, unpublished } = options
  let journeys: Promise<unknown> = Promise.resolve()
  const stopping = new AbortController()
  const stopped = () => stopping.signal.aborted

  const poke = () => {
    runner.poke()
    for (const source of sources) source.poke()
  }
  const pending = () => activity.running() > 0 || runner.hasDue() || sources.some((source) => source.hasDeliverable())

  async function settle(timeoutMs = defaultTimeoutMs): Promise<Settled> {
    const deadline = performance.now() + timeoutMs
    let sweepAt = performance.now() + 5 * lookAgainMs
    while (!stopped()) {
      poke()
      if (pending()) {
        await activity.ended(lookAgainMs)
      } else if ((await unpublished()) > 0 && !stopped()) {
        // Whoever wrote the rows may still be publishing them; after that only a rate schedule (the sweeper) will.
        if (performance.now() >= sweepAt) {
          rates.fireAll()
          sweepAt = performance.now() + sweepEveryMs
        } else {
          await setTimeout(lookAgainMs)
        }
      } else if (!stopped() && !pending()) {
        return 'settled'
      }
      if (performance.now() >= deadline) break
    }
    return 'busy'
  }

  async function stopAt(epochMs: number): Promise<Settled> {
    if (stopped()) return 'busy'
    // The clock ticks: it may have passed the moment while the last stop settled.
    clock.set(Math.max(epochMs, clock.now()))
    const outcomes = [await settle()]
    rates.fireAll()
    outcomes.push(await settle())
    return outcomes.includes('busy') ? 'busy' : 'settled'
  }

  async function travel(target: () => number): Promise<Settled> {
    const targetMs = target()
    if (targetMs < clock.now()) throw new BackwardClock(targetMs, clock.now())
    const outcomes = [await settle()]
    while (!stopped()) {
      // What was due before this moment had its chance at an earlier stop, so a hanging one cannot hold the clock.
      const due = book.nextOneOffAfter(clock.now())
      if (due === undefined || due > targetMs) break
      outcomes.push(await stopAt(due))
    }
    outcomes.push(await stopAt(targetMs))
    return outcomes.includes('busy') ? 'busy' : 'settled'
  }

  function inTurn(target: () => number): Promise<Settled> {
    const journey = journeys.then(async () => {
      rates.hold(true)
      try {
        return await travel(target)
      } finally {
        rates.hold(false)
      }
    })
    journeys = journey.catch(() => undefined)
    return journey
  }

  return {
    settle,
    set: (epochMs) => inTurn(() => epochMs),
    advance: (ms) => inTurn(() => clock.now() + ms),
    stop: () => stopping.abort(),
  }
}
