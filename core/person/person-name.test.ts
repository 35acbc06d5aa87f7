import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeLine, safeName } from './person-name.ts'

describe('safeName', () => {
  test.each([
    'Ana',
    "Seán O'Hara",
    'J.R. Smith',
    'María-José Núñez',
    '王小明',
    'Anne Marie',
    'Dr. Ada Lovelace',
    'محمد',
  ])('leaves %s alone', (name) => {
    expect(safeName(name)).toBe(name)
  })

  test.each([
    ['  Ana \t Lima ', 'Ana Lima'],
    ['Ana\r\nBcc: x', 'Ana Bcc: x'],
    ['Ana\u202Emil', 'Anamil'],
    ['A\u200Bn\u200Da', 'Ana'],
    ['Ana\u0000\u0007', 'Ana'],
    ['Ana https://evil.com/x', 'Ana evil. com x'],
    ['evil.com', 'evil. com'],
    ['www.evil.co.uk', 'www. evil. co. uk'],
    ['ｅｖｉｌ．ｃｏｍ', 'evil. com'],
    ['evil。com', 'evil. com'],
    ['javascript:alert(1)', 'alert(1)'],
    ['call +1 (312) 555-0123 now', 'call now'],
    ['win@evil.com', 'win evil. com'],
    ['<b>Ana</b>', 'b Ana b'],
    ['Ana "The Shark" Lima', 'Ana The Shark Lima'],
  ])('turns %j into %j', (input, output) => {
    expect(safeName(input)).toBe(output)
  })

  test('cuts to 40 graphemes, not code units', () => {
    expect(safeName('é'.repeat(50))).toBe('é'.repeat(40))
    expect(safeName('🎉'.repeat(50))).toBe('🎉'.repeat(40))
    expect(safeLine('abcdef', 3)).toBe('abc')
  })

  test('a line that is no name keeps its quotation marks', () => {
    expect(safeLine('Bo offers "hiring engineers"', 300)).toBe('Bo offers "hiring engineers"')
  })

  test('calms stacked marks', () => {
    expect(safeName(`z${'\u0324'.repeat(500)}algo`)).toBe(`z${'\u0324'.repeat(2)}algo`)
  })

  test('whatever comes in, one short line without a link comes out, and again the same', () => {
    const nasty = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 5 }),
        fc.constantFrom(
          'http://',
          'https:',
          'www.',
          'a.com',
          '.',
          '/',
          '@',
          '\n',
          '\u202E',
          '\u200D',
          '312',
          '555-',
          '0123',
          'b.co',
        ),
      ),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(nasty, (parts) => {
        const name = safeName(parts.join(''))
        expect(name).not.toMatch(/[\r\n\u2028\u2029\u202A-\u202E\u200B-\u200F]/u)
        expect(name).not.toMatch(/:\/\/|\p{L}\.\p{L}{2}|\d{7}/u)
        expect(Array.from(name).length).toBeLessThanOrEqual(40 * 8)
      }),
      { numRuns: 3_000 },
    )
  })
})
