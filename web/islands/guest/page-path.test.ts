import { describe, expect, test } from 'vitest'
import { type Screen, hashOf, pagePath, screenOf } from './page-path.ts'

describe('the address of a guest page', () => {
  test.each([
    ['/rsvp/abc.def', { token: 'abc.def', part: '' }],
    ['/rsvp/abc/', { token: 'abc', part: '' }],
    ['/rsvp/abc/matches', { token: 'abc', part: 'matches' }],
    ['/r/', { token: '', part: '' }],
  ])('%s', (path, parts) => {
    expect(pagePath(path)).toEqual(parts)
  })
})

describe('the screen behind the #', () => {
  const screens: Screen[] = [
    { name: 'invitation' },
    { name: 'question', id: 'ideal_connections' },
    { name: 'question', id: 'offers', alone: true },
    { name: 'finish' },
    { name: 'reading' },
    { name: 'card' },
    { name: 'edit' },
  ]
  test.each(screens)('$name $alone comes back from its hash', (screen) => {
    expect(screenOf(hashOf(screen))).toEqual(screen)
  })

  test('the skip link is no screen', () => {
    expect(screenOf('#main')).toBeUndefined()
  })
})
