import * as z from 'zod'
import { EventView, eventView } from '#core/event/event-view.ts'
import { listEvents } from '#functions/adapters/dynamodb/event.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'

export const contract = {
  summary: "The organizer's events, newest first.",
  access: 'organizer',
  body: nothing,
  reply: { status: 200, body: z.object({ items: z.array(EventView) }) },
} as const satisfies Contract

export const handler = asOrganizer(contract, async ({ organizerId }) => {
  const events = await listEvents(organizerId)
  return { status: 200, body: { items: events.map((event) => eventView(event)) } }
})
