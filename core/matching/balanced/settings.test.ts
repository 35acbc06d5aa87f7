import { expect, test } from 'vitest'
import { BalancedSettings, defaultBalancedSettings } from '#core/matching/balanced/settings.ts'

test('what is left out takes its default', () => {
  expect(BalancedSettings.parse({ capSlack: 4 })).toEqual({ ...defaultBalancedSettings, capSlack: 4 })
})

test.each([
  ['a name nobody knows', { capSlak: 4 }],
  ['fewer candidates than a list may need', { candidates: 4 }],
  ['more candidates than can be solved in time', { candidates: 61 }],
  ['a share above all of it', { ownBestShare: 1.1 }],
])('%s is refused', (_, settings) => {
  expect(BalancedSettings.safeParse(settings).success).toBe(false)
})
