import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keywordOf } from '#core/profile/keyword.ts'
import { conceptId, ownConceptProblems, patternOf, type OwnConcepts } from '#core/profile/own-concepts.ts'
import { vocabularyOf } from '#core/profile/vocabulary.ts'

describe('the id of a concept', () => {
  const ids: [label: string, id: string][] = [
    ['Pottery kilns', 'pottery-kilns'],
    ['  Pottery & kilns!', 'pottery-kilns'],
    ['C++ / Rust', 'c-rust'],
    ['Crème Brûlée', 'creme-brulee'],
    ['Керамика', 'керамика'],
    ['한국 도자기', '한국-도자기'],
    ['陶芸', '陶芸'],
    ['--', ''],
    ['🎉', ''],
    ['', ''],
    [`${'a'.repeat(39)} bc`, 'a'.repeat(39)],
    ['a'.repeat(60), 'a'.repeat(40)],
  ]
  test.each(ids)('of %j is %j', (label, id) => {
    expect(conceptId(label)).toBe(id)
  })

  test('stays itself, and is a keyword of a profile as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (label) => {
        const id = conceptId(label)
        expect(id.length).toBeLessThanOrEqual(40)
        expect(conceptId(id)).toBe(id)
        if (id === '') return
        const own = vocabularyOf({ version: '1', concepts: [{ id, label, patterns: [] }], meets: [] })
        expect(keywordOf(id, own)).toBe(id)
      }),
    )
  })
})

test('a phrase is kept in lower case with single spaces', () => {
  expect(patternOf('  Wood  FIRED\tkiln* ')).toBe('wood fired kiln*')
})

describe('an event’s own concepts', () => {
  const builtIn = new Set(['pricing', 'fundraising'])
  const concept = (label: string, ...patterns: string[]) => ({ label, patterns })
  const problems = (changes: Partial<OwnConcepts>) =>
    ownConceptProblems({ concepts: [concept('Kilns', 'kiln')], meets: [], ...changes }, builtIn)
  const codes = (changes: Partial<OwnConcepts>) => problems(changes).map(({ problem }) => problem)

  test('may be none, and may relate to what is there already', () => {
    expect(problems({ concepts: [] })).toEqual([])
    expect(
      problems({
        meets: [
          ['kilns', 'pricing'],
          ['pricing', 'kilns'],
          ['pricing', 'fundraising'],
        ],
      }),
    ).toEqual([])
  })

  test('are named by their place', () => {
    const concepts = [concept('Kilns', 'kiln'), concept('Pricing', 'ok', 'k')]
    expect(
      problems({
        concepts,
        meets: [
          ['kilns', 'pricing'],
          ['kilns', 'kilns'],
          ['glazes', 'kilns'],
        ],
      }),
    ).toEqual([
      { at: 'concepts', index: 1, field: 'label', problem: 'BUILT_IN' },
      { at: 'concepts', index: 1, field: 'patterns', pattern: 1, problem: 'LENGTH' },
      { at: 'meets', index: 1, problem: 'ITSELF' },
      { at: 'meets', index: 2, problem: 'UNKNOWN' },
    ])
  })

  test.each([
    ['', 'MISSING'],
    ['!?', 'MISSING'],
    ['k'.repeat(61), 'TOO_LONG'],
    ['See kilns.example/buy', 'LINK'],
    ['Two\nlines', 'LINK'],
    ['pricing', 'BUILT_IN'],
    [' Fundraising ', 'LINK'],
  ])('cannot be called %j: %s', (label, problem) => {
    expect(codes({ concepts: [concept(label, 'kiln')] })).toEqual([problem])
  })

  test('have names that differ in more than signs', () => {
    expect(codes({ concepts: [concept('Kilns & glazes', 'kiln'), concept('kilns glazes', 'kiln')] })).toEqual(['TWICE'])
  })

  test.each([
    ['k', 'LENGTH'],
    ['k'.repeat(61), 'LENGTH'],
    ['--', 'NO_WORD'],
    ['ki*', 'STAR'],
    ['*iln', 'STAR'],
    ['kil*n', 'STAR'],
    ['kiln *', 'STAR'],
    [`${'k'.repeat(17)}*`, 'STAR'],
    ["potter's*", 'STAR'],
  ])('cannot be found by %j: %s', (pattern, problem) => {
    expect(codes({ concepts: [concept('Kilns', pattern)] })).toEqual([problem])
  })

  test.each(['kiln', 'ai', 'wood-fired kiln*', 'r&d', 'c++', 'печь', 'k'.repeat(60)])(
    'can be found by %j',
    (pattern) => {
      expect(problems({ concepts: [concept('Kilns', pattern)] })).toEqual([])
    },
  )

  test('are limited in number', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => concept(`Concept ${at}`, 'kiln'))
    expect(problems({ concepts: many(60) })).toEqual([])
    expect(problems({ concepts: many(61) })).toEqual([{ at: 'concepts', problem: 'TOO_MANY' }])
    expect(codes({ concepts: [concept('Kilns')] })).toEqual(['MISSING'])
    expect(codes({ concepts: [concept('Kilns', ...Array.from({ length: 21 }, () => 'kiln'))] })).toEqual(['TOO_MANY'])
    expect(codes({ meets: Array.from({ length: 201 }, () => ['kilns', 'pricing'] as const) })).toEqual(['TOO_MANY'])
  })
})
