import { expect, test } from 'vitest'
import { specificityBy } from '#core/matching/explain/rarity.ts'
import { rarity } from '#core/profile/population.ts'

/** A room of 40: everybody has the first term, thirty the second, eight the third, one the last. */
const guests = Array.from({ length: 40 }, (_, n) => [
  'startups',
  ...(n < 30 ? ['ai'] : []),
  ...(n < 8 ? ['legal'] : []),
  ...(n === 0 ? ['pottery kilns'] : []),
])

test('rare terms go first, equals stay in their order', () => {
  const { rarestFirst } = specificityBy(rarity(guests))
  expect(rarestFirst(['startups', 'legal', 'pottery kilns', 'ai'])).toEqual([
    'pottery kilns',
    'legal',
    'ai',
    'startups',
  ])
  expect(rarestFirst(['bees', 'startups', 'wasps'])).toEqual(['bees', 'wasps', 'startups'])
})

test('one more guest with a term does not turn the order round', () => {
  const more = [...guests, ['legal', 'press'], ...Array.from({ length: 8 }, () => ['press'])]
  const { rarestFirst } = specificityBy(rarity(more))
  expect(rarestFirst(['legal', 'press'])).toEqual(['legal', 'press'])
  expect(rarestFirst(['press', 'legal'])).toEqual(['press', 'legal'])
})

test('what nearly everybody has is common, unless something rarer is beside it', () => {
  const { areCommon } = specificityBy(rarity(guests))
  expect(areCommon(['startups', 'ai'])).toBe(true)
  expect(areCommon(['startups', 'legal'])).toBe(false)
  expect(areCommon(['bees'])).toBe(false)
  expect(areCommon([])).toBe(false)
})

test('without a measure nothing is common and the order stays', () => {
  const { rarestFirst, areCommon } = specificityBy(undefined)
  expect(rarestFirst(['b', 'a'])).toEqual(['b', 'a'])
  expect(areCommon(['a'])).toBe(false)
})
