import type { Question } from '#core/questionnaire/question.ts'

/** Whether it is answered by choosing from options. Apart from the schemas, which a page would have to load with it. */
export const isChoice = ({ type }: Pick<Question, 'type'>): boolean =>
  type === 'single_select' || type === 'multi_select'
