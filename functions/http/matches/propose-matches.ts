import * as z from 'zod'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import { beginGeneration } from '#functions/shell/begin-generation.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'
import { limits } from '#functions/shell/limits.ts'

export const contract = {
  summary: 'Asks what new matches would change. Nothing is written to any list; the proposal is in the report.',
  access: 'organizer',
  body: nothing,
  reply: { status: 202, body: z.object({ generation: z.int() }) },
  refusals: ['EVENT_CANCELLED', 'GENERATION_RUNNING', 'RATE_LIMITED'],
} as const satisfies Contract

export const handler = asOrganizer(contract, (request) =>
  beginGeneration(request, limits.propose, { proposalOnly: true }),
)
