import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addTime, endsAt, hoursBefore, isTimeZone, linksExpireAt, startsAt, toInstant } from './event-clock.ts'

const chicago = { date: '2026-12-03', startTime: '18:00', endTime: '21:00', timezone: 'America/Chicago' }

describe('when an event starts and ends', () => {
  test('is its wall time in its zone, as UTC', () => {
    expect([startsAt(chicago), endsAt(chicago)]).toEqual(['2026-12-04T00:00:00.000Z', '2026-12-04T03:00:00.000Z'])
  })

  test.each([
    ['America/New_York', '2026-12-03T23:00:00.000Z'],
    ['America/Los_Angeles', '2026-12-04T02:00:00.000Z'],
    ['Asia/Kolkata', '2026-12-03T12:30:00.000Z'],
    ['Pacific/Kiritimati', '2026-12-03T04:00:00.000Z'],
    ['UTC', '2026-12-03T18:00:00.000Z'],
  ])('in %s', (timezone, start) => {
    expect(startsAt({ ...chicago, timezone })).toBe(start)
  })

  test('an end after midnight is on the next day', () => {
    expect(endsAt({ ...chicago, startTime: '21:00', endTime: '01:00' })).toBe('2026-12-04T07:00:00.000Z')
  })

  test('an end at the very time of the start is a day later', () => {
    expect(endsAt({ ...chicago, endTime: '18:00' })).toBe('2026-12-05T00:00:00.000Z')
  })

  test('an end after midnight crosses the month and the year', () => {
    expect(endsAt({ ...chicago, date: '2026-12-31', startTime: '21:00', endTime: '01:00' })).toBe(
      '2027-01-01T07:00:00.000Z',
    )
  })

  test('British Columbia stays on summer time from November 2026', () => {
    expect(startsAt({ ...chicago, date: '2026-12-01', timezone: 'America/Vancouver' })).toBe('2026-12-02T01:00:00.000Z')
  })
})

describe('in the night the clocks go back (Chicago, 1 November 2026)', () => {
  const night = { ...chicago, date: '2026-11-01' }

  test('the hour that comes twice is the first one', () => {
    expect(startsAt({ ...night, startTime: '01:30' })).toBe('2026-11-01T06:30:00.000Z')
    expect(startsAt({ ...night, startTime: '02:00' })).toBe('2026-11-01T08:00:00.000Z')
  })

  test('a party through that night is an hour longer than it looks', () => {
    const party = { ...chicago, date: '2026-10-31', startTime: '22:00', endTime: '03:00' }
    expect([startsAt(party), endsAt(party)]).toEqual(['2026-11-01T03:00:00.000Z', '2026-11-01T09:00:00.000Z'])
  })

  test('the day before is 24 hours of real time, so an hour later on the wall', () => {
    const start = startsAt({ ...night, startTime: '18:00' })
    expect([start, hoursBefore(start, 24)]).toEqual(['2026-11-02T00:00:00.000Z', '2026-11-01T00:00:00.000Z'])
  })
})

describe('in the night the clocks go forward (Chicago, 8 March 2026)', () => {
  const night = { ...chicago, date: '2026-03-08' }

  test('a time that does not exist moves forward by the hour that is skipped', () => {
    expect(startsAt({ ...night, startTime: '02:30' })).toBe('2026-03-08T08:30:00.000Z')
    expect(startsAt({ ...night, startTime: '03:30' })).toBe('2026-03-08T08:30:00.000Z')
  })

  test('an event that starts in the gap keeps its length instead of ending before it starts', () => {
    const event = { ...night, startTime: '02:30', endTime: '03:00' }
    expect([startsAt(event), endsAt(event)]).toEqual(['2026-03-08T08:30:00.000Z', '2026-03-08T09:00:00.000Z'])
  })

  test('an event that ends in the gap ends after it', () => {
    expect(endsAt({ ...night, startTime: '01:00', endTime: '02:30' })).toBe('2026-03-08T08:30:00.000Z')
  })
})

