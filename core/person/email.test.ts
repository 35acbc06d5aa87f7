import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emailKey, readEmail } from './email.ts'

describe('readEmail', () => {
  test.each([
    ['ana@example.org', 'ana@example.org'],
    ['  Ana.Lima@Example.ORG\n', 'Ana.Lima@example.org'],
    ['ana+party@sub.example.co.uk', 'ana+party@sub.example.co.uk'],
    ["o'hara@example.org", "o'hara@example.org"],
  ])('reads %j', (input, email) => {
    expect(readEmail(input)).toEqual({ ok: true, email })
  })

  test.each([
    '',
    'ana',
    'ana@',
    '@example.org',
    'ana@example',
    'ana@@example.org',
    'ana lima@example.org',
    'Ana <ana@example.org>',
    'ana@example.org, bob@example.org',
    'ana@example.org\r\nBcc: bob@example.org',
    `${'a'.repeat(65)}@example.org`,
    `ana@${'a.'.repeat(130)}org`,
  ])('refuses %j', (input) => {
    expect(readEmail(input)).toEqual({ ok: false, code: 'INVALID_EMAIL' })
  })

  test('keys are equal for addresses that differ in case only', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const upper = readEmail(address.toUpperCase())
        const plain = readEmail(address)
        expect(upper.ok && emailKey(upper.email)).toBe(plain.ok && emailKey(plain.email))
      }),
    )
  })

  test('a key is stable', () => {
    expect(emailKey(' Ana@Example.org ')).toBe('ana@example.org')
    expect(emailKey(emailKey('ANA+x@EXAMPLE.ORG'))).toBe('ana+x@example.org')
  })
})
