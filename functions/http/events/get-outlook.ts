import * as z from 'zod'
import { OutlookView, outlookView } from '#core/matching/outlook/outlook-view.ts'
import { listAttendees } from '#functions/adapters/dynamodb/attendee.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'

export const contract = {
  summary:
    'What the guest list promises before anybody is matched: how many will come, which wishes can be met, and whom to invite next.',
  access: 'organizer',
  body: nothing,
  reply: { status: 200, body: OutlookView.extend({ now: z.iso.datetime() }) },
} as const satisfies Contract

export const handler = asOrganizer(contract, async (request) => {
  const event = await request.event()
  return { status: 200, body: { ...outlookView(event, await listAttendees(event.id)), now: request.now } }
})
