import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { open, seal } from './seal.ts'

const key = Buffer.alloc(32, 7)
const place = { entity: 'attendee', id: 'att_1', field: 'email' }

describe('a sealed value', () => {
  test('opens where it belongs, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (plain) => open(key, place, seal(key, place, plain)) === plain),
    )
  })

  test('looks different every time and shows nothing', () => {
    const [one, two] = [seal(key, place, 'ada@example.com'), seal(key, place, 'ada@example.com')]
    expect(one).not.toBe(two)
    expect(one).toMatch(/^s1\.[\w-]{16}\.[\w-]+$/)
    expect(Buffer.from(one.split('.')[2] ?? '', 'base64url')).toHaveLength('ada@example.com'.length + 16)
  })

  test.each([
    ['another entity', { ...place, entity: 'person' }],
    ['another row', { ...place, id: 'att_2' }],
    ['another field', { ...place, field: 'phone' }],
  ])('does not open in %s', (_, elsewhere) => {
    const sealed = seal(key, place, 'ada@example.com')
    expect(() => open(key, elsewhere, sealed)).toThrow('unable to authenticate data')
  })

  test('does not open with another key', () => {
    expect(() => open(randomBytes(32), place, seal(key, place, 'x'))).toThrow('unable to authenticate data')
  })

  test('does not open with any one byte changed', () => {
    const [version, nonce, body] = seal(key, place, 'ada@example.com').split('.') as [string, string, string]
    const flipped = (text: string, at: number) => {
      const bytes = Buffer.from(text, 'base64url')
      bytes[at] = bytes[at]! ^ 1
      return bytes.toString('base64url')
    }
    for (let at = 0; at < 31; at += 1)
      expect(() => open(key, place, `${version}.${nonce}.${flipped(body, at)}`)).toThrow()
    for (let at = 0; at < 12; at += 1)
      expect(() => open(key, place, `${version}.${flipped(nonce, at)}.${body}`)).toThrow()
  })

  test('does not open with its tag cut short, which could be guessed', () => {
    const [version, nonce, body] = seal(key, place, '').split('.') as [string, string, string]
    for (const bytes of [4, 8, 12, 15]) {
      const cut = Buffer.from(body, 'base64url').subarray(0, bytes).toString('base64url')
      expect(() => open(key, place, `${version}.${nonce}.${cut}`)).toThrow('Invalid authentication tag length')
    }
  })

  test.each(['', 'ada@example.com', 's2.AAAA.AAAA', 's1.AAAA'])(
    'is not %j, which is told without being repeated',
    (text) => {
      expect(() => open(key, place, text)).toThrow(/^not a sealed value: attendee\.email$/)
    },
  )
})
