import { expect, test } from 'vitest'
import { clearedSessionCookie, sessionCookie, sessionToken } from './session-cookie.ts'

test('a session is a cookie that scripts, other sites and plain HTTP never see', () => {
  expect(sessionCookie('abc', 60)).toBe('__Host-session=abc; Path=/; Max-Age=60; HttpOnly; Secure; SameSite=Lax')
})

test('signing out clears it', () => {
  expect(clearedSessionCookie).toBe('__Host-session=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax')
})

test.each([
  [['theme=dark', '__Host-session=abc'], 'abc'],
  [['__Host-session=a=b='], 'a=b='],
  [['__Host-session='], undefined],
  [['session=abc', '__Host-session2=abc', 'x__Host-session=abc'], undefined],
  [[], undefined],
])('the token in %j', (cookies, token) => {
  expect(sessionToken(cookies)).toBe(token)
})
