import * as z from 'zod'
import { AttendeeView, attendeeView } from '#core/attendee/attendee-view.ts'
import { listAttendees } from '#functions/adapters/dynamodb/attendee.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'

export const contract = {
  summary: 'The guests of an event, in the order they were added.',
  access: 'organizer',
  body: nothing,
  reply: { status: 200, body: z.object({ items: z.array(AttendeeView) }) },
} as const satisfies Contract

export const handler = asOrganizer(contract, async ({ event }) => {
  const attendees = await listAttendees((await event()).id)
  return { status: 200, body: { items: attendees.map((attendee) => attendeeView(attendee)) } }
})
