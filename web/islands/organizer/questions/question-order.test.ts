import { defaultQuestions } from '#core/questionnaire/default-questions.ts'
import { checkQuestions } from '#core/questionnaire/question.ts'
import { expect, test } from 'vitest'
import { movedQuestion, removedDefaults, withQuestion, withoutQuestion } from './question-order.ts'

const ids = (questions: readonly { id: string }[]) => questions.map(({ id }) => id)

test('a question moves by one place, and not past the ends', () => {
  expect(ids(movedQuestion(defaultQuestions, 'offers', -1)).slice(0, 3)).toEqual([
    'goals',
    'offers',
    'ideal_connections',
  ])
  expect(ids(movedQuestion(defaultQuestions, 'offers', 1)).slice(2, 4)).toEqual(['experience', 'offers'])
  expect(movedQuestion(defaultQuestions, 'goals', -1)).toEqual(defaultQuestions)
  expect(movedQuestion(defaultQuestions, 'topics', 1)).toEqual(defaultQuestions)
})

test('a removed question can come back at the end; a locked one is never removed', () => {
  const fewer = withoutQuestion(defaultQuestions, 'offers')
  expect(ids(fewer)).not.toContain('offers')
  expect(withoutQuestion(defaultQuestions, 'goals')).toEqual(defaultQuestions)
  const [offers] = removedDefaults(fewer, defaultQuestions)
  expect(offers?.id).toBe('offers')
  expect(ids(withQuestion(fewer, offers!)).at(-1)).toBe('offers')
})

test('what is sent is a questionnaire the server takes, in this very order', () => {
  const changed = movedQuestion(withoutQuestion(defaultQuestions, 'experience'), 'topics', -1)
  expect(ids(checkQuestions(changed))).toEqual(ids(changed))
  expect(changed.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4])
})
