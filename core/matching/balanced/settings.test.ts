import { expect, test } from 'vitest'
import { BalancedSettings, defaultBalancedSettings, mutualMinimum } from '#core/matching/balanced/settings.ts'

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

test.each([
  [1, 0],
  [2, 1],
  [3, 1],
  [4, 2],
  [5, 2],
  [8, 2],
])('of lists of %i at most half are asked to be mutual: %i by default', (k, asked) => {
  expect(mutualMinimum(defaultBalancedSettings, k)).toBe(asked)
  expect(mutualMinimum({ minimumMutual: 50 }, k)).toBe(Math.floor(k / 2))
  expect(mutualMinimum({ minimumMutual: 0 }, k)).toBe(0)
})
