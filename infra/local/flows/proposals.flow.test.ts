import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { MatchProposal, MatchReport } from '#core/matching/match-report.ts'
import { type Guest, answers, beginning, people, scene } from './scene.ts'
import { type TestSystem, type Visitor, startForTest } from './start.ts'

// What lists guarantee, what a late guest would change on them, and who must not meet: two on each list of five.
let system: TestSystem
let host: Visitor
let matches: string
let room: Guest[]
const stage = () => scene(system)

beforeAll(async () => {
  system = await startForTest()
  await system.advance(beginning)
  host = await stage().organizer('olive@example.org')
  const eventId = await stage().event(host, { matchesPerAttendee: 2 })
  matches = `/api/events/${eventId}/matches`
  room = await stage().guests(host, eventId, [...Object.values(people), eve])
  await host.post(`/api/events/${eventId}/publish`)
  const said = [answers.ana, answers.ben, answers.cho, { ...answers.ana, topics: ['investing'] }]
  await Promise.all(said.map((one, at) => stage().comes(at === 3 ? guest('Eve') : (room[at] ?? guest('')), one)))
  await system.settle()
}, 120_000)
afterAll(() => system.close())

const eve = { email: 'eve@example.org', firstName: 'Eve' }
const Report = z.object({ report: MatchReport.nullable(), proposal: MatchProposal.nullable() })
const report = async () => Report.parse((await host.get(`${matches}/report`)).body)
const Outcome = z.object({ generation: z.int() })

function guest(firstName: string): Guest {
  const found = room.find((one) => one.firstName === firstName)
  if (found === undefined) throw new Error(`there is no ${firstName}`)
  return found
}

/** Whom each guest should meet, by their ids. */
async function lists(): Promise<Record<string, string[]>> {
  const { items } = z
    .object({ items: z.array(z.object({ attendeeId: z.string(), matchedWithId: z.string(), status: z.string() })) })
    .parse((await host.get(matches)).body)
  const shown = Map.groupBy(
    items.filter(({ status }) => status !== 'REJECTED'),
    ({ attendeeId }) => attendeeId,
  )
  return Object.fromEntries([...shown].map(([id, list]) => [id, list.map(({ matchedWithId }) => matchedWithId).sort()]))
}

const secondsToWait = async () =>
  z.object({ secondsToWait: z.int(), now: z.iso.datetime() }).parse((await host.get(matches)).body).secondsToWait

async function ask(part: string, body?: unknown): Promise<number> {
  const { status, body: answer } = await host.post(`${matches}/${part}`, body)
  if (status === 202) Outcome.parse(answer)
  await system.settle()
  return status
}

/** The lists after these changes and no others. */
function withChanges(before: Record<string, string[]>, { changes }: MatchProposal): Record<string, string[]> {
  const after = { ...before }
  for (const { attendeeId, added, removed } of changes) {
    const stay = (before[attendeeId] ?? []).filter((id) => !removed.includes(id))
    after[attendeeId] = [...stay, ...added].sort()
  }
  return after
}

test('a generation tells what it guarantees, beside the simple way', async () => {
  expect(await report()).toEqual({ report: null, proposal: null })
  expect(await ask('generate')).toBe(202)
  const { report: first, proposal } = await report()
  expect(proposal).toBe(null)
  expect(first).toMatchObject({
    generation: 1,
    guests: 4,
    withoutMatches: 0,
    alone: [],
    changedLists: 4,
    algorithm: 'balanced',
    k: 2,
    proof: { proven: true, failed: { crowded: 0, onNoList: 0, shortList: 0 } },
    compare: { guestsWantedBack: expect.any(Number), needsMet: expect.any(Number) },
  })
  expect(Object.values(await lists()).map((list) => list.length)).toEqual([2, 2, 2, 2])
})

let asked: MatchProposal

test('what a late guest would change is told, and nothing is changed', async () => {
  const before = await lists()
  await stage().comes(guest('Dee'), answers.ben)
  await system.settle()
  expect(await ask('propose')).toBe(202)
  const { report: last, proposal } = await report()
  if (proposal === null) throw new Error('there is no proposal')
  asked = proposal
  expect(last?.generation).toBe(1)
  expect(asked.report).toMatchObject({ generation: 2, guests: 5, withoutMatches: 0 })
  expect(asked.changes.find(({ attendeeId }) => attendeeId === guest('Dee').id)).toMatchObject({
    added: [expect.any(String), expect.any(String)],
    removed: [],
  })
  expect(await lists()).toEqual(before)
})

test('a proposal that a decision has overtaken is made anew instead of being written', async () => {
  const { items } = z
    .object({ items: z.array(z.object({ id: z.string(), attendeeId: z.string(), matchedWithId: z.string() })) })
    .parse((await host.get(matches)).body)
  const newcomer = asked.changes.find(({ attendeeId }) => attendeeId === guest('Dee').id)
  const [meets] = newcomer?.added ?? []
  const other = items.find(({ attendeeId }) => attendeeId === meets)
  await host.put(`${matches}/${other?.id}`, { status: 'REJECTED' })
  const before = await lists()
  await system.advance('PT6M')
  expect(await ask('accept', { digest: asked.digest })).toBe(202)
  const { proposal } = await report()
  if (proposal === null) throw new Error('there is no proposal')
  expect(proposal.digest).not.toBe(asked.digest)
  expect(await lists()).toEqual(before)
  expect(await host.post(`${matches}/accept`, { digest: asked.digest })).toMatchObject({
    status: 409,
    body: { code: 'PROPOSAL_OUTDATED' },
  })
  asked = proposal
  // Nothing was written, so what took its place need not wait.
  expect(await secondsToWait()).toBe(0)
})

