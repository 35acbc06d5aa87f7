import type { Question } from '#core/questionnaire/question.ts'
import type { Response } from '#core/questionnaire/response.ts'

/** Where a guest put each slider that the questionnaire still has: question id -> 0 (left) to 100 (right). */
export function sliderPositions(questions: readonly Question[], responses: readonly Response[]): Map<string, number> {
  const sliders = new Set(questions.filter(({ type }) => type === 'slider').map(({ id }) => id))
  return new Map(
    responses.flatMap(({ questionId, value }) =>
      // Answers go from 1 to 5.
      sliders.has(questionId) && typeof value === 'number' ? [[questionId, (value - 1) * 25]] : [],
    ),
  )
}
