import { Temporal } from 'temporal-polyfill'

interface WallTime {
  date: string
  startTime: string
  endTime: string
  timezone: string
}

export function isTimeZone(name: string): boolean {
  try {
    // An offset such as +05:00 is a zone to Temporal, but it knows no daylight saving: an event needs a place.
    return /^[A-Za-z]/.test(name) && Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name) !== undefined
  } catch {
    return false
  }
}

const instant = (zoned: Temporal.ZonedDateTime) => zoned.toInstant().toString({ fractionalSecondDigits: 3 })

function startZoned(event: WallTime): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(`${event.date}T${event.startTime}`).toZonedDateTime(event.timezone)
}

function endZoned(event: WallTime): Temporal.ZonedDateTime {
  const from = Temporal.PlainDateTime.from(`${event.date}T${event.startTime}`)
  const sameDay = from.withPlainTime(event.endTime)
  // A party that ends at 01:00 ends on the next day.
  const until = event.endTime > event.startTime ? sameDay : sameDay.add({ days: 1 })
  const start = startZoned(event)
  const end = until.toZonedDateTime(event.timezone)
  // A start inside the hour that a clock change skips moves forward, even past the end; the length stays.
  return Temporal.ZonedDateTime.compare(end, start) > 0 ? end : start.add(from.until(until))
}

/** When the event starts, as an ISO 8601 UTC instant. On a repeated hour the earlier one; in a gap, moved forward. */
export const startsAt = (event: WallTime): string => instant(startZoned(event))

export const endsAt = (event: WallTime): string => instant(endZoned(event))

/** The end of the event's day in its zone plus 24 h: how long its links work (C18). */
export function linksExpireAt(event: WallTime): string {
  const day = endZoned(event).toPlainDate().add({ days: 1 }).toZonedDateTime({ timeZone: event.timezone })
  return instant(day.add({ hours: 24 }))
}

/** `instant` moved by whole hours of real time, so a day with a clock change still counts 24 of them. */
export function hoursBefore(at: string, hours: number): string {
  return Temporal.Instant.from(at).subtract({ hours }).toString({ fractionalSecondDigits: 3 })
}

export function addTime(at: string, duration: Temporal.DurationLike): string {
  return Temporal.Instant.from(at).add(duration).toString({ fractionalSecondDigits: 3 })
}

/** An instant with any offset, or wall time in the event's zone, as an ISO 8601 UTC instant. */
export function toInstant(text: string, timezone: string): string {
  const hasOffset = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(text)
  return hasOffset
    ? Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 })
    : instant(Temporal.PlainDateTime.from(text).toZonedDateTime(timezone))
}
