import { expect, test } from 'vitest'
import { standingOf } from './standing.ts'

const endsAt = '2031-05-06T10:00:00.000Z'
const end = Date.parse(endsAt)

test('an event is ahead until its end, and over from then on', () => {
  expect(standingOf({ status: 'PUBLISHED', endsAt }, end - 1)).toBe('ahead')
  expect(standingOf({ status: 'DRAFT', endsAt }, end - 1)).toBe('ahead')
  expect(standingOf({ status: 'PUBLISHED', endsAt }, end)).toBe('over')
  expect(standingOf({ status: 'COMPLETED', endsAt }, end - 1)).toBe('over')
})

test('a cancelled one stays so', () => {
  expect(standingOf({ status: 'CANCELLED', endsAt }, end - 1)).toBe('cancelled')
  expect(standingOf({ status: 'CANCELLED', endsAt }, end + 1)).toBe('cancelled')
})
