import { expect, test } from 'vitest'
import { asSentence, seriesOf } from '#core/matching/explain/series.ts'

test('labels read as a series', () => {
  expect(seriesOf([])).toBe('')
  expect(seriesOf(['grants'])).toBe('grants')
  expect(seriesOf(['grants', 'AI'])).toBe('grants and AI')
  expect(seriesOf(['grants', 'AI', 'a new role', 'sales'])).toBe('grants, AI and a new role')
})

test('labels that hold an "and" are kept apart', () => {
  expect(seriesOf(['press and public relations', 'marketing'])).toBe('press and public relations, as well as marketing')
  expect(seriesOf(['AI', 'food & drink', 'grants'])).toBe('AI, food & drink, as well as grants')
  expect(seriesOf(['R&D', 'grants'])).toBe('R&D and grants')
})

test('a label that holds a comma stands alone', () => {
  expect(seriesOf(['hotels, bars and inns', 'grants'])).toBe('hotels, bars and inns')
  expect(seriesOf(['grants', 'hotels, bars and inns', 'AI'])).toBe('grants and AI')
})

test('as many as fit', () => {
  const long = 'selling to the public sector of a small country in the far north'
  expect(seriesOf([long, long, 'AI'])).toBe(`${long} and AI`)
})

test('a sentence ends once, whatever its last words', () => {
  expect(asSentence('Ana offers grants')).toBe('Ana offers grants.')
  expect(asSentence("Ana's card names Loop Inc.")).toBe("Ana's card names Loop Inc.")
  expect(asSentence('Ana wrote: "I bake"')).toBe('Ana wrote: "I bake".')
  expect(['"Who bakes?"', '"I bake!"', '"I bake..."', 'What now?'].map(asSentence)).toEqual([
    '"Who bakes?"',
    '"I bake!"',
    '"I bake..."',
    'What now?',
  ])
})
