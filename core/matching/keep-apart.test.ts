import { describe, expect, test } from 'vitest'
import type { Attendee } from '#core/attendee/attendee.ts'
import { attendeeFixture, profileFixture } from '#core/attendee/attendee-fixture.ts'
import { nobody } from '#core/attendee/avoid.ts'
import { apartByRules, apartPairs, mostColleagues } from '#core/matching/keep-apart.ts'
import { vocabulary, vocabularyOf } from '#core/profile/vocabulary.ts'

const off = { sameCompany: false, metBefore: false }
const at = (number: number, company: string | null) =>
  attendeeFixture(number, { profile: profileFixture(`Guest ${number}`, { company }) })
const pairs = (guests: Attendee[], settings = off, met: [string, string][] = []) =>
  [...apartPairs(guests, settings, met)]
    .flatMap(([a, others]) =>
      [...others].map((b) => [a, b].map((id) => guests.findIndex((guest) => guest.id === id) + 1).join('-')),
    )
    .sort()

test('a guest who avoids another keeps both off both lists', () => {
  const [a, b, c] = [at(1, null), at(2, null), at(3, null)]
  expect(pairs([{ ...a, avoid: { ...nobody, attendeeIds: [b.id] } }, b, c])).toEqual(['1-2', '2-1'])
})

test('avoiding somebody who is not in the room is nothing', () => {
  expect(pairs([{ ...at(1, null), avoid: { ...nobody, attendeeIds: [at(9, null).id] } }, at(2, null)])).toEqual([])
})

describe('people of one company', () => {
  const colleagues = [at(1, 'Acme, Inc.'), at(2, ' ACME '), at(3, 'Acme Labs'), at(4, null), at(5, ' ')]

  test('are kept apart when the organizer says so, in any spelling', () => {
    expect(pairs(colleagues, { ...off, sameCompany: true })).toEqual(['1-2', '2-1'])
  })

  test('meet otherwise', () => {
    expect(pairs(colleagues)).toEqual([])
  })

  test.each([
    'Freelance',
    'Self-employed',
    'self employed',
    'N/A',
    'n.a.',
    '-',
    '---',
    '42',
    'Stealth',
    'stealth mode',
    'None',
    'independent',
    'Student',
    'Retired.',
    'UNEMPLOYED',
    '?',
  ])('are not those who are of none: %s', (company) => {
    expect(pairs([at(1, company), at(2, company)], { ...off, sameCompany: true })).toEqual([])
  })

  test.each(['37signals', 'Student Loans Co', '株式会社', 'None Such Records'])('are those of %s', (company) => {
    expect(pairs([at(1, company), at(2, company)], { ...off, sameCompany: true })).toEqual(['1-2', '2-1'])
  })

  test('meet where nearly all are of it', () => {
    const many = (count: number) => Array.from({ length: count }, (_, n) => at(n + 1, 'Acme'))
    const apartOf = (guests: Attendee[]) => [...apartPairs(guests, { ...off, sameCompany: true }).values()]
    expect(apartOf(many(mostColleagues)).every(({ size }) => size === mostColleagues - 1)).toBe(true)
    expect(apartOf(many(mostColleagues + 1)).every(({ size }) => size === 0)).toBe(true)
  })

  test('are no matter where nothing is known', () => {
    expect(pairs([attendeeFixture(1), attendeeFixture(2)], { ...off, sameCompany: true })).toEqual([])
  })
})

test('people who met before are kept apart when the organizer says so', () => {
  const [a, b, c] = [at(1, null), at(2, null), at(3, null)]
  const met: [string, string][] = [[b.id, a.id]]
  expect(pairs([a, b, c], { ...off, metBefore: true }, met)).toEqual(['1-2', '2-1'])
  expect(pairs([a, b, c], off, met)).toEqual([])
})

test('the organizer’s rules alone know nothing of what guests wish', () => {
  const [a, b, c] = [at(1, 'Acme'), at(2, 'Acme'), at(3, null)]
  const wishing = { ...a, avoid: { ...nobody, attendeeIds: [c.id] } }
  const ruled = (guests: Attendee[]) => apartByRules(guests, { sameCompany: true, metBefore: true }, [[b.id, c.id]])
  expect(ruled([wishing, b, c])).toEqual(ruled([a, b, c]))
  expect([...ruled([wishing, b, c])].map(([, others]) => [...others].sort())).toEqual([
    [b.id],
    [a.id, c.id].sort(),
    [b.id],
  ])
})

test('kinds are those of the event’s vocabulary', () => {
  const own = vocabularyOf(
    { version: 'own', concepts: [{ id: 'glazes', label: 'Glazes', patterns: ['glaze*'] }], meets: [] },
    vocabulary,
  )
  const [a, b] = [at(1, null), attendeeFixture(2, { profile: profileFixture('Ben', { offeringKeywords: ['glazes'] }) })]
  const wishing = { ...a, avoid: { ...nobody, kinds: 'no glazes, please' } }
  expect(apartPairs([wishing, b], off).get(a.id)).toEqual(new Set())
  expect(apartPairs([wishing, b], off, [], own).get(a.id)).toEqual(new Set([b.id]))
})
