import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conceptLabels } from '#core/profile/concept-labels.ts'
import { concept } from '#core/profile/concept.ts'
import { businessVocabulary, type VocabularyData } from '#core/profile/concepts.ts'
import { vocabulary, vocabularyOf } from '#core/profile/vocabulary.ts'

const found = (text: string) => vocabulary.mentionsIn(text).map(({ concept }) => concept)

describe('the data', () => {
  const { concepts, meets } = businessVocabulary

  test('has a version', () => {
    expect(vocabulary.version).toBe('2026-11-2')
  })

  test('has a few hundred concepts, each with an id, a label and a pattern of its own', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(238)
    expect(concepts.length).toBeLessThanOrEqual(300)
    expect(new Set(concepts.map(({ label }) => label)).size).toBe(concepts.length)
    for (const { id, label, patterns } of concepts) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      expect(label).toMatch(/^[A-Z\d].{1,60}$/)
      expect(patterns.length).toBeGreaterThan(0)
    }
  })

  test('labels are for concepts and for nothing else', () => {
    expect([...conceptLabels.keys()]).toEqual(vocabulary.ids)
    expect(() => concept('nothing-like-it', 'x')).toThrow('nothing-like-it has no label')
  })

  test('each pattern finds its own concept', () => {
    const wrong = concepts.flatMap(({ id, patterns }) =>
      patterns.filter((pattern) => !found(pattern.replaceAll('*', '')).includes(id)),
    )
    expect(wrong).toEqual([])
  })

  test('no relation is told twice or names one concept twice', () => {
    const pairs = meets.map((pair) => pair.join(' '))
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(meets.filter(([offer, need]) => offer === need)).toEqual([])
  })
})

describe('what is found', () => {
  const texts: [text: string, concepts: string[]][] = [
    ['', []],
    ['Nothing to see here', []],
    ['Raising our Series A', ['fundraising', 'fundraising']],
    ['VCs and angel investors', ['venture-capital', 'angel-investors']],
    ['an early-stage VC', ['venture-capital']],
    ['ENTERPRISE SALES', ['enterprise-sales']],
    ['sales in the enterprise', ['sales']],
    ['technical co-founder', ['technical-cofounder']],
    ['co-founders', ['co-founders']],
    ['hiring engineers', ['hiring', 'engineers']],
    ['hiring senior engineers', ['hiring', 'engineers']],
    ['AI/ML for hospitals', ['ai', 'ai', 'healthcare']],
    ['go-to-market', ['go-to-market']],
    ['go to. Market', []],
    ['M&A lawyers', ['mergers-acquisitions', 'legal']],
    ['real estate developers', ['real-estate']],
    ['a CFO', ['finance', 'executives']],
    ['crowdfunded', ['crowdfunding']],
    ['paint the ceiling', []],
    ['prepress', []],
    ['partnership, partnerships and partners', ['partnerships', 'partnerships', 'partnerships']],
  ]
  test.each(texts)('%s', (text, concepts) => {
    expect(found(text)).toEqual(concepts)
  })

  test('where it stands', () => {
    expect(vocabulary.mentionsIn('We need seed funding, and lawyers.')).toEqual([
      { concept: 'fundraising', start: 8, end: 20 },
      { concept: 'legal', start: 26, end: 33 },
    ])
  })

  test('in any text lies in order, at the same place or apart, and inside', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom('seed', 'round', 'hl7', 'co', 'founder', '-', ', ', ' '), fc.string()))
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(text, (some) => {
        let last = 0
        const places = vocabulary.mentionsIn(some).map(({ start, end }) => `${start} ${end}`)
        for (const place of new Set(places)) {
          const [start = 0, end = 0] = place.split(' ').map(Number)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(some.length)
      }),
    )
  })
})

describe('a vocabulary', () => {
  const data: VocabularyData = {
    version: '1',
    concepts: [
      { id: 'sailing', label: 'Sailing', patterns: ['sail', 'sailing', 'sailing boat'] },
      { id: 'boats', label: 'Boats', patterns: ['boat', 'boat builder'] },
    ],
    meets: [['boats', 'sailing']],
  }

  test('tells labels and needs met', () => {
    const { version, ids, labelOf, needsMetBy } = vocabularyOf(data)
    expect({ version, ids, label: labelOf('boats'), none: labelOf('cars') }).toEqual({
      version: '1',
      ids: ['sailing', 'boats'],
      label: 'Boats',
      none: undefined,
    })
    expect([needsMetBy('boats'), needsMetBy('sailing'), needsMetBy('cars')]).toEqual([['sailing'], [], []])
  })

  test('prefers the longest pattern that starts first', () => {
    expect(
      vocabularyOf(data)
        .mentionsIn('sailing boat builders')
        .map(({ concept }) => concept),
    ).toEqual(['sailing'])
  })

  test('refuses data that contradicts itself', () => {
    expect(() => vocabularyOf({ ...data, concepts: [...data.concepts, data.concepts[0]!] })).toThrow('sailing twice')
    expect(() => vocabularyOf({ ...data, meets: [['boats', 'cars']] })).toThrow('boats to cars')
  })
})
