import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isQuiet, nextOpening } from './quiet-hours.ts'

const chicago = ['America/Chicago']
const coasts = ['America/New_York', 'America/Los_Angeles']

describe('isQuiet', () => {
  test.each([
    ['2026-11-22T13:59:59.999Z', true],
    ['2026-11-22T14:00:00.000Z', false],
    ['2026-11-23T02:59:59.999Z', false],
    ['2026-11-23T03:00:00.000Z', true],
  ])('in Chicago at %s: %s', (now, quiet) => {
    expect(isQuiet(now, chicago)).toBe(quiet)
  })

  test('follows daylight saving', () => {
    expect(isQuiet('2026-07-01T13:00:00.000Z', chicago)).toBe(false)
    expect(isQuiet('2026-12-01T13:00:00.000Z', chicago)).toBe(true)
  })

  test('knows that British Columbia keeps UTC-7 since November 2026', () => {
    expect(isQuiet('2026-12-01T15:00:00.000Z', ['America/Vancouver'])).toBe(false)
    expect(isQuiet('2026-12-01T15:00:00.000Z', ['America/Los_Angeles'])).toBe(true)
  })

  test('needs it to be day in every zone', () => {
    expect(isQuiet('2026-11-22T15:00:00.000Z', coasts)).toBe(true)
    expect(isQuiet('2026-11-22T16:00:00.000Z', coasts)).toBe(false)
    expect(isQuiet('2026-11-23T02:00:00.000Z', coasts)).toBe(true)
  })

  test('refuses no zones and unknown zones', () => {
    expect(() => isQuiet('2026-11-22T15:00:00.000Z', [])).toThrow('at least one time zone')
    expect(() => isQuiet('2026-11-22T15:00:00.000Z', ['America/Atlantis'])).toThrow(RangeError)
  })
})

describe('nextOpening', () => {
  test.each([
    ['open already', '2026-11-22T15:00:00.000Z', chicago, '2026-11-22T15:00:00.000Z'],
    ['before eight', '2026-11-22T09:30:00.000Z', chicago, '2026-11-22T14:00:00.000Z'],
    ['after nine', '2026-11-23T03:30:00.000Z', chicago, '2026-11-23T14:00:00.000Z'],
    ['both coasts, at night', '2026-11-23T03:00:00.000Z', coasts, '2026-11-23T16:00:00.000Z'],
    ['night the clocks go forward', '2026-03-08T05:00:00.000Z', chicago, '2026-03-08T13:00:00.000Z'],
    ['night the clocks go back', '2026-11-01T05:00:00.000Z', chicago, '2026-11-01T14:00:00.000Z'],
    ['half-hour zone', '2026-11-22T00:00:00.000Z', ['America/St_Johns'], '2026-11-22T00:00:00.000Z'],
    ['half-hour zone, closed', '2026-11-22T00:30:00.000Z', ['America/St_Johns'], '2026-11-22T11:30:00.000Z'],
    [
      'across the date line',
      '2026-11-22T08:00:00.000Z',
      ['Pacific/Kiritimati', 'Pacific/Honolulu'],
      '2026-11-22T18:00:00.000Z',
    ],
  ])('%s', (_name, now, zones, opening) => {
    expect(nextOpening(now, zones)).toBe(opening)
  })

  test('does not exist when it is never day in all zones', () => {
    expect(
      nextOpening('2026-11-22T00:00:00.000Z', ['Europe/London', 'Asia/Tokyo', 'America/Los_Angeles']),
    ).toBeUndefined()
  })

  test('is never quiet, and every minute before it is', () => {
    const anyZones = fc.subarray(
      [
        'America/St_Johns',
        'America/New_York',
        'America/Chicago',
        'America/Phoenix',
        'America/Vancouver',
        'America/Adak',
        'Pacific/Honolulu',
      ],
      { minLength: 1 },
    )
    const anyMinute = fc.integer({ min: Date.parse('2026-01-01') / 60_000, max: Date.parse('2028-01-01') / 60_000 })
    fc.assert(
      fc.property(anyZones, anyMinute, fc.double({ min: 0, max: 1, noNaN: true }), (zones, minute, part) => {
        const now = new Date(minute * 60_000).toISOString()
        const opening = nextOpening(now, zones)!
        expect(isQuiet(opening, zones)).toBe(false)
        const waiting = (Date.parse(opening) - Date.parse(now)) / 60_000
        expect(waiting).toBeLessThanOrEqual(25 * 60)
        const between = new Date((minute + Math.floor(part * waiting)) * 60_000).toISOString()
        expect(isQuiet(between, zones)).toBe(between < opening)
      }),
      { numRuns: 500 },
    )
  })
})
