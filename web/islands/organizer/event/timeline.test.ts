import { expect, test } from 'vitest'
import { plannedSends } from './timeline.ts'

const startsAt = Date.parse('2026-12-04T00:00:00.000Z')
const deadline = Date.parse('2026-12-01T00:00:00.000Z')
const now = Date.parse('2026-11-22T00:00:00.000Z')
const told = (sends: ReturnType<typeof plannedSends>) =>
  sends.map(
    ({ step, at, passed }) =>
      `${step} ${at === 'on-publishing' ? at : new Date(at).toISOString()}${passed ? ' passed' : ''}`,
  )

test('invitation, reminder, reveal and event reminder in the order of time', () => {
  expect(told(plannedSends({ startsAt, deadline, revealTiming: 'FORTY_EIGHT_HOURS_BEFORE' }, now))).toEqual([
    'invitation on-publishing',
    'rsvp-reminder 2026-11-30T00:00:00.000Z',
    'reveal 2026-12-02T00:00:00.000Z',
    'event-reminder 2026-12-03T00:00:00.000Z',
  ])
})

test('no deadline, no reminder of it; immediate lists open on publishing', () => {
  expect(told(plannedSends({ startsAt, deadline: null, revealTiming: 'IMMEDIATE' }, now))).toEqual([
    'invitation on-publishing',
    'reveal on-publishing',
    'event-reminder 2026-12-03T00:00:00.000Z',
  ])
})

test('what lies behind is marked', () => {
  const late = plannedSends({ startsAt, deadline, revealTiming: 'TWENTY_FOUR_HOURS_BEFORE' }, deadline)
  expect(late.map(({ step, passed }) => [step, passed])).toEqual([
    ['invitation', false],
    ['rsvp-reminder', true],
    ['reveal', false],
    ['event-reminder', false],
  ])
})
