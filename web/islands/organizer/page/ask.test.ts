import { expect, test } from 'vitest'
import { refusalWords } from './ask.ts'

const now = new Date(2026, 10, 22, 14, 0).getTime()
const refused = { status: 429, error: 'Sent already.', code: 'RATE_LIMITED', retryable: true }

test('a refusal says its words, and when to try again', () => {
  expect(refusalWords(refused, now)).toBe('Sent already.')
  expect(refusalWords({ ...refused, retryAfterSeconds: 2520 }, now)).toMatch(
    /^Sent already\. You can do this again in 42 minutes \(2:42\sPM\)\.$/,
  )
  expect(refusalWords({ ...refused, retryAfterSeconds: 20 }, now)).toMatch(
    /^Sent already\. You can do this again in a minute \(2:00\sPM\)\.$/,
  )
})

test('a dead network and a silent server have words too', () => {
  expect(refusalWords({ status: 0, error: '', code: 'OFFLINE', retryable: true }, now)).toContain('offline')
  expect(refusalWords({ status: 502, error: '', code: '', retryable: true }, now)).toBe(
    'Something went wrong on our side. Please try again.',
  )
})
