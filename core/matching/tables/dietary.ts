import * as z from 'zod'
import type { Attendee } from '#core/attendee/attendee.ts'
import { isChoice } from '#core/questionnaire/choice.ts'
import type { Question } from '#core/questionnaire/question.ts'
import { answerText } from '#core/questionnaire/response.ts'

/** The question whose answers tell what guests eat, and how many of one answer a table shall hold at most. */
export const Dietary = z.strictObject({ questionId: z.string(), atMost: z.int().min(1).max(20) })
export type Dietary = z.infer<typeof Dietary>

/**
 * What guests eat by attendee id, as people read the answer: who answers the same is of one group, who did not answer of
 * none. Undefined when it is no question of the event's, or none to choose from.
 */
export function dietaryGroups(
  { questionId }: Pick<Dietary, 'questionId'>,
  questions: readonly Question[],
  guests: readonly Pick<Attendee, 'id' | 'responses'>[],
): ReadonlyMap<string, string> | undefined {
  const question = questions.find(({ id }) => id === questionId)
  if (question === undefined || !isChoice(question)) return undefined
  const answers = guests.map(({ id, responses }): [string, string] => [
    id,
    answerText(
      question,
      responses.find((response) => response.questionId === questionId),
    ),
  ])
  return new Map(answers.filter(([, answer]) => answer !== ''))
}
