import { describe, expect, test } from 'vitest'
import type { Question } from '#core/questionnaire/question.ts'
import * as answering from './answering.ts'

const question = (id: string, more: Partial<Question> = {}): Question => ({
  id,
  type: 'open_text',
  category: 'GOALS',
  title: id,
  required: false,
  locked: false,
  order: 0,
  ...more,
})
const questions = [question('goals', { required: true }), question('offers'), question('topics', { required: true })]

describe('whether a question is answered', () => {
  test.each([
    [undefined, false],
    [null, false],
    ['', false],
    ['  \n', false],
    [[], false],
    ['x', true],
    [1, true],
    [['a'], true],
  ])('%j: %s', (value, answered) => {
    expect(answering.isAnswered(value)).toBe(answered)
  })
})

describe('going on', () => {
  test('starts at the first question', () => {
    expect(answering.resumeAt(questions, new Map())?.id).toBe('goals')
  })
  test('resumes at the first one without an answer, on whichever device', () => {
    const answers = answering.answersOf([
      { questionId: 'goals', value: 'raise', answeredAt: '2031-05-05T15:00:00.000Z' },
      { questionId: 'offers', value: null, answeredAt: '2031-05-05T15:00:00.000Z' },
    ])
    expect(answering.resumeAt(questions, answers)?.id).toBe('offers')
    expect(answering.answeredCount(questions, answers)).toBe(1)
  })
  test('with everything answered it begins again, for a review', () => {
    expect(
      answering.resumeAt(
        questions,
        new Map([
          ['goals', 'a'],
          ['offers', 'b'],
          ['topics', 'c'],
        ]),
      )?.id,
    ).toBe('goals')
  })
  test('an event without questions has nowhere to go', () => {
    expect(answering.resumeAt([], new Map())).toBeUndefined()
  })
  test('steps to the neighbours and not beyond', () => {
    expect(answering.neighbour(questions, 'goals', 1)?.id).toBe('offers')
    expect(answering.neighbour(questions, 'goals', -1)).toBeUndefined()
    expect(answering.neighbour(questions, 'topics', 1)).toBeUndefined()
    expect(answering.neighbour(questions, 'removed', 1)).toBeUndefined()
  })
  test('knows the required ones that are missing', () => {
    expect(answering.missingRequired(questions, new Map([['goals', ' ']])).map(({ id }) => id)).toEqual([
      'goals',
      'topics',
    ])
  })
})

describe('choosing several', () => {
  test('adds, takes back and keeps to the most', () => {
    expect(answering.toggled(['a'], 'b', 2)).toEqual(['a', 'b'])
    expect(answering.toggled(['a', 'b'], 'a', 2)).toEqual(['b'])
    expect(answering.toggled(['a', 'b'], 'c', 2)).toEqual(['a', 'b'])
  })
  test('at most as many as there are options', () => {
    const options = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ]
    expect(answering.mostChoices(question('topics', { config: { options } }))).toBe(2)
    expect(answering.mostChoices(question('topics', { config: { options, maxSelections: 1 } }))).toBe(1)
    expect(answering.mostChoices(question('topics', { config: { options, maxSelections: 9 } }))).toBe(2)
  })
  test('reads a list from any stored value', () => {
    expect(answering.chosenIn(['a'])).toEqual(['a'])
    expect(answering.chosenIn('a')).toEqual([])
    expect(answering.chosenIn(undefined)).toEqual([])
  })
})

test('characters are counted near the limit only', () => {
  expect(answering.charactersLeft('x'.repeat(4_499), 5_000)).toBeUndefined()
  expect(answering.charactersLeft('x'.repeat(4_500), 5_000)).toBe(500)
  expect(answering.charactersLeft('x'.repeat(280), 280)).toBe(0)
  expect(answering.charactersLeft('x'.repeat(200), 280)).toBeUndefined()
})
