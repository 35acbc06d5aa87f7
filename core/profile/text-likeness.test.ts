import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { textLikeness } from '#core/profile/text-likeness.ts'

const room = ['I repair church organs. I sing in a choir.', 'I sell church candles', 'Accounting for choirs', 'Choirs']

test('texts that share rare words are more alike than texts that share common ones', () => {
  const alike = textLikeness(room)
  const rare = alike('Who repairs organs?', room[0]!)
  expect(rare).toBeGreaterThan(alike('Who knows choirs?', room[0]!))
  expect(rare).toBeGreaterThan(alike('Who repairs organs?', room[1]!))
})

test('nothing in common, and nothing at all, is 0', () => {
  const alike = textLikeness(room)
  expect(alike('Tulips', room[0]!)).toBe(0)
  expect(alike('', room[0]!)).toBe(0)
  expect(alike('I am for it', room[0]!)).toBe(0)
})

test('the same telling words in another order and number are alike as can be', () => {
  expect(textLikeness(room)('Church organs: repair', 'repair church organ')).toBeCloseTo(1, 12)
})

test('likeness is symmetric and between 0 and 1 in any room', () => {
  const text = fc.array(fc.constantFrom('organ', 'choir', 'sing', 'candle', '.', 'the', 'zinc')).map((w) => w.join(' '))
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), text, text, (texts, a, b) => {
      const alike = textLikeness(texts)
      expect(alike(a, b)).toBeCloseTo(alike(b, a), 12)
      expect(alike(a, b)).toBeGreaterThanOrEqual(0)
      expect(alike(a, b)).toBeLessThanOrEqual(1 + 1e-9)
    }),
  )
})
