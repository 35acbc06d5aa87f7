import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { OutlookView } from '#core/matching/outlook/outlook-view.ts'
import { SeatingView } from '#core/matching/seating-view.ts'
import { type Guest, answers, beginning, people, scene } from './scene.ts'
import { linkToken, testSecrets } from './signing.ts'
import { type TestSystem, type Visitor, startForTest } from './start.ts'

// What an organizer works out from the guest list, before the evening and at it.
let system: TestSystem
let host: Visitor
let path: string
const names = ['Ana Ruiz', 'Ben Okafor', 'Cho Park', 'Dee Marsh', 'Eve']
let ids: string[]
let guests: Guest[]

beforeAll(async () => {
  system = await startForTest(testSecrets)
  await system.advance(beginning)
  const stage = scene(system)
  host = await stage.organizer('olive@example.org')
  const eventId = await stage.event(host)
  path = `/api/events/${eventId}`
  guests = await stage.guests(host, eventId, [...Object.values(people), { email: 'eve@example.org', firstName: 'Eve' }])
  ids = guests.map(({ id }) => id)
  await host.post(`${path}/publish`)
  const [ana, ben] = guests
  await stage.comes(ana!, answers.ana)
  await stage.comes(ben!, answers.ben)
  for (const attendeeId of ids.slice(2))
    await system
      .visitor()
      .post(`/api/rsvp/${await linkToken({ eventId, attendeeId })}/respond`, { status: 'CONFIRMED' })
  await system.settle()
})
afterAll(() => system.close())

const plans = async () =>
  z.object({ items: z.array(SeatingView) }).parse((await host.get(`${path}/seating`)).body).items
const partners = ({ rounds }: SeatingView) => rounds.map(({ tables }) => tables.map(({ attendeeIds }) => attendeeIds))

test('the outlook says who will come, what is missing and whom to invite next', async () => {
  const answer = await host.get(`${path}/outlook`)
  expect(answer.status).toBe(200)
  const outlook = OutlookView.parse(answer.body)
  expect(outlook).toMatchObject({ prospects: 5, unknown: 3, capacity: 50, chances: { CONFIRMED: 0.9 } })
  expect(outlook.guests.expected).toBeCloseTo(4.5, 0)
  expect(outlook.terms.length).toBeGreaterThan(0)
  expect(outlook.wishes.met).toBeLessThanOrEqual(outlook.wishes.expected)
  expect(JSON.stringify(answer.body)).not.toMatch(/Ana|Ruiz|Fernway/)
})

test('rounds are planned, kept, planned again without who left, and taken away', async () => {
  expect(await plans()).toEqual([])
  const planned = await host.post(`${path}/seating`, { kind: 'ROUNDS', rounds: 3 })
  expect(planned.status).toBe(201)
  const first = SeatingView.parse(planned.body)
  expect(first.people.map(({ name }) => name).sort()).toEqual(names)
  expect(first.promise).toMatchObject({ repeated: 0, mostSatOut: 1 })
  expect(await plans()).toEqual([first])

  const [, ...stayed] = ids
  const again = { kind: 'ROUNDS', rounds: 3, keepRoundsUpTo: 1, present: stayed }
  const second = SeatingView.parse((await host.post(`${path}/seating`, again)).body)
  expect(second).toMatchObject({ heldUpTo: 1, version: 2, outdated: false, promise: { repeated: 0 } })
  expect(partners(second)[0]).toEqual(partners(first)[0])
  expect(second.present.toSorted()).toEqual(stayed.toSorted())

  const dinner = { kind: 'TABLES', rounds: 1, tableSize: { min: 2, max: 3 } }
  expect(await host.post(`${path}/seating`, dinner)).toMatchObject({ status: 201, body: { kind: 'TABLES' } })
  expect((await plans()).map(({ kind }) => kind)).toEqual(['ROUNDS', 'TABLES'])
  expect(await host.delete(`${path}/seating/ROUNDS`)).toMatchObject({ status: 204 })
  expect(await host.delete(`${path}/seating/ROUNDS`)).toMatchObject({ status: 404 })
  expect((await plans()).map(({ kind }) => kind)).toEqual(['TABLES'])
  expect(await host.post(`${path}/seating`, again)).toMatchObject({ status: 409, body: { code: 'ROUND_NOT_PLANNED' } })
})

