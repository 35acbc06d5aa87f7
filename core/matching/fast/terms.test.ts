import { expect, test } from 'vitest'
import { terms } from '#core/matching/fast/terms.ts'

test('a term keeps its number, others get their own', () => {
  const known = terms()
  expect([known.take('a'), known.take('b'), known.take('a'), known.take('')]).toEqual([0, 1, 0, 2])
  expect(known.size).toBe(3)
})

test('a number is free again when the last user is gone', () => {
  const known = terms()
  known.take('a')
  known.take('a')
  known.take('b')
  known.release(0)
  expect(known.take('c')).toBe(2)
  known.release(0)
  expect(known.take('d')).toBe(0)
  expect(known.take('a')).toBe(3)
  expect(known.size).toBe(4)
})

test('words that come and go take no more room', () => {
  const known = terms()
  for (let index = 0; index < 100; index++) known.release(known.take(`word ${index}`))
  expect(known.size).toBe(1)
})
