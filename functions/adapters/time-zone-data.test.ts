import { expect, test } from 'vitest'

test('Node knows that British Columbia stopped changing its clocks (tzdata 2026b)', () => {
  expect(String(process.versions['tz']) >= '2026b').toBe(true)
})
