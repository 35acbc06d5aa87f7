import * as z from 'zod'
import { Question } from '#core/questionnaire/question.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'

export const contract = {
  summary: "The event's questionnaire, in order.",
  access: 'organizer',
  body: nothing,
  reply: { status: 200, body: z.object({ items: z.array(Question) }) },
} as const satisfies Contract

export const handler = asOrganizer(contract, async ({ event }) => ({
  status: 200,
  body: { items: (await event()).questions },
}))
