import { Temporal } from 'temporal-polyfill'

export interface EventTime {
  /** `2026-12-03` */
  date: string
  /** `18:00`, wall time in `timezone` */
  startTime: string
  endTime: string
  timezone: string
}

// Written out, because what Intl prints changes with the version of its data (a narrow space before PM, "Sept").
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `Thursday, 3 December 2026, 6:00 PM - 9:00 PM CST`, in the event's zone; an end after midnight names no second day. */
export function describeEventTime(event: EventTime): string {
  const start = startOf(event)
  const end = clock(Temporal.PlainTime.from(event.endTime))
  return `${longDay(start)}, ${clock(start.toPlainTime())} - ${end} ${zoneName(start)}`
}

/** `Thu 3 Dec, 6:00 PM CST`: for texts. */
export function describeStart(event: EventTime): string {
  return shortMoment(startOf(event))
}

/** An instant (a deadline) in a zone: `Tuesday, 1 December 2026, 6:00 PM CST`. */
export function describeInstant(instant: string, timezone: string): string {
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO(timezone)
  return `${longDay(moment)}, ${clock(moment.toPlainTime())} ${zoneName(moment)}`
}

/** An instant in a zone, for texts: `Tue 1 Dec, 6:00 PM CST`. */
export function describeInstantShort(instant: string, timezone: string): string {
  return shortMoment(Temporal.Instant.from(instant).toZonedDateTimeISO(timezone))
}

function startOf({ date, startTime, timezone }: EventTime): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(`${date}T${startTime}`).toZonedDateTime(timezone)
}

const dayName = (moment: Temporal.ZonedDateTime) => days[moment.dayOfWeek - 1] ?? ''
const monthName = (moment: Temporal.ZonedDateTime) => months[moment.month - 1] ?? ''
const longDay = (moment: Temporal.ZonedDateTime) =>
  `${dayName(moment)}, ${moment.day} ${monthName(moment)} ${moment.year}`

function shortMoment(moment: Temporal.ZonedDateTime): string {
  const day = `${dayName(moment).slice(0, 3)} ${moment.day} ${monthName(moment).slice(0, 3)}`
  return `${day}, ${clock(moment.toPlainTime())} ${zoneName(moment)}`
}

function clock({ hour, minute }: Temporal.PlainTime): string {
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`
}

/** CST where people use a name, UTC+5:30 where they do not. */
function zoneName(moment: Temporal.ZonedDateTime): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: moment.timeZoneId, timeZoneName: 'short' }).formatToParts(
    moment.epochMilliseconds,
  )
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'UTC'
  return name.replace(/^GMT(?=[+-])/, 'UTC').replace(/^GMT$/, 'UTC')
}
