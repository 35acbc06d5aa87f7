import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clausesOf, withIntroduction } from '#core/profile/clauses.ts'
import type { Side } from '#core/profile/cues.ts'
import { wordsOf } from '#core/profile/words.ts'

function split(text: string, ownSide: Side): string[] {
  const words = wordsOf(text)
  return clausesOf(text, words, ownSide).map(
    ({ side, first, last }) => `${side}: ${text.slice(words[first]!.start, words[last - 1]!.end)}`,
  )
}

describe('a text that speaks of what the guest seeks', () => {
  const texts: [text: string, clauses: string[]][] = [
    ['', []],
    ['Seed investors', ['seeking: Seed investors']],
    ['Looking for seed investors', ['seeking: Looking for seed investors']],
    [
      'Looking for investors, happy to help with pricing',
      ['seeking: Looking for investors', 'offering: happy to help with pricing'],
    ],
    [
      'I need a CTO and in return I can help with sales.',
      ['seeking: I need a CTO and', 'offering: in return', 'offering: I can help with sales'],
    ],
    ['I can help with pricing. Seed investors!', ['offering: I can help with pricing', 'seeking: Seed investors']],
    ['People who can help us with sales', ['seeking: People', 'seeking: who can help us with sales']],
    ['Operators with experience in sales', ['seeking: Operators with experience in sales']],
    ['Someone good at sales', ['seeking: Someone good at sales']],
    ['Investors who are experienced in AI', ['seeking: Investors who are experienced in AI']],
    ['Investors. I am experienced in AI', ['seeking: Investors', 'offering: I am experienced in AI']],
    ['Sales people. Not looking for recruiters', ['seeking: Sales people', 'refused: Not looking for recruiters']],
    ["I don't need investors", ["refused: I don't need investors"]],
    ['I want to mentor founders', ['offering: I want to mentor founders']],
    ['Would love to help founders', ['offering: Would love to help founders']],
    ['Would love to meet founders', ['seeking: Would love to meet founders']],
    ['Happy to meet founders', ['seeking: Happy to meet founders']],
    ['We’re hiring engineers', ['seeking: We’re hiring engineers']],
    ['Looking to invest in climate', ['offering: Looking to invest in climate']],
    ['We are closing our seed round', ['seeking: We are closing our seed round']],
    ['I run trains :) Pricing', ['about: I run trains', 'seeking: Pricing']],
    ['Meet investors? No thanks. Customers', ['refused: Meet investors', 'refused: No thanks', 'seeking: Customers']],
    ['Angels, nobody from crypto, bankers', ['seeking: Angels', 'refused: nobody from crypto', 'seeking: bankers']],
    [
      'Two engineers. I do not want to meet recruiters, I want designers',
      ['seeking: Two engineers', 'refused: I do not want to meet recruiters', 'seeking: I want designers'],
    ],
    ['We no longer look for lawyers', ['refused: We no longer look for lawyers']],
    ["Don't introduce me to lawyers", ["refused: Don't introduce me to lawyers"]],
    ['Investors who are not scared of hardware', ['seeking: Investors who are not scared of hardware']],
    ["I don't know how to price", ["seeking: I don't know how to price"]],
    ['Anyone but recruiters', ['refused: Anyone but recruiters']],
    ['Nobody who sells insurance, nurses', ['refused: Nobody who sells insurance', 'seeking: nurses']],
    ['We have nobody who sells', ['about: We have nobody who sells']],
    ['I can no longer offer mentoring', ['seeking: I can', 'refused: no longer offer mentoring']],
    ['Is it worth it? No idea', ['seeking: Is it worth it', 'seeking: No idea']],
  ]
  test.each(texts)('%s', (text, clauses) => {
    expect(split(text, 'seeking')).toEqual(clauses)
  })
})

describe('a text that speaks of what the guest offers', () => {
  const texts: [text: string, clauses: string[]][] = [
    ['Pricing advice', ['offering: Pricing advice']],
    ['I can help anyone who needs a CTO', ['offering: I can help anyone who needs a CTO']],
    ['If you need sales help', ['offering: If you need sales help']],
    ['Pricing. We need engineers', ['offering: Pricing', 'seeking: We need engineers']],
    ['Help with sales, looking for engineers', ['offering: Help with sales', 'seeking: looking for engineers']],
    ['Help founders and need engineers', ['offering: Help founders and', 'seeking: need engineers']],
    ["I can't help with law", ["refused: I can't help with law"]],
    ['Planning permission, how to find suppliers', ['offering: Planning permission, how to find suppliers']],
    ['I offer in return: law', ['offering: I offer', 'offering: in return: law']],
    ['Law. In return I would like SEO', ['offering: Law', 'seeking: In return I would like SEO']],
    [
      'Law, in exchange I can help with SEO too',
      ['offering: Law', 'seeking: in exchange', 'offering: I can help with SEO too'],
    ],
    ['Law, would swap it for SEO', ['offering: Law', 'seeking: would swap it for SEO']],
    ['No-code, no sales', ['offering: No-code', 'refused: no sales']],
  ]
  test.each(texts)('%s', (text, clauses) => {
    expect(split(text, 'offering')).toEqual(clauses)
  })
})

describe('a text about the guest', () => {
  const texts: [text: string, clauses: string[]][] = [
    ['I sail', ['about: I sail']],
    ['Ten years in banking, experienced in risk', ['about: Ten years in banking', 'offering: experienced in risk']],
    ['I sail. Looking for a crew', ['about: I sail', 'seeking: Looking for a crew']],
  ]
  test.each(texts)('%s', (text, clauses) => {
    expect(split(text, 'about')).toEqual(clauses)
  })
})

test('sentences end at a stop before a blank, a line or an exclamation, not inside a word', () => {
  const text = 'Node.js work. More\nand more! Last'
  expect(clausesOf(text, wordsOf(text), 'seeking').map(({ sentence }) => sentence)).toEqual([0, 1, 2, 3])
})

describe('an introduction', () => {
  const text = 'Founder at Loop, we sell sales software. Founders'
  const words = wordsOf(text)
  const clauses = clausesOf(text, words, 'seeking')

  test('is about the guest, what follows is not', () => {
    expect(withIntroduction(clauses, words, 15).map(({ side, first, last }) => [side, first, last])).toEqual([
      ['about', 0, 3],
      ['about', 3, 7],
      ['seeking', 7, 8],
    ])
  })

  test('may be a whole sentence, or the whole text', () => {
    expect(withIntroduction(clauses, words, 39).map(({ side }) => side)).toEqual(['seeking', 'about', 'seeking'])
    expect(withIntroduction(clauses, words, text.length).map(({ side }) => side)).toEqual(['seeking', 'about', 'about'])
  })
})

test('clauses of any text follow each other and cover all words', () => {
  const cue = fc.constantFrom('looking for', 'can help', 'who', 'not looking for', 'need', '.', ',', 'and', 'happy to')
  const text = fc.array(fc.oneof(cue, fc.string({ unit: 'binary' }))).map((parts) => parts.join(' '))
  fc.assert(
    fc.property(text, fc.constantFrom<Side>('seeking', 'offering', 'about'), (some, side) => {
      const words = wordsOf(some)
      const clauses = clausesOf(some, words, side)
      let next = 0
      for (const { first, last } of clauses) {
        expect(first).toBe(next)
        expect(last).toBeGreaterThan(first)
        next = last
      }
      expect(next).toBe(words.length)
    }),
  )
})
