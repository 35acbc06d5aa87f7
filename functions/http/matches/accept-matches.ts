import * as z from 'zod'
import { conflict } from '#core/errors.ts'
import { readMatchProposal } from '#functions/adapters/dynamodb/match-report.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import { beginGeneration } from '#functions/shell/begin-generation.ts'
import type { Contract } from '#functions/shell/contract.ts'
import { limits } from '#functions/shell/limits.ts'

export const contract = {
  summary:
    'Takes the proposal with this digest. When guests or decisions changed since, a new proposal is made instead, and this does not count.',
  access: 'organizer',
  body: z.object({ digest: z.string().max(64) }),
  reply: { status: 202, body: z.object({ generation: z.int() }) },
  refusals: ['PROPOSAL_OUTDATED', 'EVENT_CANCELLED', 'GENERATION_RUNNING', 'RATE_LIMITED'],
} as const satisfies Contract

export const handler = asOrganizer(contract, async (request) => {
  const { id } = await request.event()
  const { digest } = request.body
  if ((await readMatchProposal(id))?.digest !== digest)
    throw conflict('PROPOSAL_OUTDATED', 'There is a newer proposal. Please look at it first.')
  return beginGeneration(request, limits.generate, { digest })
})
