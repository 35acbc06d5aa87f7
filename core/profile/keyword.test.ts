import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keywordLabel, keywordOf, keywordsOf, maxKeywordLength, maxKeywords } from '#core/profile/keyword.ts'

describe('a keyword', () => {
  const keywords: [phrase: string, keyword: string][] = [
    ['fundraising', 'fundraising'],
    ['Fundraising', 'fundraising'],
    ['  Polishing   a bell ', 'polishing a bell'],
    ['seed rounds', 'fundraising'],
    ['Climate and sustainability', 'climate'],
    ['CTO', 'cto'],
    ['Cold Chain', 'cold chain'],
    ['enterprise sales in Lisbon', 'enterprise sales in lisbon'],
    ['https://evil.example', ''],
    ['', ''],
    ['x'.repeat(50), 'x'.repeat(40)],
  ]
  test.each(keywords)('%j is %j', (phrase, keyword) => {
    expect(keywordOf(phrase)).toBe(keyword)
  })
})

test('keywords are kept once, in order, twelve at most', () => {
  expect(keywordsOf(['VC', 'venture capital', 'AI', '', 'ai'])).toEqual(['venture-capital', 'ai'])
  expect(keywordsOf(Array.from({ length: 30 }, (_, index) => `phrase ${index}`))).toHaveLength(maxKeywords)
})

test('any phrases make keywords within the caps, and these stay what they are', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 20 }), (phrases) => {
      const keywords = keywordsOf(phrases)
      expect(keywords.length).toBeLessThanOrEqual(maxKeywords)
      expect(keywords.every((keyword) => keyword.length > 0 && keyword.length <= maxKeywordLength)).toBe(true)
    }),
  )
})

describe('what people read', () => {
  const labels: [keyword: string, label: string][] = [
    ['ai', 'AI'],
    ['cto', 'CTOs and engineering leaders'],
    ['Fintech', 'Fintech'],
    ['cold chain', 'cold chain'],
    ['cold_chain', 'cold chain'],
    ['cold-chain', 'cold chain'],
    ['Deep Tech', 'Deep Tech'],
  ]
  test.each(labels)('%s reads %s', (keyword, label) => {
    expect(keywordLabel(keyword)).toBe(label)
  })
})
