import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { embeddingTexts } from '#core/matching/embedding-text.ts'
import { Profile } from '#core/profile/profile.ts'

const profile = (known: Partial<Profile>) => Profile.parse({ name: 'Ana Lima', ...known })

test('is the summary and the keywords by their labels, for each side', () => {
  const texts = embeddingTexts(
    profile({
      seekingSummary: 'Raising a seed round.',
      seekingKeywords: ['fundraising', 'cold chain'],
      offeringSummary: null,
      offeringKeywords: ['software-engineering'],
    }),
  )
  expect(texts).toEqual({ seeking: 'Raising a seed round.\nFundraising, cold chain', offering: 'Software engineering' })
})

test('says nothing of a side the profile says nothing of', () => {
  expect(embeddingTexts(profile({}))).toEqual({ seeking: null, offering: null })
  expect(embeddingTexts(profile({ seekingSummary: ' Ana Lima. +49 30 1234567 ' }))).toEqual({
    seeking: null,
    offering: null,
  })
})

test('takes nothing else from the profile', () => {
  const others = profile({
    role: 'CTO',
    company: 'Acme',
    location: 'Berlin',
    expertise: ['ai'],
    topics: ['climate'],
    currentFocus: 'Hiring.',
    idealMatch: 'Investors.',
    conversationHooks: ['I collect bourbon.'],
  })
  expect(embeddingTexts(others)).toEqual({ seeking: null, offering: null })
})

const personal: [typed: string, sent: string][] = [
  ["I'm Ana, and LIMA is my name: ana's robots", "I'm , and is my name: robots"],
  ['Pumps. Write to ana.lima@example.com or see https://example.com/ana', 'Pumps.'],
  ['Call +1 (312) 555-0123 or 030/1234567 in 2026', 'in 2026'],
  ['Scaling from 10 to 1,000 customers', 'Scaling from 10 to 1,000 customers'],
  ['A banana plantation\nin Limassol', 'A banana plantation in Limassol'],
]
test.each(personal)('%s: %s', (typed, sent) => {
  expect(embeddingTexts(profile({ seekingSummary: typed })).seeking).toBe(sent)
  expect(embeddingTexts(profile({ offeringSummary: typed })).offering).toBe(sent)
})

test('never has the own name, an address or a number, wherever they stand', () => {
  const around = fc.string({ unit: fc.constantFrom('a', ' ', '.', ',', '-', '\n'), maxLength: 20 })
  fc.assert(
    fc.property(around, around, (before, after) => {
      const said = `${before} Ana Lima, ana@example.com, +13125550123 ${after}`
      const { seeking } = embeddingTexts(profile({ seekingSummary: said }))
      expect(seeking ?? '').not.toMatch(/\bana\b|lima|example|3125550123/i)
    }),
  )
})
