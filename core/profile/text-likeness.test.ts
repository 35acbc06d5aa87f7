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

test('it is the mean of the best two pairs of sentences, or the one there is', () => {
  const alike = textLikeness(room)
  expect(alike('Organs. Candles. Tulips', 'Organ')).toBeCloseTo(1 / 2, 12)
  expect(alike('Organs. Candles. Tulips', 'Organ! Candle?')).toBeCloseTo(1, 12)
  expect(alike('Organs', 'Organ')).toBeCloseTo(1, 12)
})

test('words that nobody in the room uses count too, whichever text is read first', () => {
  const [alike, again] = [textLikeness(room), textLikeness(room)]
  const texts = ['Zinc organs', 'Tulip organs', 'Zinc tulips']
  const pairs = texts.flatMap((one) => texts.map((other) => [one, other] as const))
  const backwards = pairs.toReversed().map(([one, other]) => again(one, other))
  pairs.forEach(([one, other], at) => expect(alike(one, other)).toBeCloseTo(backwards.toReversed()[at] ?? -1, 12))
  expect(alike('Zinc organs', 'Zinc tulips')).toBeGreaterThan(0)
})

test('equal texts are alike as can be, even where everybody writes the same', () => {
  expect(textLikeness(['Choirs', 'Choirs'])('Choirs', 'Choirs')).toBeCloseTo(1, 12)
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
