import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Refusal } from '#core/errors.ts'
import { defaultQuestions } from '#core/questionnaire/default-questions.ts'
import type { Question, QuestionProblem } from '#core/questionnaire/question.ts'
import {
  answerText,
  mergeResponses,
  missingRequired,
  readResponses,
  Response,
  SubmittedResponse,
  type ResponseValue,
} from '#core/questionnaire/response.ts'

const now = '2026-11-22T10:00:00.000Z'
const later = '2026-11-22T10:00:01.000Z'
const slider: Question = {
  id: 'energy',
  type: 'slider',
  category: 'PREFERENCES',
  title: 'How much company do you like?',
  required: true,
  locked: false,
  order: 6,
  config: { leftLabel: 'One to one', rightLabel: 'The whole room' },
}
const questions = [...defaultQuestions, slider]
const question = (id: string) => questions.find((candidate) => candidate.id === id)!
const answer = (questionId: string, value: ResponseValue, answeredAt = now): Response => ({
  questionId,
  value,
  answeredAt,
})

function caught(attempt: () => unknown): unknown {
  try {
    attempt()
  } catch (error) {
    return error
  }
  return undefined
}

function problems(submitted: SubmittedResponse[]): QuestionProblem[] {
  const { status, code, details } = caught(() => readResponses(questions, submitted, now)) as Refusal
  expect({ status, code }).toEqual({ status: 400, code: 'INVALID_ANSWERS' })
  return (details as { questions: QuestionProblem[] }).questions
}

describe('an answer that fits', () => {
  const fitting: [name: string, questionId: string, value: ResponseValue, stored: ResponseValue][] = [
    ['text', 'goals', 'Raise a seed round', 'Raise a seed round'],
    ['text with blanks around it', 'goals', '  spaced  \n', '  spaced  \n'],
    ['text with control characters', 'goals', 'a\u0000b\u0007\tc\u202e', 'a\u0000b\u0007\tc\u202e'],
    ['text of 5,000 characters', 'goals', 'x'.repeat(5000), 'x'.repeat(5000)],
    ['markup, which stays text', 'goals', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['lowest of a slider', 'energy', 1, 1],
    ['highest of a slider', 'energy', 5, 5],
    ['one of the options', 'experience', 'founder', 'founder'],
    ['some of the options', 'expertise', ['sales', 'ai'], ['sales', 'ai']],
    [
      'as many options as allowed',
      'topics',
      ['ai', 'climate', 'food', 'energy', 'web3'],
      ['ai', 'climate', 'food', 'energy', 'web3'],
    ],
    ['empty text clears', 'goals', '', null],
    ['null clears a slider', 'energy', null, null],
    ['no option clears', 'topics', [], null],
  ]
  test.each(fitting)('%s', (_, questionId, value, stored) => {
    expect(readResponses(questions, [{ questionId, value }], now)).toEqual([
      { questionId, value: stored, answeredAt: now },
    ])
  })

  test('keeps the remark beside it', () => {
    const submitted = [{ questionId: 'energy', value: 3, context: 'depends on the day' }]
    expect(readResponses(questions, submitted, now)).toEqual([{ ...submitted[0], answeredAt: now }])
    expect(readResponses(questions, [{ questionId: 'energy', value: 3, context: '' }], now)).toEqual([
      answer('energy', 3),
    ])
  })

  test('the later of two answers to one question counts, in its place', () => {
    const submitted = [
      { questionId: 'goals', value: 'first' },
      { questionId: 'energy', value: 2 },
      { questionId: 'goals', value: 'second' },
    ]
    expect(readResponses(questions, submitted, now)).toEqual([answer('energy', 2), answer('goals', 'second')])
  })
})

describe('an answer that does not fit', () => {
  const refused: [questionId: string, value: ResponseValue, problem: string][] = [
    ['nobody_asked', 'x', 'there is no such question'],
    ['__proto__', 'x', 'there is no such question'],
    ['goals', 'x'.repeat(5001), 'the answer is longer than 5000 characters'],
    ['goals', 3, 'the answer is a text'],
    ['goals', ['a'], 'the answer is a text'],
    ['energy', 0, 'the answer is a whole number from 1 to 5'],
    ['energy', 6, 'the answer is a whole number from 1 to 5'],
    ['energy', 2.5, 'the answer is a whole number from 1 to 5'],
    ['energy', Number.NaN, 'the answer is a whole number from 1 to 5'],
    ['energy', '3', 'the answer is a whole number from 1 to 5'],
    ['experience', 'wizard', 'the answer is one of the options'],
    ['experience', ['founder'], 'the answer is one of the options'],
    ['expertise', 'sales', 'the answer is a list of the options'],
    ['expertise', ['sales', 'magic'], 'the answer is a list of the options'],
    ['expertise', ['sales', 'sales'], 'an option is chosen twice'],
    ['topics', ['ai', 'climate', 'food', 'energy', 'web3', 'saas'], 'at most 5 options can be chosen'],
  ]
  test.each(refused)('%s: %j', (questionId, value, problem) => {
    expect(problems([{ questionId, value }])).toEqual([{ questionId, problem }])
  })

  test('a remark of 2,001 characters', () => {
    expect(problems([{ questionId: 'energy', value: 3, context: 'x'.repeat(2001) }])).toEqual([
      { questionId: 'energy', problem: 'the remark is longer than 2000 characters' },
    ])
  })

  test('every one is named, and never what was answered', () => {
    const found = problems([
      { questionId: 'goals', value: 'my secret'.repeat(1000) },
      { questionId: 'topics', value: ['my secret'] },
    ])
    expect(found.map(({ questionId }) => questionId)).toEqual(['goals', 'topics'])
    expect(JSON.stringify(found)).not.toContain('secret')
  })

  test('shapes are checked before', () => {
    expect(SubmittedResponse.safeParse({ questionId: 'goals', value: { a: 1 } }).success).toBe(false)
    expect(SubmittedResponse.safeParse({ questionId: 'goals', value: [1] }).success).toBe(false)
    expect(SubmittedResponse.safeParse({ questionId: 'goals', value: null }).success).toBe(true)
  })
})

test('any text comes back as it was sent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (text) => {
      expect(readResponses(questions, [{ questionId: 'goals', value: text }], now)).toEqual([answer('goals', text)])
    }),
  )
})

