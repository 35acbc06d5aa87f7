import { expect, test } from 'vitest'
import { meanWords, nobodyOffers, shareWords, split } from './figures.ts'

test.each([
  [0, '0'],
  [0.04, '0'],
  [4.23, '4.2'],
  [4.999, '5'],
  [9.96, '10'],
  [27.6, '28'],
])('a mean of %d reads %s', (mean, words) => {
  expect(meanWords(mean)).toBe(words)
})

test.each([
  [0, '0 %'],
  [0.002, 'under 1 %'],
  [0.35, '35 %'],
  [0.995, 'over 99 %'],
  [1, '100 %'],
])('a share of %d reads %s', (share, words) => {
  expect(shareWords(share)).toBe(words)
})

test('nobody offering something is said when it is likely, and simply when it is certain', () => {
  expect(nobodyOffers(0.01).isSaid).toBe(false)
  expect(nobodyOffers(0.3)).toEqual({ isSaid: true, share: '30 %' })
  expect(nobodyOffers(1 - 1e-12)).toEqual({ isSaid: true, share: undefined })
})

test('what nobody seeks is told apart, most offered first', () => {
  const [a, b, c] = [
    { seekers: 2, offerers: 0 },
    { seekers: 0, offerers: 1 },
    { seekers: 1e-12, offerers: 3 },
  ]
  expect(split([a, b, c])).toEqual({ sought: [a], spare: [c, b] })
})
