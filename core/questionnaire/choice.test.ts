import { expect, test } from 'vitest'
import { isChoice } from '#core/questionnaire/choice.ts'
import { QuestionType } from '#core/questionnaire/question.ts'

test('selects are answered by choosing, nothing else is', () => {
  expect(QuestionType.options.filter((type) => isChoice({ type }))).toEqual(['single_select', 'multi_select'])
})
