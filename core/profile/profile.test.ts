import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  completeness,
  correctProfile,
  fullName,
  isUnderstood,
  Profile,
  profileCorrection,
  type ProfileCorrection,
} from '#core/profile/profile.ts'
import { terms } from '#core/profile/terms.ts'

const empty = Profile.parse({ name: 'Ana Lima' })
const full: Profile = {
  name: 'Ana Lima',
  photoUrl: null,
  location: 'Berlin',
  role: 'CTO',
  company: 'Acme',
  seniority: 'founder',
  expertise: ['ai'],
  topics: ['climate'],
  seekingSummary: 'Raising a seed round',
  seekingKeywords: ['fundraising'],
  offeringSummary: 'Pricing advice',
  offeringKeywords: ['pricing'],
  currentFocus: 'Raising a seed round',
  idealMatch: 'Seed investors',
  conversationHooks: ['Collects bourbon'],
  completeness: 1,
  citations: [
    { field: 'seekingSummary', questionId: 'goals', start: 0, end: 20 },
    { field: 'seekingKeywords', questionId: 'goals', start: 0, end: 20 },
    { field: 'role', questionId: 'goals', start: 30, end: 33 },
  ],
}

test('a profile needs a name only; the rest is null or empty', () => {
  expect(empty).toEqual({
    name: 'Ana Lima',
    photoUrl: null,
    location: null,
    role: null,
    company: null,
    seniority: null,
    expertise: [],
    topics: [],
    seekingSummary: null,
    seekingKeywords: [],
    offeringSummary: null,
    offeringKeywords: [],
    currentFocus: null,
    idealMatch: null,
    conversationHooks: [],
    completeness: 0,
    citations: [],
  })
  expect(Profile.parse(full)).toEqual(full)
})

describe('what no profile may hold', () => {
  const wrong: [name: string, change: object][] = [
    ['13 keywords', { seekingKeywords: Array.from({ length: 13 }, (_, index) => `k${index}`) }],
    ['a keyword of 41 characters', { offeringKeywords: ['x'.repeat(41)] }],
    ['six hooks', { conversationHooks: ['1', '2', '3', '4', '5', '6'] }],
    ['a hook of 121 characters', { conversationHooks: ['x'.repeat(121)] }],
    ['a summary of 281 characters', { seekingSummary: 'x'.repeat(281) }],
    ['another level', { seniority: 'wizard' }],
    ['completeness above 1', { completeness: 1.1 }],
    ['a citation of another field', { citations: [{ field: 'name', questionId: 'goals', start: 0, end: 1 }] }],
  ]
  test.each(wrong)('%s', (_, change) => {
    expect(Profile.safeParse({ ...full, ...change }).success).toBe(false)
  })
})

describe('completeness', () => {
  const grades: [name: string, known: Partial<Profile>, share: number][] = [
    ['nothing', {}, 0],
    ['what one seeks in words', { seekingSummary: 'x' }, 0.15],
    ['what one seeks in keywords', { seekingKeywords: ['x'] }, 0.2],
    ['what one offers in words', { offeringSummary: 'x' }, 0.1],
    ['what one offers in keywords', { offeringKeywords: ['x'] }, 0.2],
    ['a level', { seniority: 'mid' }, 0.1],
    ['a field', { expertise: ['x'] }, 0.1],
    ['a topic', { topics: ['x'] }, 0.05],
    ['a role', { role: 'x' }, 0.05],
    ['a role and a company, which count once', { role: 'x', company: 'y' }, 0.05],
    ['a hook', { conversationHooks: ['x'] }, 0.05],
    ['place and photo, which nobody is matched by', { location: 'x', photoUrl: 'https://x.example' }, 0],
    ['everything', full, 1],
  ]
  test.each(grades)('%s', (_, known, share) => {
    expect(completeness({ ...empty, ...known })).toBe(share)
  })
})

test('loose words alone are not understood', () => {
  const said = (seekingKeywords: string[], offeringKeywords: string[] = []) =>
    isUnderstood({ seekingKeywords, offeringKeywords }, terms)
  expect([said([]), said(['boss', 'owner']), said(['boss'], ['pricing']), said(['fundraising'])]).toEqual([
    false,
    false,
    true,
    true,
  ])
})

