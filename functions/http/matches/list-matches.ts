import * as z from 'zod'
import { isGenerating } from '#core/matching/generation.ts'
import { MatchView, matchViews } from '#core/matching/match-view.ts'
import { listMatchLists } from '#functions/adapters/dynamodb/match-list.ts'
import { secondsToWait } from '#functions/adapters/dynamodb/rate-limit.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'
import { limits } from '#functions/shell/limits.ts'

export const contract = {
  summary:
    "Every match of the event, list by list in each list's order; whether more are being made, and in how many seconds they can be asked for again. Times are as of `now`.",
  access: 'organizer',
  body: nothing,
  reply: {
    status: 200,
    body: z.object({
      items: z.array(MatchView),
      generation: z.int(),
      generating: z.boolean(),
      secondsToWait: z.int(),
      now: z.iso.datetime(),
    }),
  },
} as const satisfies Contract

export const handler = asOrganizer(contract, async (request) => {
  const event = await request.event()
  const { id, organizerId, revealedAt, matchGeneration: generation } = event
  const [lists, wait] = await Promise.all([
    listMatchLists(organizerId, id),
    secondsToWait(limits.generate, id, request.now),
  ])
  const items = lists.flatMap((list) => matchViews(list, revealedAt !== null))
  const generating = isGenerating(event, request.now)
  return { status: 200, body: { items, generation, generating, secondsToWait: wait, now: request.now } }
})
