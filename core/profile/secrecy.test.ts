import { describe, expect, test } from 'vitest'
import { extractProfile } from '#core/profile/built-in-extractor.ts'
import { asksForSecrecy, blankSecrets, isDiscreet } from '#core/profile/secrecy.ts'
import { defaultQuestions } from '#core/questionnaire/default-questions.ts'

describe('asks for secrecy', () => {
  test.each([
    "Please keep that confidential, my landlord doesn't know",
    'This stays between us.',
    'Strictly off the record: we are selling',
    'please keep this private',
    'Keep it to yourself',
    'don’t tell anyone',
    'Do not share this with others',
    'My boss does not know yet',
    'Nobody at work knows',
    'The round is not yet public',
  ])('%s', (text) => {
    expect([asksForSecrecy(text), isDiscreet(text)]).toEqual([true, true])
  })

  test.each([
    'I work in private equity',
    'A secret sauce for pricing',
    'We share offices',
    "I don't know anyone here",
    'Keep customers longer',
    'I coach women who want to grow in confidence on stage',
    'I can help with confidential computing and data confidentiality',
    'I draft confidentiality agreements',
    'The best introductions happen between us founders',
    'We are a profitable company, not public',
    'People who never show up on time',
    "Founders who don't quote you on price",
    'We keep it private by design',
    'I do not share stories on social media',
    'I do not share that view of remote work',
    'Our investors do not know retail',
    'Public procurement, no public relations',
  ])('not: %s', (text) => {
    expect([asksForSecrecy(text), isDiscreet(text)]).toEqual([false, false])
  })

  test('a lowered voice asks for discretion only', () => {
    const text = '(quietly) thinking about what I do next'
    expect([asksForSecrecy(text), isDiscreet(text)]).toEqual([false, true])
  })
})

test('what is to be kept may stand a sentence before; all else stays in its place', () => {
  const text = 'I sell v1.2. I move out in June. Please keep that confidential. Lawyers.\nBetween us: broke! Tax'
  const blanked = blankSecrets(text)
  expect(blanked.replaceAll(/ {2,}/g, ' _ ')).toBe('I sell v1.2. _ Lawyers.\n _ Tax')
  expect([blanked.length, blanked.indexOf('Lawyers'), blanked.indexOf('Tax')]).toEqual([
    text.length,
    text.indexOf('Lawyers'),
    text.indexOf('Tax'),
  ])
  expect(blankSecrets('')).toBe('')
  expect(blankSecrets('I want to sell. Please do not tell anyone.').trim()).toBe('')
  expect(blankSecrets('I lost my job. Nobody knows.').trim()).toBe('')
  const tools = 'I am raising a seed round. I build tools that need confidential computing.'
  expect(blankSecrets(tools)).toBe(tools)
})

test('a profile knows nothing of what is to be kept', () => {
  const goals =
    'Looking for a designer. We may have to sell our company. Please keep that confidential, my team does not know.'
  const responses = [{ questionId: 'goals', value: goals, answeredAt: '2026-11-22T10:00:00.000Z' }]
  const profile = extractProfile({ firstName: 'Ana', questions: defaultQuestions, responses })
  expect(profile.seekingKeywords).toEqual(['design'])
  expect(profile.seekingSummary).toBe('Looking for a designer.')
  expect(JSON.stringify(profile)).not.toMatch(/sell|confidential/)
})
