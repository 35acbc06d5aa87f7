import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Refusal } from '#core/errors.ts'
import { defaultQuestions } from '#core/questionnaire/default-questions.ts'
import { Category, checkQuestions, Question, QuestionType, type QuestionProblem } from '#core/questionnaire/question.ts'

const [goals, idealConnections] = defaultQuestions
const locked = [goals!, idealConnections!]
const own = {
  id: 'fun_fact',
  type: 'open_text',
  category: 'PREFERENCES',
  title: 'What is your fun fact?',
  required: false,
  locked: false,
  order: 2,
}
const options = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B' },
]

function caught(attempt: () => unknown): unknown {
  try {
    attempt()
  } catch (error) {
    return error
  }
  return undefined
}

function problems(questions: unknown): QuestionProblem[] {
  const refusal = caught(() => checkQuestions(questions))
  if (refusal === undefined) return []
  const { status, code, retryable, details } = refusal as Refusal
  expect({ status, code, retryable }).toEqual({ status: 400, code: 'INVALID_QUESTIONS', retryable: false })
  return (details as { questions: QuestionProblem[] }).questions
}

test('there are four types and five categories', () => {
  expect(QuestionType.options).toEqual(['open_text', 'slider', 'single_select', 'multi_select'])
  expect(Category.options).toEqual(['GOALS', 'CONNECTIONS', 'IDENTITY', 'BACKGROUND', 'PREFERENCES'])
})

test('a stored question needs no more than id, type, category, title and order', () => {
  expect(Question.parse({ id: 'x', type: 'slider', category: 'GOALS', title: 'How?', order: 3 })).toEqual({
    id: 'x',
    type: 'slider',
    category: 'GOALS',
    title: 'How?',
    order: 3,
    required: false,
    locked: false,
  })
})

describe('a questionnaire that can be saved', () => {
  test('the defaults come back as they are', () => {
    expect(checkQuestions(defaultQuestions)).toEqual(defaultQuestions)
  })

  test('everything but the two locked questions may go', () => {
    expect(checkQuestions(locked)).toEqual(locked)
  })

  test('an own question is added', () => {
    expect(checkQuestions([...locked, own])).toEqual([...locked, own])
  })

  test('order is by number, then by place, and counted from 0', () => {
    const questions = [
      { ...goals, order: 7 },
      { ...own, order: 3 },
      { ...idealConnections, order: 7 },
      { ...own, id: 'second', order: 3 },
    ]
    expect(checkQuestions(questions).map(({ id, order }) => [id, order])).toEqual([
      ['fun_fact', 0],
      ['second', 1],
      ['goals', 2],
      ['ideal_connections', 3],
    ])
  })

  test('without order the place in the list counts', () => {
    const bare = [own, goals, idealConnections].map((question) => ({ ...question, order: undefined }))
    expect(checkQuestions(bare).map(({ id, order }) => [id, order])).toEqual([
      ['fun_fact', 0],
      ['goals', 1],
      ['ideal_connections', 2],
    ])
  })

  test('words of a locked question may change', () => {
    const [first] = checkQuestions([{ ...goals, title: 'What are you after?', required: false }, idealConnections])
    expect(first).toMatchObject({ id: 'goals', title: 'What are you after?', required: false, locked: true })
  })

  test('a lock that is left out follows from the id', () => {
    const bare = [goals, idealConnections, own].map((question) => ({ ...question, locked: undefined }))
    expect(checkQuestions(bare).map((question) => question.locked)).toEqual([true, true, false])
  })

  test('keys nobody knows are left out', () => {
    expect(checkQuestions([...locked, { ...own, admin: true }])[2]).not.toHaveProperty('admin')
  })
})

