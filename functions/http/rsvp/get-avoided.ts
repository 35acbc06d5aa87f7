import { AvoidView, avoidView } from '#core/attendee/avoid.ts'
import { readAttendees } from '#functions/adapters/dynamodb/attendee.ts'
import { asGuest } from '#functions/shell/as-guest.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'

export const contract = {
  summary: 'Whom the guest would rather not meet. Only the guest ever reads this.',
  access: 'guest',
  audiences: ['rsvp', 'matches'],
  body: nothing,
  reply: { status: 200, body: AvoidView },
} as const satisfies Contract

export const handler = asGuest(contract, async ({ event, attendee }) => ({
  status: 200,
  body: avoidView(attendee, await readAttendees(event.id, attendee.avoid.attendeeIds)),
}))
