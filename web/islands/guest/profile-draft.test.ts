import { describe, expect, test } from 'vitest'
import type { Profile } from '#core/profile/profile.ts'
import { cardLabels, correctionOf, draftOf, labelOf, optionsOf, withEntry } from './profile-draft.ts'

const profile: Profile = {
  name: 'Ana Ruiz',
  photoUrl: null,
  location: null,
  role: 'CEO',
  company: 'Fernway',
  seniority: 'founder',
  expertise: ['product-management'],
  topics: [],
  seekingSummary: 'Investors',
  seekingKeywords: ['fundraising'],
  offeringSummary: null,
  offeringKeywords: [],
  currentFocus: null,
  idealMatch: null,
  conversationHooks: [],
  completeness: 0.5,
  citations: [],
}

describe('what the card form sends', () => {
  test('nothing for a form that was left alone', () => {
    expect(correctionOf(draftOf(profile, ''), draftOf(profile, ''))).toEqual({})
  })
  test('the changed fields only, an emptied one as null', () => {
    const before = draftOf(profile, '')
    const after = {
      ...before,
      role: '',
      company: 'Fernway Labs',
      seniority: '' as const,
      expertise: ['sales', 'design'],
    }
    expect(correctionOf(before, after)).toEqual({
      role: null,
      company: 'Fernway Labs',
      seniority: null,
      expertise: ['sales', 'design'],
    })
  })
  test("without a profile the form starts with the guest's name", () => {
    expect(draftOf(undefined, 'Ana').name).toBe('Ana')
    expect(draftOf(undefined, 'Ana').topics).toEqual([])
  })
})

describe('chips', () => {
  const labels = new Map([
    ['product-management', 'Product management'],
    ['ai', 'AI and machine learning'],
  ])
  test('a typed label becomes the option', () => {
    expect(withEntry([], ' product Management ', 5, labels)).toEqual({ list: ['product-management'], outcome: 'added' })
    expect(withEntry([], 'AI', 5, labels)).toEqual({ list: ['ai'], outcome: 'added' })
  })
  test('anything else stays as typed', () => {
    expect(withEntry(['ai'], 'Beekeeping', 5, labels)).toEqual({ list: ['ai', 'Beekeeping'], outcome: 'added' })
  })
  test('no entry twice, none too many, none empty', () => {
    expect(withEntry(['ai'], 'Ai', 5, labels).outcome).toBe('there')
    expect(withEntry(['ai'], 'x', 1, labels)).toEqual({ list: ['ai'], outcome: 'full' })
    expect(withEntry(['ai'], '  ', 5, labels)).toEqual({ list: ['ai'], outcome: 'empty' })
  })
  test('read in words', () => {
    expect(labelOf('product-management', labels)).toBe('Product management')
    expect(labelOf('go-to-market', labels)).toBe('go to market')
  })
  test("the card's labels are used when it shows them all", () => {
    expect(cardLabels(['ai'], ['AI'])).toEqual([['ai', 'AI']])
    expect(cardLabels(['ai'], [])).toEqual([])
    expect(cardLabels()).toEqual([])
  })
  test('options come from the question, if the event still asks it', () => {
    const question = {
      id: 'topics',
      type: 'multi_select' as const,
      category: 'PREFERENCES' as const,
      title: 'Topics?',
      required: false,
      locked: false,
      order: 0,
      config: { options: [{ value: 'ai', label: 'AI' }] },
    }
    expect(optionsOf([question], 'topics').get('ai')).toBe('AI')
    expect(optionsOf([question], 'expertise').size).toBe(0)
  })
})