describe('a correction', () => {
  test('changes what it names and nothing else', () => {
    expect(correctProfile(full, {})).toEqual(full)
    expect(correctProfile(full, { location: 'Lisbon', name: 'Ana L.' })).toEqual({
      ...full,
      location: 'Lisbon',
      name: 'Ana L.',
    })
  })

  test('ends the citations of a field that changed', () => {
    const corrected = correctProfile(full, { role: 'CEO', seekingSummary: 'Raising a seed round' })
    expect(corrected.citations.map(({ field }) => field)).toEqual(['seekingSummary', 'seekingKeywords'])
  })

  test('adds offers to those there are, which go on citing the answers', () => {
    const added = correctProfile(full, { addedOffers: ['VC', 'VC', ...full.offeringKeywords] })
    expect(added.offeringKeywords).toEqual([...full.offeringKeywords, 'venture-capital'])
    expect(added.citations).toEqual(full.citations)
    expect(correctProfile(full, { offeringKeywords: ['legal'], addedOffers: ['AI'] }).offeringKeywords).toEqual([
      'legal',
      'ai',
    ])
  })

  test('where there is no room for all offers, keeps those that were added', () => {
    const offeringKeywords = Array.from({ length: 12 }, (_, index) => `offer ${index}`)
    const { offeringKeywords: offers } = correctProfile({ ...full, offeringKeywords }, { addedOffers: ['pricing'] })
    expect(offers).toEqual([...offeringKeywords.slice(0, 11), 'pricing'])
    // One of them may be among the others already, the last of all.
    const addedOffers = ['offer 11', 'pricing']
    expect(correctProfile({ ...full, offeringKeywords }, { addedOffers }).offeringKeywords).toEqual([
      ...offeringKeywords.slice(0, 10),
      ...addedOffers,
    ])
  })

  test('can clear a field, with null or with nothing', () => {
    expect(correctProfile(full, { role: null, company: '', seniority: null })).toMatchObject({
      role: null,
      company: null,
      seniority: null,
      completeness: 0.85,
    })
  })

  test('counts completeness again', () => {
    expect(correctProfile(empty, { offeringKeywords: ['Pricing'], topics: ['food'] }).completeness).toBe(0.25)
  })

  test('turns keywords into concepts, each once', () => {
    const { seekingKeywords } = correctProfile(full, { seekingKeywords: ['VC', 'Venture capital', 'Cold Chain'] })
    expect(seekingKeywords).toEqual(['venture-capital', 'cold chain'])
  })

  test('keeps choices and hooks once', () => {
    expect(correctProfile(full, { expertise: ['ai', 'ai'], conversationHooks: ['a', 'a'] })).toMatchObject({
      expertise: ['ai'],
      conversationHooks: ['a'],
    })
  })
})

describe('what a guest may send as a correction', () => {
  test('a whole profile sent back; what is not theirs to set is left out', () => {
    const sent = profileCorrection.parse({
      ...full,
      completeness: 0.1,
      citations: [{ field: 'role' }],
      id: 'att_1',
      score: 100,
    })
    const { completeness: _, citations: __, ...own } = full
    expect(sent).toEqual(own)
    expect(correctProfile(full, sent)).toEqual(full)
  })

  const refused: [name: string, correction: object][] = [
    ['an empty name', { name: '  ' }],
    ['a name that is no text', { name: 7 }],
    ['a photo that is no link', { photoUrl: 'ana.jpg' }],
    ['a photo by http', { photoUrl: 'http://photos.example/ana.jpg' }],
    ['a photo that is a script', { photoUrl: 'javascript:alert(1)' }],
    ['a role of 81 characters', { role: 'x'.repeat(81) }],
    ['a summary of 281 characters', { offeringSummary: 'x'.repeat(281) }],
    ['13 keywords', { seekingKeywords: Array.from({ length: 13 }, (_, index) => `k${index}`) }],
    ['a keyword of 41 characters', { seekingKeywords: ['x'.repeat(41)] }],
    ['a blank keyword', { seekingKeywords: [' '] }],
    ['six hooks', { conversationHooks: ['1', '2', '3', '4', '5', '6'] }],
    ['another level', { seniority: 'wizard' }],
  ]
  test.each(refused)('%s is refused', (_, correction) => {
    expect(profileCorrection.safeParse(correction).success).toBe(false)
  })
})

test('any accepted correction makes a valid profile, and twice is once', () => {
  const text = fc.option(fc.string({ maxLength: 90 }))
  const list = fc.array(fc.string({ maxLength: 45 }), { maxLength: 14 })
  const correction = fc.record(
    {
      name: fc.string(),
      role: text,
      location: text,
      seekingKeywords: list,
      offeringKeywords: list,
      addedOffers: list,
      topics: list,
      conversationHooks: list,
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(correction, (sent) => {
      const accepted = profileCorrection.safeParse(sent)
      if (!accepted.success) return
      const once = correctProfile(full, accepted.data satisfies ProfileCorrection)
      expect(Profile.parse(once)).toEqual(once)
      expect(correctProfile(once, accepted.data)).toEqual(once)
    }),
  )
})

describe('a full name', () => {
  const names: [first: string, last: string | null | undefined, full: string][] = [
    ['Ana', 'Lima', 'Ana Lima'],
    [' Ana ', '', 'Ana'],
    ['Ana', null, 'Ana'],
    ['Ana', undefined, 'Ana'],
    ['', 'Lima', 'Lima'],
  ]
  test.each(names)('%j %j', (first, last, expected) => {
    expect(fullName(first, last)).toBe(expected)
  })
})
