import type { Question } from '#core/questionnaire/question.ts'
import type { Response, ResponseValue } from '#core/questionnaire/response.ts'

/** Answers by question id. */
export type Answers = ReadonlyMap<string, ResponseValue>

export const answersOf = (responses: readonly Response[]): Answers =>
  new Map(responses.map(({ questionId, value }) => [questionId, value]))

export function isAnswered(value: ResponseValue | undefined): boolean {
  if (value === undefined || value === null) return false
  return typeof value === 'number' || (value.length > 0 && (typeof value !== 'string' || value.trim() !== ''))
}

export const answeredCount = (questions: readonly Question[], answers: Answers): number =>
  questions.filter(({ id }) => isAnswered(answers.get(id))).length

export const missingRequired = (questions: readonly Question[], answers: Answers): Question[] =>
  questions.filter(({ id, required }) => required && !isAnswered(answers.get(id)))

/** Where a guest goes on: the first question without an answer, else the first one. */
export const resumeAt = (questions: readonly Question[], answers: Answers): Question | undefined =>
  questions.find(({ id }) => !isAnswered(answers.get(id))) ?? questions[0]

/** The question before (-1) or after (1) another; undefined beyond the ends. */
export function neighbour(questions: readonly Question[], id: string, step: -1 | 1): Question | undefined {
  const at = questions.findIndex((question) => question.id === id)
  return at < 0 ? undefined : questions[at + step]
}

/** How many options may be chosen: never more than there are. */
export const mostChoices = ({ config }: Question): number => {
  const options = config?.options?.length ?? 0
  return Math.min(config?.maxSelections ?? options, options)
}

/** The chosen options with one taken in or out, in the order of choosing; unchanged when one more would be too many. */
export function toggled(chosen: readonly string[], value: string, most: number): string[] {
  if (chosen.includes(value)) return chosen.filter((one) => one !== value)
  return chosen.length >= most ? [...chosen] : [...chosen, value]
}

export const chosenIn = (value: ResponseValue | undefined): string[] => (Array.isArray(value) ? value : [])

/** Characters left, once few enough to matter. */
export function charactersLeft(text: string, most: number): number | undefined {
  const left = most - text.length
  return left <= Math.min(500, most / 5) ? left : undefined
}
