import { expect, test } from 'vitest'
import { overlap, sentencesOf, trimmed } from '#core/matching/explain/sentences.ts'

const read = (text: string) =>
  sentencesOf(text).map((place) => {
    const { start, end } = trimmed(text, place)
    return text.slice(start, end)
  })

test('sentences of a text, with and without what is no word', () => {
  const text = 'I bake bread.  - I know e.g. flour\nWho else? 我做面包。Salt'
  expect(read(text)).toEqual(['I bake bread', 'I know e.g. flour', 'Who else?', '我做面包。', 'Salt'])
  expect(
    sentencesOf(text)
      .map(({ start, end }) => text.slice(start, end))
      .join(''),
  ).toBe(text)
  expect(sentencesOf(text, 2, 12)).toEqual([{ start: 2, end: 12 }])
  expect(sentencesOf('')).toEqual([])
})

test('a bracket cut open goes', () => {
  expect(read('Coaching (certified')).toEqual(['Coaching'])
  expect(read('Coaching (certified)')).toEqual(['Coaching (certified)'])
})

test('places overlap that share a character', () => {
  expect(overlap({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(true)
  expect(overlap({ start: 0, end: 3 }, { start: 3, end: 4 })).toBe(false)
})
