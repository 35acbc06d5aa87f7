import * as z from 'zod'
import { MatchView, matchViews } from '#core/matching/match-view.ts'
import { attendeeOf } from '#functions/adapters/dynamodb/attendee.ts'
import { readMatchList } from '#functions/adapters/dynamodb/match-list.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'

export const contract = {
  summary: "One guest's list, in order.",
  access: 'organizer',
  body: nothing,
  reply: { status: 200, body: z.object({ items: z.array(MatchView) }) },
} as const satisfies Contract

export const handler = asOrganizer(contract, async (request) => {
  const event = await request.event()
  const attendee = await attendeeOf(event, request.params['attendeeId'])
  const list = await readMatchList(event.organizerId, event.id, attendee.id)
  return { status: 200, body: { items: list === undefined ? [] : matchViews(list, event.revealedAt !== null) } }
})
