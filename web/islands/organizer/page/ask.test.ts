import { expect, test } from 'vitest'
import { refusalWords } from './ask.ts'

const now = Date.parse('2026-11-22T14:00:00.000Z')
const refused = { status: 429, error: 'Sent already.', code: 'RATE_LIMITED', retryable: true }

test('a refusal says its words, and when to try again', () => {
  expect(refusalWords(refused, now)).toBe('Sent already.')
  expect(refusalWords({ ...refused, retryAfterSeconds: 2520 }, now, 'America/Chicago')).toBe(
    'Sent already. You can do this again in 42 minutes (8:42 AM CST).',
  )
  expect(refusalWords({ ...refused, retryAfterSeconds: 20 }, now, 'UTC')).toBe(
    'Sent already. You can do this again in a minute (2:00 PM UTC).',
  )
})

test('a dead network and a silent server have words too', () => {
  expect(refusalWords({ status: 0, error: '', code: 'OFFLINE', retryable: true }, now)).toContain('offline')
  expect(refusalWords({ status: 502, error: '', code: '', retryable: true }, now)).toBe(
    'Something went wrong on our side. Please try again.',
  )
})