test('an accepted proposal is written exactly as it was told, at once, and then no other for five minutes', async () => {
  const before = await lists()
  const answers = await Promise.all([1, 2, 3].map(() => host.post(`${matches}/accept`, { digest: asked.digest })))
  expect(answers.filter(({ status }) => status === 202)).toHaveLength(1)
  await system.settle()
  expect(await secondsToWait()).toBeGreaterThan(290)
  expect(await host.post(`${matches}/generate`)).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED' } })
  expect(await lists()).toEqual(withChanges(before, asked))
  const { report: last, proposal } = await report()
  expect(proposal).toBe(null)
  expect(last).toEqual({ ...asked.report, generation: 4, at: expect.any(String) })
})

test('two of whom one would rather not meet the other are apart on both lists at once, and stay apart', async () => {
  const [ana, ben] = [guest('Ana'), guest('Ben')]
  for (const [one, other] of [
    [ana, ben],
    [ben, ana],
  ] as const) {
    // By hand where no list has them yet.
    await host.post(matches, { attendeeId: one.id, matchedWithId: other.id })
    await host.put(`${matches}/mat_${one.id.slice(4)}_${other.id.slice(4)}`, { status: 'APPROVED' })
  }
  await host.post(matches.replace('matches', 'notify'), { purpose: 'reveal' })
  await system.settle()
  const link = async (one: Guest) => `/api/rsvp/${await one.token()}`
  const visitor = system.visitor()
  const names = async (one: Guest) => JSON.stringify((await visitor.get(`${await link(one)}/matches`)).body)
  expect(await names(ana)).toContain('Ben Okafor')
  expect(await names(ben)).toContain('Ana Ruiz')
  expect(await visitor.put(`${await link(ana)}/avoid`, { attendeeIds: [ana.id] })).toMatchObject({
    status: 400,
    body: { code: 'NOT_ON_LIST' },
  })
  expect(await visitor.put(`${await link(ana)}/avoid`, { attendeeIds: [ben.id] })).toMatchObject({
    status: 200,
    body: { people: [], kinds: '', attendees: [{ id: ben.id, name: 'Ben Okafor' }] },
  })
  expect(await names(ana)).not.toContain('Ben Okafor')
  expect(await names(ben)).not.toContain('Ana Ruiz')

  await system.advance('PT6M')
  expect(await ask('generate')).toBe(202)
  const after = await lists()
  expect(after[ana.id]).not.toContain(ben.id)
  expect(after[ben.id]).not.toContain(ana.id)
  const guests = await host.get(matches.replace('matches', 'attendees'))
  expect(JSON.stringify(guests.body)).not.toContain('avoid')
})

test('two organizers who decide on the same match do not undo each other unseen', async () => {
  const { items } = z
    .object({ items: z.array(z.object({ id: z.string(), status: z.string() })) })
    .parse((await host.get(matches)).body)
  const path = `${matches}/${items.find(({ status }) => status === 'PENDING')?.id}`
  expect(await host.put(path, { status: 'APPROVED', ifStatus: 'PENDING' })).toMatchObject({ status: 200 })
  expect(await host.put(path, { status: 'REJECTED' })).toMatchObject({ status: 200 })
  expect(await host.put(path, { status: 'PENDING', ifStatus: 'APPROVED' })).toMatchObject({
    status: 409,
    body: { code: 'DECIDED_MEANWHILE', error: 'Somebody has decided on this match meanwhile: it is rejected.' },
  })
  expect(await host.put(path, { status: 'PENDING', ifStatus: 'REJECTED' })).toMatchObject({ status: 200 })
})

test('lists of two guests promise what two can keep, and stay as they are once the event is cancelled', async () => {
  const eventId = await stage().event(host)
  const [ana, ben] = await stage().guests(host, eventId, [people.ana, people.ben])
  await host.post(`/api/events/${eventId}/publish`)
  await stage().comes(ana ?? guest(''), answers.ana)
  await stage().comes(ben ?? guest(''), answers.ben)
  await system.settle()
  const path = `/api/events/${eventId}/matches`
  await host.post(`${path}/generate`)
  await system.settle()
  expect(Report.parse((await host.get(`${path}/report`)).body).report).toMatchObject({
    guests: 2,
    promised: { minimumMutual: 1 },
    figures: { guestsWantedBack: 2 },
    proof: { failed: { fewMutual: 0 } },
  })
  const one = `${path}/mat_${ana?.id.slice(4)}_${ben?.id.slice(4)}`
  expect(await host.put(one, { status: 'APPROVED' })).toMatchObject({ status: 200 })
  await host.delete(`/api/events/${eventId}`)
  const refused = { status: 409, body: { code: 'EVENT_CANCELLED', retryable: false } }
  const shown = async () => z.object({ items: z.unknown() }).parse((await host.get(path)).body)
  const before = await shown()
  expect(await host.put(one, { status: 'REJECTED' })).toMatchObject(refused)
  expect(await host.delete(one)).toMatchObject(refused)
  expect(await host.post(path, { attendeeId: ana?.id, matchedWithId: ben?.id })).toMatchObject(refused)
  for (const part of ['generate', 'propose']) expect(await host.post(`${path}/${part}`)).toMatchObject(refused)
  expect(await shown()).toEqual(before)
})
