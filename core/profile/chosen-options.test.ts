import { describe, expect, test } from 'vitest'
import { chosenOptions, seniorityOf } from '#core/profile/chosen-options.ts'
import { defaultQuestions } from '#core/questionnaire/default-questions.ts'
import type { Question } from '#core/questionnaire/question.ts'
import type { ResponseValue } from '#core/questionnaire/response.ts'

const answers = (values: Record<string, ResponseValue>) =>
  Object.entries(values).map(([questionId, value]) => ({ questionId, value, answeredAt: '2026-11-22T10:00:00.000Z' }))
const nothing = { seniority: null, expertise: [], topics: [], citations: [] }

describe('what the select questions say', () => {
  test('goes into the profile by value and cites the labels', () => {
    const responses = answers({ experience: 'founder', expertise: ['ai', 'sales'], topics: ['food'] })
    expect(chosenOptions(defaultQuestions, responses)).toEqual({
      seniority: 'founder',
      expertise: ['ai', 'sales'],
      topics: ['food'],
      citations: [
        { field: 'seniority', questionId: 'experience', start: 0, end: 'Founder'.length },
        { field: 'expertise', questionId: 'expertise', start: 0, end: 'AI and machine learning, Sales'.length },
        { field: 'topics', questionId: 'topics', start: 0, end: 'Food and drink'.length },
      ],
    })
  })

  const silent: [name: string, questions: readonly Question[], values: Record<string, ResponseValue>][] = [
    ['no answers', defaultQuestions, {}],
    ['cleared answers', defaultQuestions, { experience: null, expertise: null, topics: [] }],
    ['answers to questions that are gone', [], { experience: 'founder', topics: ['food'] }],
    ['a level nobody knows', defaultQuestions, { experience: 'wizard' }],
    [
      'a question of that name that became open text',
      [{ ...defaultQuestions[0]!, id: 'experience' }],
      { experience: 'founder' },
    ],
  ]
  test.each(silent)('%s: nothing', (_, questions, values) => {
    expect(chosenOptions(questions, answers(values))).toEqual(nothing)
  })
})

describe('the level a title names', () => {
  const titles: [title: string | null, level: string | null][] = [
    ['Founder', 'founder'],
    ['Co-founder and CEO', 'founder'],
    ['CEO', 'executive'],
    ['cto', 'executive'],
    ['Chief of staff', 'executive'],
    ['VP of Sales', 'executive'],
    ['Managing partner', 'executive'],
    ['Head of Growth', 'senior'],
    ['Senior engineer', 'senior'],
    ['Partner', 'senior'],
    ['Junior designer', 'early'],
    ['Student', 'early'],
    ['Product manager', null],
    ['Headhunter', null],
    ['', null],
    [null, null],
  ]
  test.each(titles)('%s: %s', (title, level) => {
    expect(seniorityOf(title)).toBe(level)
  })
})
