import * as z from 'zod'
import { changeEvent } from '#core/event/plan.ts'
import { Question } from '#core/questionnaire/question.ts'
import { commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { replaceEvent } from '#functions/adapters/dynamodb/event.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import type { Contract } from '#functions/shell/contract.ts'

export const contract = {
  summary: 'Replaces the questionnaire. The two locked questions must stay.',
  access: 'organizer',
  body: z.object({ questions: z.array(z.unknown()) }),
  reply: { status: 200, body: z.object({ items: z.array(Question) }) },
  refusals: ['EVENT_CANCELLED', 'INVALID_QUESTIONS'],
} as const satisfies Contract

export const handler = asOrganizer(contract, ({ body, event, now }) =>
  optimistically(async () => {
    const changed = changeEvent(await event(), { questions: body.questions }, now)
    await commit([replaceEvent(changed)])
    return { status: 200, body: { items: changed.questions } }
  }),
)
