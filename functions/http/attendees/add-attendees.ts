import * as z from 'zod'
import { RejectedGuest, maxGuestsAtOnce, readGuestList } from '#core/attendee/guest-list.ts'
import { AttendeeView, attendeeView } from '#core/attendee/attendee-view.ts'
import { addGuest } from '#functions/adapters/dynamodb/guest-list.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import type { Contract } from '#functions/shell/contract.ts'
import { ids } from '#functions/shell/ids.ts'
import { eachOf } from '#functions/shell/each-of.ts'

export const contract = {
  summary: 'Adds guests. Each bad or double row is told and left out. Guests of a published event are invited at once.',
  access: 'organizer',
  body: z.object({ attendees: z.array(z.unknown()).min(1, 'must name at least one guest').max(maxGuestsAtOnce) }),
  reply: { status: 201, body: z.object({ items: z.array(AttendeeView), rejected: z.array(RejectedGuest) }) },
  refusals: ['EVENT_CANCELLED'],
} as const satisfies Contract

export const handler = asOrganizer(contract, async (request) => {
  await request.event()
  const { accepted, rejected } = readGuestList(request.body.attendees)
  const items: AttendeeView[] = []
  // Ids first: they keep the order of the list, whoever is written first.
  const guests = accepted.map((guest) => ({ id: ids.next('attendee'), guest }))
  await eachOf(guests, 8, async ({ id, guest }) => {
    const added = await addGuest(request, request.event, id, guest)
    if ('code' in added) rejected.push(added)
    else items.push(attendeeView(added))
  })
  return {
    status: 201,
    body: { items: items.sort((a, b) => (a.id < b.id ? -1 : 1)), rejected: rejected.sort((a, b) => a.index - b.index) },
  }
})