test('a dinner heeds what guests eat, as they answered a question with options', async () => {
  const dinner = { kind: 'TABLES', rounds: 1, tableSize: { min: 2, max: 3 } }
  const asked = (questionId: string) => host.post(`${path}/seating`, { ...dinner, dietary: { questionId, atMost: 1 } })
  expect(await asked('goals')).toMatchObject({ status: 400, body: { code: 'NOT_A_CHOICE' } })
  const { status, body } = await asked('topics')
  expect(status).toBe(201)
  const plan = SeatingView.parse(body)
  expect(plan.dietary).toEqual({ questionId: 'topics', atMost: 1 })
  const counts = plan.diets.map((table) => table.counts.reduce((sum, { count }) => sum + count, 0))
  expect(counts).toHaveLength(plan.rounds[0]?.tables.length ?? 0)
  expect(counts.reduce((a, b) => a + b, 0)).toBe(2)
  expect((await plans()).find(({ kind }) => kind === 'TABLES')?.diets).toEqual(plan.diets)
})

test('the organizer cannot find out who would rather not meet whom', async () => {
  const guestOf = async (id: string) => {
    const { status, body } = await host.get(`${path}/attendees/${id}`)
    expect(status).toBe(200)
    return body
  }
  const [ana, ben] = ids
  const plan = { kind: 'ROUNDS', rounds: 4 }
  const before = SeatingView.parse((await host.post(`${path}/seating`, plan)).body)
  const shown = await guestOf(ana!)
  await system.advance('PT1M')
  const wish = { people: ['Ben Okafor'] }
  expect(await system.visitor().put(`/api/rsvp/${await guests[0]!.token()}/avoid`, wish)).toMatchObject({ status: 200 })
  expect((await plans()).find(({ kind }) => kind === 'ROUNDS')).toEqual(before)
  expect(await guestOf(ana!)).toEqual(shown)
  for (const kind of ['ROUNDS', 'TABLES']) {
    const few = { kind, rounds: 1, tableSize: { min: 2, max: 4 }, present: [ana, ben] }
    expect(await host.post(`${path}/seating`, few)).toMatchObject({ status: 409, body: { code: 'TOO_FEW_PRESENT' } })
  }
  const after = SeatingView.parse((await host.post(`${path}/seating`, plan)).body)
  expect(after.outdated).toBe(false)
  expect(
    partners(after)
      .flat()
      .map((pair) => pair.toSorted().join()),
  ).not.toContain([ana, ben].toSorted().join())
  await host.delete(`${path}/seating/ROUNDS`)
})

test('plans are counted, thirty an hour', async () => {
  await system.advance('PT1H')
  const dinner = { kind: 'TABLES', rounds: 1, tableSize: { min: 2, max: 3 } }
  for (let count = 0; count < 30; count += 1) expect((await host.post(`${path}/seating`, dinner)).status).toBe(201)
  expect(await host.post(`${path}/seating`, dinner)).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED' } })
  await system.advance('PT1H')
  expect((await host.post(`${path}/seating`, dinner)).status).toBe(201)
})

test('guests picked anew are counted apart, twenty times a day, so that trying tells nobody who avoids whom', async () => {
  const planFor = (present: string[]) => host.post(`${path}/seating`, { kind: 'TABLES', rounds: 1, present })
  const without = (place: number) => ids.filter((_, at) => at !== place)
  // Once already, when Ana had left.
  for (let count = 1; count < 20; count += 1) expect((await planFor(without(count % 2))).status).toBe(201)
  expect(await planFor(without(0))).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED' } })
  expect((await planFor(without(1))).status).toBe(201)
  expect((await planFor(ids)).status).toBe(201)
  expect((await planFor(without(1))).status).toBe(429)
})

test('the stored plan holds nobody’s name', async () => {
  const table = await (await fetch(`${system.url}/_local/table`)).text()
  const stored = table.split('\n').filter((line) => line.includes('"seating"'))
  expect(stored).toHaveLength(1)
  expect(stored.join()).not.toMatch(/Ana|Ben|Cho|Dee|Eve/)
})
