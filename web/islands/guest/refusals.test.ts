import { expect, test } from 'vitest'
import { contactIn, worthAnotherTry } from './refusals.ts'

const refused = (status: number, retryable = false) => ({ status, retryable, error: '', code: '' })

test.each([
  [refused(0), true],
  [refused(429), true],
  [refused(500), true],
  [refused(503), true],
  [refused(409, true), true],
  [refused(409), false],
  [refused(400), false],
  [refused(410), false],
])('%o is worth another try: %s', (given, worth) => {
  expect(worthAnotherTry(given)).toBe(worth)
})

test('an expired link names the organizer', () => {
  expect(contactIn({ eventName: 'Dinner', organizer: { name: 'Olive', email: 'olive@example.org' } })).toEqual({
    eventName: 'Dinner',
    organizer: { name: 'Olive', email: 'olive@example.org' },
  })
})

test('an organizer without a name is asked by address', () => {
  expect(contactIn({ organizer: { name: '', email: 'olive@example.org' } }).organizer?.name).toBe('olive@example.org')
})

test.each([undefined, null, 'text', {}, { organizer: null }, { organizer: { name: 'Olive' } }])(
  '%o names nobody',
  (details) => {
    expect(contactIn(details)).toEqual({ eventName: undefined, organizer: undefined })
  },
)
