import * as z from 'zod'
import { MatchingSettings } from '../matching/matching-settings.ts'
import { EventId, OrganizerId } from '../ids.ts'
import { EventVocabulary } from '../profile/event-vocabulary.ts'
import { Question } from '../questionnaire/question.ts'
import { isTimeZone } from './event-clock.ts'

export const EventStatus = z.enum(['DRAFT', 'PUBLISHED', 'ACTIVE', 'COMPLETED', 'CANCELLED'])
export const RevealTiming = z.enum(['IMMEDIATE', 'TWENTY_FOUR_HOURS_BEFORE', 'FORTY_EIGHT_HOURS_BEFORE'])
export type RevealTiming = z.infer<typeof RevealTiming>

export const CardSettings = z.strictObject({
  showCompany: z.boolean().default(true),
  showRole: z.boolean().default(true),
  showExpertise: z.boolean().default(true),
})

const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time like 18:00')
const optionalText = (max: number) => z.string().trim().max(max).nullable()

/** What an organizer types: wall time in the event's zone, and an instant for the deadline (or wall time without an offset). */
const fields = {
  name: z.string().trim().min(1, 'must not be empty').max(120),
  tagline: optionalText(160),
  description: optionalText(5_000),
  date: z.iso
    .date({ error: 'must be a date like 2026-12-03', abort: true })
    .refine((date) => date < '2100', 'must be a date before the year 2100'),
  startTime: wallTime,
  endTime: wallTime,
  timezone: z.string().refine(isTimeZone, 'must be a time zone like America/Chicago'),
  venueName: z.string().trim().min(1, 'must not be empty').max(160),
  venueAddress: z.string().trim().min(1, 'must not be empty').max(300),
  capacity: z.int().min(1).max(20_000),
  rsvpDeadline: z.iso
    .datetime({ offset: true, local: true, error: 'must be an instant like 2026-12-01T18:00:00Z' })
    .nullable(),
  questions: z.array(z.unknown()),
  cardSettings: CardSettings,
  matchesPerAttendee: z.int().min(1).max(20),
  revealTiming: RevealTiming,
  matchMaybe: z.boolean(),
  matching: MatchingSettings,
}

export const NewEvent = z.object({
  ...fields,
  tagline: fields.tagline.default(null),
  description: fields.description.default(null),
  timezone: fields.timezone.default('America/Chicago'),
  capacity: fields.capacity.default(50),
  rsvpDeadline: fields.rsvpDeadline.default(null),
  questions: fields.questions.optional(),
  cardSettings: fields.cardSettings.default({ showCompany: true, showRole: true, showExpertise: true }),
  matchesPerAttendee: fields.matchesPerAttendee.default(5),
  revealTiming: fields.revealTiming.default('TWENTY_FOUR_HOURS_BEFORE'),
  matchMaybe: fields.matchMaybe.default(true),
  matching: fields.matching.prefault({}),
})
export type NewEvent = z.infer<typeof NewEvent>

export const EventChange = z.object(fields).partial()
export type EventChange = z.infer<typeof EventChange>

/** What people attend. Its wall time and zone are the truth; instants are worked out from them. */
export const Event = z.object({
  ...fields,
  id: EventId,
  organizerId: OrganizerId,
  questions: z.array(Question),
  // Events stored before there were settings have the defaults.
  matching: MatchingSettings.prefault({}),
  vocabulary: EventVocabulary.prefault({}),
  status: EventStatus,
  rsvpDeadline: z.iso.datetime().nullable(),
  /** Counts the changes of date, deadline or reveal timing, so that a schedule of an earlier plan is known when it fires. */
  scheduleGeneration: z.int(),
  /** Counts the changes of day, time, zone and place since it was published; guests hear of each. */
  changeGeneration: z.int().default(0),
  /** Counts how often the organizer asked for invitations to be sent again. */
  invitationGeneration: z.int(),
  revealedAt: z.iso.datetime().nullable(),
  matchGeneration: z.int(),
  /** Since when a generation of matches is under way; one at a time. */
  generatingSince: z.iso.datetime().nullable(),
  version: z.int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type Event = z.infer<typeof Event>
