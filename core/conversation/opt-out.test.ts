import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lookAlikeExamples } from './look-alike-examples.ts'
import { isBareKeyword, readKeyword } from './opt-out.ts'
import { revocationExamples } from './revocation-examples.ts'

const stopWords = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT', 'OPT OUT']
const fullWidth = (word: string) => word.replace(/[A-Z]/g, (c) => String.fromCodePoint(c.charCodeAt(0) + 0xfee0))

const variants: [string, (word: string) => string][] = [
  ['as it is', (w) => w],
  ['lower case', (w) => w.toLowerCase()],
  ['capitalized', (w) => w.charAt(0) + w.slice(1).toLowerCase()],
  ['spaces around', (w) => `  ${w}\n`],
  ['no-break space', (w) => `\u00A0${w}\u00A0`],
  ['full stop', (w) => `${w}.`],
  ['exclamation marks', (w) => `${w}!!!`],
  ['question mark', (w) => `${w}?`],
  ['quotes', (w) => `“${w}”`],
  ['brackets', (w) => `[${w}]`],
  ['full width', fullWidth],
  ['zero-width inside', (w) => Array.from(w).join('\u200B')],
  ['soft hyphen inside', (w) => `${w.slice(0, 2)}\u00AD${w.slice(2)}`],
  ['bidi marks', (w) => `\u202D${w}\u202C`],
  ['byte order mark', (w) => `\uFEFF${w}`],
  ['emoji', (w) => `${w} 🛑🛑`],
  ['emoji without a space', (w) => `🙏🏽${w}😡`],
]

describe('keywords', () => {
  const all = [
    ...stopWords.map((word) => [word, 'stop'] as const),
    ...['START', 'UNSTOP'].map((word) => [word, 'start'] as const),
    ...['HELP', 'INFO'].map((word) => [word, 'help'] as const),
  ]
  test.each(variants)('are read in every variant: %s', (_name, vary) => {
    for (const [word, meaning] of all) expect([word, readKeyword(vary(word))]).toEqual([word, meaning])
  })

  test.each(['S T O P', 's.t.o.p.', 'S-T-O-P'])('are read when spelled out: %s', (body) => {
    expect(readKeyword(body)).toBe('stop')
  })

  test.each([
    'YES',
    'yes',
    'Yes!',
    'Y',
    'ok',
    'start please',
    'please start again',
    'unstop me',
    'help me',
    'more info',
    '',
    '🛑',
    '   ',
  ])('%j is none', (body) => {
    expect(readKeyword(body)).toBeUndefined()
  })
})

describe('isBareKeyword', () => {
  test.each([
    'STOP',
    'stop',
    ' Stop ',
    'STOPALL',
    'unsubscribe',
    'CANCEL',
    'end',
    'QUIT',
    'REVOKE',
    'OPTOUT',
    'START',
    'UNSTOP',
    'HELP',
    'info',
  ])('Twilio catches %j', (body) => {
    expect(isBareKeyword(body)).toBe(true)
  })

  test.each([
    'STOP PLEASE',
    'OPT OUT',
    'stop!',
    'YES',
    'ＳＴＯＰ',
    'please stop texting me',
    'STOP STOP',
    'arrêtez',
    '',
  ])('Twilio does not catch %j', (body) => {
    expect(isBareKeyword(body)).toBe(false)
  })
})

describe('revocations in other words', () => {
  test('at least 60 are tried, and 98 % are understood', () => {
    const missed = revocationExamples.filter((body) => readKeyword(body) !== 'stop')
    expect(revocationExamples.length).toBeGreaterThanOrEqual(60)
    expect(missed).toEqual([])
  })

  test('at least 60 look-alikes are tried, and at most 2 % are taken for one', () => {
    const fooled = lookAlikeExamples.filter((body) => readKeyword(body) !== undefined)
    expect(lookAlikeExamples.length).toBeGreaterThanOrEqual(60)
    expect(fooled).toEqual([])
  })

  test('they are understood in capitals, with curly quotes, emoji and missing accents too', () => {
    const plain = (body: string) => body.normalize('NFD').replace(/\p{Mn}/gu, '')
    for (const vary of [
      (b: string) => b.toUpperCase(),
      (b: string) => b.replaceAll("'", '’'),
      (b: string) => `${b} 😡`,
      plain,
    ]) {
      expect(revocationExamples.filter((body) => readKeyword(vary(body)) !== 'stop')).toEqual([])
    }
  })

  test('a long answer is never read as a revocation by a stray phrase', () => {
    const answer = `I lead a team that ${'builds tools for logistics firms and '.repeat(20)} so people stop texting drivers`
    expect(readKeyword(answer)).toBeUndefined()
  })

  test('a thousand characters of repeated order are neither read nor laboured over', () => {
    for (const words of ['stop the ', 'cease and desist ', 'no quiero ', 'dont ever '])
      expect(readKeyword(`${words.repeat(100)}z`)).toBeUndefined()
  })

  test('nothing makes it throw, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (body) => {
        expect([undefined, 'stop', 'start', 'help']).toContain(readKeyword(body))
      }),
      { numRuns: 2_000 },
    )
  })
})
