import { describe, expect, test } from 'vitest'
import { explain } from '#core/matching/explain.ts'
import { matchInput } from '#core/matching/match-input.ts'
import { extractProfile } from '#core/profile/built-in-extractor.ts'
import type { EventVocabulary } from '#core/profile/event-vocabulary.ts'
import { vocabularyFor, vocabularyVersion } from '#core/profile/extended-vocabulary.ts'
import { keywordOf } from '#core/profile/keyword.ts'
import { extractionSchemaOf, readExtraction } from '#core/profile/model-extraction.ts'
import { correctProfile } from '#core/profile/profile.ts'
import { vocabulary } from '#core/profile/vocabulary.ts'
import { defaultQuestions } from '#core/questionnaire/default-questions.ts'

const own: EventVocabulary = {
  concepts: [
    { id: 'pottery-kilns', label: 'Pottery & kilns', patterns: ['kiln', 'seed round'] },
    { id: 'kiln-building', label: 'Kiln building', patterns: ['building kiln', 'brick oven*'] },
  ],
  meets: [
    ['kiln-building', 'pottery-kilns'],
    ['pricing', 'pottery-kilns'],
  ],
  changes: 3,
}
const extended = vocabularyFor(own)
const found = (text: string) => extended.mentionsIn(text).map(({ concept }) => concept)
const answeredAt = '2026-11-22T10:00:00.000Z'
const answered = (answers: Record<string, string>, event = extended) => ({
  firstName: 'Ana',
  questions: defaultQuestions,
  responses: Object.entries(answers).map(([questionId, value]) => ({ questionId, value, answeredAt })),
  vocabulary: event,
})

describe('the vocabulary of an event', () => {
  test('is the built-in one itself where nothing was added', () => {
    expect(vocabularyFor({ concepts: [], meets: [], changes: 2 })).toBe(vocabulary)
  })

  test('is made once for the same content', () => {
    expect(vocabularyFor(structuredClone(own))).toBe(extended)
    expect(vocabularyFor({ ...own, meets: [] })).not.toBe(extended)
  })

  test('has the version of the built-in one and counts its own changes', () => {
    expect(extended.version).toBe(`${vocabulary.version}+3`)
    expect(vocabularyVersion({ changes: 0 })).toBe(`${vocabulary.version}+0`)
  })

  test('knows both, and the built-in one knows nothing of it', () => {
    expect(extended.ids).toEqual([...vocabulary.ids, 'pottery-kilns', 'kiln-building'])
    expect([extended.labelOf('pottery-kilns'), extended.labelOf('pricing')]).toEqual(['Pottery & kilns', 'Pricing'])
    expect(extended.needsMetBy('pricing')).toEqual([...vocabulary.needsMetBy('pricing'), 'pottery-kilns'])
    expect(vocabulary.labelOf('pottery-kilns')).toBeUndefined()
    expect(vocabulary.needsMetBy('pricing')).not.toContain('pottery-kilns')
  })

  test('goes on reading phrases of a concept that is built in by now', () => {
    const later = vocabularyFor({
      concepts: [{ id: 'pricing', label: 'What it costs', patterns: ['zlotys'] }],
      meets: [],
      changes: 1,
    })
    expect([later.labelOf('pricing'), later.mentionsIn('zlotys, price list').map(({ concept }) => concept)]).toEqual([
      'Pricing',
      ['pricing', 'pricing'],
    ])
  })

  test('prefers its own patterns of equal length, and the longer ones of either', () => {
    expect(found('a kiln and a seed round')).toEqual(['pottery-kilns', 'pottery-kilns'])
    expect(vocabulary.mentionsIn('seed round').map(({ concept }) => concept)).toEqual(['fundraising'])
    expect(found('building kilns, brick ovens')).toEqual(['kiln-building', 'kiln-building'])
    const short = vocabularyFor({ ...own, concepts: [{ id: 'seeds', label: 'Seeds', patterns: ['seed'] }], meets: [] })
    expect(short.mentionsIn('seeds and a seed round').map(({ concept }) => concept)).toEqual(['seeds', 'fundraising'])
  })

  test('normalises what guests type by hand', () => {
    expect(keywordOf('Pottery & Kilns', extended)).toBe('pottery-kilns')
    expect(keywordOf('kilns', extended)).toBe('pottery-kilns')
    expect(keywordOf('kilns')).toBe('crafts')
    const profile = extractProfile(answered({ goals: 'Meet people' }))
    expect(correctProfile(profile, { offeringKeywords: ['Brick ovens'] }, extended).offeringKeywords).toEqual([
      'kiln-building',
    ])
    expect(correctProfile(profile, { offeringKeywords: ['Brick ovens'] }).offeringKeywords).toEqual(['brick ovens'])
  })
})

