import { expect, test } from 'vitest'
import { meanWords, missing, shareWords, split } from './figures.ts'

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

test('it is told when nobody offers what is sought, or too often nobody does', () => {
  expect(missing({ offerers: 1e-12, nobody: 0.9 })).toBe('always')
  expect(missing({ offerers: 0.7, nobody: 0.3 })).toBe(0.3)
  expect(missing({ offerers: 3, nobody: 0.01 })).toBe('rarely')
})

test('what nobody seeks is told apart, most offered first', () => {
  const [a, b, c] = [
    { seekers: 2, offerers: 0 },
    { seekers: 0, offerers: 1 },
    { seekers: 1e-12, offerers: 3 },
  ]
  expect(split([a, b, c])).toEqual({ sought: [a], spare: [c, b] })
})
