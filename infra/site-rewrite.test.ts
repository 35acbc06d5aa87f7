import { expect, test } from 'vitest'
import { rewrite } from './site-rewrite.ts'

test.each([
  ['/', '/index.html'],
  ['/sign-in', '/sign-in/index.html'],
  ['/sign-in/', '/sign-in/index.html'],
  ['/events', '/events/index.html'],
  ['/events/new', '/events/new/index.html'],
  ['/events/evt_01ARZ3NDEKTSV4RRFFQ69G5FAV', '/events/view/index.html'],
  ['/events/evt_01ARZ3NDEKTSV4RRFFQ69G5FAV/', '/events/view/index.html'],
  ['/events/evt_01ARZ3NDEKTSV4RRFFQ69G5FAV/matches', '/events/view/index.html'],
  // A token has dots and is no file.
  ['/rsvp/eyJhbGciOiJIUzI1NiJ9.eyJ2IjoxfQ.c2ln', '/rsvp/view/index.html'],
  ['/rsvp/eyJhbGciOiJIUzI1NiJ9.eyJ2IjoxfQ.c2ln/questionnaire', '/rsvp/view/index.html'],
  ['/matches/a.b.c', '/matches/view/index.html'],
  ['/preferences/a.b.c', '/preferences/view/index.html'],
  ['/r/AAECAwQFBgcICQoLDA0ODw', '/r/view/index.html'],
  ['/r/', '/r/index.html'],
  ['/rsvp/a/b/c', '/rsvp/a/b/c/index.html'],
  ['/favicon.svg', '/favicon.svg'],
  ['/_astro/page.D4f5.js', '/_astro/page.D4f5.js'],
])('%s is answered by %s', (path, file) => {
  expect(rewrite(path)).toBe(file)
})
