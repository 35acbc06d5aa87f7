import * as z from 'zod'
import { AttendeeId, EventId, OrganizerId, PersonId } from '../ids.ts'
import { Avoid, nobody } from './avoid.ts'
import { Profile, profileCorrection } from '../profile/profile.ts'
import { Response } from '../questionnaire/response.ts'

export const RsvpStatus = z.enum(['PENDING', 'CONFIRMED', 'MAYBE', 'DECLINED'])
export type RsvpStatus = z.infer<typeof RsvpStatus>

const instant = z.iso.datetime()

/** A person at one event: their answer, their answers, their profile. Unique per (event, person). */
export const Attendee = z.object({
  id: AttendeeId,
  eventId: EventId,
  organizerId: OrganizerId,
  personId: PersonId,
  email: z.string(),
  /** E.164 */
  phone: z.string().nullable(),
  firstName: z.string(),
  lastName: z.string().nullable(),
  rsvpStatus: RsvpStatus,
  rsvpRespondedAt: instant.nullable(),
  /** Counts the changes of the RSVP; the confirmation of each is a message of its own. */
  answer: z.int(),
  responses: z.array(Response),
  questionnaireCompletedAt: instant.nullable(),
  /** Counts how often the questionnaire was completed; an extraction of an earlier completion is not written over a later one. */
  completion: z.int(),
  extraction: z.enum(['NONE', 'PENDING', 'READY', 'FAILED']),
  profile: Profile.nullable(),
  profileExtractedAt: instant.nullable(),
  /** What the guest changed in the profile; it wins over any later extraction. */
  correction: profileCorrection.nullable(),
  profileCorrectedAt: instant.nullable(),
  avoid: Avoid.default(nobody),
  inviteSentAt: instant.nullable(),
  rsvpReminderSentAt: instant.nullable(),
  matchRevealSentAt: instant.nullable(),
  eventReminderSentAt: instant.nullable(),
  /** Set when a text could not be delivered; from then on this guest gets e-mail only. */
  textFailedAt: instant.nullable(),
  /** Raised to make every link mailed before it worthless. */
  linkGeneration: z.int(),
  version: z.int(),
  createdAt: instant,
  updatedAt: instant,
})
export type Attendee = z.infer<typeof Attendee>

const name = z.string().trim().min(1, 'must not be empty').max(80)

export const NewGuest = z.object({
  email: z.string(),
  firstName: name,
  lastName: z.string().trim().max(80).nullable().default(null),
  phone: z.string().nullable().default(null),
})
export type NewGuest = z.infer<typeof NewGuest>

export function newAttendee(
  guest: { email: string; phone: string | null; firstName: string; lastName: string | null },
  ids: { id: string; eventId: string; organizerId: string; personId: string },
  now: string,
): Attendee {
  return {
    ...ids,
    ...guest,
    lastName: guest.lastName === '' ? null : guest.lastName,
    rsvpStatus: 'PENDING',
    rsvpRespondedAt: null,
    answer: 0,
    responses: [],
    questionnaireCompletedAt: null,
    completion: 0,
    extraction: 'NONE',
    profile: null,
    profileExtractedAt: null,
    correction: null,
    profileCorrectedAt: null,
    avoid: nobody,
    inviteSentAt: null,
    rsvpReminderSentAt: null,
    matchRevealSentAt: null,
    eventReminderSentAt: null,
    textFailedAt: null,
    linkGeneration: 1,
    version: 1,
    createdAt: now,
    updatedAt: now,
  }
}

/** What an organizer may correct about a guest. */
export const AttendeeChange = z.object({
  firstName: name.optional(),
  lastName: z.string().trim().max(80).nullable().optional(),
  phone: z.string().nullable().optional(),
})
