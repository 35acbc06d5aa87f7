import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ExtractionMismatch, readExtraction, type Extraction } from '#core/profile/model-extraction.ts'
import { Profile } from '#core/profile/profile.ts'
import { defaultQuestions } from '#core/questionnaire/default-questions.ts'
import type { Response, ResponseValue } from '#core/questionnaire/response.ts'

const answers = (values: Record<string, ResponseValue>): Response[] =>
  Object.entries(values).map(([questionId, value]) => ({ questionId, value, answeredAt: '2026-11-22T10:00:00.000Z' }))
const responses = answers({
  goals: "I'm the CTO of Acme in Berlin. Raising a seed round.",
  ideal_connections: 'Early-stage VCs.',
  offers: 'Pricing and bourbon.',
})
const input = { firstName: 'Ana', lastName: 'Lima', questions: defaultQuestions, responses }
const nothing: Extraction = {
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
}
function caught(attempt: () => unknown): unknown {
  try {
    attempt()
  } catch (error) {
    return error
  }
  return undefined
}

const read = (reply: Partial<Extraction>, changes: Partial<typeof input> = {}) =>
  readExtraction({ ...nothing, ...reply }, { ...input, ...changes })
const quoted = (text: string, quote = text) => ({ text, quote })
const keyword = (concept: string | null, phrase: string, quote: string) => ({ concept, phrase, quote })

describe('a reply that keeps to the answers', () => {
  const profile = read({
    location: quoted('Berlin'),
    role: quoted('CTO', 'the CTO of Acme'),
    company: quoted('Acme', 'the CTO of Acme'),
    seniority: { level: 'executive', quote: 'CTO' },
    expertise: [quoted('Pricing')],
    seekingSummary: quoted('Raising a seed round and looking for VCs.', 'Raising a seed round'),
    seekingKeywords: [
      keyword('fundraising', 'seed round', 'Raising a seed round'),
      keyword(null, 'VCs', 'Early-stage VCs'),
      keyword(null, 'Seed Capital Berlin', 'Berlin'),
    ],
    offeringSummary: quoted('Pricing and bourbon'),
    offeringKeywords: [keyword('pricing', 'pricing', 'Pricing')],
    currentFocus: quoted('Raising a seed round'),
    idealMatch: quoted('Early-stage VCs'),
    conversationHooks: [quoted('Knows bourbon', 'bourbon')],
  })

  test('becomes a profile', () => {
    const { citations: _, ...fields } = profile
    expect(fields).toEqual({
      name: 'Ana Lima',
      photoUrl: null,
      location: 'Berlin',
      role: 'CTO',
      company: 'Acme',
      seniority: 'executive',
      expertise: ['pricing'],
      topics: [],
      seekingSummary: 'Raising a seed round and looking for VCs.',
      seekingKeywords: ['fundraising', 'venture-capital', 'seed capital berlin'],
      offeringSummary: 'Pricing and bourbon',
      offeringKeywords: ['pricing'],
      currentFocus: 'Raising a seed round',
      idealMatch: 'Early-stage VCs',
      conversationHooks: ['Knows bourbon'],
      completeness: 0.95,
    })
  })

  test('cites the quotes', () => {
    const words = profile.citations.map(({ field, questionId, start, end }) => {
      const answer = responses.find((response) => response.questionId === questionId)!
      return [field, String(answer.value).slice(start, end)]
    })
    expect(words).toContainEqual(['role', 'the CTO of Acme'])
    expect(words).toContainEqual(['idealMatch', 'Early-stage VCs'])
    expect(words).toContainEqual(['conversationHooks', 'bourbon'])
    expect(words).toHaveLength(14)
  })
})

describe('a reply that does not', () => {
  const dropped: [name: string, reply: Partial<Extraction>, expected: Partial<Profile>][] = [
    ['a quote nobody wrote', { seekingSummary: quoted('Rich', 'I am rich') }, { seekingSummary: null }],
    ['an empty quote', { seekingSummary: quoted('Rich', '') }, { seekingSummary: null }],
    ['a quote of one letter', { idealMatch: quoted('Rich', 'a') }, { idealMatch: null }],
    ['a quote across two answers', { idealMatch: quoted('x', 'seed round. Early') }, { idealMatch: null }],
    ['a title that is not in its quote', { role: quoted('President', 'CTO of Acme') }, { role: null }],
    ['a company that is not in its quote', { company: quoted('Evil', 'CTO of Acme') }, { company: null }],
    ['a level with an invented quote', { seniority: { level: 'founder', quote: 'I founded it' } }, { seniority: null }],
    [
      'a keyword with an invented quote',
      { seekingKeywords: [keyword('ai', 'AI', 'artificial')], offeringKeywords: [keyword('pricing', 'x', 'Pricing')] },
      { seekingKeywords: [], offeringKeywords: ['pricing'] },
    ],
    ['a keyword without words', { seekingKeywords: [keyword(null, ' ', 'Berlin')] }, { seekingKeywords: [] }],
    ['a hook with an invented quote', { conversationHooks: [quoted('Owns a yacht')] }, { conversationHooks: [] }],
    [
      'links and line breaks',
      { seekingSummary: quoted('See https://evil.example\nor [here](evil.com/x) now', 'seed round') },
      { seekingSummary: '[here]( now' },
    ],
    [
      'a text too long',
      { idealMatch: quoted('word '.repeat(100), 'seed round') },
      { idealMatch: 'word '.repeat(56).trim() },
    ],
    [
      'a keyword too long',
      { seekingKeywords: [keyword(null, 'x'.repeat(90), 'Berlin')] },
      { seekingKeywords: ['x'.repeat(40)] },
    ],
  ]
  test.each(dropped)('%s', (_, reply, expected) => {
    expect(read(reply)).toMatchObject(expected)
  })

  test('too many of anything: the rest is left out', () => {
    const many = Array.from({ length: 200 }, (_, index) => index)
    const profile = read({
      seekingKeywords: many.map((index) => keyword(null, `phrase ${index}`, 'Berlin')),
      offeringKeywords: many.map((index) => keyword(null, `offer ${index}`, 'Berlin')),
      conversationHooks: many.map((index) => quoted(`hook ${index}`, 'Berlin')),
      topics: many.map((index) => quoted(`topic ${index}`, 'Berlin')),
    })
    expect(profile.seekingKeywords).toHaveLength(12)
    expect(profile.conversationHooks).toHaveLength(5)
    expect(profile.topics).toHaveLength(12)
    expect(Profile.parse(profile)).toEqual(profile)
  })
})