describe('links work until the end of the day of the event and a day more', () => {
  test('in its zone', () => {
    expect(linksExpireAt(chicago)).toBe('2026-12-05T06:00:00.000Z')
    expect(linksExpireAt({ ...chicago, timezone: 'Asia/Tokyo' })).toBe('2026-12-04T15:00:00.000Z')
  })

  test('whatever the hour of that day', () => {
    expect(linksExpireAt({ ...chicago, startTime: '00:00', endTime: '00:30' })).toBe('2026-12-05T06:00:00.000Z')
    expect(linksExpireAt({ ...chicago, endTime: '23:59' })).toBe('2026-12-05T06:00:00.000Z')
  })

  test('counting from the day on which it ends', () => {
    expect(linksExpireAt({ ...chicago, startTime: '21:00', endTime: '01:00' })).toBe('2026-12-06T06:00:00.000Z')
  })

  test('24 real hours after a midnight, also when the clocks change on the next day', () => {
    expect(linksExpireAt({ ...chicago, date: '2026-10-31' })).toBe('2026-11-02T05:00:00.000Z')
  })
})

test('every event ends after it starts, within two days, and its links outlive it by a day', () => {
  const two = (most: number) => fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'))
  const time = fc.tuple(two(23), two(59)).map(([hour, minute]) => `${hour}:${minute}`)
  const event = fc.record({
    date: fc
      .date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    startTime: time,
    endTime: time,
    timezone: fc.constantFrom(
      'America/Chicago',
      'America/New_York',
      'Europe/Berlin',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'UTC',
    ),
  })
  const hour = 3_600_000
  const check = (example: typeof chicago) => {
    const [start, end, expiry] = [startsAt, endsAt, linksExpireAt].map((read) => Date.parse(read(example)))
    expect(end! - start!).toBeGreaterThan(0)
    expect(end! - start!).toBeLessThanOrEqual(25 * hour)
    expect(expiry! - end!).toBeGreaterThanOrEqual(24 * hour)
    expect(expiry! - end!).toBeLessThanOrEqual(50 * hour)
  }
  const gap = { date: '2026-03-08', startTime: '02:30', endTime: '03:00', timezone: 'America/Chicago' }
  fc.assert(fc.property(event, check), { examples: [[gap]], numRuns: 300 })
})

describe('a time zone', () => {
  test.each(['America/Chicago', 'America/Argentina/Buenos_Aires', 'Europe/London', 'Asia/Calcutta', 'UTC'])(
    'may be %s',
    (name) => {
      expect(isTimeZone(name)).toBe(true)
    },
  )

  test.each([
    '',
    '+05:00',
    '-06:00',
    '+0530',
    '05:00',
    'Z',
    'T00:00+05:00',
    'T12:00[America/Chicago]',
    '2026-01-01T00:00[America/Chicago]',
    'Chicago',
    'Mars/Olympus',
    ' America/Chicago',
    'America/Chicago\n',
    '../etc/passwd',
  ])('is not %j', (name) => {
    expect(isTimeZone(name)).toBe(false)
  })

  test('is never an error, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (name) => typeof isTimeZone(name) === 'boolean'))
  })
})

describe('an instant as somebody typed it', () => {
  test.each([
    ['2026-12-01T18:00:00Z', '2026-12-01T18:00:00.000Z'],
    ['2026-12-01T18:00:00.123456Z', '2026-12-01T18:00:00.123Z'],
    ['2026-12-01T18:00:00-05:00', '2026-12-01T23:00:00.000Z'],
    ['2026-12-01T18:00:00+05:30', '2026-12-01T12:30:00.000Z'],
    ['2026-12-01T18:00:00', '2026-12-02T00:00:00.000Z'],
    ['2026-12-01T18:00', '2026-12-02T00:00:00.000Z'],
    ['2026-07-01T18:00', '2026-07-01T23:00:00.000Z'],
    ['2026-11-01T01:30', '2026-11-01T06:30:00.000Z'],
    ['2026-03-08T02:30', '2026-03-08T08:30:00.000Z'],
  ])('%s is %s for an event in Chicago', (text, instant) => {
    expect(toInstant(text, 'America/Chicago')).toBe(instant)
  })
})

test('time added and taken away is real time', () => {
  expect(addTime('2026-11-22T10:00:00.000Z', { minutes: 10 })).toBe('2026-11-22T10:10:00.000Z')
  expect(addTime('2026-11-22T10:00:00.000Z', { hours: 90 * 24 })).toBe('2027-02-20T10:00:00.000Z')
  expect(hoursBefore('2026-11-22T10:00:00.500Z', 48)).toBe('2026-11-20T10:00:00.500Z')
})
