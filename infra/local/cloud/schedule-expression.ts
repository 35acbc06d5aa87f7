import { Temporal } from 'temporal-polyfill'
import { cronAfter, parseCron, type CronExpression } from './cron-expression.ts'

export type ScheduleExpression =
  /** Wall time without offset, `yyyy-mm-ddThh:mm:ss`. */
  { kind: 'at'; wallTime: string } | { kind: 'rate'; everyMs: number } | { kind: 'cron'; cron: CronExpression }

const unitMs: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }

/** Reads `at(...)`, `rate(...)` or `cron(...)`; undefined when AWS would refuse it. */
export function parseScheduleExpression(text: string): ScheduleExpression | undefined {
  const [, kind, argument = ''] = /^(at|rate|cron)\((.+)\)$/.exec(text) ?? []
  if (kind === 'at') {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(argument)) return undefined
    try {
      Temporal.PlainDateTime.from(argument, { overflow: 'reject' })
      return { kind, wallTime: argument }
    } catch {
      return undefined
    }
  }
  if (kind === 'rate') {
    const [, count = '', unit = ''] = /^([1-9]\d*) (minute|hour|day)s?$/.exec(argument) ?? []
    const length = unitMs[unit]
    return length === undefined ? undefined : { kind, everyMs: Number(count) * length }
  }
  const cron = parseCron(argument)
  return cron && { kind: 'cron', cron }
}

/** Whether `zone` is an IANA name, which alone EventBridge Scheduler takes: no offsets. */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}

/** Epoch ms of an `at()`: a wall time that spring leaves out moves on by the gap, of a doubled one the first counts. */
export function atMoment(wallTime: string, zone: string): number {
  return Temporal.PlainDateTime.from(wallTime).toZonedDateTime(zone).epochMilliseconds
}

/**
 * When `expression` is due next after `afterMs`, not before `startMs` and not after `endMs` (all epoch ms).
 * A rate counts from `startMs`, which is itself its first occurrence.
 */
export function nextOccurrence(
  expression: Exclude<ScheduleExpression, { kind: 'at' }>,
  zone: string,
  range: { afterMs: number; startMs: number; endMs: number | undefined },
): number | undefined {
  const { afterMs, startMs, endMs } = range
  const bounded = (at: number | undefined) => (at === undefined || (endMs !== undefined && at > endMs) ? undefined : at)
  switch (expression.kind) {
    case 'rate': {
      const passed = Math.max(Math.floor((afterMs - startMs) / expression.everyMs) + 1, 0)
      return bounded(startMs + passed * expression.everyMs)
    }
    case 'cron':
      return bounded(cronAfter(expression.cron, zone, Math.max(afterMs, startMs - 1)))
  }
}
