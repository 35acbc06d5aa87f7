import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blankLinks, clip, plainLine, withoutContacts } from '#core/profile/plain-text.ts'

describe('links', () => {
  const links = [
    'http://evil.example/path?x=1',
    'HTTPS://EVIL.EXAMPLE',
    'hxxp://evil.example',
    'www.evil.com',
    'evil.com',
    'sub.evil.co/path',
    'bit.ly/abc',
    't.me/someone',
    'evil.io:8080/x',
    'evil.com?x=1',
    'mailto:ana@evil.com',
    'ana.lima+x@evil.example',
    'tel:+15551234567',
    'javascript:alert(1)',
    'data:text/html,x',
    'пример.com',
    'evil。com',
    '@evil.com',
    'evil.com#top',
  ]
  test.each(links)('%s is blanked out, and the text keeps its length', (link) => {
    const text = `before ${link} after`
    const blanked = blankLinks(text)
    expect(blanked).toHaveLength(text.length)
    expect(blanked.replaceAll(/[\s@]+/g, ' ')).toBe('before after')
  })

  const words = [
    'Node.js',
    'e.g. this',
    'i.e. that',
    'v1.2.3',
    '24/7',
    'and/or',
    '$1.5M ARR',
    'U.S. market',
    'Great.In return I help',
    'Node.js/React',
    'Dr. Who',
    'Series A: the plan',
    'hello...world',
    'a.m. or p.m.',
    'data: we have it',
  ]
  test.each(words)('%s stays', (text) => {
    expect(blankLinks(text)).toBe(text)
  })
})

describe('a plain line', () => {
  const lines: [text: string, max: number, line: string][] = [
    ['', 10, ''],
    ['  two\n\nlines\t and more ', 40, 'two lines and more'],
    ['read https://evil.example now', 40, 'read now'],
    ['ev\u200bil.c\u200bom is hidden', 40, 'is hidden'],
    ['\u202eright to left\u202c', 40, 'right to left'],
    ['+44 20 x.com 7946 0958 it is', 40, 'it is'],
    ['nul\u0000byte', 40, 'nulbyte'],
    ['one two three', 8, 'one two'],
    ['one two three', 7, 'one two'],
    ['half a \ud83d', 40, 'half a'],
  ]
  test.each(lines)('%j in %d', (text, max, line) => {
    expect(plainLine(text, max)).toBe(line)
  })

  test('of any text has no line break, no link, nothing invisible and is short enough', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 1, max: 100 }), (text, max) => {
        const line = plainLine(text, max)
        expect(line.length).toBeLessThanOrEqual(max)
        expect(line).toBe(line.trim())
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u202e]/u)
        expect(plainLine(line, max)).toBe(line)
      }),
    )
  })
})

describe('cutting', () => {
  const cuts: [text: string, max: number, cut: string][] = [
    ['short', 10, 'short'],
    ['exactly', 7, 'exactly'],
    ['two words', 5, 'two'],
    ['two words', 3, 'two'],
    ['two words', 4, 'two'],
    ['unbreakable', 4, 'unbr'],
    ['🙃🙃🙃', 3, '🙃'],
    ['', 3, ''],
  ]
  test.each(cuts)('%j at %d', (text, max, cut) => {
    expect(clip(text, max)).toBe(cut)
  })
})

describe('what somebody typed', () => {
  test.each(['Ana  Lima', ' two\nlines ', '\u{1F469}\u200d\u{1F4BB} engineer', '\u200fعربي'])(
    'stays as it is: %j',
    (typed) => {
      expect(withoutContacts(typed)).toBe(typed)
    },
  )

  test.each([
    ['Advice, call 312-555-0188', 'Advice'],
    ['Ana, ana@example.com', 'Ana'],
    ['evil\u200b.com sells', 'sells'],
    ['I seek pilots\n+49 151 23456789', 'I seek pilots'],
    ['Investor\t+49 151 23456789', 'Investor'],
    ['My Telegram handle is ana_lima', ''],
  ])('loses links and contacts: %j', (typed, left) => {
    expect(withoutContacts(typed)).toBe(left)
  })
})
