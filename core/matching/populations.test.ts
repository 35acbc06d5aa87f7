import { expect, test } from 'vitest'
import { drawFrom, populationOf } from '#core/matching/populations.ts'
import { seededNumbers } from '#core/seeded-numbers.ts'

test('one seed gives one room, another seed another', () => {
  expect(populationOf('zipf', 20, 1)).toEqual(populationOf('zipf', 20, 1))
  expect(populationOf('zipf', 20, 1)).not.toEqual(populationOf('zipf', 20, 2))
})

test('numbers are spread over 0 to 1', () => {
  const random = seededNumbers(7)
  const numbers = Array.from({ length: 10_000 }, random)
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
  expect(numbers.reduce((sum, number) => sum + number, 0) / 10_000).toBeCloseTo(0.5, 1)
  expect(new Set(numbers).size).toBeGreaterThan(9_990)
})

test('draws follow the weights', () => {
  const draw = drawFrom([1, 0, 3], seededNumbers(1))
  const drawn = [0, 0, 0]
  for (let index = 0; index < 4_000; index++) drawn[draw()]!++
  expect(drawn[1]).toBe(0)
  expect(drawn[2]! / drawn[0]!).toBeCloseTo(3, 0)
})

test('lists are as long as real ones and repeat nothing', () => {
  for (const { seeking, offering, expertise, topics } of populationOf('uniform-50', 200, 3)) {
    for (const list of [seeking, offering, expertise, topics]) expect(new Set(list).size).toBe(list.length)
    for (const list of [seeking, offering, topics]) expect([2, 3, 4, 5]).toContain(list.length)
    expect([3, 4, 5, 6]).toContain(expertise.length)
  }
})

test('identical people differ by id alone', () => {
  const [first, second] = populationOf('identical', 2, 3)
  expect(second).toEqual({ ...first, attendeeId: 'att_3_1' })
})
