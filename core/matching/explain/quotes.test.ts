import { describe, expect, test } from 'vitest'
import type { Explained } from '#core/matching/explain/grounds.ts'
import { quoteOf } from '#core/matching/explain/quotes.ts'
import { extractProfile } from '#core/profile/built-in-extractor.ts'
import { Profile } from '#core/profile/profile.ts'
import { defaultQuestions } from '#core/questionnaire/default-questions.ts'

const answeredAt = '2026-11-22T10:00:00.000Z'
const any = () => true

/** Somebody whose profile was read from these answers. */
function guest(answers: Record<string, string>): Explained {
  const responses = Object.entries(answers).map(([questionId, value]) => ({ questionId, value, answeredAt }))
  return { profile: extractProfile({ firstName: 'Ana', questions: defaultQuestions, responses }), responses }
}
const quotes = (person: Explained, max = 130, term?: string) =>
  [0, 1, 2].map((turn) => quoteOf(person, 'offeringSummary', max, any, turn, term)?.text)

test('a quotation is a sentence as it was written, with its place', () => {
  const offers = 'I review contracts for small shops.  I closed three\nseed rounds!'
  const person = guest({ offers })
  const found = quoteOf(person, 'offeringSummary', 130, any, 0)
  expect(found).toEqual({
    text: 'I review contracts for small shops',
    ground: { of: 'other', questionId: 'offers', start: 0, end: 34 },
  })
})

test('each sentence has its turn', () => {
  const person = guest({ offers: 'I review contracts for shops. I closed three seed rounds.' })
  expect(quotes(person)).toEqual([
    'I review contracts for shops',
    'I closed three seed rounds',
    'I review contracts for shops',
  ])
})

test('about a term only a sentence that speaks of it is quoted', () => {
  const person = guest({ offers: 'I cook for anybody who asks. Introductions to angel investors in Lisbon.' })
  expect(quotes(person, 130, 'angel-investors')[0]).toBe('Introductions to angel investors in Lisbon')
  expect(quotes(person, 130, 'security')).toEqual([undefined, undefined, undefined])
  expect(quotes(person, 130, 'cook for')[0]).toBe('I cook for anybody who asks')
})

describe('a long sentence', () => {
  const offers =
    'wedding photography in every season and weather; pricing of a first product for people who never sold one, and cakes'
  test('is cut at a joint around the term, and says so', () => {
    const { text, ground } = quoteOf(guest({ offers }), 'offeringSummary', 68, any, 0, 'pricing')!
    expect(text).toBe('...pricing of a first product for people who never sold one...')
    expect(ground).toEqual({ of: 'other', questionId: 'offers', start: 49, end: 105 })
    expect(offers.slice(49, 105)).toBe(text.slice(3, -3))
  })

  test('is cut at the end of a word where there is no joint', () => {
    const one = guest({ offers: 'advice '.repeat(30).trim() })
    const { text } = quoteOf(one, 'offeringSummary', 60, any, 0)!
    expect(text).toMatch(/^advice (advice )+advice\.\.\.$/)
    expect(text.length).toBeLessThanOrEqual(60)
  })
})

describe('is not quoted', () => {
  test.each([
    ['a word or two', 'Free pizza'],
    ['a link', 'Everything is on acme.com for anybody to read'],
    ['a phone number', 'Just ring 0151 234 567 89 on any weekday'],
    ['an invitation to write', 'Message me about pumps and valves'],
  ])('%s', (_, offers) => {
    expect(quotes(guest({ offers }))[0]).toBeUndefined()
  })

  test('whom they do not want', () => {
    const person: Explained = {
      profile: Profile.parse({ name: 'Ana', offeringSummary: 'Not interested in recruiters or agencies' }),
    }
    expect(quotes(person)[0]).toBeUndefined()
  })

  test('what the guest took off the card', () => {
    const person = guest({ offers: 'I review contracts for small shops.' })
    const changed = { ...person, profile: { ...person.profile, offeringSummary: 'Tax questions of all kinds' } }
    expect(quotes(changed)[0]).toBeUndefined()
  })

  test("a model's wording, but what it cites", () => {
    const offers = 'contracts and the like, nothing fancy'
    const model: Explained = {
      profile: Profile.parse({
        name: 'Ana',
        offeringSummary: 'I am a seasoned reviewer of contracts.',
        citations: [{ field: 'offeringSummary', questionId: 'offers', start: 0, end: offers.length }],
      }),
      responses: [{ questionId: 'offers', value: offers, answeredAt }],
    }
    expect(quotes(model)[0]).toBeUndefined()
    const { responses: _, ...unread } = guest({ offers: 'I review contracts for small shops.' })
    expect(quotes(unread)[0]).toBeUndefined()
  })

  test('what may not be said', () => {
    const person = guest({ offers: 'I review contracts for Acme. I closed three seed rounds.' })
    const found = quoteOf(person, 'offeringSummary', 130, (text) => !text.includes('Acme'), 0)
    expect(found?.text).toBe('I closed three seed rounds')
  })
})

test('words the guest typed into the card itself are quoted from the card', () => {
  const person: Explained = {
    profile: Profile.parse({ name: 'Ana', offeringSummary: 'Tax "questions" of all kinds.' }),
  }
  expect(quoteOf(person, 'offeringSummary', 130, any, 0)).toEqual({
    text: "Tax 'questions' of all kinds",
    ground: { of: 'other', field: 'offeringSummary' },
  })
})

test('a bracket that is cut open is left out', () => {
  const person: Explained = {
    profile: Profile.parse({ name: 'Ana', offeringSummary: 'Coaching for new leaders (certified' }),
  }
  expect(quotes(person)[0]).toBe('Coaching for new leaders...')
})

test('a sentence goes on after "e.g."', () => {
  const person = guest({ offers: 'Hard talks with anybody, e.g. firing a friend' })
  expect(quotes(person)[0]).toBe('Hard talks with anybody, e.g. firing a friend')
})
