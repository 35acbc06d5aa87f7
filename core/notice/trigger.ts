import * as z from 'zod'
import type { DomainEvent } from '../domain-events.ts'
import type { Event } from '../event/event.ts'
import type { Purpose } from './purpose.ts'

/** Domain events after which somebody may have to be told something. */
export const triggers = [
  'event.published',
  'event.changed',
  'event.cancelled',
  'attendee.invited',
  'rsvp.answered',
  'reminder.due',
  'matches.revealed',
  'matches.curated',
  'notices.requested',
] as const satisfies readonly DomainEvent['name'][]
export type Trigger = Extract<DomainEvent, { name: (typeof triggers)[number] }>

/** Who is to be asked whether they get a notice: one guest, or every guest of the event. */
export interface NoticeRequest {
  purpose: Purpose
  /** Part of the notice's key: the same purpose in the same generation reaches a guest once. */
  generation: number
  attendeeId: string | undefined
}

/** Lists open once, so everybody gets one reveal, whether at its time, by hand, or at a later approval. */
export const revealGeneration = 1

/** An event is cancelled for good, so its guests hear of it once. */
export const cancelGeneration = 1

/** What an organizer may have sent by hand. */
export const ManualPurpose = z.enum(['invitation', 'rsvp-reminder', 'reveal', 'event-reminder'])
export type ManualPurpose = z.infer<typeof ManualPurpose>

/** The event with what is sent by hand accounted for: invitations go again, the others only to who has not had them. */
export function manualRequest(event: Event, purpose: ManualPurpose, now: string): { event: Event; generation: number } {
  switch (purpose) {
    case 'invitation': {
      const generation = event.invitationGeneration + 1
      return { event: { ...event, invitationGeneration: generation, updatedAt: now }, generation }
    }
    case 'rsvp-reminder':
    case 'event-reminder':
    case 'reveal':
      return { event, generation: generationOf(event, purpose) }
  }
}

/** The generation that what is sent to all guests of an event has now. */
function generationOf(event: Event, purpose: ManualPurpose): number {
  switch (purpose) {
    case 'invitation':
      return event.invitationGeneration
    case 'rsvp-reminder':
    case 'event-reminder':
      return event.scheduleGeneration
    case 'reveal':
      return revealGeneration
  }
}

/** The notices a domain event asks for; undefined when it asks for none, or comes so late that another plan has replaced its own. */
export function noticeRequest(trigger: Trigger, event: Event): NoticeRequest | undefined {
  switch (trigger.name) {
    case 'event.published':
      return { purpose: 'invitation', generation: event.invitationGeneration, attendeeId: undefined }
    case 'event.changed': {
      const { changeGeneration: generation } = trigger.data
      // The change of a later generation tells of this one too.
      return generation !== undefined && generation === event.changeGeneration
        ? { purpose: 'event-changed', generation, attendeeId: undefined }
        : undefined
    }
    case 'event.cancelled':
      return { purpose: 'event-cancelled', generation: cancelGeneration, attendeeId: undefined }
    case 'attendee.invited':
      return { purpose: 'invitation', generation: event.invitationGeneration, attendeeId: trigger.data.attendeeId }
    case 'rsvp.answered':
      return { purpose: 'confirmation', generation: trigger.data.answer, attendeeId: trigger.data.attendeeId }
    case 'reminder.due':
    case 'notices.requested': {
      const { purpose, generation } = trigger.data
      return generation === generationOf(event, purpose) ? { purpose, generation, attendeeId: undefined } : undefined
    }
    case 'matches.revealed':
      return { purpose: 'reveal', generation: revealGeneration, attendeeId: undefined }
    case 'matches.curated':
      // Approved after the reveal: this guest's list has just become worth telling of.
      return event.revealedAt === null
        ? undefined
        : { purpose: 'reveal', generation: revealGeneration, attendeeId: trigger.data.attendeeId }
  }
}
