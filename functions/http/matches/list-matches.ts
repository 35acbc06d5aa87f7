import * as z from 'zod'
import { MatchView, matchViews } from '#core/matching/match-view.ts'
import { listMatchLists } from '#functions/adapters/dynamodb/match-list.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'

export const contract = {
  summary: "Every match of the event, list by list in each list's order.",
  access: 'organizer',
  body: nothing,
  reply: { status: 200, body: z.object({ items: z.array(MatchView), generation: z.int(), generating: z.boolean() }) },
} as const satisfies Contract

export const handler = asOrganizer(contract, async (request) => {
  const { id, organizerId, revealedAt, matchGeneration, generatingSince } = await request.event()
  const lists = await listMatchLists(organizerId, id)
  const items = lists.flatMap((list) => matchViews(list, revealedAt !== null))
  return { status: 200, body: { items, generation: matchGeneration, generating: generatingSince !== null } }
})
