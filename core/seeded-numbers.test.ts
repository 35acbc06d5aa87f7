import { expect, test } from 'vitest'
import { seededNumbers } from '#core/seeded-numbers.ts'

test('seeded numbers repeat themselves for a seed and stay from 0 to 1', () => {
  const draws = (seed: number) => Array.from({ length: 100 }, seededNumbers(seed))
  expect(draws(1)).toEqual(draws(1))
  expect(draws(1)).not.toEqual(draws(2))
  expect(draws(3).every((draw) => draw >= 0 && draw < 1)).toBe(true)
})
