import { expect, test } from 'vitest'
import { patienceMs, pollDelay } from './profile-poll.ts'

test('asks often at first and ever less often', () => {
  expect([0, 9_999, 10_000, 29_999, 30_000].map(pollDelay)).toEqual([1_000, 1_000, 2_000, 2_000, 4_000])
})

test('the first half minute takes twenty calls at most', () => {
  let calls = 0
  for (let at = 0; at < patienceMs; at += pollDelay(at)) calls += 1
  expect(calls).toBe(20)
})
