import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPhone } from './phone.ts'

const refused = (code: string) => ({ ok: false, code })

describe('readPhone', () => {
  test.each([
    ['(312) 664-7788', '+13126647788'],
    ['312.664.7788', '+13126647788'],
    ['  1-312-664-7788 ', '+13126647788'],
    ['+1 416 555 0123', '+14165550123'],
    ['٣١٢٦٦٤٧٧٨٨', '+13126647788'],
    ['３１２６６４７７８８', '+13126647788'],
    ['＋１３１２６６４７７８８', '+13126647788'],
  ])('reads %s', (input, e164) => {
    expect(readPhone(input, 'US')).toEqual({ ok: true, e164 })
  })

  test.each([
    '',
    'call me',
    '911',
    '123',
    '020 7946 0958',
    'tel:+13126647788',
    'my number is 3126647788',
    '+1312664778899',
  ])('calls %j invalid', (input) => {
    expect(readPhone(input, 'US')).toEqual(refused('INVALID_PHONE'))
  })

  test('calls an endless input invalid without parsing it', () => {
    expect(readPhone(`+1312664778${'8'.repeat(100_000)}`, 'US')).toEqual(refused('INVALID_PHONE'))
  })

  test.each(['+1 312 664 7788 ext 5', '312-664-7788 x12', '+13126647788;ext=5'])(
    'refuses the extension of %s',
    (input) => {
      expect(readPhone(input, 'US')).toEqual(refused('PHONE_HAS_EXTENSION'))
    },
  )

  test.each(['+1 900 555 0123', '1-900-234-5678', '+18002345678', '888 234 5678', '+15005550006'])(
    'refuses %s, which is premium, toll-free or personal',
    (input) => {
      expect(readPhone(input, 'US')).toEqual(refused('UNSUPPORTED_NUMBER'))
    },
  )

  test.each([
    ['+1 876 555 0123', 'Jamaica'],
    ['+1 242 359 1234', 'Bahamas'],
    ['+1 787 555 0123', 'Puerto Rico'],
    ['+44 7400 123456', 'United Kingdom'],
    ['011 44 7400 123456', 'United Kingdom, dialled from the US'],
  ])('refuses %s (%s) by default', (input) => {
    expect(readPhone(input, 'US')).toEqual(refused('UNSUPPORTED_COUNTRY'))
  })

  test('takes the countries it is given', () => {
    expect(readPhone('+44 7400 123456', 'US', ['GB'])).toEqual({ ok: true, e164: '+447400123456' })
    expect(readPhone('+1 312 664 7788', 'US', ['GB'])).toEqual(refused('UNSUPPORTED_COUNTRY'))
  })

  test('never throws, and what it reads it reads again unchanged', () => {
    const number = fc.stringMatching(/^\+?1?[ (]?[2-9]\d{2}[ )-]?\d{3}-?\d{4}$/)
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), number), (input) => {
        const first = readPhone(input, 'US')
        const again = first.ok ? readPhone(first.e164, 'US') : first
        expect(again).toEqual(first)
      }),
      { numRuns: 2_000 },
    )
  })
})
