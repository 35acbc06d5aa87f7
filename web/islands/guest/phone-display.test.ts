import { expect, test } from 'vitest'
import { phoneDisplay } from './phone-display.ts'

test.each([
  ['+13125550142', '(312) 555-0142'],
  ['+442079460958', '+442079460958'],
  ['', ''],
])('%s reads %s', (e164, shown) => {
  expect(phoneDisplay(e164)).toBe(shown)
})
