import { expect, test } from 'vitest'
import { waitFor } from './present.ts'

const now = 1_000_000

test('waits for the next of the times, from now and not from when the page was opened', () => {
  expect(waitFor([now + 5_000, now + 2_000, now - 1], now)).toBe(2_050)
  expect(waitFor([now + 5_000], now + 4_000)).toBe(1_050)
})

test('looks again now and then on the way to what is far off', () => {
  expect(waitFor([now + 40 * 24 * 3_600_000], now)).toBe(12 * 3_600_000)
})

test('waits for nothing that has come', () => {
  expect(waitFor([], now)).toBe(undefined)
  expect(waitFor([0, now - 1, now], now)).toBe(undefined)
})
