import { EventChange } from '#core/event/event.ts'
import { EventView, eventView } from '#core/event/event-view.ts'
import { changeEvent, isOpen } from '#core/event/plan.ts'
import { commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { replaceEvent } from '#functions/adapters/dynamodb/event.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import type { Contract } from '#functions/shell/contract.ts'
import { tell } from '#functions/shell/tell.ts'

export const contract = {
  summary:
    'Changes an event. Moving its date, deadline or reveal timing plans its reminders anew; a new date, time or place is told to guests who come or may come.',
  access: 'organizer',
  body: EventChange,
  reply: { status: 200, body: EventView },
  refusals: [
    'EVENT_CANCELLED',
    'EVENT_IN_THE_PAST',
    'DEADLINE_AFTER_START',
    'MORE_MUTUAL_THAN_LISTED',
    'INVALID_QUESTIONS',
  ],
} as const satisfies Contract

export const handler = asOrganizer(contract, (request) =>
  optimistically(async () => {
    const { organizerId, now, body } = request
    const event = await request.event()
    const changed = changeEvent(event, body, now)
    const { id: eventId, changeGeneration } = changed
    const moved = changeGeneration === event.changeGeneration ? {} : { changeGeneration }
    const told = isOpen(changed) ? [tell(request, 'event.changed', { organizerId, eventId, ...moved })] : []
    await commit([replaceEvent(changed)], told)
    return { status: 200, body: eventView(changed) }
  }),
)
