import { describe, expect, test } from 'vitest'
import type { Suggestions } from '#core/matching/suggestions.ts'
import { Profile } from '#core/profile/profile.ts'
import { addedWith, inSentence, meterOf, nothingText, offersToShow, refusalText, whatIfText } from './suggesting.ts'

const offer = (term: string, label: string, added: number) => ({ term, label, listsThen: 2 + added, added })
const suggestions = (offers: Suggestions['offers']): Suggestions => ({
  completeness: 0.4,
  isUnderstood: true,
  nextQuestion: null,
  listsNow: 2,
  offers,
  method: 'balanced',
})

describe('the meter', () => {
  test.each([
    [0, 0, 0, 'Your profile says little so far: 0% complete.'],
    [0.29, 29, 1, 'Your profile says little so far: 29% complete.'],
    [0.3, 30, 2, 'A good start: your profile is 30% complete.'],
    [0.65, 65, 3, 'Your profile already says a lot: 65% complete.'],
    [0.95, 95, 5, 'Your profile already says a lot: 95% complete.'],
    [1, 100, 5, 'Your profile is complete.'],
  ])('%d', (completeness, percent, filled, text) => {
    expect(meterOf({ completeness, isUnderstood: true })).toEqual({ percent, filled, text })
  })
})

test('what was not understood is not praised, however much of it there is', () => {
  const text = 'Say more plainly what you look for and what you can help with: that decides whom you meet.'
  const unclear = (completeness: number) => meterOf({ completeness, isUnderstood: false }).text
  expect(unclear(0.75)).toBe(`Your profile is 75% complete. ${text}`)
  expect(unclear(1)).toBe(`Your profile is 100% complete. ${text}`)
  expect(unclear(0.1)).toBe('Your profile says little so far: 10% complete.')
  expect(nothingText({ completeness: 0.9, isUnderstood: false })).toMatch(/^Nothing to suggest/)
})

describe('a what-if line', () => {
  test('counts lists in words that fit the number', () => {
    expect(whatIfText(offer('pricing', 'Pricing', 4))).toBe(
      'If you also offered pricing, you would be on 4 more lists.',
    )
    expect(whatIfText(offer('ai', 'AI', 1))).toBe('If you also offered AI, you would be on 1 more list.')
  })
  test.each([
    ['Go-to-market', 'go-to-market'],
    ['Venture capital', 'venture capital'],
    ['A new role', 'a new role'],
    ['E-commerce', 'e-commerce'],
    ['DevOps and reliability', 'DevOps and reliability'],
    ['CTOs and engineering leaders', 'CTOs and engineering leaders'],
    ['Web3 and crypto', 'Web3 and crypto'],
    ['3D printing', '3D printing'],
    ['', ''],
  ])('%s within a sentence', (label, text) => {
    expect(inSentence(label)).toBe(text)
  })
})

test('at most three offers, none that brings nothing or was just taken', () => {
  const offers = [
    offer('pricing', 'Pricing', 4),
    offer('ai', 'AI', 3),
    offer('sales', 'Sales', 2),
    offer('design', 'Design', 1),
    offer('legal', 'Legal', 0),
  ]
  const shown = (taken?: string) => offersToShow(suggestions(offers), taken).map(({ term }) => term)
  expect(shown()).toEqual(['pricing', 'ai', 'sales'])
  expect(shown('ai')).toEqual(['pricing', 'sales', 'design'])
  expect(offersToShow(suggestions([offer('legal', 'Legal', 0)]), undefined)).toEqual([])
})

describe('what stands in place of suggestions', () => {
  test('praise for a full profile, patience for a thin one', () => {
    expect(nothingText({ completeness: 0.9, isUnderstood: true })).toBe('Your profile gives us a lot to work with.')
    expect(nothingText({ completeness: 0.2, isUnderstood: true })).toBe(
      'Nothing to suggest just now. Look again when more guests have answered.',
    )
  })
  test('when to look again, or that it did not work', () => {
    expect(refusalText({ status: 429, retryAfterSeconds: 61 })).toMatch(/more in 2 minutes\.$/)
    expect(refusalText({ status: 429, retryAfterSeconds: 0 })).toMatch(/more in a minute\.$/)
    expect(refusalText({ status: 429 })).toMatch(/more in 60 minutes\.$/)
    expect(refusalText({ status: 0 })).toBe('We could not look just now. Your card is safe.')
  })
})

describe('one offer more or less', () => {
  const offering = (offeringKeywords: string[], addedOffers: string[] = []) => ({
    profile: Profile.parse({ name: 'Ana', offeringKeywords }),
    addedOffers,
  })
  test('goes to the end of what was added, once, and what the answers tell is not sent', () => {
    expect(addedWith(offering(['sales']), 'pricing', true, 12)).toEqual(['pricing'])
    expect(addedWith(offering(['sales', 'ai'], ['ai']), 'pricing', true, 12)).toEqual(['ai', 'pricing'])
    expect(addedWith(offering(['sales', 'pricing'], ['pricing']), 'pricing', true, 2)).toEqual(['pricing'])
    expect(addedWith({ addedOffers: [] }, 'pricing', true, 2)).toEqual(['pricing'])
  })
  test('does not push another one off the card', () => {
    expect(addedWith(offering(['sales']), 'pricing', true, 1)).toBeUndefined()
  })
  test('comes out again, and only that one', () => {
    const full = offering(['sales', 'pricing', 'ai'], ['pricing', 'ai'])
    expect(addedWith(full, 'Pricing', false, 1)).toEqual(['ai'])
  })
})
