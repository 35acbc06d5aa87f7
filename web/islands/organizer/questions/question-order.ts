import type { Question } from '#core/questionnaire/question.ts'

/** The questions with one moved up or down; numbered anew, as the server will. */
export function movedQuestion(questions: readonly Question[], id: string, step: -1 | 1): Question[] {
  const at = questions.findIndex((question) => question.id === id)
  const question = questions[at]
  const target = at + step
  if (question === undefined || target < 0 || target >= questions.length) return [...questions]
  return numbered(questions.toSpliced(at, 1).toSpliced(target, 0, question))
}

/** Without a question; a locked one stays. */
export const withoutQuestion = (questions: readonly Question[], id: string): Question[] =>
  numbered(questions.filter((question) => question.locked || question.id !== id))

export const withQuestion = (questions: readonly Question[], question: Question): Question[] =>
  numbered([...questions, question])

/** The default questions that are not asked now. */
export function removedDefaults(questions: readonly Question[], defaults: readonly Question[]): Question[] {
  const asked = new Set(questions.map(({ id }) => id))
  return defaults.filter(({ id }) => !asked.has(id))
}

const numbered = (questions: readonly Question[]) => questions.map((question, order) => ({ ...question, order }))
