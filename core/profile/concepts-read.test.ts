import { describe, expect, test } from 'vitest'
import { extractProfile } from '#core/profile/built-in-extractor.ts'
import { conceptsOn, readText } from '#core/profile/concepts-read.ts'
import { vocabulary } from '#core/profile/vocabulary.ts'
import { defaultQuestions } from '#core/questionnaire/default-questions.ts'

const goals = 'I would like to meet lawyers. Happy to help with pricing.'
const cited = (text: string, side: 'seeking' | 'offering', tellsGoals = true) =>
  conceptsOn(side, readText(text, 'seeking', 'the-writer'), tellsGoals, vocabulary).counted.map(
    ({ concept, start, end }) => [concept, text.slice(start, end)],
  )

describe('concepts in an answer', () => {
  test('stand on the side their clause is on, with their words', () => {
    expect(cited(goals, 'seeking')).toEqual([['legal', 'lawyers']])
    expect(cited(goals, 'offering')).toEqual([['pricing', 'pricing']])
  })

  test('are those that a profile gets', () => {
    const responses = [{ questionId: 'goals', value: goals, answeredAt: '2026-11-22T10:00:00.000Z' }]
    const profile = extractProfile({ firstName: 'Ana', questions: defaultQuestions, responses })
    expect(profile.seekingKeywords).toEqual(cited(goals, 'seeking').map(([concept]) => concept))
    expect(profile.offeringKeywords).toEqual(cited(goals, 'offering').map(([concept]) => concept))
  })

  test('leave out the own business where goals are told, and keep every mention for the phrases', () => {
    const text = 'Looking for testers for my fintech app.'
    const read = readText(text, 'seeking', 'the-writer')
    const told = conceptsOn('seeking', read, true, vocabulary)
    expect(told.counted.map(({ concept }) => concept)).not.toContain('fintech')
    expect(told.mentions.map(({ concept }) => concept)).toContain('fintech')
    expect(conceptsOn('seeking', read, false, vocabulary).counted).toEqual(told.mentions)
  })
})

test('an item that is nothing but a label is that concept, which the word alone is not', () => {
  expect(cited('Design, contracts and branding', 'seeking').map(([concept]) => concept)).toEqual([
    'design',
    'contracts',
    'branding',
  ])
  expect(cited('People by design, two contracts', 'seeking')).toEqual([])
})

test('a sentence that begins with the own title is not sought in goals, and offered among offers', () => {
  const text = 'Tax lawyer at a bank, healthcare. Looking for pricing help.'
  const sides = (side: 'seeking' | 'offering') =>
    readText(text, side, 'the-writer').clauses.map((clause) => clause.side)
  expect(sides('seeking')).toEqual(['about', 'seeking'])
  expect(sides('offering')).toEqual(['offering', 'seeking'])
})

test('who introduces themselves is known only where an answer may do so', () => {
  const text = "I'm the CTO of Acme. Looking for pricing help."
  expect(readText(text, 'seeking', 'the-writer').introduction).toMatchObject({
    role: { text: 'CTO' },
    company: { text: 'Acme' },
  })
  expect(readText(text, 'seeking', 'nobody').introduction).toEqual({})
  expect(readText('', 'seeking', 'the-writer')).toEqual({ text: '', words: [], clauses: [], introduction: {} })
})
