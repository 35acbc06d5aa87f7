import { describe as group, expect, test } from 'vitest'
import { clockOf, dayOf, describe, isTimeZone, timeOf, toEpoch, toWall } from './event-time.ts'

const iso = (date: string, time: string, zone: string) =>
  new Date(toEpoch(date, time, zone) ?? Number.NaN).toISOString()

group('wall time to an instant', () => {
  test.each([
    ['2026-12-03', '18:00', 'America/Chicago', '2026-12-04T00:00:00.000Z'],
    ['2026-06-03', '18:00', 'America/Chicago', '2026-06-03T23:00:00.000Z'],
    ['2026-12-03', '18:00', 'Asia/Kolkata', '2026-12-03T12:30:00.000Z'],
    ['2026-12-03', '00:15', 'Pacific/Auckland', '2026-12-02T11:15:00.000Z'],
  ])('%s %s in %s is %s', (date, time, zone, instant) => {
    expect(iso(date, time, zone)).toBe(instant)
  })

  test('of a repeated hour it is the earlier one', () => {
    expect(iso('2026-11-01', '01:30', 'America/Chicago')).toBe('2026-11-01T06:30:00.000Z')
  })

  test('what a clock change skips moves forward', () => {
    expect(iso('2026-03-08', '02:30', 'America/Chicago')).toBe('2026-03-08T08:30:00.000Z')
  })

  test('is undefined while something is missing or wrong', () => {
    expect(toEpoch('', '18:00', 'America/Chicago')).toBeUndefined()
    expect(toEpoch('2026-12-03', '', 'America/Chicago')).toBeUndefined()
    expect(toEpoch('2026-12-03', '18:00', 'Nowhere/Land')).toBeUndefined()
    expect(toEpoch('2026-19-03', '18:00', 'America/Chicago')).toBeUndefined()
  })
})

test('an instant reads back as the wall time it was', () => {
  expect(toWall('2026-12-04T00:00:00.000Z', 'America/Chicago')).toEqual({ date: '2026-12-03', time: '18:00' })
  expect(toWall('2026-07-04T04:30:00.000Z', 'America/Chicago')).toEqual({ date: '2026-07-03', time: '23:30' })
})

test('zones are known by name, offsets are none', () => {
  expect(isTimeZone('Europe/Berlin')).toBe(true)
  expect(isTimeZone('+05:00')).toBe(false)
  expect(isTimeZone('')).toBe(false)
})

test('moments are told in the zone of the event', () => {
  expect(describe('2026-12-04T00:00:00.000Z', 'America/Chicago')).toBe('Thu 3 Dec 2026, 6:00 PM CST')
  expect(dayOf('2026-12-04T00:00:00.000Z', 'America/Chicago')).toEqual({
    weekday: 'Thu',
    day: '3',
    month: 'Dec',
    year: '2026',
  })
  expect(clockOf('2026-12-04T00:00:00.000Z', 'America/Chicago')).toBe('6:00 PM')
  expect(timeOf('2026-12-04T00:00:00.000Z', 'America/Chicago')).toBe('6:00 PM CST')
  expect(timeOf(Date.parse('2026-07-04T04:30:00.000Z'), 'America/Chicago')).toBe('11:30 PM CDT')
})
