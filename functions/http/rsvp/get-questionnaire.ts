import * as z from 'zod'
import { Question } from '#core/questionnaire/question.ts'
import { Response, missingRequired } from '#core/questionnaire/response.ts'
import { asGuest } from '#functions/shell/as-guest.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'

export const contract = {
  summary: 'The questions in order, the answers so far, and which required ones are missing.',
  access: 'guest',
  body: nothing,
  reply: {
    status: 200,
    body: z.object({ questions: z.array(Question), responses: z.array(Response), missing: z.array(z.string()) }),
  },
} as const satisfies Contract

export const handler = asGuest(contract, async ({ event: { questions }, attendee: { responses } }) => ({
  status: 200,
  body: { questions, responses, missing: missingRequired(questions, responses) },
}))
