import { describe, expect, test } from 'vitest'
import { attendeeFixture, profileFixture } from '#core/attendee/attendee-fixture.ts'
import type { Attendee } from '#core/attendee/attendee.ts'
import { eventFixture, fixtureId } from '#core/event/event-fixture.ts'
import { Seating, SeatingRequest, seatingOf } from '#core/matching/seating.ts'
import { SeatingView, seatingView } from '#core/matching/seating-view.ts'
import type { Question } from '#core/questionnaire/question.ts'

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

test('is outdated once somebody in it declines or is no guest any more', () => {
  const seating = plan(guests(4))
  const changed = (changes: Partial<Attendee>) =>
    guests(4).map((guest, at) => (at === 0 ? { ...guest, ...changes } : guest))
  const outdated = (attendees: readonly Attendee[]) => seatingView(seating, event, attendees).outdated
  expect(outdated(changed({ rsvpStatus: 'DECLINED', rsvpRespondedAt: '2026-12-03T10:00:00.000Z' }))).toBe(true)
  expect(outdated(guests(4).slice(1))).toBe(true)
  expect(outdated(changed({ rsvpStatus: 'MAYBE' }))).toBe(false)
  // Who had declined and is here all the same.
  expect(outdated(changed({ rsvpStatus: 'DECLINED', rsvpRespondedAt: '2026-10-01T10:00:00.000Z' }))).toBe(false)
})

test('tells nothing of a wish that a guest has saved since', () => {
  const seating = plan(guests(4))
  const all = guests(4).map(({ id }) => id)
  const avoid = { people: ['Guest2 Lima'], kinds: 'no pricing', attendeeIds: all }
  const wishing = guests(4).map((guest) => ({ ...guest, avoid }))
  expect(seatingView(seating, event, wishing)).toEqual(seatingView(seating, event, guests(4)))
  const dinner = plan(guests(4), { kind: 'TABLES', rounds: 2 })
  expect(seatingView(dinner, event, wishing)).toEqual(seatingView(dinner, event, guests(4)))
})

test('tells the kitchen what is eaten at each table, and nothing where the plan heeds no diets', () => {
  const diet: Question = {
    id: 'diet',
    type: 'single_select',
    category: 'PREFERENCES',
    title: 'What do you eat?',
    required: false,
    locked: false,
    order: 9,
    config: {
      options: [
        { value: 'v', label: 'Vegan' },
        { value: 'h', label: 'Halal' },
      ],
    },
  }
  const hungry = guests(8).map((guest, at) => ({
    ...guest,
    responses: at < 6 ? [{ questionId: 'diet', value: at < 4 ? 'v' : 'h', answeredAt: event.updatedAt }] : [],
  }))
  const asking = eventFixture({ questions: [...event.questions, diet] })
  const wanted = {
    kind: 'TABLES',
    rounds: 1,
    tableSize: { min: 4, max: 4 },
    dietary: { questionId: 'diet', atMost: 1 },
  }
  const dinner = seatingOf(asking, hungry, SeatingRequest.parse(wanted), {}, event.updatedAt)
  expect(dinner.dietary).toEqual(wanted.dietary)
  const counts = [
    { answer: 'Halal', count: 1 },
    { answer: 'Vegan', count: 2 },
  ]
  const view = seatingView(dinner, asking, hungry)
  expect(view.diets).toEqual([1, 2].map((table) => ({ round: 1, table, counts })))
  expect(SeatingView.parse(view)).toEqual(view)
  // The question may go; so may what an earlier release did not write.
  expect(seatingView(dinner, event, hungry).diets).toEqual([])
  const { dietary: _, ...before } = dinner
  expect(seatingView(Seating.parse(before), asking, hungry).diets).toEqual([])
})

describe('is outdated once the organizer’s rules keep apart', () => {
  const strict = {
    questions: event.questions,
    matching: { ...event.matching, keepApart: { sameCompany: true, metBefore: true } },
  }
  const seating = plan(guests(4))
  const employed = guests(4).map((guest, at) =>
    at < 2 ? { ...guest, profile: profileFixture(guest.firstName, { company: 'Acme' }) } : guest,
  )

  test('two of one company', () => {
    expect(seatingView(seating, event, employed).outdated).toBe(false)
    expect(seatingView(seating, strict, employed).outdated).toBe(true)
    // What was held cannot be planned again.
    expect(seatingView({ ...seating, heldUpTo: 3 }, strict, employed).outdated).toBe(false)
  })

  test('two who met before', () => {
    const met = [[fixtureId('att', 1), fixtureId('att', 3)] as const]
    expect(seatingView(seating, event, guests(4), met).outdated).toBe(false)
    expect(seatingView(seating, strict, guests(4), met).outdated).toBe(true)
    expect(seatingView(seating, strict, guests(4)).outdated).toBe(false)
  })

  test('two of whom one is not in the plan: it stays as it is', () => {
    const more = [...guests(4), attendeeFixture(9, { profile: profileFixture('Zoe', { company: 'Acme' }) })]
    expect(seatingView(seating, strict, more).outdated).toBe(false)
  })
})

test('has no name for a guest who was removed', () => {
  const view = seatingView(plan(guests(4)), event, guests(4).slice(1))
  expect(view.people.find(({ id }) => id === fixtureId('att', 1))?.name).toBeNull()
})

test('names those too who were there in a round that was held and have left since', () => {
  const before = plan(guests(6))
  const [, ...stayed] = guests(6)
  const again = SeatingRequest.parse({
    kind: 'ROUNDS',
    rounds: 2,
    keepRoundsUpTo: 1,
    present: stayed.map(({ id }) => id),
  })
  const view = seatingView(seatingOf(event, guests(6), again, { before }, event.updatedAt), event, guests(6))
  expect(view.present).toHaveLength(5)
  expect(view.people.map(({ name }) => name).sort()).toEqual(guests(6).map(({ firstName }) => `${firstName} Lima`))
  expect(view).toMatchObject({ heldUpTo: 1, version: 2, outdated: false, promise: { repeated: 0, mostSatOut: 1 } })
})
