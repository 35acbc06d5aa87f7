import { describe, expect, test, vi } from 'vitest'
import { derivedToken, lookupKey, tokenHash } from './lookup.ts'

vi.hoisted(() => {
  process.env['SST_RESOURCE_App'] = '{}'
  process.env['SST_RESOURCE_LookupSecret'] = '{"value":"lookup-secret-of-the-tests"}'
  process.env['SST_RESOURCE_LinkSecret'] = '{"value":"link-secret-of-the-tests"}'
})

describe('the key an address is found by', () => {
  test('is the same every time, and names the version of its secret', () => {
    expect(lookupKey('phone', '+13125550123')).toBe(lookupKey('phone', '+13125550123'))
    expect(lookupKey('phone', '+13125550123')).toMatch(/^h1\.[0-9a-f]{64}$/)
  })

  test('differs by kind and by value', () => {
    const keys = [lookupKey('email', 'x'), lookupKey('phone', 'x'), lookupKey('ip', 'x'), lookupKey('email', 'y')]
    expect(new Set(keys).size).toBe(4)
  })

  test('is no plain hash, which trying all numbers would reverse', () => {
    expect([tokenHash('+13125550123'), tokenHash('phone|+13125550123')]).not.toContain(
      lookupKey('phone', '+13125550123').slice(3),
    )
  })
})

describe('the token of a link', () => {
  test('is the same for the same thing, so that a message can be rendered again', () => {
    expect(derivedToken('sign-in', 'sil_1', 32)).toBe(derivedToken('sign-in', 'sil_1', 32))
  })

  test('differs by purpose and by what it is for', () => {
    const tokens = [
      derivedToken('sign-in', 'a', 16),
      derivedToken('short-code', 'a', 16),
      derivedToken('short-code', 'b', 16),
    ]
    expect(new Set(tokens).size).toBe(3)
  })

  test('is 22 characters for 128 bits and 43 for 256', () => {
    expect(derivedToken('short-code', 'a', 16)).toMatch(/^[\w-]{22}$/)
    expect(derivedToken('sign-in', 'a', 32)).toMatch(/^[\w-]{43}$/)
  })
})

test('what is stored of a token is its SHA-256, in hex because keys are written in lower case', () => {
  expect(tokenHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
