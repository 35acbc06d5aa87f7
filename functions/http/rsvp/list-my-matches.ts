import * as z from 'zod'
import { RevealedMatch, revealedList } from '#core/matching/match-view.ts'
import { matchesOf } from '#functions/sending/situation.ts'
import { asGuest } from '#functions/shell/as-guest.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'

export const contract = {
  summary: 'Whom the guest should meet, once the lists are open: approved matches only.',
  access: 'guest',
  audiences: ['rsvp', 'matches'],
  body: nothing,
  reply: { status: 200, body: z.object({ revealed: z.boolean(), items: z.array(RevealedMatch) }) },
} as const satisfies Contract

export const handler = asGuest(contract, async ({ event, attendee }) => {
  if (event.revealedAt === null || event.status === 'CANCELLED')
    return { status: 200, body: { revealed: false, items: [] } }
  const items = revealedList(attendee.id, await matchesOf(event, attendee), event.cardSettings)
  return { status: 200, body: { revealed: true, items } }
})
