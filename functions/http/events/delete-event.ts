import { cancelEvent } from '#core/event/plan.ts'
import { commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { deleteEvent, replaceEvent } from '#functions/adapters/dynamodb/event.ts'
import { listAttendees } from '#functions/adapters/dynamodb/attendee.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'
import { tell } from '#functions/shell/tell.ts'

export const contract = {
  summary:
    'Cancels an event: guests who come, may come or were invited are told, and nothing more is sent for it. A draft without guests is removed for good.',
  access: 'organizer',
  body: nothing,
  reply: { status: 204 },
} as const satisfies Contract

export const handler = asOrganizer(contract, (request) =>
  optimistically(async () => {
    const event = await request.event()
    const { organizerId, now } = request
    if (event.status === 'DRAFT' && (await listAttendees(event.id)).length === 0) await commit(deleteEvent(event))
    else if (event.status !== 'CANCELLED') {
      await commit(
        [replaceEvent(cancelEvent(event, now))],
        [tell(request, 'event.cancelled', { organizerId, eventId: event.id })],
      )
    }
    return { status: 204 }
  }),
)
