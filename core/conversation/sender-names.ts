import type { Attendee } from '../attendee/attendee.ts'
import type { Event } from '../event/event.ts'
import { endsAt } from '../event/event-clock.ts'
import { isOpen } from '../event/plan.ts'
import { type Organizer, organizerName } from '../organizer/organizer.ts'
import type { Consent } from '../person/consent.ts'

/** An event whose guest the sender of a text may be. */
export interface SenderEvent {
  event: Event
  attendee: Pick<Attendee, 'phone' | 'rsvpStatus'>
  organizer: Pick<Organizer, 'id' | 'name' | 'email'>
  /** What this guest last said about texts to the number. */
  consent: Consent | undefined
}

export interface SenderNames {
  eventName?: string
  organizerName?: string
}

/**
 * What an answer to a text from `phone` may name: the event when it can only be that one, and the organizer when it can
 * only be theirs. A number that only an organizer typed may be somebody else's, who is told nothing.
 */
export function senderNames(events: readonly SenderEvent[], phone: string, now: string): SenderNames {
  const coming = events.filter(
    ({ event, attendee, consent }) =>
      isOpen(event) &&
      now < endsAt(event) &&
      attendee.phone === phone &&
      attendee.rsvpStatus !== 'DECLINED' &&
      consent !== undefined &&
      consent.source !== 'organizer',
  )
  const [first] = coming
  if (first === undefined || coming.some(({ organizer }) => organizer.id !== first.organizer.id)) return {}
  return {
    // Two guests of one event may share a number.
    ...(coming.every(({ event }) => event.id === first.event.id) ? { eventName: first.event.name } : {}),
    organizerName: organizerName(first.organizer),
  }
}
