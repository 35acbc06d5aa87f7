import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { rarity, sharedTerms } from '#core/profile/population.ts'
import { Profile } from '#core/profile/profile.ts'

test('what few share is rarer than what many share, and what all have is not rare at all', () => {
  const rare = rarity([['fundraising', 'pottery kilns'], ['fundraising', 'ai'], ['fundraising', 'ai'], ['fundraising']])
  expect(rare('fundraising')).toBe(0)
  expect(rare('ai')).toBeCloseTo(Math.log(5 / 3), 12)
  expect(rare('pottery kiln')).toBeCloseTo(Math.log(5 / 2), 12)
  expect(rare('nobody has this')).toBeCloseTo(Math.log(5), 12)
})

test('an empty room has no rare terms, and a guest counts once', () => {
  expect(rarity([])('ai')).toBe(0)
  expect(rarity([['ai', 'AI', 'ai']])('ai')).toBe(0)
})

test('rarity is never negative and falls with every guest who has the term', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.constantFrom('a b', 'kilns', 'ai', 'x')), { maxLength: 20 }), (room) => {
      for (const term of ['a b', 'kiln', 'ai', 'y']) {
        const before = rarity(room)(term)
        expect(before).toBeGreaterThanOrEqual(0)
        expect(rarity([...room, [term]])(term)).toBeLessThanOrEqual(
          before + Math.log((2 + room.length) / (1 + room.length)),
        )
      }
    }),
  )
})

test('terms of a profile are what two guests can share, each once', () => {
  const profile = Profile.parse({
    name: 'Ana',
    seekingKeywords: ['ai', 'grants'],
    offeringKeywords: ['ai'],
    expertise: ['data'],
    topics: ['climate'],
  })
  expect(sharedTerms(profile)).toEqual(['ai', 'grants', 'data', 'climate'])
})
