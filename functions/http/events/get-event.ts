import { EventView, eventView } from '#core/event/event-view.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'

export const contract = {
  summary: 'One event.',
  access: 'organizer',
  body: nothing,
  reply: { status: 200, body: EventView },
} as const satisfies Contract

export const handler = asOrganizer(contract, async ({ event }) => ({ status: 200, body: eventView(await event()) }))
