const minute = 60_000

/** How far `zone` is ahead of UTC at an instant, in ms. */
function offsetAt(zone: string, at: number): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  const part = partsOf(format, at)
  const wall = Date.UTC(
    Number(part('year')),
    Number(part('month')) - 1,
    Number(part('day')),
    Number(part('hour')),
    Number(part('minute')),
  )
  return wall - Math.floor(at / minute) * minute
}

function partsOf(format: Intl.DateTimeFormat, at: number): (type: Intl.DateTimeFormatPartTypes) => string {
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]))
  return (type) => parts.get(type) ?? ''
}

export function isTimeZone(zone: string): boolean {
  try {
    // Throws for a zone it does not know.
    return (
      /^[A-Za-z]/.test(zone) && new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone !== ''
    )
  } catch {
    return false
  }
}

/** Every zone this browser knows, for the list to choose from. */
export const timeZones = (): string[] => Intl.supportedValuesOf('timeZone')

export const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/**
 * Wall time (`2026-12-03`, `18:00`) in a zone -> epoch ms; undefined when it is none. As the server reads it: of a repeated
 * hour the earlier one, and what a clock change skips moves forward.
 */
export function toEpoch(date: string, time: string, zone: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !/^\d\d:\d\d$/.test(time) || !isTimeZone(zone)) return undefined
  const wall = Date.parse(`${date}T${time}:00Z`)
  if (Number.isNaN(wall)) return undefined
  const day = 24 * 60 * minute
  // The offsets around the day are the only two that can hold; the larger one gives the earlier instant.
  const [before, after] = [offsetAt(zone, wall - day), offsetAt(zone, wall + day)]
  const earlier = wall - Math.max(before, after)
  const later = wall - Math.min(before, after)
  if (offsetAt(zone, earlier) === wall - earlier) return earlier
  return offsetAt(zone, later) === wall - later ? later : wall - before
}

/** An ISO instant as wall time in a zone, as date and time fields want it. */
export function toWall(instant: string, zone: string): { date: string; time: string } {
  const at = Date.parse(instant)
  const [date = '', time = ''] = new Date(at + offsetAt(zone, at)).toISOString().split('T')
  return { date, time: time.slice(0, 5) }
}

/** `Thu 3 Dec 2026, 6:00 PM CST`, in the zone. */
export function describe(at: number | string, zone: string): string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  })
  const part = partsOf(format, epoch(at))
  const day = `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}`
  return `${day}, ${part('hour')}:${part('minute')} ${part('dayPeriod')} ${part('timeZoneName')}`
}

/** The parts of a date badge: `{weekday: 'Thu', day: '3', month: 'Dec', year: '2026'}`. */
export function dayOf(at: number | string, zone: string) {
  const part = partsOf(
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    }),
    epoch(at),
  )
  return { weekday: part('weekday'), day: part('day'), month: part('month'), year: part('year') }
}

/** `6:00 PM`, in the zone. */
export const clockOf = (at: number | string, zone: string): string =>
  new Intl.DateTimeFormat('en-US', { timeZone: zone, hour: 'numeric', minute: '2-digit' })
    .format(epoch(at))
    .replace(/\s/, ' ')

/** `6:00 PM CST`, in the zone: for what is a matter of minutes, where nobody need be told the day. */
export function timeOf(at: number | string, zone: string): string {
  const part = partsOf(
    new Intl.DateTimeFormat('en-US', { timeZone: zone, hour: 'numeric', minute: '2-digit', timeZoneName: 'short' }),
    epoch(at),
  )
  return `${part('hour')}:${part('minute')} ${part('dayPeriod')} ${part('timeZoneName')}`
}

const epoch = (at: number | string) => (typeof at === 'number' ? at : Date.parse(at))
