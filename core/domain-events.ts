import * as z from 'zod'
import { AttendeeId, DomainEventId, EventId, MessageId, OrganizerId } from './ids.ts'

/** Who caused it. Providers and schedules have no id of ours. */
export const Actor = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('organizer'), id: z.string() }),
  z.strictObject({ kind: z.literal('attendee'), id: z.string() }),
  z.strictObject({ kind: z.literal('provider'), id: z.string() }),
  z.strictObject({ kind: z.literal('schedule'), id: z.string() }),
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
  'event.published': { version: 1, emitter: 'publish-event', data: z.strictObject(ofEvent) },
  'event.changed': {
    version: 1,
    emitter: 'update-event',
    /** With the generation of a change that guests have to hear of: the day, the time, the zone or the place. */
    data: z.strictObject({ ...ofEvent, changeGeneration: z.int().optional() }),
  },
  'event.cancelled': { version: 1, emitter: 'delete-event', data: z.strictObject(ofEvent) },
  'attendee.invited': { version: 1, emitter: 'add-attendees', data: z.strictObject(ofAttendee) },
  'rsvp.answered': { version: 1, emitter: 'answer-rsvp', data: z.strictObject({ ...ofAttendee, answer: z.int() }) },
  'questionnaire.completed': {
    version: 1,
    emitter: 'complete-questionnaire',
    data: z.strictObject({ ...ofAttendee, completion: z.int() }),
  },
  'profile.extracted': {
    version: 1,
    emitter: 'extract-profile',
    data: z.strictObject({ ...ofAttendee, completion: z.int() }),
  },
  'profile.extraction-failed': {
    version: 1,
    emitter: 'extract-profile',
    data: z.strictObject({ ...ofAttendee, completion: z.int() }),
  },
  'matches.requested': {
    version: 1,
    emitter: 'request-matches',
    /** Written at once; or only proposed; or, with the digest of a proposal, written when it still comes to the same. */
    data: z.strictObject({ ...ofMoment, proposalOnly: z.boolean().optional(), digest: z.string().optional() }),
  },
  'matches.generated': { version: 1, emitter: 'generate-matches', data: z.strictObject(ofMoment) },
  'matches.curated': { version: 1, emitter: 'curate-match', data: z.strictObject(ofAttendee) },
  'reveal.due': { version: 1, emitter: 'fire-moment', data: z.strictObject(ofMoment) },
  'matches.revealed': { version: 1, emitter: 'reveal-matches', data: z.strictObject(ofMoment) },
  'reminder.due': {
    version: 1,
    emitter: 'fire-moment',
    data: z.strictObject({ ...ofMoment, purpose: z.enum(['rsvp-reminder', 'event-reminder']) }),
  },
  'message.received': { version: 1, emitter: 'receive-text', data: z.strictObject({ messageId: MessageId }) },
  'message.delivery-changed': {
    version: 1,
    emitter: 'record-text-status',
    data: z.strictObject({ noticeId, providerId: z.string(), status: z.string(), code: z.string().nullable() }),
  },
  'consent.changed': {
    version: 1,
    emitter: 'answer-rsvp',
    data: z.strictObject({ channel: z.string(), attendeeId: AttendeeId.nullable() }),
  },
  'notices.requested': {
    version: 1,
    emitter: 'notify-guests',
    data: z.strictObject({ ...ofMoment, purpose: z.enum(['invitation', 'rsvp-reminder', 'reveal', 'event-reminder']) }),
  },
  'notice.requested': { version: 1, emitter: 'request-notices', data: z.strictObject({ noticeId }) },
  'notice.sent': { version: 1, emitter: 'send-notice', data: z.strictObject({ noticeId }) },
  'notice.skipped': { version: 1, emitter: 'send-notice', data: z.strictObject({ noticeId }) },
  'notice.failed': { version: 1, emitter: 'send-notice', data: z.strictObject({ noticeId }) },
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

/** Reads a domain event from the bus, an outbox row or a queue. Throws a ZodError when it is not one of the catalogue. */
export const readDomainEvent = (input: unknown): DomainEvent => DomainEventShape.parse(input)

/** Makes a domain event; the data are checked here, so that nothing unreadable is ever published. */
export function domainEvent<Name extends DomainEventName>(
  name: Name,
  meta: { id: string; occurredAt: string; actor: Actor; correlationId: string },
  data: DomainEventData<Name>,
): Extract<DomainEvent, { name: Name }> {
  const { id, occurredAt, actor, correlationId } = meta
  const { version } = domainEvents[name]
  const event = DomainEventShape.parse({ id, name, version, occurredAt, actor, correlationId, data })
  if (!isOneOf(event, [name])) throw new TypeError(`${event.name} is not ${name}`)
  return event
}

export function isOneOf<Name extends DomainEventName>(
  event: DomainEvent,
  names: readonly Name[],
): event is Extract<DomainEvent, { name: Name }> {
  return names.some((name) => name === event.name)
}

const shapes = new Map<string, z.ZodType>(
  Object.entries(domainEvents).map(([name, { version, data }]) => [
    name,
    z.strictObject({
      id: DomainEventId,
      name: z.literal(name),
      version: z.literal(version),
      occurredAt: z.iso.datetime(),
      actor: Actor,
      correlationId: z.string(),
      data,
    }),
  ]),
)
const Named = z.looseObject({ name: z.string() })

// The literals are lost in Object.entries; the shapes over the same table are exactly DomainEvent.
const DomainEventShape: z.ZodType<DomainEvent> = z.custom<DomainEvent>(
  (input) => {
    const named = Named.safeParse(input)
    return named.success && shapes.get(named.data.name)?.safeParse(input).success === true
  },
  { error: 'is not a domain event of the catalogue' },
)
