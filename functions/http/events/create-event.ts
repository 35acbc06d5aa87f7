import { NewEvent } from '#core/event/event.ts'
import { EventView, eventView } from '#core/event/event-view.ts'
import { draftEvent } from '#core/event/plan.ts'
import { commit } from '#functions/adapters/dynamodb/commit.ts'
import { createEvent } from '#functions/adapters/dynamodb/event.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import type { Contract } from '#functions/shell/contract.ts'
import { ids } from '#functions/shell/ids.ts'

export const contract = {
  summary:
    'Creates an event as a draft. Left-out fields get their defaults; left-out questions the default questionnaire.',
  access: 'organizer',
  body: NewEvent,
  reply: { status: 201, body: EventView },
  refusals: ['EVENT_IN_THE_PAST', 'DEADLINE_AFTER_START', 'MORE_MUTUAL_THAN_LISTED', 'INVALID_QUESTIONS'],
} as const satisfies Contract

export const handler = asOrganizer(contract, async ({ body, organizerId, now }) => {
  const event = draftEvent(body, { id: ids.next('event'), organizerId }, now)
  await commit(createEvent(event))
  return { status: 201, body: eventView(event) }
})
