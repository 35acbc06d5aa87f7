import { AttendeeView, attendeeView } from '#core/attendee/attendee-view.ts'
import { attendeeOf } from '#functions/adapters/dynamodb/attendee.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'

export const contract = {
  summary: 'One guest.',
  access: 'organizer',
  body: nothing,
  reply: { status: 200, body: AttendeeView },
} as const satisfies Contract

export const handler = asOrganizer(contract, async ({ event, params }) => {
  const attendee = await attendeeOf(await event(), params['attendeeId'])
  return { status: 200, body: attendeeView(attendee) }
})
