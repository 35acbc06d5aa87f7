import * as z from 'zod'
import { badRequest } from '#core/errors.ts'
import { isChoice } from '#core/questionnaire/choice.ts'

export const QuestionType = z.enum(['open_text', 'slider', 'single_select', 'multi_select'])
export type QuestionType = z.infer<typeof QuestionType>

export const Category = z.enum(['GOALS', 'CONNECTIONS', 'IDENTITY', 'BACKGROUND', 'PREFERENCES'])
export type Category = z.infer<typeof Category>

/** The questions that feed the score; every other id is an organizer's own. */
export const questionIds = {
  goals: 'goals',
  idealConnections: 'ideal_connections',
  offers: 'offers',
  experience: 'experience',
  expertise: 'expertise',
  topics: 'topics',
} as const

const lockedIds: readonly string[] = [questionIds.goals, questionIds.idealConnections]

const maxQuestions = 30

export const QuestionOption = z.object({
  value: z.string().trim().min(1).max(80),
  label: z.string().trim().min(1).max(120),
  description: z.string().max(200).optional(),
})
export type QuestionOption = z.infer<typeof QuestionOption>

/** One question of an event's questionnaire, as the first specification has it (R111). */
export const Question = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9_-]{0,63}$/i),
  type: QuestionType,
  category: Category,
  title: z.string().trim().min(1).max(200),
  subtitle: z.string().max(300).optional(),
  required: z.boolean().default(false),
  locked: z.boolean().default(false),
  order: z.number(),
  config: z
    .object({
      placeholder: z.string().max(200).optional(),
      hint: z.string().max(300).optional(),
      leftLabel: z.string().max(60).optional(),
      rightLabel: z.string().max(60).optional(),
      options: z.array(QuestionOption).max(60).optional(),
      maxSelections: z.int().min(1).max(60).optional(),
    })
    .optional(),
})
export type Question = z.infer<typeof Question>

// Order and lock may be left out: the place in the list gives the one, the id gives the other.
const OrganizersQuestion = Question.extend({ order: z.number().optional(), locked: z.boolean().optional() })

export type QuestionProblem = { questionId: string; problem: string }

/**
 * An organizer's questionnaire, put in order and numbered from 0. Questions sort by `order`; equal or missing ones keep
 * their place in the list.
 *
 * @throws Refusal 400 INVALID_QUESTIONS, `details` being `{questions: QuestionProblem[]}`; a question without a usable
 * id is named by its place, `#1` being the first.
 */
export function checkQuestions(questions: unknown): Question[] {
  if (!Array.isArray(questions)) {
    throw invalid([{ questionId: '#1', problem: 'the questionnaire is a list of questions' }])
  }
  if (questions.length > maxQuestions) {
    throw invalid([{ questionId: `#${maxQuestions + 1}`, problem: `there can be at most ${maxQuestions} questions` }])
  }
  const problems: QuestionProblem[] = []
  const read: Question[] = []
  questions.forEach((raw: unknown, index) => {
    const parsed = OrganizersQuestion.safeParse(raw)
    if (parsed.success) {
      const { order = index, locked = lockedIds.includes(parsed.data.id), ...rest } = parsed.data
      read.push({ ...rest, order, locked })
    } else {
      const questionId = idOf(raw) ?? `#${index + 1}`
      const fields = new Set(parsed.error.issues.map((issue) => issue.path.join('.') || 'question'))
      for (const field of fields) problems.push({ questionId, problem: `${field} is not valid` })
    }
  })
  problems.push(...sameIds(read), ...read.flatMap(selectProblems), ...lockProblems(read, problems))
  if (problems.length > 0) throw invalid(problems)
  return read.toSorted((a, b) => a.order - b.order).map((question, order) => ({ ...question, order }))
}

function invalid(problems: QuestionProblem[]) {
  return badRequest('INVALID_QUESTIONS', 'The questionnaire cannot be saved like this.', { questions: problems })
}

function idOf(raw: unknown): string | undefined {
  return z.object({ id: Question.shape.id }).safeParse(raw).data?.id
}

function sameIds(questions: Question[]): QuestionProblem[] {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { id } of questions) {
    if (seen.has(id)) repeated.add(id)
    seen.add(id)
  }
  return [...repeated].map((questionId) => ({ questionId, problem: 'another question has the same id' }))
}

function selectProblems({ id, type, config }: Question): QuestionProblem[] {
  if (!isChoice({ type })) return []
  const values = (config?.options ?? []).map((option) => option.value)
  if (values.length < 2) return [{ questionId: id, problem: 'a question to choose from needs at least two options' }]
  if (new Set(values).size < values.length) return [{ questionId: id, problem: 'two options have the same value' }]
  return []
}

function lockProblems(questions: Question[], earlier: QuestionProblem[]): QuestionProblem[] {
  return lockedIds.flatMap((questionId) => {
    const question = questions.find((candidate) => candidate.id === questionId)
    if (!question) {
      const refusedAlready = earlier.some((problem) => problem.questionId === questionId)
      return refusedAlready ? [] : [{ questionId, problem: 'this question cannot be removed' }]
    }
    if (question.type !== 'open_text') return [{ questionId, problem: 'this question must stay open text' }]
    return question.locked ? [] : [{ questionId, problem: 'this question must stay locked' }]
  })
}
