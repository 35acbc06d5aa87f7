import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { type Actor, type DomainEventName, domainEvent, domainEvents, readDomainEvent } from './domain-events.ts'
import { fixtureId } from './event/event-fixture.ts'

const ofEvent = { organizerId: fixtureId('org', 1), eventId: fixtureId('evt', 1) }
const ofAttendee = { ...ofEvent, attendeeId: fixtureId('att', 1) }
const ofMoment = { ...ofEvent, generation: 2 }
const noticeId = `ntc_${'0'.repeat(26)}_reveal_sms_1`

const examples: { [Name in DomainEventName]: z.infer<(typeof domainEvents)[Name]['data']> } = {
  'event.published': ofEvent,
  'event.changed': ofEvent,
  'event.cancelled': ofEvent,
  'attendee.invited': ofAttendee,
  'rsvp.answered': { ...ofAttendee, answer: 1 },
  'questionnaire.completed': { ...ofAttendee, completion: 1 },
  'profile.extracted': { ...ofAttendee, completion: 1 },
  'profile.extraction-failed': { ...ofAttendee, completion: 1 },
  'matches.requested': ofMoment,
  'matches.generated': ofMoment,
  'matches.curated': ofAttendee,
  'reveal.due': ofMoment,
  'matches.revealed': ofMoment,
  'reminder.due': { ...ofMoment, purpose: 'event-reminder' },
  'message.received': { messageId: fixtureId('msg', 1) },
  'message.delivery-changed': { noticeId, providerId: 'SM1', status: 'delivered', code: null },
  'consent.changed': { channel: 'sms', attendeeId: null },
  'notices.requested': { ...ofMoment, purpose: 'invitation' },
  'notice.requested': { noticeId },
  'notice.sent': { noticeId },
  'notice.skipped': { noticeId },
  'notice.failed': { noticeId },
}
const names = Object.keys(domainEvents) as DomainEventName[]
const actor: Actor = { kind: 'organizer', id: fixtureId('org', 1) }
const meta = { id: fixtureId('dev', 1), occurredAt: '2026-11-22T10:00:00.000Z', actor, correlationId: 'req-1' }
const made = (name: DomainEventName) => domainEvent(name, meta, examples[name])

describe.each(names)('%s', (name) => {
  test('is made, crosses the bus as JSON, and is read as it was', () => {
    const event = made(name)
    expect(event).toEqual({ ...meta, name, version: domainEvents[name].version, data: examples[name] })
    expect(readDomainEvent(JSON.parse(JSON.stringify(event)))).toEqual(event)
  })

  test('is refused in another version than the catalogue has', () => {
    for (const version of [0, 2, '1', undefined])
      expect(() => readDomainEvent({ ...made(name), version })).toThrow(z.ZodError)
  })

  test('is refused with any field missing', () => {
    for (const field of Object.keys(made(name))) {
      expect(() => readDomainEvent({ ...made(name), [field]: undefined }), field).toThrow(z.ZodError)
    }
    for (const field of Object.keys(examples[name])) {
      const { [field]: _, ...data } = examples[name] as Record<string, unknown>
      expect(() => readDomainEvent({ ...made(name), data }), field).toThrow(z.ZodError)
    }
  })

  test('is refused with anything more in it', () => {
    const event = made(name)
    expect(() => readDomainEvent({ ...event, note: 'x' })).toThrow(z.ZodError)
    expect(() => readDomainEvent({ ...event, data: { ...event.data, email: 'ada@example.com' } })).toThrow(z.ZodError)
    expect(() => readDomainEvent({ ...event, actor: { ...actor, name: 'Ada' } })).toThrow(z.ZodError)
  })

  test('is not made with anything more in it either', () => {
    const data = { ...examples[name], firstName: 'Ada' }
    expect(() => domainEvent(name, meta, data)).toThrow(z.ZodError)
  })
})

test.each([
  undefined,
  null,
  'event.published',
  [],
  {},
  { ...made('event.published'), name: 'event.exploded' },
  { ...made('event.published'), name: 'toString' },
])('what is no domain event is refused: %j', (input) => {
  expect(() => readDomainEvent(input)).toThrow('is not a domain event of the catalogue')
})

test('the refusal repeats nothing of what came', () => {
  const canary = 'ada@example.com'
  expect(() => readDomainEvent({ ...made('notice.sent'), data: { noticeId: canary } })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining(canary) as string }),
  )
})

test.each([
  ['id', 'evt_1'],
  ['occurredAt', 'yesterday'],
  ['occurredAt', '2026-11-22T10:00:00+01:00'],
  ['actor', { kind: 'robot', id: 'x' }],
  ['actor', 'organizer'],
  ['correlationId', 7],
  ['data', { ...ofEvent, eventId: fixtureId('att', 1) }],
])('a wrong %s is refused: %j', (field, value) => {
  expect(() => readDomainEvent({ ...made('event.published'), [field]: value })).toThrow(z.ZodError)
})

test.each<Actor['kind']>(['organizer', 'attendee', 'provider', 'schedule'])('may be caused by the %s', (kind) => {
  expect(domainEvent('event.published', { ...meta, actor: { kind, id: 'x' } }, ofEvent).actor).toEqual({
    kind,
    id: 'x',
  })
})

describe('nothing personal travels', () => {
  const personal =
    /name|mail|phone|number|address|body|text|word|answers|response|profile|note|goal|token|code$|^to$|^from$/i
  // The provider's error number and the status it belongs to; "answer" is a counter.
  const allowed = new Set(['message.delivery-changed.code'])
  const personalFields = (catalogue: Record<string, { data: z.ZodObject }>) =>
    Object.entries(catalogue)
      .flatMap(([name, { data }]) => Object.keys(data.shape).map((field) => [name, field] as const))
      .filter(([name, field]) => personal.test(field) && !allowed.has(`${name}.${field}`))
      .map(([name, field]) => `${name}.${field}`)

  test('no field of the catalogue could hold a name, an address, a number or what somebody wrote', () => {
    expect(personalFields(domainEvents)).toEqual([])
  })

  test('a field that could is found', () => {
    const red = { 'guest.greeted': { data: z.strictObject({ eventId: z.string(), firstName: z.string() }) } }
    expect(personalFields({ ...domainEvents, ...red })).toEqual(['guest.greeted.firstName'])
  })

  test('what counts is a whole number, so that no words fit in', () => {
    for (const name of ['rsvp.answered', 'questionnaire.completed', 'reveal.due'] as const) {
      const counter = name === 'rsvp.answered' ? 'answer' : name === 'reveal.due' ? 'generation' : 'completion'
      const data = { ...examples[name], [counter]: 'I am allergic to nuts' }
      expect(() => readDomainEvent({ ...made(name), data })).toThrow(z.ZodError)
    }
  })
})
