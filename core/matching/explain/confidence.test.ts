import { describe, expect, test } from 'vitest'
import { asksForDiscretion, confidedBy } from '#core/matching/explain/check-confidence.ts'
import {
  confidedTexts,
  confidences,
  isConfided,
  isInConfidence,
  toldInConfidence,
} from '#core/matching/explain/confidence.ts'
import { Profile } from '#core/profile/profile.ts'

const answeredAt = '2026-11-22T10:00:00.000Z'
const guest = (answers: Record<string, string>) => ({
  profile: Profile.parse({ name: 'Ana' }),
  responses: Object.entries(answers).map(([questionId, value]) => ({ questionId, value, answeredAt })),
})
const hidden = (text: string) => toldInConfidence(text).map(({ start, end }) => text.slice(start, end).trim())

/** What the checker, which shares nothing, finds as well. */
const plainlyAsked = [
  'Confidential: we are selling the shop',
  'I am, confidentially, tired of law',
  'We are quietly raising a second round',
  'Between us, the firm is for sale',
  'Off the record I want out of banking',
  'Please keep this private',
  'keep that secret for now',
  'Keep it to yourself please',
  "Please don't tell anybody about the move",
  'Do not share this with my team',
  'Don’t mention the merger',
  'dont quote me on this',
  'Nobody knows that I am leaving',
  'No one knows yet',
  "My boss doesn't know that I look around",
  'Our landlord does not know',
  "My employer mustn't know",
  'An anonymous donor backs us',
  'I give anonymously to three schools',
]

describe('asks for discretion or sounds so', () => {
  test.each(plainlyAsked)('%s', (sentence) => {
    expect(isInConfidence(sentence)).toBe(true)
    expect(asksForDiscretion(sentence)).toBe(true)
  })

  test.each([
    'PLEASE KEEP THIS CONFIDENTIAL',
    'Keep all of this under wraps',
    'I would rather not say who we are buying',
    'Please do not let my name be mentioned',
    'This stays between you and me',
    'Told in confidence: we are merging',
    'I am secretly writing a novel',
    'My co-founders at Loop have no idea yet',
    'My manager is not aware that I look around',
    'It is not yet public that we won the bid',
    "The deal hasn't been announced",
    'We are under NDA with a car maker',
    'Discretion would be welcome',
    "It's a secret",
  ])('and %s', (sentence) => {
    expect(isInConfidence(sentence)).toBe(true)
  })

  test.each([
    'I work in private equity',
    'We are a privately held firm of forty',
    'My secret sauce is patience',
    'I advise the public sector',
    'We share an office and love to share what we know',
    'I can tell you what a quote should cost',
    'Ask me about trade secrets and patents',
    'Quiet hotels for writers',
    'I keep bees and private gardens',
    "I don't know how to tell our story",
    'Marketing, not to mention sales',
    'I know a landlord in Porto',
    'My boss knows all about it',
  ])('not: %s', (sentence) => {
    expect(isInConfidence(sentence)).toBe(false)
    expect(asksForDiscretion(sentence)).toBe(false)
  })
})

describe('told in confidence is', () => {
  test('the sentence that says so, and no other', () => {
    const text = 'I bake bread. We are quietly raising two million for the second shop. I know flour.'
    expect(hidden(text)).toEqual(['We are quietly raising two million for the second shop.'])
  })

  test.each([
    'Please keep that confidential.',
    'This is off the record, please.',
    "My landlord doesn't know yet.",
    '(Not for sharing.)',
    'Nobody at work knows.',
  ])('what comes before "%s"', (asking) => {
    expect(hidden(`I bake bread. We are leaving the old place. ${asking} I know flour.`)).toEqual([
      'We are leaving the old place.',
      asking,
    ])
  })

  test('what comes next, where nothing is before or a colon is after', () => {
    expect(hidden('Between us. We are leaving. I know flour.')).toEqual(['Between us.', 'We are leaving.'])
    expect(hidden('I bake bread.\nIn strict confidence:\nWe are leaving')).toContain('We are leaving')
  })

  test('all of it, where it says so', () => {
    const text = 'I bake bread. We are leaving. Please keep all of this confidential.'
    expect(toldInConfidence(text)).toEqual([{ start: 0, end: text.length }])
  })

  test('a sentence with the asking in brackets', () => {
    expect(hidden('I bake. We sell the firm (confidential). I know flour.')).toEqual([
      'We sell the firm (confidential).',
    ])
    expect(hidden('We sell the firm (please keep it to yourself')).toHaveLength(1)
  })

  test('nothing in most answers', () => {
    expect(toldInConfidence('I bake bread. I know flour.')).toEqual([])
    expect(confidences(guest({ goals: 'I bake bread.' })).size).toBe(0)
  })
})

test('of a guest, by question and by the words', () => {
  const person = guest({ goals: 'I bake bread. We are leaving town. Keep this private.', offers: 'I know flour.' })
  expect([...confidences(person).keys()]).toEqual(['goals'])
  expect(isConfided(person, { questionId: 'goals', start: 14, end: 20 })).toBe(true)
  expect(isConfided(person, { questionId: 'goals', start: 0, end: 13 })).toBe(false)
  expect(isConfided(person, { questionId: 'offers', start: 0, end: 13 })).toBe(false)
  expect(confidedTexts(person)).toEqual(['We are leaving town', 'Keep this private'])
})

describe('the checker', () => {
  test.each(plainlyAsked)('hides no more than the builder: %s', (asking) => {
    const goals = `I bake bread. We are leaving town. ${asking}. I know flour.`
    const person = guest({ goals })
    const { holds } = confidedBy(person)
    expect(holds('goals', goals.indexOf(asking), goals.indexOf(asking) + 9)).toBe(true)
    const alone = [...goals].flatMap((character, at) => {
      const place = { questionId: 'goals', start: at, end: at + 1 }
      return /[\p{L}']/u.test(character) && holds('goals', at, at + 1) && !isConfided(person, place) ? [at] : []
    })
    expect(alone).toEqual([])
  })

  test('knows that "that" is the sentence before', () => {
    const { holds, texts } = confidedBy(guest({ goals: 'We are leaving. Please keep that confidential.' }))
    expect(holds('goals', 0, 14)).toBe(true)
    expect(holds('offers', 0, 14)).toBe(false)
    expect(texts[0]).toBe('We are leaving')
  })
})
