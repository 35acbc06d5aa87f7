import { extractProfile } from '#core/profile/built-in-extractor.ts'
import { vocabularyFor } from '#core/profile/extended-vocabulary.ts'
import { defaultQuestions } from '#core/questionnaire/default-questions.ts'
import { expect, test } from 'vitest'
import type { Own } from './own-vocabulary.ts'
import { type Asked, readAnswer } from './reading.ts'

const own: Own = {
  concepts: [{ id: 'kilns', label: 'Kilns', patterns: ['kiln'] }],
  meets: [],
}

test.each<[Asked, string]>([
  ['goals', "I'm the CEO of Acme, a fintech. Looking for a kiln and angel investors; happy to help with pricing."],
  ['ideal_connections', 'People who own a kiln, or a CTO. I can offer introductions to venture capital.'],
  ['offers', 'I can help with kilns and with hiring. Looking for customers.'],
])('what is tried as an answer to %s is what a profile would get', (asked, text) => {
  const answeredAt = '2026-11-22T10:00:00.000Z'
  const profile = extractProfile({
    firstName: 'Ana',
    questions: defaultQuestions,
    responses: [{ questionId: asked, value: text, answeredAt }],
    vocabulary: vocabularyFor({ ...own, changes: 0 }),
  })
  const known = new Set(vocabularyFor({ ...own, changes: 0 }).ids)
  const { seeking, offering } = readAnswer(text, asked, own)
  const once = (marks: readonly { concept: string }[]) => [...new Set(marks.map(({ concept }) => concept))]
  expect(once(seeking)).toEqual(profile.seekingKeywords.filter((keyword) => known.has(keyword)))
  expect(once(offering)).toEqual(profile.offeringKeywords.filter((keyword) => known.has(keyword)))
  expect(once([...seeking, ...offering])).toContain('kilns')
})
