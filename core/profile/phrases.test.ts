import { describe, expect, test } from 'vitest'
import { phrasesIn } from '#core/profile/phrases.ts'
import { vocabulary } from '#core/profile/vocabulary.ts'
import { wordsOf } from '#core/profile/words.ts'

function phrases(text: string): string[] {
  const words = wordsOf(text)
  return phrasesIn(words, [{ first: 0, last: words.length }], vocabulary.mentionsIn(text)).map(({ start, end }) =>
    text.slice(start, end),
  )
}

describe('phrases between stop words', () => {
  const texts: [text: string, phrases: string[]][] = [
    ['', []],
    ['I would like to meet people', []],
    ['Cold chain monitoring for tulips', ['Cold chain monitoring', 'tulips']],
    ['tulips, cold chain monitoring', ['cold chain monitoring', 'tulips']],
    ['a long row of stones', ['long row', 'stones']],
    ['red green blue violet', []],
    ['42, 7 or 3.5', []],
    ['xy or ab', []],
    ['seed round in Lisbon', ['Lisbon']],
    ['葡萄牙 🙃', ['葡萄牙']],
  ]
  test.each(texts)('%j', (text, expected) => {
    expect(phrases(text)).toEqual(expected)
  })

  test('a word that comes in company weighs more than one alone', () => {
    // polar law: degrees 2 and 2; sailing: degree 1.
    expect(phrases('sailing or polar law')).toEqual(['polar law', 'sailing'])
  })

  test('only the given stretches are read', () => {
    const text = 'sailing, bourbon, chess'
    expect(phrasesIn(wordsOf(text), [{ first: 1, last: 2 }], [])).toEqual([{ start: 9, end: 16 }])
  })
})
