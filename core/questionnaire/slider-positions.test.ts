import { expect, test } from 'vitest'
import { defaultQuestions } from '#core/questionnaire/default-questions.ts'
import type { Question } from '#core/questionnaire/question.ts'
import type { ResponseValue } from '#core/questionnaire/response.ts'
import { sliderPositions } from '#core/questionnaire/slider-positions.ts'

const slider = (id: string): Question => ({
  id,
  type: 'slider',
  category: 'PREFERENCES',
  title: 'One to one, or the whole room?',
  required: false,
  locked: false,
  order: 6,
})
const answers = (values: Record<string, ResponseValue>) =>
  Object.entries(values).map(([questionId, value]) => ({ questionId, value, answeredAt: '2026-11-22T10:00:00.000Z' }))

test('the five answers lie evenly from left to right', () => {
  const ids = ['one', 'two', 'three', 'four', 'five']
  const given = answers(Object.fromEntries(ids.map((id, index) => [id, index + 1])))
  expect([...sliderPositions(ids.map(slider), given)]).toEqual([
    ['one', 0],
    ['two', 25],
    ['three', 50],
    ['four', 75],
    ['five', 100],
  ])
})

test('cleared answers, other questions and questions that are gone have no position', () => {
  const given = answers({ pace: null, gone: 3, goals: 'Meet 3 people.', experience: 'founder' })
  expect(sliderPositions([...defaultQuestions, slider('pace')], given)).toEqual(new Map())
})
