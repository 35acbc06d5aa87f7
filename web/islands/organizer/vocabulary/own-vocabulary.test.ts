import { changeOwnVocabulary, noOwnVocabulary } from '#core/profile/event-vocabulary.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Own,
  conceptProblems,
  fieldsOf,
  phrasesIn,
  pickable,
  piecesOf,
  withConcept,
  withRelation,
  withoutConcept,
  withoutRelation,
} from './own-vocabulary.ts'

const builtIn = [
  { id: 'pricing', label: 'Pricing' },
  { id: 'ai', label: 'AI' },
]
const own: Own = {
  concepts: [
    { id: 'kilns', label: 'Kilns', patterns: ['kiln', 'firing'] },
    { id: 'glazes', label: 'Glazes', patterns: ['glaze'] },
  ],
  meets: [
    ['kilns', 'glazes'],
    ['pricing', 'kilns'],
    ['pricing', 'glazes'],
  ],
}

test('phrases are typed on lines or with commas', () => {
  expect(phrasesIn(' Kiln\n\nwood  firing, raku; kiln ')).toEqual(['kiln', 'wood firing', 'raku'])
  expect(phrasesIn(fieldsOf(own.concepts[0]).phrases)).toEqual(['kiln', 'firing'])
  expect(fieldsOf(undefined)).toEqual({ label: '', phrases: '' })
})

describe('a concept', () => {
  test('comes last when it is new', () => {
    const next = withConcept(own, undefined, { label: '  Clay  & mud ', phrases: 'clay' })
    expect(next.concepts.at(-1)).toEqual({ id: 'clay-mud', label: 'Clay & mud', patterns: ['clay'] })
    expect(next.meets).toEqual(own.meets)
  })

  test('takes its relations with it when it is renamed, and loses them when it goes', () => {
    const renamed = withConcept(own, 'kilns', { label: 'Ovens', phrases: 'oven' })
    expect(renamed.concepts.map(({ id }) => id)).toEqual(['ovens', 'glazes'])
    expect(renamed.meets).toEqual([
      ['ovens', 'glazes'],
      ['pricing', 'ovens'],
      ['pricing', 'glazes'],
    ])
    expect(withoutConcept(own, 'kilns')).toEqual({ concepts: [own.concepts[1]], meets: [['pricing', 'glazes']] })
  })

  test('is sent as the server keeps it', () => {
    const next = withConcept(own, 'glazes', { label: 'Glazes & slips', phrases: 'Glaze, slip' })
    const { concepts, meets } = changeOwnVocabulary(noOwnVocabulary, next)
    expect({ concepts, meets }).toEqual(next)
  })

  test.each([
    [undefined, { label: '', phrases: 'clay' }, { label: 'MISSING' }],
    [undefined, { label: 'pricing', phrases: 'clay' }, { label: 'BUILT_IN' }],
    [undefined, { label: 'Kilns!', phrases: '' }, { label: 'TWICE', phrases: 'MISSING' }],
    ['kilns', { label: 'Glazes', phrases: 'kiln' }, { label: 'TWICE' }],
    ['kilns', { label: 'Kilns', phrases: 'ok\nki*' }, { phrases: 'STAR', phrase: 'ki*' }],
    ['kilns', { label: 'Kilns', phrases: 'kiln' }, {}],
  ])('%s as %j has the problems %j', (id, fields, problems) => {
    expect(conceptProblems(withConcept(own, id, fields), id, builtIn)).toEqual(problems)
  })
})

test('a relation is there once, and can go', () => {
  expect(withRelation(own, 'kilns', 'glazes')).toBe(own)
  const next = withRelation(own, 'glazes', 'kilns')
  expect(next.meets.at(-1)).toEqual(['glazes', 'kilns'])
  expect(withoutRelation(next, 'glazes', 'kilns')).toEqual(own)
})

test('one picks from the own concepts and the others, each by name', () => {
  expect(pickable(own, builtIn)).toEqual({
    own: [
      { id: 'glazes', label: 'Glazes' },
      { id: 'kilns', label: 'Kilns' },
    ],
    builtIn: [
      { id: 'ai', label: 'AI' },
      { id: 'pricing', label: 'Pricing' },
    ],
  })
})

describe('a text with marks', () => {
  test('is cut where they begin and end', () => {
    expect(
      piecesOf('a kiln here', [
        { concept: 'kilns', start: 2, end: 6 },
        { concept: 'ovens', start: 2, end: 6 },
      ]),
    ).toEqual([
      { text: 'a ', concepts: [] },
      { text: 'kiln', concepts: ['kilns', 'ovens'] },
      { text: ' here', concepts: [] },
    ])
    expect(piecesOf('', [])).toEqual([])
  })

  test('loses nothing, whatever the marks', () => {
    const mark = fc.record({
      concept: fc.string(),
      start: fc.integer({ min: -3, max: 40 }),
      end: fc.integer({ min: -3, max: 40 }),
    })
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(mark), (text, marks) => {
        expect(
          piecesOf(text, marks)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
