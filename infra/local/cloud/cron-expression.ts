import { Temporal } from 'temporal-polyfill'

/** A cron expression of EventBridge: minutes, hours, day of month, month, day of week (1 = Sunday), year. */
export interface CronExpression {
  minutes: number[]
  hours: number[]
  months: number[]
  years: number[]
  matchesDay(date: Temporal.PlainDate): boolean
}

type DayTest = (date: Temporal.PlainDate) => boolean

const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const dayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
const lastYear = 2199

function numberIn(text: string, from: number, to: number, names: string[]): number | undefined {
  const named = names.indexOf(text.toUpperCase())
  const value = named === -1 ? Number(text) : named + 1
  return text !== '' && Number.isInteger(value) && value >= from && value <= to ? value : undefined
}

/** All values of one field, sorted: `*`, `a`, `a-b`, each also with `/step`, and lists; undefined when malformed. */
function fieldValues(text: string, from: number, to: number, names: string[] = []): number[] | undefined {
  const values = new Set<number>()
  for (const part of text.split(',')) {
    const [range = '', stepText, ...more] = part.split('/')
    const [firstText = '', endText, ...rest] = range.split('-')
    const step = stepText === undefined ? 1 : numberIn(stepText, 1, to, [])
    const first = range === '*' ? from : numberIn(firstText, from, to, names)
    const openEnd = range === '*' || (stepText !== undefined && endText === undefined)
    const end = endText === undefined ? (openEnd ? to : first) : numberIn(endText, from, to, names)
    if (more.length > 0 || rest.length > 0 || first === undefined || end === undefined || step === undefined)
      return undefined
    if (end < first) return undefined
    for (let value = first; value <= end; value += step) values.add(value)
  }
  return [...values].sort((a, b) => a - b)
}

const weekday = (date: Temporal.PlainDate) => (date.dayOfWeek % 7) + 1

function nearestWeekday(date: Temporal.PlainDate, day: number): number {
  const target = date.with({ day: Math.min(day, date.daysInMonth) })
  if (target.dayOfWeek === 6) return target.day === 1 ? 3 : target.day - 1
  if (target.dayOfWeek === 7) return target.day === target.daysInMonth ? target.day - 2 : target.day + 1
  return target.day
}

function dayOfMonthTest(text: string): DayTest | undefined {
  if (text === 'L') return (date) => date.day === date.daysInMonth
  if (text === 'LW') return (date) => date.day === nearestWeekday(date, date.daysInMonth)
  const near = /^(\d{1,2})W$/.exec(text)
  if (near) {
    const day = numberIn(near[1] ?? '', 1, 31, [])
    return day === undefined ? undefined : (date) => day <= date.daysInMonth && date.day === nearestWeekday(date, day)
  }
  const days = fieldValues(text, 1, 31)
  return days && ((date) => days.includes(date.day))
}

function dayOfWeekTest(text: string): DayTest | undefined {
  if (text === 'L') return (date) => weekday(date) === 7
  const special = /^(\w{1,3}?)(L|#([1-5]))$/.exec(text)
  if (special) {
    const day = numberIn(special[1] ?? '', 1, 7, dayNames)
    if (day === undefined) return undefined
    const nth = special[3] === undefined ? undefined : Number(special[3])
    if (nth === undefined) return (date) => weekday(date) === day && date.day > date.daysInMonth - 7
    return (date) => weekday(date) === day && Math.ceil(date.day / 7) === nth
  }
  const days = fieldValues(text, 1, 7, dayNames)
  return days && ((date) => days.includes(weekday(date)))
}

/** Reads the six fields between the parentheses of `cron(...)`; undefined when EventBridge would refuse them. */
export function parseCron(fields: string): CronExpression | undefined {
  const [minute = '', hour = '', dayOfMonth = '', month = '', dayOfWeek = '', year = '', ...more] = fields
    .trim()
    .split(/\s+/)
  if (more.length > 0 || (dayOfMonth === '?') === (dayOfWeek === '?')) return undefined
  const minutes = fieldValues(minute, 0, 59)
  const hours = fieldValues(hour, 0, 23)
  const months = fieldValues(month, 1, 12, monthNames)
  const years = fieldValues(year, 1970, lastYear)
  const matchesDay = dayOfMonth === '?' ? dayOfWeekTest(dayOfWeek) : dayOfMonthTest(dayOfMonth)
  return minutes && hours && months && years && matchesDay && { minutes, hours, months, years, matchesDay }
}

/**
 * The first instant after `afterMs` (epoch ms) at which `cron` is due on the wall clocks of `zone`. A wall time that a
 * spring change leaves out is skipped; one that an autumn change repeats counts once, the first time.
 */
export function cronAfter(cron: CronExpression, zone: string, afterMs: number): number | undefined {
  const start = Temporal.Instant.fromEpochMilliseconds(afterMs).toZonedDateTimeISO(zone).toPlainDate()
  for (const year of cron.years) {
    if (year < start.year) continue
    for (const month of cron.months) {
      if (year === start.year && month < start.month) continue
      const days = Temporal.PlainDate.from({ year, month, day: 1 }).daysInMonth
      for (let day = 1; day <= days; day += 1) {
        const date = Temporal.PlainDate.from({ year, month, day })
        if (Temporal.PlainDate.compare(date, start) < 0 || !cron.matchesDay(date)) continue
        const found = timeAfter(cron, date, zone, afterMs)
        if (found !== undefined) return found
      }
    }
  }
  return undefined
}

function timeAfter(cron: CronExpression, date: Temporal.PlainDate, zone: string, afterMs: number): number | undefined {
  for (const hour of cron.hours) {
    for (const minute of cron.minutes) {
      const wall = date.toPlainDateTime({ hour, minute })
      const zoned = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
      const exists = zoned.toPlainDateTime().equals(wall)
      if (exists && zoned.epochMilliseconds > afterMs) return zoned.epochMilliseconds
    }
  }
  return undefined
}
