import { useEffect, useState } from 'preact/hooks'

/** A little late rather than early: a timer may fire before its time by a hair. */
const latenessMs = 50
/** Browsers take a timer of more than 24 days for none at all. */
const longestMs = 12 * 3_600_000

/** How long to wait for the next of `times` that is still to come, at most half a day; undefined when there is none. */
export function waitFor(times: readonly number[], now: number): number | undefined {
  const next = Math.min(...times.filter((time) => time > now))
  return next === Infinity ? undefined : Math.min(next - now + latenessMs, longestMs)
}

/** The time by the browser's clock, epoch ms. What uses it is drawn again as each of `times` comes. */
export function usePresent(...times: readonly number[]): number {
  const [drawn, setDrawn] = useState(0)
  useEffect(() => {
    const wait = waitFor(times, Date.now())
    if (wait === undefined) return undefined
    const timer = setTimeout(() => setDrawn((count) => count + 1), wait)
    return () => clearTimeout(timer)
  }, [drawn, ...times])
  return Date.now()
}
