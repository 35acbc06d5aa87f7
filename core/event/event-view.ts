import * as z from 'zod'
import { Event } from './event.ts'
import { endsAt, startsAt } from './event-clock.ts'
import { revealTime } from './moment.ts'
import { isOpen } from './plan.ts'

/** An event as its organizer sees it. `startsAt` and `endsAt` are UTC; the wall time and zone say the same. */
export const EventView = Event.omit({
  organizerId: true,
  version: true,
  scheduleGeneration: true,
  changeGeneration: true,
  invitationGeneration: true,
}).extend({ startsAt: z.iso.datetime(), endsAt: z.iso.datetime() })
export type EventView = z.infer<typeof EventView>

export const eventView = (event: Event): EventView =>
  EventView.parse({ ...event, startsAt: startsAt(event), endsAt: endsAt(event) })

/** An event as its guests see it. */
export const PublicEventView = EventView.pick({
  id: true,
  name: true,
  tagline: true,
  description: true,
  date: true,
  startTime: true,
  endTime: true,
  timezone: true,
  venueName: true,
  venueAddress: true,
  rsvpDeadline: true,
  status: true,
  revealedAt: true,
  startsAt: true,
  endsAt: true,
}).extend({
  organizer: z.object({ name: z.string(), email: z.string() }),
  /** When the match lists open by the event's timing; null once they are open, and for an event that is not on. */
  revealsAt: z.iso.datetime().nullable(),
  isOver: z.boolean().describe('Whether its end has passed: there is nothing to answer any more.'),
})
export type PublicEventView = z.infer<typeof PublicEventView>

export const publicEventView = (
  event: Event,
  organizer: { name: string; email: string },
  now: string,
): PublicEventView =>
  PublicEventView.parse({
    ...eventView(event),
    organizer,
    revealsAt: revealsAt(event),
    isOver: event.status === 'COMPLETED' || now >= endsAt(event),
  })

function revealsAt(event: Event): string | null {
  if (event.revealedAt !== null || event.revealTiming === 'IMMEDIATE' || !isOpen(event)) return null
  return revealTime(event)
}
