import * as z from 'zod'
import { badRequest } from '#core/errors.ts'
import type { Question, QuestionProblem } from '#core/questionnaire/question.ts'

/** Longest answer and longest remark beside it, in UTF-16 code units, as a browser's `maxlength` counts. */
export const maxAnswerLength = 5_000
export const maxContextLength = 2_000

const ResponseValue = z.union([z.string(), z.number(), z.array(z.string()), z.null()])
export type ResponseValue = z.infer<typeof ResponseValue>

/** One stored answer. `value` is null when the guest cleared it. `answeredAt` is ISO 8601 UTC. */
export const Response = z.object({
  questionId: z.string(),
  value: ResponseValue,
  context: z.string().optional(),
  answeredAt: z.string(),
})
export type Response = z.infer<typeof Response>

/** One answer as a guest submits it. */
export const SubmittedResponse = Response.omit({ answeredAt: true })
export type SubmittedResponse = z.infer<typeof SubmittedResponse>

/**
 * Checks submitted answers against their questions and dates them `now`. Text is kept verbatim, whatever it holds.
 * An empty string, an empty list and null clear an answer. Of two answers to one question the later one counts.
 *
 * @throws Refusal 400 INVALID_ANSWERS, `details` being `{questions: QuestionProblem[]}`, never the answers.
 */
export function readResponses(
  questions: readonly Question[],
  submitted: readonly SubmittedResponse[],
  now: string,
): Response[] {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const read = new Map<string, Response>()
  const problems: QuestionProblem[] = []
  for (const { questionId, value, context } of submitted) {
    const question = byId.get(questionId)
    const problem = question ? problemWith(question, value, context) : 'there is no such question'
    if (problem) {
      problems.push({ questionId: questionId.slice(0, 64), problem })
      continue
    }
    const kept = { questionId, value: isEmpty(value) ? null : value, answeredAt: now }
    read.delete(questionId)
    read.set(questionId, context ? { ...kept, context } : kept)
  }
  if (problems.length > 0) {
    throw badRequest('INVALID_ANSWERS', 'Some answers do not fit their questions.', { questions: problems })
  }
  return [...read.values()]
}

function isEmpty(value: ResponseValue): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function problemWith(question: Question, value: ResponseValue, context = ''): string | undefined {
  if (context.length > maxContextLength) return `the remark is longer than ${maxContextLength} characters`
  if (isEmpty(value)) return undefined
  const options = new Set(question.config?.options?.map((option) => option.value))
  switch (question.type) {
    case 'open_text':
      if (typeof value !== 'string') return 'the answer is a text'
      return value.length > maxAnswerLength ? `the answer is longer than ${maxAnswerLength} characters` : undefined
    case 'slider':
      return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5
        ? undefined
        : 'the answer is a whole number from 1 to 5'
    case 'single_select':
      return typeof value === 'string' && options.has(value) ? undefined : 'the answer is one of the options'
    case 'multi_select': {
      if (!Array.isArray(value) || !value.every((one) => options.has(one))) return 'the answer is a list of the options'
      if (new Set(value).size < value.length) return 'an option is chosen twice'
      const most = question.config?.maxSelections ?? options.size
      return value.length > most ? `at most ${most} options can be chosen` : undefined
    }
  }
}

/**
 * What is stored after a save: per question the answer with the later `answeredAt`, the incoming one when equal, so a
 * save that arrives late cannot undo a newer one. Known questions keep their place, new ones follow.
 */
export function mergeResponses(existing: readonly Response[], incoming: readonly Response[]): Response[] {
  const merged = new Map(existing.map((response) => [response.questionId, response]))
  for (const response of incoming) {
    const stored = merged.get(response.questionId)
    if (!stored || response.answeredAt >= stored.answeredAt) merged.set(response.questionId, response)
  }
  return [...merged.values()]
}

/** Ids of required questions without an answer. A hint for the page: a guest may finish without them (R123). */
export function missingRequired(questions: readonly Question[], responses: readonly Response[]): string[] {
  const answered = new Set(
    responses
      .filter(({ value }) => !isEmpty(value) && !(typeof value === 'string' && value.trim() === ''))
      .map((response) => response.questionId),
  )
  return questions.filter(({ id, required }) => required && !answered.has(id)).map((question) => question.id)
}

/**
 * An answer as a person would read it: open text verbatim, options by label, joined by `, `. Citations count in this
 * text. Empty when there is no answer.
 */
export function answerText(question: Question, response: Response | undefined): string {
  const value = response?.value ?? null
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  if (question.type === 'open_text') return typeof value === 'string' ? value : value.join(', ')
  const labels = new Map(question.config?.options?.map((option) => [option.value, option.label]))
  return [value]
    .flat()
    .map((one) => labels.get(one) ?? one)
    .join(', ')
}
