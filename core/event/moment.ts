import * as z from 'zod'
import { EventId, OrganizerId } from '../ids.ts'
import type { Event } from './event.ts'
import { endsAt, hoursBefore, startsAt } from './event-clock.ts'
import { isOpen } from './plan.ts'

export const MomentPurpose = z.enum(['rsvp-reminder', 'reveal', 'event-reminder'])
export type MomentPurpose = z.infer<typeof MomentPurpose>

/** A point on an event's timeline at which something is due. The payload of its one-off schedule. */
export const Moment = z.object({
  organizerId: OrganizerId,
  eventId: EventId,
  purpose: MomentPurpose,
  generation: z.int(),
})
export type Moment = z.infer<typeof Moment>

export interface PlannedMoment extends Moment {
  dueAt: string
}

/**
 * What is due for an event from now on, by R104: the RSVP reminder 24 h before the deadline, the reveal at its timing, the
 * event reminder 24 h before the start. A reminder whose time has passed is dropped (the invitation or confirmation just
 * said the same); a reveal whose time has passed is due at once, because the lists are still wanted.
 */
export function plannedMoments(event: Event, now: string): PlannedMoment[] {
  if (!isOpen(event)) return []
  const start = startsAt(event)
  const moment = (purpose: MomentPurpose, dueAt: string): PlannedMoment => ({
    organizerId: event.organizerId,
    eventId: event.id,
    purpose,
    generation: event.scheduleGeneration,
    dueAt,
  })
  const reminders = [
    ...(event.rsvpDeadline === null ? [] : [moment('rsvp-reminder', hoursBefore(event.rsvpDeadline, 24))]),
    moment('event-reminder', hoursBefore(start, 24)),
  ].filter(({ dueAt }) => dueAt > now)
  if (event.revealedAt !== null) return reminders
  const revealAt = revealTime(event)
  return [...reminders, moment('reveal', revealAt > now ? revealAt : now)]
}

/** When the lists open by the event's timing; an IMMEDIATE one is open from the start, so each approval shows at once. */
export function revealTime(event: Event): string {
  switch (event.revealTiming) {
    case 'IMMEDIATE':
      return event.createdAt
    case 'TWENTY_FOUR_HOURS_BEFORE':
      return hoursBefore(startsAt(event), 24)
    case 'FORTY_EIGHT_HOURS_BEFORE':
      return hoursBefore(startsAt(event), 48)
  }
}

export type Verdict =
  | { fire: true }
  | { fire: false; reason: 'event-not-open' | 'replaced-by-a-later-plan' | 'already-revealed' | 'event-is-over' }

/** Whether a moment still holds when it fires: schedules fire late, twice, and after the event has changed. */
export function momentStillHolds(moment: Moment, event: Event, now: string): Verdict {
  if (!isOpen(event)) return { fire: false, reason: 'event-not-open' }
  if (moment.generation !== event.scheduleGeneration) return { fire: false, reason: 'replaced-by-a-later-plan' }
  if (now >= endsAt(event)) return { fire: false, reason: 'event-is-over' }
  if (moment.purpose === 'reveal' && event.revealedAt !== null) return { fire: false, reason: 'already-revealed' }
  return { fire: true }
}

/** One schedule per (event, purpose, generation): the name is what makes creating it twice harmless. */
export const scheduleName = ({ eventId, purpose, generation }: Moment): string => `${eventId}-${purpose}-${generation}`
