import { describe, expect, test } from 'vitest'
import { TradingCard, tradingCard } from '#core/attendee/card.ts'
import { Profile } from '#core/profile/profile.ts'

const showAll = { showCompany: true, showRole: true, showExpertise: true }
const profile = Profile.parse({
  name: 'Ana Lima',
  photoUrl: 'https://photos.example/ana.jpg',
  location: 'Berlin',
  role: 'CTO',
  company: 'Acme',
  seniority: 'founder',
  expertise: ['software-engineering', 'cold_chain'],
  topics: ['climate'],
  seekingSummary: 'Raising a seed round',
  seekingKeywords: ['fundraising', 'cold chain buyers'],
  offeringSummary: 'Happy to talk pricing',
  offeringKeywords: ['pricing'],
  currentFocus: 'Our first hospital',
  idealMatch: 'Hospital buyers',
  conversationHooks: ['Collects bourbon'],
  completeness: 1,
})
const face = { name: 'Ana Lima', photoUrl: 'https://photos.example/ana.jpg', role: 'CTO', company: 'Acme' }
const interests = {
  expertise: ['Software engineering', 'cold chain'],
  seeking: { summary: 'Raising a seed round', keywords: ['Fundraising', 'cold chain buyers'] },
  offering: { summary: 'Happy to talk pricing', keywords: ['Pricing'] },
}
const match = { whyMatch: ['You both work on AI.'], conversationStarters: ['Ask Ana about AI.'] }

test.each([1, 2, 3] as const)('a card of level %d passes its own schema', (level) => {
  const card = tradingCard(profile, level, showAll, match)
  expect(TradingCard.parse(card)).toEqual(card)
})

test('level 1 is who somebody is', () => {
  expect(tradingCard(profile, 1, showAll, match)).toEqual({ level: 1, ...face })
})

test('level 2 adds what they seek and offer, in words people read', () => {
  expect(tradingCard(profile, 2, showAll, match)).toEqual({ level: 2, ...face, ...interests })
})

test('level 3 adds what starts a conversation', () => {
  expect(tradingCard(profile, 3, showAll, match)).toEqual({
    level: 3,
    ...face,
    ...interests,
    conversationHooks: ['Collects bourbon'],
    ...match,
  })
})

test('without a match level 3 has no reasons', () => {
  expect(tradingCard(profile, 3, showAll)).toMatchObject({ whyMatch: [], conversationStarters: [] })
})

describe('what the organizer hides', () => {
  const hidden: [setting: keyof typeof showAll, change: object][] = [
    ['showCompany', { company: null }],
    ['showRole', { role: null }],
    ['showExpertise', { expertise: [] }],
  ]
  test.each(hidden)('%s', (setting, change) => {
    const shown = { ...showAll, [setting]: false }
    expect(tradingCard(profile, 2, shown)).toEqual({ level: 2, ...face, ...interests, ...change })
  })
})

test('somebody who said nothing still has a card', () => {
  expect(tradingCard(Profile.parse({ name: 'Ben' }), 3, showAll)).toEqual({
    level: 3,
    name: 'Ben',
    photoUrl: null,
    role: null,
    company: null,
    expertise: [],
    seeking: { summary: null, keywords: [] },
    offering: { summary: null, keywords: [] },
    conversationHooks: [],
    whyMatch: [],
    conversationStarters: [],
  })
})

test('a profile written when contacts were kept shows none of them', () => {
  const older: typeof profile = {
    ...profile,
    role: 'CTO, 312-555-0188',
    company: 'ana@example.com',
    expertise: ['software-engineering', 'telegram @ana'],
    seekingSummary: 'Raising. My phone is 312-555-0188',
    seekingKeywords: ['0171 1234567'],
    offeringSummary: 'call 0171 1234567',
    conversationHooks: ['Write to ana@example.com', 'Collects bourbon'],
  }
  expect(tradingCard(older, 3, showAll)).toMatchObject({
    role: 'CTO',
    company: null,
    expertise: ['Software engineering'],
    seeking: { summary: 'Raising.', keywords: [] },
    offering: { summary: null, keywords: ['Pricing'] },
    conversationHooks: ['Collects bourbon'],
  })
})

test('no level tells place, level of experience or completeness', () => {
  for (const level of [1, 2, 3] as const) {
    expect(JSON.stringify(tradingCard(profile, level, showAll))).not.toMatch(/Berlin|founder|completeness|citations/)
  }
})
