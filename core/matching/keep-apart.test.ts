import { describe, expect, test } from 'vitest'
import type { Attendee } from '#core/attendee/attendee.ts'
import { attendeeFixture, profileFixture } from '#core/attendee/attendee-fixture.ts'
import { nobody } from '#core/attendee/avoid.ts'
import { apartPairs } from '#core/matching/keep-apart.ts'

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
