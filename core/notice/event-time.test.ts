import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeEventTime, describeInstant, describeInstantShort, describeStart } from './event-time.ts'

const event = { date: '2026-12-03', startTime: '18:00', endTime: '21:00', timezone: 'America/Chicago' }

describe('describeEventTime', () => {
  test.each([
    [{}, 'Thursday, 3 December 2026, 6:00 PM - 9:00 PM CST'],
    [{ date: '2026-07-05' }, 'Sunday, 5 July 2026, 6:00 PM - 9:00 PM CDT'],
    [{ startTime: '09:05', endTime: '12:00' }, 'Thursday, 3 December 2026, 9:05 AM - 12:00 PM CST'],
    [{ startTime: '22:30', endTime: '00:30' }, 'Thursday, 3 December 2026, 10:30 PM - 12:30 AM CST'],
    [{ timezone: 'America/New_York' }, 'Thursday, 3 December 2026, 6:00 PM - 9:00 PM EST'],
    [{ timezone: 'Asia/Kolkata' }, 'Thursday, 3 December 2026, 6:00 PM - 9:00 PM UTC+5:30'],
    [{ timezone: 'UTC' }, 'Thursday, 3 December 2026, 6:00 PM - 9:00 PM UTC'],
    [{ date: '2026-09-01' }, 'Tuesday, 1 September 2026, 6:00 PM - 9:00 PM CDT'],
  ])('%j', (change, described) => {
    expect(describeEventTime({ ...event, ...change })).toBe(described)
  })

  test('on the morning the clocks go back names the earlier zone', () => {
    expect(describeEventTime({ ...event, date: '2026-11-01', startTime: '01:30' })).toBe(
      'Sunday, 1 November 2026, 1:30 AM - 9:00 PM CDT',
    )
  })
})

describe('shorter forms', () => {
  test('the start', () => {
    expect(describeStart(event)).toBe('Thu 3 Dec, 6:00 PM CST')
  })

  test('an instant in a zone', () => {
    expect(describeInstant('2026-12-02T00:00:00.000Z', 'America/Chicago')).toBe('Tuesday, 1 December 2026, 6:00 PM CST')
    expect(describeInstantShort('2026-12-02T00:00:00.000Z', 'America/Chicago')).toBe('Tue 1 Dec, 6:00 PM CST')
  })

  test('are plain ASCII and at most 32 characters, whatever the instant', () => {
    const zones = [
      'America/Chicago',
      'America/St_Johns',
      'America/Phoenix',
      'Pacific/Honolulu',
      'Europe/London',
      'Asia/Kathmandu',
    ]
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), fc.constantFrom(...zones), (ms, zone) => {
        expect(describeInstantShort(new Date(ms).toISOString(), zone)).toMatch(/^[\x20-\x7e]{1,32}$/)
      }),
    )
  })
})
