import { describe, expect, test } from 'vitest'
import { defaultQuestions } from '#core/questionnaire/default-questions.ts'
import { Question, questionIds } from '#core/questionnaire/question.ts'
import { Seniority } from '#core/profile/profile.ts'
import { vocabulary } from '#core/profile/vocabulary.ts'

const question = (id: string) => defaultQuestions.find((candidate) => candidate.id === id)!

test('six questions in the order they are asked', () => {
  expect(defaultQuestions.map(({ id, type, locked, order }) => [id, type, locked, order])).toEqual([
    ['goals', 'open_text', true, 0],
    ['ideal_connections', 'open_text', true, 1],
    ['offers', 'open_text', false, 2],
    ['experience', 'single_select', false, 3],
    ['expertise', 'multi_select', false, 4],
    ['topics', 'multi_select', false, 5],
  ])
  expect(Object.values(questionIds)).toEqual(defaultQuestions.map(({ id }) => id))
})

test('the two locked questions are those of the specification, word by word', () => {
  expect(question('goals')).toEqual({
    id: 'goals',
    type: 'open_text',
    category: 'GOALS',
    title: 'What are your biggest current goals?',
    subtitle: 'What are you actively working toward right now?',
    required: true,
    locked: true,
    order: 0,
    config: {
      placeholder: 'e.g., Raising a seed round, hiring a technical co-founder...',
      hint: 'The more specific you are, the better we can match you.',
    },
  })
  expect(question('ideal_connections')).toEqual({
    id: 'ideal_connections',
    type: 'open_text',
    category: 'CONNECTIONS',
    title: 'Who would be your ideal connections at this event?',
    subtitle: "Describe the type of people you'd most like to meet.",
    required: true,
    locked: true,
    order: 1,
    config: {
      placeholder: "e.g., Early-stage VCs focused on AI, operators who've scaled...",
      hint: 'Think about who could help with your goals, or who you could help.',
    },
  })
})

describe.each(defaultQuestions)('$id', (asked) => {
  test('is a valid question with a title, a subtitle and a hint', () => {
    expect(Question.parse(asked)).toEqual(asked)
    expect(asked.subtitle).toMatch(/\.$|\?$/)
    expect(asked.config?.hint).toMatch(/\.$/)
  })
})

test('the levels of experience are those of a profile', () => {
  expect(question('experience').config?.options?.map(({ value }) => value)).toEqual(Seniority.options)
})

describe.each(['expertise', 'topics'])('the choices of %s', (id) => {
  const options = question(id).config?.options ?? []

  test('are 20 to 25, up to five of them to choose', () => {
    expect(options.length).toBeGreaterThanOrEqual(20)
    expect(options.length).toBeLessThanOrEqual(25)
    expect(question(id).config?.maxSelections).toBe(5)
  })

  test('differ in value and label', () => {
    expect(new Set(options.map(({ value }) => value)).size).toBe(options.length)
    expect(new Set(options.map(({ label }) => label)).size).toBe(options.length)
  })

  test('are concepts of the vocabulary', () => {
    expect(options.map(({ value }) => value).filter((value) => vocabulary.labelOf(value) === undefined)).toEqual([])
  })
})
