import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attendeeFixture, profileFixture } from '#core/attendee/attendee-fixture.ts'
import type { Attendee } from '#core/attendee/attendee.ts'
import { eventFixture } from '#core/event/event-fixture.ts'
import type { Event } from '#core/event/event.ts'
import { basisAt } from '#core/matching/basis.ts'

const at = '2026-11-22T10:00:00.000Z'
const guest = (number: number, changes: Partial<Attendee> = {}) =>
  attendeeFixture(number, {
    profile: profileFixture(`Guest${number}`),
    responses: [{ questionId: 'goals', value: 'A seed round.', answeredAt: at }],
    ...changes,
  })
const [ada, bob] = [guest(1), guest(2)]
const basis = (owner: Attendee, other: Attendee, changes: Partial<Event> = {}) =>
  basisAt(eventFixture(changes))(owner, other)
const usual = basis(ada, bob)
const { cardSettings, vocabulary } = eventFixture()

test('is sixteen hexadecimal digits, the same every time, others the other way round', () => {
  expect(usual).toMatch(/^[0-9a-f]{16}$/)
  expect(basis(structuredClone(ada), structuredClone(bob))).toBe(usual)
  expect(basis(bob, ada)).not.toBe(usual)
})

describe('changes with', () => {
  const avoid = { people: [], kinds: '', attendeeIds: [] }
  const guests: [string, Partial<Attendee>][] = [
    ['a profile', { profile: profileFixture('Guest1', { conversationHooks: ['Bees'] }) }],
    ['a profile that is gone', { profile: null }],
    ['an answer', { responses: [{ questionId: 'goals', value: 'A seed round', answeredAt: at }] }],
    ['an answer taken back', { responses: [] }],
    ['somebody avoided', { avoid: { ...avoid, people: ['Cho Park'] } }],
    ['a kind avoided', { avoid: { ...avoid, kinds: 'recruiters' } }],
  ]
  test.each(guests)('%s, whose ever of the two', (_, changes) => {
    expect(basis({ ...ada, ...changes }, bob)).not.toBe(usual)
    expect(basis(ada, { ...bob, ...changes })).not.toBe(usual)
  })

  const concepts = [{ id: 'kilns', label: 'Kilns', patterns: ['kiln*'] }]
  const events: [string, Partial<Event>][] = [
    ['companies hidden', { cardSettings: { ...cardSettings, showCompany: false } }],
    ['roles hidden', { cardSettings: { ...cardSettings, showRole: false } }],
    ['expertise hidden', { cardSettings: { ...cardSettings, showExpertise: false } }],
    ['a concept of its own', { vocabulary: { ...vocabulary, concepts } }],
    ['a relation of its own', { vocabulary: { ...vocabulary, meets: [['pricing', 'fundraising']] } }],
  ]
  test.each(events)('%s at the event', (_, changes) => {
    expect(basis(ada, bob, changes)).not.toBe(usual)
  })
})

describe('stays with', () => {
  const guests: [string, Partial<Attendee>][] = [
    [
      'the same answer sent again',
      { responses: [{ questionId: 'goals', value: 'A seed round.', answeredAt: `${at}!` }] },
    ],
    ['somebody picked from the list to avoid', { avoid: { people: [], kinds: '', attendeeIds: ['att_3'] } }],
    ['an answer about coming', { rsvpStatus: 'CONFIRMED', updatedAt: '2026-11-23T10:00:00.000Z', version: 9 }],
  ]
  test.each(guests)('%s', (_, changes) => {
    expect(basis({ ...ada, ...changes }, { ...bob, ...changes })).toBe(usual)
  })

  test('everything of the event that no word depends on', () => {
    const changes = { name: 'Other', matchesPerAttendee: 2, vocabulary: { ...vocabulary, changes: 4 } }
    expect(basis(ada, bob, changes)).toBe(usual)
  })
})

test('differs for texts that differ', () => {
  const basisOf = (text: string) =>
    basis({ ...ada, responses: [{ questionId: 'goals', value: text, answeredAt: at }] }, bob)
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => (basisOf(one) === basisOf(other)) === (one === other)),
  )
  const many = Array.from({ length: 20_000 }, (_, number) => basisOf(String(number)))
  expect(new Set(many).size).toBe(many.length)
})
