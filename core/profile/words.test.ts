import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stem, stemsOf, wordsOf } from '#core/profile/words.ts'

const stems = (text: string) => wordsOf(text).map((word) => word.stem)

describe('words', () => {
  const split: [text: string, words: string[]][] = [
    ['', []],
    ['...!?', []],
    ['Raising a seed round', ['raising', 'a', 'seed', 'round']],
    ['seed-stage AI/ML', ['seed', 'stage', 'ai', 'ml']],
    ['C++, C# and R&D', ['c++', 'c#', 'and', 'r&d']],
    ["I'm here, I’m there", ["i'm", 'here', "i'm", 'there']],
    ["Ana's book and the founders' table", ['ana', 'book', 'and', 'the', 'founder', 'table']],
    ['Zürich, São Paulo', ['zürich', 'são', 'paulo']],
    ['我在寻找投资人', ['我在寻找投资人']],
    ['🙃 ok 🙃', ['ok']],
  ]
  test.each(split)('%j', (text, expected) => {
    expect(stems(text)).toEqual(expected)
  })

  test('know their place and what stands before them', () => {
    expect(wordsOf('Go-to-market, then sales')).toEqual([
      { start: 0, end: 2, stem: 'go', afterBreak: false },
      { start: 3, end: 5, stem: 'to', afterBreak: false },
      { start: 6, end: 12, stem: 'market', afterBreak: false },
      { start: 14, end: 18, stem: 'then', afterBreak: true },
      { start: 19, end: 24, stem: 'sale', afterBreak: false },
    ])
  })

  test('lie one after the other inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let last = 0
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('plurals', () => {
  const plurals: [word: string, stem: string][] = [
    ['Investors', 'investor'],
    ['companies', 'company'],
    ['businesses', 'business'],
    ['business', 'business'],
    ['boxes', 'box'],
    ['coaches', 'coach'],
    ['CTOs', 'cto'],
    ['VCs', 'vc'],
    ['vcs', 'vcs'],
    ['status', 'status'],
    ['analysis', 'analysis'],
    ['ties', 'tie'],
    ['AI', 'ai'],
  ]
  test.each(plurals)('%s -> %s', (word, expected) => {
    expect(stem(word)).toBe(expected)
  })
})

test('a phrase as stems forgets number, case and punctuation', () => {
  expect(stemsOf('Pottery-Kilns!')).toBe(stemsOf('pottery kiln'))
  expect(stemsOf('🙃')).toBe('')
})
