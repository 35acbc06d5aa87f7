import * as z from 'zod'
import { EventId, idPrefixes, OrganizerId } from '../ids.ts'
import { Channel } from '../person/consent.ts'
import { DeliveryStatus } from './delivery.ts'
import { Purpose, purposeRule, type SubjectKind } from './purpose.ts'

const Instant = z.iso.datetime()

/** Where the sending of one notice stands; `send-state.ts` says what may follow what. */
export const SendState = z.discriminatedUnion('status', [
  z.object({ status: z.literal('new'), notBefore: Instant.optional() }),
  z.object({ status: z.literal('claimed'), at: Instant, until: Instant }),
  /** The provider may or may not have it. `lookups` counts the look-ups that gave no answer. */
  z.object({ status: z.literal('ambiguous'), until: Instant, lookups: z.int().min(0) }),
  z.object({
    status: z.literal('sent'),
    providerId: z.string().min(1),
    at: Instant,
    delivery: DeliveryStatus.optional(),
  }),
  z.object({ status: z.literal('skipped'), reason: z.string().min(1) }),
  /** `final`: the provider refused it and would again; otherwise the organizer may ask for a new generation. */
  z.object({ status: z.literal('failed'), reason: z.string().min(1), final: z.boolean() }),
])
export type SendState = z.infer<typeof SendState>

/** What the may-send rule said last about this notice. */
export const Decision = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('send'), at: Instant }),
  z.object({ outcome: z.literal('wait'), reason: z.string(), until: Instant, at: Instant }),
  z.object({ outcome: z.literal('skip'), reason: z.string(), at: Instant }),
])
export type Decision = z.infer<typeof Decision>

const noticeIdForm = /^ntc_([0-7][0-9A-HJKMNP-TV-Z]{25})_([a-z-]+)_([a-z]+)_(0|[1-9]\d{0,9})$/

export const NoticeId = z
  .string()
  .refine((id) => parseNoticeId(id) !== undefined, 'must be an id that starts with ntc_')

/** One message somebody should get once: the intent, written before anything is sent. */
export const Notice = z.object({
  id: NoticeId,
  subjectId: z.string(),
  organizerId: OrganizerId.optional(),
  eventId: EventId.optional(),
  purpose: Purpose,
  channel: Channel,
  generation: z.int().min(0),
  state: SendState,
  version: z.int().min(1),
  decision: Decision.optional(),
  /** How often it was claimed for sending. */
  attempts: z.int().min(0),
  firstAttemptAt: Instant.optional(),
  createdAt: Instant,
  updatedAt: Instant,
})
export type Notice = z.infer<typeof Notice>

export interface NoticeKey {
  /** An attendee, sign-in link, inbound message or event, as the purpose says. */
  subjectId: string
  purpose: Purpose
  channel: Channel
  generation: number
}

const subjectPrefixes = {
  attendee: idPrefixes.attendee,
  'sign-in-link': idPrefixes.signInLink,
  message: idPrefixes.message,
  event: idPrefixes.event,
} as const satisfies Record<SubjectKind, string>

/**
 * The same intent always has the same id, so that asking twice writes one row; it is also Resend's idempotency key and
 * stands in Twilio's status callback URL. Throws a RangeError when the subject is not of the kind the purpose is about.
 */
export function noticeId({ subjectId, purpose, channel, generation }: NoticeKey): string {
  const id = `ntc_${subjectId.slice(4)}_${purpose}_${channel}_${generation}`
  if (parseNoticeId(id)?.subjectId !== subjectId) {
    throw new RangeError(
      `a notice for ${purpose} needs a subject that starts with ${subjectPrefix(purpose)}_ and a whole generation`,
    )
  }
  return id
}

/** What a notice id says, or undefined when it is none. */
export function parseNoticeId(id: string): NoticeKey | undefined {
  const [, ulid, purposeText, channelText, generation] = noticeIdForm.exec(id) ?? []
  const purpose = Purpose.safeParse(purposeText)
  const channel = Channel.safeParse(channelText)
  if (ulid === undefined || !purpose.success || !channel.success) return undefined
  return {
    subjectId: `${subjectPrefix(purpose.data)}_${ulid}`,
    purpose: purpose.data,
    channel: channel.data,
    generation: Number(generation),
  }
}

const subjectPrefix = (purpose: Purpose) => subjectPrefixes[purposeRule(purpose).subject]

/** A notice nobody has tried to send yet. */
export function newNotice(key: NoticeKey & { organizerId?: string; eventId?: string }, now: string): Notice {
  return {
    ...key,
    id: noticeId(key),
    state: { status: 'new' },
    version: 1,
    attempts: 0,
    createdAt: now,
    updatedAt: now,
  }
}
