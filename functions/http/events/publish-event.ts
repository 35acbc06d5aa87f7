import { EventView, eventView } from '#core/event/event-view.ts'
import { publishEvent } from '#core/event/plan.ts'
import { commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { replaceEvent } from '#functions/adapters/dynamodb/event.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'
import { tell } from '#functions/shell/tell.ts'

export const contract = {
  summary: 'Publishes an event: its guests get their invitations. Publishing twice sends nothing twice.',
  access: 'organizer',
  body: nothing,
  reply: { status: 200, body: EventView },
  refusals: ['EVENT_CANCELLED', 'EVENT_IN_THE_PAST'],
} as const satisfies Contract

export const handler = asOrganizer(contract, (request) =>
  optimistically(async () => {
    const { organizerId, now } = request
    const draft = await request.event()
    const published = publishEvent(draft, now)
    if (published !== draft) {
      await commit(
        [replaceEvent(published)],
        [tell(request, 'event.published', { organizerId, eventId: published.id })],
      )
    }
    return { status: 200, body: eventView(published) }
  }),
)