describe('a questionnaire that is refused', () => {
  const refused: [name: string, questions: unknown, problems: QuestionProblem[]][] = [
    ['no list', { questions: [] }, [{ questionId: '#1', problem: 'the questionnaire is a list of questions' }]],
    [
      'nothing',
      [],
      [
        { questionId: 'goals', problem: 'this question cannot be removed' },
        { questionId: 'ideal_connections', problem: 'this question cannot be removed' },
      ],
    ],
    [
      'a locked question is gone',
      [goals],
      [{ questionId: 'ideal_connections', problem: 'this question cannot be removed' }],
    ],
    [
      'a locked question has another type',
      [{ ...goals, type: 'slider' }, idealConnections],
      [{ questionId: 'goals', problem: 'this question must stay open text' }],
    ],
    [
      'a locked question is unlocked',
      [goals, { ...idealConnections, locked: false }],
      [{ questionId: 'ideal_connections', problem: 'this question must stay locked' }],
    ],
    [
      'a locked question is broken, which is said once',
      [{ ...goals, title: '' }, idealConnections],
      [{ questionId: 'goals', problem: 'title is not valid' }],
    ],
    [
      'an id twice',
      [...locked, own, own, own],
      [{ questionId: 'fun_fact', problem: 'another question has the same id' }],
    ],
    [
      'an unknown type',
      [...locked, { ...own, type: 'mad_lib' }],
      [{ questionId: 'fun_fact', problem: 'type is not valid' }],
    ],
    [
      'an unknown category',
      [...locked, { ...own, category: 'OTHER' }],
      [{ questionId: 'fun_fact', problem: 'category is not valid' }],
    ],
    ['an id with a space', [...locked, { ...own, id: 'a b' }], [{ questionId: '#3', problem: 'id is not valid' }]],
    ['no question at all', [...locked, null], [{ questionId: '#3', problem: 'question is not valid' }]],
    [
      'a title of 201 characters',
      [...locked, { ...own, title: 'x'.repeat(201) }],
      [{ questionId: 'fun_fact', problem: 'title is not valid' }],
    ],
    [
      'a select without options',
      [...locked, { ...own, type: 'single_select' }],
      [{ questionId: 'fun_fact', problem: 'a question to choose from needs at least two options' }],
    ],
    [
      'a select with one option',
      [...locked, { ...own, type: 'multi_select', config: { options: options.slice(1) } }],
      [{ questionId: 'fun_fact', problem: 'a question to choose from needs at least two options' }],
    ],
    [
      'a select with equal values',
      [...locked, { ...own, type: 'single_select', config: { options: [...options, { value: 'a', label: 'C' }] } }],
      [{ questionId: 'fun_fact', problem: 'two options have the same value' }],
    ],
    [
      'an option without a label, in the way of zod',
      [...locked, { ...own, type: 'single_select', config: { options: [options[0], { value: 'b' }] } }],
      [{ questionId: 'fun_fact', problem: 'config.options.1.label is not valid' }],
    ],
    [
      'a selection of none',
      [...locked, { ...own, type: 'multi_select', config: { options, maxSelections: 0 } }],
      [{ questionId: 'fun_fact', problem: 'config.maxSelections is not valid' }],
    ],
  ]
  test.each(refused)('%s', (_, questions, expected) => {
    expect(problems(questions)).toEqual(expected)
  })

  test('all problems are named at once', () => {
    expect(
      problems([
        { ...goals, locked: false },
        { ...own, title: '' },
      ]).map(({ questionId }) => questionId),
    ).toEqual(['fun_fact', 'goals', 'ideal_connections'])
  })

  test('31 questions', () => {
    const many = Array.from({ length: 29 }, (_, index) => ({ ...own, id: `q${index}` }))
    expect(problems([...locked, ...many])).toEqual([
      { questionId: '#31', problem: 'there can be at most 30 questions' },
    ])
    expect(checkQuestions([...locked, ...many.slice(1)])).toHaveLength(30)
  })
})

test('whatever is sent is either numbered from 0 or refused', () => {
  const question = fc.record({
    id: fc.constantFrom('goals', 'ideal_connections', 'x', 'y', '__proto__', ''),
    type: fc.constantFrom('open_text', 'slider', 'single_select', 7),
    category: fc.constantFrom('GOALS', 'PREFERENCES'),
    title: fc.string(),
    order: fc.oneof(fc.integer(), fc.double(), fc.constant(undefined)),
  })
  fc.assert(
    fc.property(fc.array(fc.oneof(question, fc.anything())), (rest) => {
      const questions = [...locked, ...rest]
      if (problems(questions).length > 0) return
      const checked = checkQuestions(questions)
      expect(checked.map(({ order }) => order)).toEqual(checked.map((_, index) => index))
      expect(checkQuestions(checked)).toEqual(checked)
    }),
  )
})
