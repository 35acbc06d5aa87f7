import * as z from 'zod'
import { SeatingView, seatingView } from '#core/matching/seating-view.ts'
import { listAttendees } from '#functions/adapters/dynamodb/attendee.ts'
import { listSeatings } from '#functions/adapters/dynamodb/seating.ts'
import { metBefore } from '#functions/adapters/met-before.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'

export const contract = {
  summary: "The event's seating plans: at most one of 1:1 rounds and one of dinner tables.",
  access: 'organizer',
  body: nothing,
  reply: { status: 200, body: z.object({ items: z.array(SeatingView) }) },
} as const satisfies Contract

export const handler = asOrganizer(contract, async (request) => {
  const event = await request.event()
  const [attendees, seatings] = await Promise.all([listAttendees(event.id), listSeatings(event.id)])
  const met = seatings.length === 0 ? [] : await metBefore(event, attendees)
  return { status: 200, body: { items: seatings.map((seating) => seatingView(seating, event, attendees, met)) } }
})
