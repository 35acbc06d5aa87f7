import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conceptLabels } from '#core/profile/concept-labels.ts'
import { concept } from '#core/profile/concept.ts'
import { businessVocabulary, type VocabularyData } from '#core/profile/concepts.ts'
import { vocabulary, vocabularyOf } from '#core/profile/vocabulary.ts'
import { wordsOf } from '#core/profile/words.ts'

const found = (text: string) => vocabulary.mentionsIn(text).map(({ concept }) => concept)

/** What a pattern stands for, its gaps left out. */
const readings = (pattern: string): string[] =>
  pattern
    .replaceAll('*', '')
    .split(' ')
    .filter((part) => part !== '..')
    .reduce((before: string[], part) => before.flatMap((text) => part.split('|').map((one) => `${text} ${one}`)), [''])

describe('the data', () => {
  const { concepts, meets } = businessVocabulary

  test('has a version', () => {
    expect(vocabulary.version).toBe('2026-11-4')
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
      patterns.flatMap(readings).filter((pattern) => !found(pattern).includes(id)),
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
    ['partnership, partnerships', ['partnerships', 'partnerships']],
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

  test('in any text lies in order and inside', () => {
    const pieces = ['seed', 'round', 'hl7', 'co', 'founder', 'sell', 'my', 'company', '-', ', ', ' ']
    const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string())).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(text, (some) => {
        let last = 0
        for (const { start, end } of vocabulary.mentionsIn(some)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(some.length)
          last = start
        }
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

  describe('with gaps', () => {
    const gapped = vocabularyOf({
      version: '1',
      concepts: [
        { id: 'exits', label: 'Exits', patterns: ['sell .. company', 'sellout ..', '.. software .. year'] },
        { id: 'sales', label: 'Sales', patterns: ['sell', 'sell a software company', 'sale* .. of .. year'] },
        { id: 'software', label: 'Software', patterns: ['software', 'company'] },
      ],
      meets: [],
    })
    const texts: [text: string, found: string[]][] = [
      ['sell company', ['exits «sell company»', 'software «company»']],
      ['to sell my dear old companies', ['exits «sell my dear old companies»', 'software «companies»']],
      ['sell one two three four company', ['sales «sell»', 'software «company»']],
      ['sell my, company', ['sales «sell»', 'software «company»']],
      ['sell. company', ['sales «sell»', 'software «company»']],
      // What stands in the gap is read as well.
      ['sell her software company', ['exits «sell her software company»', 'software «software»', 'software «company»']],
      // More words win over fewer, and over a gap.
      ['sell a software company', ['sales «sell a software company»']],
      // A gap at the beginning takes no words, one at the end means nothing.
      ['my software, one year', ['software «software»']],
      ['my software of one year', ['exits «software of one year»', 'software «software»']],
      ['a sellout it is', ['exits «sellout»']],
      ['sales figures of our best year', ['sales «sales figures of our best year»']],
      // The first fitting word is not always the right one.
      ['sales of one of which year', ['sales «sales of one of which year»']],
    ]
    test.each(texts)('%s', (text, expected) => {
      const mentions = gapped.mentionsIn(text)
      expect(mentions.map(({ concept, start, end }) => `${concept} «${text.slice(start, end)}»`)).toEqual(expected)
    })

    test('choices stand for each of their words, also of none and of several', () => {
      const { mentionsIn } = vocabularyOf({
        version: '1',
        concepts: [
          {
            id: 'customers',
            label: 'Customers',
            patterns: ['more|new client|order', 'sell .. my|our| big|small shop'],
          },
          { id: 'sales', label: 'Sales', patterns: ['more order|sales'] },
        ],
        meets: [],
      })
      const concepts = (text: string) => mentionsIn(text).map(({ concept }) => concept)
      for (const text of ['more clients', 'new client', 'new orders', 'sell big shops', 'sell it to my small shop']) {
        expect(concepts(text)).toEqual(['customers'])
      }
      expect(concepts('sell small shops, selling, sell a shop')).toEqual(['customers'])
      expect(concepts('more orders')).toEqual(['customers', 'sales'])
      expect(concepts('more sales or more|order')).toEqual(['sales'])
      expect(concepts('big clients')).toEqual([])
      const many = 'a|'.concat(' a|'.repeat(18))
      const { patternAt } = vocabularyOf({
        version: '1',
        concepts: [{ id: 'a', label: 'A', patterns: [many] }],
        meets: [],
      })
      expect(patternAt(wordsOf('a '.repeat(19)), 0, 19)?.length).toBe(19)
    })

    test('many gaps in words that are all alike take no longer', () => {
      const patterns = [`${'oh .. '.repeat(30)}dear`]
      const { patternAt } = vocabularyOf({ version: '1', concepts: [{ id: 'a', label: 'A', patterns }], meets: [] })
      const lengthIn = (text: string) => patternAt(wordsOf(text), 0, wordsOf(text).length)?.length
      expect(lengthIn('oh '.repeat(100))).toBeUndefined()
      expect(lengthIn(`${'oh '.repeat(60)}dear`)).toBe(61)
    })

    test('of equal patterns the one that spans most wins, then the one without a gap', () => {
      const data = (...patterns: string[]) => ({
        version: '1',
        concepts: [{ id: 'b', label: 'B', patterns }],
        meets: [],
      })
      const [first, second] = [vocabularyOf(data('sell .. firm', 'sell firm')), vocabularyOf(data('sell firm'), gapped)]
      expect(vocabularyOf(data('sell my', 'sell .. firm')).mentionsIn('sell my firm')).toEqual([
        { concept: 'b', start: 0, end: 12 },
      ])
      for (const one of [first, second])
        expect(one.mentionsIn('sell firm')).toEqual([{ concept: 'b', start: 0, end: 9 }])
    })
  })

  test('refuses data that contradicts itself', () => {
    expect(() => vocabularyOf({ ...data, concepts: [...data.concepts, data.concepts[0]!] })).toThrow('sailing twice')
    expect(() => vocabularyOf({ ...data, meets: [['boats', 'cars']] })).toThrow('boats to cars')
  })
})
