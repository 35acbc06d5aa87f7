import { describe, expect, test } from 'vitest'
import type { Refusal } from '../errors.ts'
import { fixtureId } from '../event/event-fixture.ts'
import { type SignInLink, checkSignInLink, mayOrganize, sessionExpiresAt, signInLinkExpiresAt } from './sign-in.ts'

const now = '2026-11-22T10:00:00.000Z'
const link: SignInLink = {
  id: fixtureId('sil', 1),
  email: 'olga@example.com',
  expiresAt: signInLinkExpiresAt(now),
  usedAt: null,
}

function refusal(attempt: () => unknown): unknown {
  try {
    return attempt()
  } catch (error) {
    const { status, code, message } = error as Refusal
    return { status, code, message }
  }
}

test('a link works for ten minutes, a session for thirty days', () => {
  expect(signInLinkExpiresAt(now)).toBe('2026-11-22T10:10:00.000Z')
  expect(sessionExpiresAt(now)).toBe('2026-12-22T10:00:00.000Z')
})

describe('a sign-in link', () => {
  test('is good to the last millisecond', () => {
    expect(checkSignInLink(link, now)).toBe(link)
    expect(checkSignInLink(link, '2026-11-22T10:09:59.999Z')).toBe(link)
  })

  test.each<[string, SignInLink | undefined, string]>([
    ['unknown', undefined, now],
    ['used', { ...link, usedAt: now }, now],
    ['too old', link, '2026-11-22T10:10:00.000Z'],
  ])('that is %s is refused in the same words as any other', (_, given, at) => {
    expect(refusal(() => checkSignInLink(given, at))).toEqual({
      status: 401,
      code: 'UNAUTHORIZED',
      message: 'This sign-in link has expired or was used already. Please ask for a new one.',
    })
  })
})

describe('who may organize', () => {
  test.each([
    ['anyone, when nothing is said', undefined, true],
    ['anyone, when the list is empty', '  ', true],
    ['who is on the list', 'bob@example.com, olga@example.com', true],
    ['whatever the case of the letters', 'OLGA@Example.com', true],
    ['nobody else', 'bob@example.com', false],
    ['nobody by a part of an address', 'olga@example.com.evil.com,example.com,xolga@example.com', false],
    ['nobody when the list has commas only', ',', false],
  ])('%s', (_, allowed, may) => {
    expect(mayOrganize('olga@example.com', allowed)).toBe(may)
  })
})