describe('what the model cannot set', () => {
  test('name, photo, completeness, ids, scores', () => {
    const reply = {
      ...nothing,
      name: 'Mallory',
      photoUrl: 'https://evil.example',
      completeness: 1,
      id: 'att_9',
      score: 100,
    }
    expect(readExtraction(reply, input)).toEqual(Profile.parse({ name: 'Ana Lima' }))
  })

  test('what the guest ticked', () => {
    const ticked = [...responses, ...answers({ experience: 'mid', expertise: ['legal'], topics: ['food'] })]
    const reply = {
      seniority: { level: 'founder' as const, quote: 'CTO' },
      expertise: [quoted('Pricing')],
      topics: [quoted('bourbon')],
    }
    expect(read(reply, { responses: ticked })).toMatchObject({
      seniority: 'mid',
      expertise: ['legal'],
      topics: ['food'],
    })
  })

  test('the company the organizer knows', () => {
    expect(readExtraction({ ...nothing, company: quoted('Acme') }, { ...input, company: 'Acme GmbH' }).company).toBe(
      'Acme GmbH',
    )
  })
})

describe('another shape', () => {
  const wrong: [name: string, reply: unknown, fields: string[]][] = [
    ['nothing', undefined, ['reply']],
    ['text', 'Here is your profile', ['reply']],
    ['a list', [], ['reply']],
    ['a key too few', { ...nothing, role: undefined }, ['role']],
    [
      'an unknown concept',
      { ...nothing, seekingKeywords: [keyword('world-peace', 'x', 'Berlin')] },
      ['seekingKeywords'],
    ],
    ['an unknown level', { ...nothing, seniority: { level: 'god', quote: 'CTO' } }, ['seniority']],
    ['keywords as text', { ...nothing, offeringKeywords: 'pricing', topics: 'x' }, ['topics', 'offeringKeywords']],
  ]
  test.each(wrong)('%s', (_, reply, fields) => {
    const mismatch = caught(() => readExtraction(reply, input))
    expect(mismatch).toBeInstanceOf(ExtractionMismatch)
    expect(mismatch).toMatchObject({ name: 'ExtractionMismatch', fields })
  })

  test('does not tell what was answered', () => {
    expect(() => readExtraction({ ...nothing, role: 'secret' }, input)).toThrow(
      'The model did not answer in the shape that was asked for.',
    )
  })
})

test('any reply is a valid profile or a mismatch', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Berlin', 'Pricing', 'https://evil.example'))
  const quotedText = fc.record({ text, quote: text })
  const keywords = fc.array(
    fc.record({ concept: fc.constantFrom('ai', 'sales', null, 'x'), phrase: text, quote: text }),
  )
  const reply = fc.record({
    location: fc.option(quotedText),
    role: fc.option(quotedText),
    company: fc.option(quotedText),
    seniority: fc.option(fc.record({ level: fc.constantFrom('mid', 'x'), quote: text })),
    expertise: fc.array(quotedText),
    topics: fc.array(quotedText),
    seekingSummary: fc.option(quotedText),
    seekingKeywords: keywords,
    offeringSummary: fc.option(quotedText),
    offeringKeywords: keywords,
    currentFocus: fc.option(quotedText),
    idealMatch: fc.option(quotedText),
    conversationHooks: fc.array(quotedText),
  })
  fc.assert(
    fc.property(fc.oneof(reply, fc.anything()), (some) => {
      const mismatch = caught(() => readExtraction(some, input))
      expect(mismatch === undefined || mismatch instanceof ExtractionMismatch).toBe(true)
      if (mismatch !== undefined) return
      const profile = readExtraction(some, input)
      expect(Profile.parse(profile)).toEqual(profile)
      expect(readExtraction(some, input)).toEqual(profile)
    }),
  )
})