describe('guests of that event', () => {
  const seeker = extractProfile(answered({ goals: 'Looking for somebody with a kiln.' }))
  const builder = extractProfile(answered({ offers: 'I can help with brick ovens.' }))

  test('are read with it, others without', () => {
    expect(seeker.seekingKeywords).toEqual(['pottery-kilns'])
    expect(builder.offeringKeywords).toEqual(['kiln-building'])
    const elsewhere = extractProfile(answered({ offers: 'I can help with brick ovens.' }, vocabulary))
    expect(elsewhere.offeringKeywords).not.toContain('kiln-building')
  })

  test('have a profile that is as complete by its concepts as by built-in ones', () => {
    const plainly = extractProfile(answered({ offers: 'I can help with pricing.' }))
    expect(builder.completeness).toBe(plainly.completeness)
    const nothing = extractProfile(answered({ goals: 'Meet people' }))
    const corrected = correctProfile(nothing, { seekingKeywords: ['Kilns'] }, extended)
    expect(corrected.completeness - nothing.completeness).toBeCloseTo(0.2, 9)
  })

  test('meet by its relations', () => {
    expect(matchInput('a', answeredAt, builder, extended).offering).toEqual(['kiln-building', 'pottery-kilns'])
    expect(matchInput('a', answeredAt, seeker, extended).seeking).toEqual(['pottery-kilns'])
    expect(matchInput('a', answeredAt, builder).offering).toEqual(['kiln building'])
  })

  test('read the relation as a reason', () => {
    const { whyMatch } = explain({ profile: seeker }, { profile: builder }, undefined, { vocabulary: extended })
    expect(whyMatch.join(' ')).toMatch(/kiln building.*pottery & kilns|pottery & kilns.*kiln building/)
  })

  test('are read by a model that may choose its concepts, and no others', () => {
    const input = answered({ offers: 'I can help with brick ovens.' })
    const reply = (concept: string) => ({
      location: null,
      role: null,
      company: null,
      seniority: null,
      expertise: [],
      topics: [],
      seekingSummary: null,
      seekingKeywords: [],
      offeringSummary: null,
      offeringKeywords: [{ concept, phrase: 'ovens', quote: 'brick ovens' }],
      currentFocus: null,
      idealMatch: null,
      conversationHooks: [],
    })
    expect(readExtraction(reply('kiln-building'), input).offeringKeywords).toEqual(['kiln-building'])
    expect(() => readExtraction(reply('no-such'), input)).toThrow('shape')
    expect(() => readExtraction(reply('kiln-building'), { ...input, vocabulary })).toThrow('shape')
    expect(extractionSchemaOf(extended).safeParse(reply('kiln-building')).success).toBe(true)
  })
})

test('gaps and choices are for the built-in patterns: what an organizer types is words', () => {
  const concepts = [{ id: 'tastings', label: 'Tastings', patterns: ['wine|cheese', 'cellar .. tour'] }]
  const tastingsIn = (text: string) =>
    vocabularyFor({ concepts, meets: [], changes: 1 })
      .mentionsIn(text)
      .filter(({ concept }) => concept === 'tastings').length
  expect(tastingsIn('Wine cheese evening, a cellar tour')).toBe(2)
  expect(tastingsIn('Cheese, cellar and a tour')).toBe(0)
})
