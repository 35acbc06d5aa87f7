import { expect, test } from 'vitest'
import { attendeeFixture } from '#core/attendee/attendee-fixture.ts'
import type { Attendee } from '#core/attendee/attendee.ts'
import { eventFixture, fixtureId } from '#core/event/event-fixture.ts'
import { type Seating, SeatingRequest, seatingOf } from '#core/matching/seating.ts'
import { SeatingView, seatingView } from '#core/matching/seating-view.ts'

const event = eventFixture()
const guests = (count: number): Attendee[] =>
  Array.from({ length: count }, (_, at) => attendeeFixture(at + 1, { rsvpStatus: 'CONFIRMED' }))
const plan = (attendees: readonly Attendee[], wanted: object = {}) =>
  seatingOf(event, attendees, SeatingRequest.parse({ kind: 'ROUNDS', rounds: 3, ...wanted }), {}, event.updatedAt)

test('names everybody and promises what holds', () => {
  const view = seatingView(plan(guests(4)), event, guests(4))
  expect(view.people.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
    [1, 2, 3, 4].map((number) => ({ id: fixtureId('att', number), name: `Guest${number} Lima` })),
  )
  expect(view.promise).toEqual({ repeated: 0, mostSatOut: 0 })
  expect(view.outdated).toBe(false)
  expect(SeatingView.parse(view)).toEqual(view)
})

test('says how often somebody sits out, and how often two meet again', () => {
  expect(seatingView(plan(guests(5)), event, guests(5)).promise.mostSatOut).toBe(1)
  const dinner = plan(guests(4), { kind: 'TABLES', rounds: 2, tableSize: { min: 4, max: 4 } })
  expect(seatingView(dinner, event, guests(4)).promise.repeated).toBe(6)
})

test('is outdated once somebody in it declines, is no guest any more, or would rather not meet another', () => {
  const seating = plan(guests(4))
  const changed = (changes: Partial<Attendee>) => guests(4).map((guest, at) => (at === 0 ? { ...guest, ...changes } : guest))
  const outdated = (attendees: readonly Attendee[], of: Seating = seating) => seatingView(of, event, attendees).outdated
  expect(outdated(changed({ rsvpStatus: 'DECLINED', rsvpRespondedAt: '2026-12-03T10:00:00.000Z' }))).toBe(true)
  expect(outdated(guests(4).slice(1))).toBe(true)
  expect(outdated(changed({ avoid: { people: [], kinds: '', attendeeIds: [fixtureId('att', 2)] } }))).toBe(true)
  expect(outdated(changed({ rsvpStatus: 'MAYBE' }))).toBe(false)
  // Who had declined and is here all the same.
  expect(outdated(changed({ rsvpStatus: 'DECLINED', rsvpRespondedAt: '2026-10-01T10:00:00.000Z' }))).toBe(false)
  // What was held cannot be planned again.
  expect(outdated(changed({ avoid: { people: [], kinds: '', attendeeIds: [fixtureId('att', 2)] } }), { ...seating, heldUpTo: 3 })).toBe(false)
})

test('has no name for a guest who was removed', () => {
  const view = seatingView(plan(guests(4)), event, guests(4).slice(1))
  expect(view.people.find(({ id }) => id === fixtureId('att', 1))?.name).toBeNull()
})

test('names those too who were there in a round that was held and have left since', () => {
  const before = plan(guests(4))
  const [, ...stayed] = guests(4)
  const again = SeatingRequest.parse({ kind: 'ROUNDS', rounds: 2, keepRoundsUpTo: 1, present: stayed.map(({ id }) => id) })
  const view = seatingView(seatingOf(event, guests(4), again, { before }, event.updatedAt), event, guests(4))
  expect(view.present).toHaveLength(3)
  expect(view.people.map(({ name }) => name).sort()).toEqual(guests(4).map(({ firstName }) => `${firstName} Lima`))
  expect(view).toMatchObject({ heldUpTo: 1, version: 2, outdated: false, promise: { repeated: 0, mostSatOut: 1 } })
})
