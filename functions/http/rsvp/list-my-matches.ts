import * as z from 'zod'
import { tradingCard } from '#core/attendee/card.ts'
import { mayBeMet } from '#core/matching/generation.ts'
import { RevealedMatch, revealedList } from '#core/matching/match-view.ts'
import { readAttendees } from '#functions/adapters/dynamodb/attendee.ts'
import { readMatchList } from '#functions/adapters/dynamodb/match-list.ts'
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
  if (event.revealedAt === null || event.status === 'CANCELLED') return { status: 200, body: { revealed: false, items: [] } }
  const list = await readMatchList(event.organizerId, event.id, attendee.id)
  if (list === undefined) return { status: 200, body: { revealed: true, items: [] } }
  const others = await readAttendees(event.id, list.matches.map(({ matchedWithId }) => matchedWithId))
  const guests = new Map(others.map((guest) => [guest.id, guest]))
  const items = revealedList(list, (id) => {
    const guest = guests.get(id)
    const profile = guest === undefined || !mayBeMet(guest) ? null : guest.profile
    return profile === null ? undefined : tradingCard(profile, 2, event.cardSettings)
  })
  return { status: 200, body: { revealed: true, items } }
})
