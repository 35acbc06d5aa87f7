import { describe, expect, test } from 'vitest'
import { type KeptApart, dealbreakersIn, keepApart } from '#core/matching/keep-apart.ts'

const guest = (attendeeId: string, changes: Partial<KeptApart> & { company?: string } = {}): KeptApart => {
  const { company = null, ...rest } = changes
  return {
    attendeeId,
    profile: { company, role: null, seniority: null, offeringKeywords: [] },
    blocked: [],
    dealbreakers: [],
    met: [],
    ...rest,
  }
}
const off = { sameCompany: false, metBefore: false }
const pairs = (guests: KeptApart[], settings = off) =>
  [...keepApart(guests, settings)].flatMap(([a, others]) => [...others].map((b) => `${a}-${b}`)).sort()

describe('a block', () => {
  test('keeps two apart both ways, whoever asked for it', () => {
    expect(pairs([guest('a', { blocked: ['b'] }), guest('b'), guest('c')])).toEqual(['a-b', 'b-a'])
  })

  test('of oneself or of somebody who is not in the room is nothing', () => {
    expect(pairs([guest('a', { blocked: ['a', 'gone'] }), guest('b')])).toEqual([])
  })
})

describe('a dealbreaker', () => {
  const recruiter = guest('r', {
    profile: { company: null, role: null, seniority: null, offeringKeywords: ['Hiring'] },
  })
  const cto = guest('t', { profile: { company: null, role: 'CTO', seniority: 'executive', offeringKeywords: [] } })

  test('keeps away whoever offers it or is it', () => {
    expect(pairs([guest('a', { dealbreakers: ['hiring'] }), recruiter, cto])).toEqual(['a-r', 'r-a'])
    expect(pairs([guest('a', { dealbreakers: ['cto'] }), recruiter, cto])).toEqual(['a-t', 't-a'])
  })

  test('does not keep somebody from themselves', () => {
    expect(pairs([{ ...recruiter, dealbreakers: ['hiring'] }, guest('b')])).toEqual([])
  })

  test('is read from a sentence by the vocabulary', () => {
    expect(dealbreakersIn('Please no insurance people, and no insurers!')).toEqual(['insurance'])
    expect(dealbreakersIn('nobody in particular')).toEqual([])
  })
})

describe('one company', () => {
  const colleagues = [
    guest('a', { company: 'Acme, Inc.' }),
    guest('b', { company: ' ACME ' }),
    guest('c', { company: 'Acme Labs' }),
    guest('d'),
    guest('e', { company: ' ' }),
  ]

  test('is kept apart when the organizer says so, in any spelling', () => {
    expect(pairs(colleagues, { ...off, sameCompany: true })).toEqual(['a-b', 'b-a'])
  })

  test('meets otherwise', () => {
    expect(pairs(colleagues)).toEqual([])
  })
})

test('people who met before are kept apart when the organizer says so', () => {
  const guests = [guest('a', { met: ['b'] }), guest('b'), guest('c', { met: ['a'] })]
  expect(pairs(guests, { ...off, metBefore: true })).toEqual(['a-b', 'a-c', 'b-a', 'c-a'])
  expect(pairs(guests)).toEqual([])
})
