import * as z from 'zod'
import { AttendeeId, DomainEventId, EventId, MessageId, OrganizerId } from './ids.ts'

/** Who caused it. Providers and schedules have no id of ours. */
export const Actor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('organizer'), id: z.string() }),
  z.object({ kind: z.literal('attendee'), id: z.string() }),
  z.object({ kind: z.literal('provider'), id: z.string() }),
  z.object({ kind: z.literal('schedule'), id: z.string() }),
])
export type Actor = z.infer<typeof Actor>

const ofEvent = { organizerId: OrganizerId, eventId: EventId }
const ofAttendee = { ...ofEvent, attendeeId: AttendeeId }
const ofMoment = { ...ofEvent, generation: z.int() }
const noticeId = z.string().startsWith('ntc_')

/**
 * Everything that travels on the bus: its name, and what it says. Ids and counters only; a name, phone number, e-mail
 * address or answer never travels. `emitter` is the handler that says it first.
 */
export const domainEvents = {
  'event.published': { version: 1, emitter: 'publish-event', data: z.object(ofEvent) },
  'event.changed': { version: 1, emitter: 'update-event', data: z.object(ofEvent) },
  'event.cancelled': { version: 1, emitter: 'delete-event', data: z.object(ofEvent) },
  'attendee.invited': { version: 1, emitter: 'add-attendees', data: z.object(ofAttendee) },
  'rsvp.answered': { version: 1, emitter: 'answer-rsvp', data: z.object({ ...ofAttendee, answer: z.int() }) },
  'questionnaire.completed': { version: 1, emitter: 'complete-questionnaire', data: z.object({ ...ofAttendee, completion: z.int() }) },
  'profile.extracted': { version: 1, emitter: 'extract-profile', data: z.object({ ...ofAttendee, completion: z.int() }) },
  'profile.extraction-failed': { version: 1, emitter: 'extract-profile', data: z.object({ ...ofAttendee, completion: z.int() }) },
  'matches.requested': { version: 1, emitter: 'request-matches', data: z.object(ofMoment) },
  'matches.generated': { version: 1, emitter: 'generate-matches', data: z.object(ofMoment) },
  'matches.curated': { version: 1, emitter: 'curate-match', data: z.object(ofAttendee) },
  'reveal.due': { version: 1, emitter: 'fire-moment', data: z.object(ofMoment) },
  'matches.revealed': { version: 1, emitter: 'reveal-matches', data: z.object(ofMoment) },
  'reminder.due': {
    version: 1,
    emitter: 'fire-moment',
    data: z.object({ ...ofMoment, purpose: z.enum(['rsvp-reminder', 'event-reminder']) }),
  },
  'message.received': { version: 1, emitter: 'receive-text', data: z.object({ messageId: MessageId }) },
  'message.delivery-changed': {
    version: 1,
    emitter: 'record-text-status',
    data: z.object({ noticeId, providerId: z.string(), status: z.string(), code: z.string().nullable() }),
  },
  'consent.changed': { version: 1, emitter: 'answer-rsvp', data: z.object({ channel: z.string(), attendeeId: AttendeeId.nullable() }) },
  'notices.requested': {
    version: 1,
    emitter: 'notify-guests',
    data: z.object({ ...ofMoment, purpose: z.enum(['invitation', 'rsvp-reminder', 'reveal', 'event-reminder']) }),
  },
  'notice.requested': { version: 1, emitter: 'request-notices', data: z.object({ noticeId }) },
  'notice.sent': { version: 1, emitter: 'send-notice', data: z.object({ noticeId }) },
  'notice.skipped': { version: 1, emitter: 'send-notice', data: z.object({ noticeId }) },
  'notice.failed': { version: 1, emitter: 'send-notice', data: z.object({ noticeId }) },
} as const satisfies Record<string, { version: number; emitter: string; data: z.ZodType }>

export type DomainEventName = keyof typeof domainEvents
export type DomainEventData<Name extends DomainEventName> = z.infer<(typeof domainEvents)[Name]['data']>

export interface DomainEventOf<Name extends DomainEventName> {
  id: string
  name: Name
  version: number
  occurredAt: string
  actor: Actor
  correlationId: string
  data: DomainEventData<Name>
}
/** Any one of the catalogue; narrow it by `name`. */
export type DomainEvent = { [Name in DomainEventName]: DomainEventOf<Name> }[DomainEventName]

export const isDomainEventName = (name: string): name is DomainEventName => Object.hasOwn(domainEvents, name)

const Envelope = z.object({
  id: DomainEventId,
  name: z.string().refine(isDomainEventName, 'is not in the catalogue'),
  version: z.int(),
  occurredAt: z.iso.datetime(),
  actor: Actor,
  correlationId: z.string(),
  data: z.unknown(),
})

/** Reads a domain event from the bus, an outbox row or a queue. Throws a ZodError when it is not one of the catalogue. */
export function readDomainEvent(input: unknown): DomainEvent {
  const envelope = Envelope.parse(input)
  return build(envelope.name, envelope, envelope.data)
}

/** Makes a domain event; the data are checked here, so that nothing unreadable is ever published. */
export function domainEvent<Name extends DomainEventName>(
  name: Name,
  meta: { id: string; occurredAt: string; actor: Actor; correlationId: string },
  data: DomainEventData<Name>,
): DomainEvent {
  return build(name, meta, data)
}

function build(name: DomainEventName, meta: Omit<DomainEvent, 'name' | 'version' | 'data'>, data: unknown): DomainEvent {
  const { id, occurredAt, actor, correlationId } = meta
  return DomainEventShape.parse({ id, name, version: domainEvents[name].version, occurredAt, actor, correlationId, data })
}

const shapes = Object.entries(domainEvents).map(([name, { version, data }]) =>
  z.strictObject({
    id: DomainEventId,
    name: z.literal(name),
    version: z.literal(version),
    occurredAt: z.iso.datetime(),
    actor: Actor,
    correlationId: z.string(),
    data,
  }),
)
// The literals are lost in Object.entries; the union over the same table is exactly DomainEvent.
const DomainEventShape: z.ZodType<DomainEvent> = z.custom<DomainEvent>(
  (input) => shapes.some((shape) => shape.safeParse(input).success),
  { error: 'is not a domain event of the catalogue' },
)
