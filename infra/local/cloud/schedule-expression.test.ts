import { describe, expect, test } from 'vitest'
import { atMoment, isTimeZone, nextOccurrence, parseScheduleExpression } from './schedule-expression.ts'

const iso = (ms: number | undefined) => (ms === undefined ? undefined : new Date(ms).toISOString())

function following(
  text: string,
  zone: string,
  after: string,
  count: number,
  range: { start?: string; end?: string } = {},
) {
  const expression = parseScheduleExpression(text)
  if (!expression || expression.kind === 'at') throw new Error(`${text} is not recurring`)
  const startMs = range.start === undefined ? 0 : Date.parse(range.start)
  const endMs = range.end === undefined ? undefined : Date.parse(range.end)
  const found: (string | undefined)[] = []
  let afterMs = Date.parse(after)
  for (let index = 0; index < count; index += 1) {
    const next = nextOccurrence(expression, zone, { afterMs, startMs, endMs })
    found.push(iso(next)?.replace(':00.000Z', 'Z'))
    if (next === undefined) break
    afterMs = next
  }
  return found
}

describe('at()', () => {
  test.each([
    ['UTC', '2031-06-01T09:00:00', '2031-06-01T09:00:00.000Z'],
    ['America/Chicago', '2031-01-15T09:00:00', '2031-01-15T15:00:00.000Z'],
    ['America/Chicago', '2031-07-15T09:00:00', '2031-07-15T14:00:00.000Z'],
    // Clocks go forward on 9 March 2031 at 2:00 and back on 2 November 2031 at 2:00.
    ['America/Chicago', '2031-03-09T01:59:59', '2031-03-09T07:59:59.000Z'],
    ['America/Chicago', '2031-03-09T02:30:00', '2031-03-09T08:30:00.000Z'],
    ['America/Chicago', '2031-03-09T03:00:00', '2031-03-09T08:00:00.000Z'],
    ['America/Chicago', '2031-11-02T01:30:00', '2031-11-02T06:30:00.000Z'],
    ['America/Chicago', '2031-11-02T02:00:00', '2031-11-02T08:00:00.000Z'],
  ])('in %s, %s is %s', (zone, wallTime, instant) => {
    expect(parseScheduleExpression(`at(${wallTime})`)).toEqual({ kind: 'at', wallTime })
    expect(iso(atMoment(wallTime, zone))).toBe(instant)
  })

  test.each([
    'at(2031-06-01T09:00:00Z)',
    'at(2031-06-01T09:00:00+02:00)',
    'at(2031-06-01 09:00:00)',
    'at(2031-06-01T09:00)',
    'at(2031-02-30T09:00:00)',
    'at(2031-06-01T24:00:00)',
    'at()',
  ])('%s is refused', (text) => {
    expect(parseScheduleExpression(text)).toBeUndefined()
  })
})

describe('rate()', () => {
  test('counts from its start, which is its first occurrence', () => {
    const start = '2031-01-01T00:10:00Z'
    expect(following('rate(2 hours)', 'UTC', '2031-01-01T00:00:00Z', 3, { start })).toEqual([
      '2031-01-01T00:10Z',
      '2031-01-01T02:10Z',
      '2031-01-01T04:10Z',
    ])
  })

  test('a day is 24 hours, whatever the clocks do', () => {
    const start = '2031-03-08T15:00:00Z'
    expect(following('rate(1 day)', 'America/Chicago', start, 2, { start })).toEqual([
      '2031-03-09T15:00Z',
      '2031-03-10T15:00Z',
    ])
  })

  test('ends at its end', () => {
    const range = { start: '2031-01-01T00:00:00Z', end: '2031-01-01T00:02:00Z' }
    expect(following('rate(1 minute)', 'UTC', '2031-01-01T00:00:30Z', 5, range)).toEqual([
      '2031-01-01T00:01Z',
      '2031-01-01T00:02Z',
      undefined,
    ])
  })

  test.each(['rate(0 minutes)', 'rate(5)', 'rate(5 seconds)', 'rate(1.5 hours)', 'rate(-1 day)'])(
    '%s is refused',
    (text) => {
      expect(parseScheduleExpression(text)).toBeUndefined()
    },
  )
})

describe('cron()', () => {
  test.each([
    ['cron(0 8 * * ? *)', '2031-01-01T08:00:00Z', ['2031-01-02T08:00Z', '2031-01-03T08:00Z']],
    ['cron(0/20 9-10 ? * MON *)', '2031-01-06T09:30:00Z', ['2031-01-06T09:40Z', '2031-01-06T10:00Z']],
    ['cron(15 10 ? * 6L *)', '2031-01-01T00:00:00Z', ['2031-01-31T10:15Z', '2031-02-28T10:15Z']],
    ['cron(0 0 L * ? *)', '2031-01-31T00:00:00Z', ['2031-02-28T00:00Z', '2031-03-31T00:00Z']],
    ['cron(0 0 LW * ? *)', '2031-05-01T00:00:00Z', ['2031-05-30T00:00Z', '2031-06-30T00:00Z']],
    ['cron(0 0 1W * ? *)', '2031-01-31T00:00:00Z', ['2031-02-03T00:00Z', '2031-03-03T00:00Z']],
    ['cron(0 0 ? * TUE#2 *)', '2031-01-01T00:00:00Z', ['2031-01-14T00:00Z', '2031-02-11T00:00Z']],
    ['cron(0 12 29 2 ? *)', '2031-01-01T00:00:00Z', ['2032-02-29T12:00Z', '2036-02-29T12:00Z']],
    ['cron(5 4 1,15 JAN,JUL ? 2032-2033)', '2031-01-01T00:00:00Z', ['2032-01-01T04:05Z', '2032-01-15T04:05Z']],
    ['cron(0 0 ? * L *)', '2031-01-01T00:00:00Z', ['2031-01-04T00:00Z', '2031-01-11T00:00Z']],
    ['cron(0 0 1 1 ? 2030)', '2031-01-01T00:00:00Z', [undefined]],
  ])('%s after %s', (text, after, expected) => {
    expect(following(text, 'UTC', after, expected.length)).toEqual(expected)
  })

  test('a wall time that spring leaves out is skipped', () => {
    expect(following('cron(30 2 * * ? *)', 'America/Chicago', '2031-03-08T06:00:00Z', 2)).toEqual([
      '2031-03-08T08:30Z',
      '2031-03-10T07:30Z',
    ])
  })

  test('a wall time that autumn repeats runs once', () => {
    expect(following('cron(30 1 * * ? *)', 'America/Chicago', '2031-11-01T12:00:00Z', 2)).toEqual([
      '2031-11-02T06:30Z',
      '2031-11-03T07:30Z',
    ])
  })

  test.each([
    'cron(* * * * * *)',
    'cron(0 8 ? * ? *)',
    'cron(0 8 * * ?)',
    'cron(60 8 * * ? *)',
    'cron(0 8 32 * ? *)',
    'cron(0 8 ? * MON#6 *)',
    'cron(0 8 * * ? 1969)',
    'cron(a 8 * * ? *)',
    'every(1 day)',
    '',
  ])('%s is refused', (text) => {
    expect(parseScheduleExpression(text)).toBeUndefined()
  })
})

test.each([
  ['America/Chicago', true],
  ['UTC', true],
  ['Mars/Olympus', false],
  ['+05:00', false],
  ['', false],
])('the zone %s is taken: %s', (zone, taken) => {
  expect(isTimeZone(zone)).toBe(taken)
})