describe('merging', () => {
  const stored = [answer('goals', 'old'), answer('energy', 2)]

  test('the incoming answer wins, known questions keep their place, new ones follow', () => {
    const incoming = [answer('topics', ['ai'], later), answer('goals', 'new', later)]
    expect(mergeResponses(stored, incoming)).toEqual([
      answer('goals', 'new', later),
      answer('energy', 2),
      answer('topics', ['ai'], later),
    ])
  })

  test('a save that arrives late changes nothing', () => {
    expect(mergeResponses([answer('goals', 'new', later)], [answer('goals', 'old', now)])).toEqual([
      answer('goals', 'new', later),
    ])
  })

  test('a cleared answer stays cleared', () => {
    expect(mergeResponses(stored, [answer('energy', null, later)])).toEqual([
      answer('goals', 'old'),
      answer('energy', null, later),
    ])
  })

  test('merging the same answers again changes nothing, in whatever order saves arrive', () => {
    const saved = fc.uniqueArray(
      fc.record({ questionId: fc.constantFrom('a', 'b', 'c'), value: fc.string(), answeredAt: fc.constant(now) }),
      { selector: ({ questionId }) => questionId },
    )
    fc.assert(
      fc.property(saved, saved, (first, second) => {
        const newer = second.map((response) => ({ ...response, answeredAt: later }))
        const merged = mergeResponses(mergeResponses([], first), newer)
        expect(mergeResponses(merged, newer)).toEqual(merged)
        const byId = (list: Response[]) => new Map(list.map((response) => [response.questionId, response]))
        expect(byId(mergeResponses(newer, first))).toEqual(byId(merged))
      }),
    )
  })
})

describe('what is still missing', () => {
  test('all required questions at first', () => {
    expect(missingRequired(questions, [])).toEqual(['goals', 'ideal_connections', 'energy'])
  })

  test('blank and cleared answers count as missing', () => {
    const responses = [answer('goals', ' \n'), answer('ideal_connections', 'Founders'), answer('energy', null)]
    expect(missingRequired(questions, responses)).toEqual(['goals', 'energy'])
  })

  test('nothing in the end', () => {
    const responses = [answer('goals', 'x'), answer('ideal_connections', 'y'), answer('energy', 5)]
    expect(missingRequired(questions, responses)).toEqual([])
  })
})

describe('an answer as people read it', () => {
  const read: [questionId: string, value: ResponseValue, text: string][] = [
    ['goals', ' as it is ', ' as it is '],
    ['experience', 'mid', 'Mid career'],
    ['expertise', ['ai', 'press'], 'AI and machine learning, Press and public relations'],
    ['expertise', ['an-option-removed-since'], 'an-option-removed-since'],
    ['energy', 4, '4'],
    ['goals', null, ''],
  ]
  test.each(read)('%s %j', (questionId, value, text) => {
    expect(answerText(question(questionId), answer(questionId, value))).toBe(text)
  })

  test('nothing when there is no answer', () => {
    expect(answerText(question('goals'), undefined)).toBe('')
  })
})
