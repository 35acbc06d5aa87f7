import { expect, test } from 'vitest'
import { momentTime, eventTime } from './event-time.ts'

// Some ICU versions put a narrow no-break space before AM and PM.
const plain = (text: string) => text.replaceAll(/\s/g, ' ')

test("an event reads in its own zone, not in the reader's", () => {
  const time = eventTime({
    startsAt: '2031-05-15T23:00:00.000Z',
    endsAt: '2031-05-16T02:00:00.000Z',
    timezone: 'America/Chicago',
  })
  expect(time.date).toBe('Thursday, May 15, 2031')
  expect(time.month).toBe('May')
  expect(time.day).toBe('15')
  expect(plain(time.hours)).toBe('6:00 PM – 9:00 PM')
  expect(time.zone).toBe('Central Daylight Time (Chicago)')
})

test("the date of a late evening in Tokyo is Tokyo's", () => {
  const time = eventTime({
    startsAt: '2031-05-15T15:30:00.000Z',
    endsAt: '2031-05-15T17:00:00.000Z',
    timezone: 'Asia/Tokyo',
  })
  expect(time.date).toBe('Friday, May 16, 2031')
  expect(plain(time.hours)).toBe('12:30 AM – 2:00 AM')
})

test('a zone without a city is named alone', () => {
  expect(
    eventTime({ startsAt: '2031-05-15T15:30:00.000Z', endsAt: '2031-05-15T17:00:00.000Z', timezone: 'UTC' }).zone,
  ).toBe('Coordinated Universal Time')
})

test('a deadline says its zone in short', () => {
  expect(plain(momentTime('2031-05-12T22:00:00.000Z', 'America/Chicago'))).toBe('Monday, May 12 at 5:00 PM CDT')
})
