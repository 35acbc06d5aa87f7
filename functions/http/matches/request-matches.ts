import * as z from 'zod'
import { requestGeneration } from '#core/matching/generation.ts'
import { commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { replaceEvent } from '#functions/adapters/dynamodb/event.ts'
import { countUse } from '#functions/adapters/dynamodb/rate-limit.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'
import { limits } from '#functions/shell/limits.ts'
import { tell } from '#functions/shell/tell.ts'

export const contract = {
  summary: 'Asks for matches. Approved, manual and rejected ones stay as they were decided.',
  access: 'organizer',
  body: nothing,
  reply: { status: 202, body: z.object({ generation: z.int() }) },
  refusals: ['EVENT_CANCELLED', 'GENERATION_RUNNING', 'RATE_LIMITED'],
} as const satisfies Contract

export const handler = asOrganizer(contract, async (request) => {
  const { organizerId, now } = request
  const { id: eventId } = requestGeneration(await request.event(), now)
  await countUse(limits.generate, eventId, now)
  return optimistically(async () => {
    const event = requestGeneration(await request.event(), now)
    const generation = event.matchGeneration
    await commit([replaceEvent(event)], [tell(request, 'matches.requested', { organizerId, eventId, generation })])
    return { status: 202, body: { generation } }
  })
})
