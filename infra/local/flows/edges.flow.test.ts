import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { MatchReport } from '#core/matching/match-report.ts'
import { MatchView, MyMatches } from '#core/matching/match-view.ts'
import { backstage } from './backstage.ts'
import { type Guest, answers, beginning, scene } from './scene.ts'
import { type TestSystem, type Visitor, startForTest } from './start.ts'
import { type TableGate, startTableGate } from './table-gate.ts'

// Rooms that are odd, and generations that meet trouble (R113, R123). One system; each room is an event of its own.
let gate: TableGate
let system: TestSystem
let host: Visitor
let back: ReturnType<typeof backstage>
const organizer = 'olive@example.org'

beforeAll(async () => {
  gate = await startTableGate()
  system = await startForTest(gate.env)
  back = backstage(system)
  // The first fault starts every function anew: better before any has started.
  await back.fault('dynamodb', '500', { rate: 0 })
  await back.noFaults()
  await system.advance(beginning)
  host = await scene(system).organizer(organizer)
})
afterAll(async () => {
  await system.close()
  await gate.close()
})

const missing = (): never => {
  throw new Error('a guest was added')
}
const silent = { goals: 'n/a', ideal_connections: 'n/a' }
let emails = 0

const people = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ email: `guest${(emails += 1)}@example.org`, firstName: `Guest${n}` }))

async function come(guests: readonly Guest[], said: readonly Record<string, unknown>[]): Promise<void> {
  await Promise.all(guests.map((guest, n) => scene(system).comes(guest, said[n % said.length] ?? silent)))
  await system.settle()
}

/** Guests of an event of their own, who all come and say what is said. */
async function room(said: readonly Record<string, unknown>[], fields: object = {}) {
  const { eventId, guests } = await back.invites(host, fields, people(said.length))
  await come(guests, said)
  return { eventId, guests, path: `/api/events/${eventId}/matches` }
}

const Matches = z.object({ items: z.array(MatchView), generation: z.int(), generating: z.boolean() })
const matches = async (path: string) => Matches.parse((await host.get(path)).body)

/** Whom each guest should meet, guest by guest. */
async function lists(path: string, guests: readonly Guest[]): Promise<string[][]> {
  const { items } = await matches(path)
  return guests.map(({ id }) => items.flatMap((row) => (row.attendeeId === id ? [row.matchedWithId] : [])))
}
/** How many people are on each list, nobody counted twice and nobody on their own. */
async function sizes(path: string, guests: readonly Guest[]): Promise<number[]> {
  const all = await lists(path, guests)
  return all.map((list, n) => new Set(list.filter((id) => id !== guests[n]?.id)).size)
}

const report = async (path: string) =>
  z.object({ report: MatchReport }).parse((await host.get(`${path}/report`)).body).report
const stored = async (eventId: string) =>
  (await back.rows('match-list')).filter((row) => row['eventId'] === eventId).map((row) => JSON.stringify(row))
const generated = async (eventId: string) =>
  (await back.published('matches.generated')).filter(({ data }) => data['eventId'] === eventId).length
const alerts = async (name: string) =>
  (await scene(system).mailsTo(organizer)).filter(({ subject }) => subject === `Some guests of ${name} have no matches`)

async function shownTo(guest: Guest) {
  const { status, body } = await system.visitor().get(`${await back.link(guest)}/matches`)
  expect(status).toBe(200)
  return MyMatches.parse(body)
}

async function avoids(guest: Guest, others: readonly Guest[]): Promise<void> {
  const people = others.map(({ firstName }) => firstName)
  expect((await system.visitor().put(`${await back.link(guest)}/avoid`, { people })).status).toBe(200)
}

test('a guest who said nothing is nobody special: a profile of nulls, a card, a list, a mail', async () => {
  const { eventId, guests, path } = await room([answers.ana, answers.ben, silent])
  const [, , quiet = missing()] = guests
  const { body } = await system.visitor().get(`${await back.link(quiet)}/profile`)
  expect(body).toMatchObject({
    status: 'READY',
    profile: {
      name: 'Guest2',
      role: null,
      company: null,
      location: null,
      seniority: null,
      offeringSummary: null,
      expertise: [],
      topics: [],
      seekingKeywords: [],
      offeringKeywords: [],
      conversationHooks: [],
    },
    card: { name: 'Guest2', role: null, company: null },
  })
  const { profile } = z.object({ profile: z.object({ completeness: z.number() }) }).parse(body)
  expect(profile.completeness).toBeLessThan(0.2)

  await back.generate(host, eventId)
  // An odd room, and lists of five: everybody meets both others.
  expect(await sizes(path, guests)).toEqual([2, 2, 2])
  expect(await report(path)).toMatchObject({ guests: 3, withoutMatches: 0, changedLists: 3, algorithm: 'balanced' })
  for (const { id } of (await matches(path)).items) await host.put(`${path}/${id}`, { status: 'APPROVED' })
  await back.notify(host, eventId, 'reveal')
  for (const guest of guests) {
    const { revealed, items } = await shownTo(guest)
    expect([revealed, items.map(({ position }) => position)]).toEqual([true, [1, 2]])
    const said = items.map(({ whyMatch, conversationStarters }) => [whyMatch, conversationStarters])
    for (const part of said.flat()) expect(part.length).toBeGreaterThan(0)
    const mail = (await scene(system).mailsTo(guest.email)).at(-1)
    expect(mail?.subject).toBe('Your connections for Founders Dinner are ready')
    for (const text of [JSON.stringify(said), mail?.body, mail?.html])
      expect(text).not.toMatch(/\bnull\b|undefined|NaN|n\/a/)
  }

  await back.change(host, eventId, { matching: { algorithm: 'top-k' } })
  await system.advance('PT5M')
  await back.generate(host, eventId)
  expect(await sizes(path, guests)).toEqual([2, 2, 2])
  expect(await report(path)).toMatchObject({ generation: 2, guests: 3, algorithm: 'top-k', k: 5, proof: null })
})

test('two guests get each other and read why; when they are kept apart the organizer hears of both', async () => {
  const name = 'Tiny Supper'
  const { eventId, guests, path } = await room([answers.ana, answers.ben], { name })
  const [ana = missing(), ben = missing()] = guests
  await back.generate(host, eventId)
  expect(await lists(path, guests)).toEqual([[ben.id], [ana.id]])
  for (const { whyMatch, conversationStarters } of (await matches(path)).items)
    for (const part of [whyMatch, conversationStarters]) expect(part.length).toBeGreaterThanOrEqual(2)
  expect(await report(path)).toMatchObject({ guests: 2, withoutMatches: 0, alone: [] })
  expect(await alerts(name)).toHaveLength(0)

  await avoids(ana, [ben])
  await system.advance('PT5M')
  await back.generate(host, eventId)
  expect(await lists(path, guests)).toEqual([[], []])
  const { withoutMatches, alone } = await report(path)
  expect([withoutMatches, alone.toSorted()]).toEqual([2, [ana.id, ben.id].sort()])
  const told = await alerts(name)
  expect(told).toHaveLength(1)
  expect(told[0]?.body).toContain('For 2 guests we found nobody to meet.')
})

test('a guest alone sees an open list with nobody on it, and the organizer hears of it once a generation', async () => {
  const name = 'Lonely Supper'
  const { eventId, guests, path } = await room([answers.ana], { name })
  const [ana = missing()] = guests
  await back.generate(host, eventId)
  expect(await matches(path)).toMatchObject({ items: [], generation: 1, generating: false })
  expect(await report(path)).toMatchObject({ guests: 1, withoutMatches: 1, alone: [ana.id], changedLists: 0 })
  await back.notify(host, eventId, 'reveal')
  expect(await shownTo(ana)).toMatchObject({ revealed: true, items: [] })
  const toAna = (await scene(system).mailsTo(ana.email)).map(({ subject }) => subject)
  expect(toAna).not.toContain(`Your connections for ${name} are ready`)
  await system.advance('PT5M')
  expect(await alerts(name)).toHaveLength(1)
  await back.generate(host, eventId)
  await system.advance('PT5M')
  expect(await alerts(name)).toHaveLength(2)
  const notices = (await back.notices('no-matches')).filter((notice) => notice.eventId === eventId)
  expect(notices.map(({ channel, state }) => [channel, state.status])).toEqual([
    ['email', 'sent'],
    ['email', 'sent'],
  ])
})

describe('a room that grows', () => {
  const name = 'Hard Supper'
  let eventId: string
  let guests: Guest[]
  let path: string

  test('guests who say the very same get whole lists, made one at a time; nothing new writes nothing', async () => {
    ;({ eventId, guests, path } = await room(
      Array.from({ length: 6 }, () => answers.cho),
      { name },
    ))
    const held = gate.holdLists(1)
    const asked = await Promise.all(['generate', 'generate'].map((part) => host.post(`${path}/${part}`)))
    expect(asked.map(({ status }) => status).sort()).toEqual([202, expect.toBeOneOf([409, 429])])
    await held
    expect(await matches(path)).toMatchObject({ items: [], generation: 1, generating: true })
    for (const part of ['generate', 'propose'])
      expect(await host.post(`${path}/${part}`)).toMatchObject({
        status: 409,
        body: { error: 'Matches are being generated right now.', code: 'GENERATION_RUNNING', retryable: true },
      })
    gate.open()
    await system.settle()
    const early = await host.post(`${path}/generate`)
    expect(early).toMatchObject({
      status: 429,
      body: { error: 'Matches were generated within the last five minutes.', code: 'RATE_LIMITED', retryable: true },
    })
    expect(Number(early.headers.get('retry-after'))).toBeOneOf(Array.from({ length: 300 }, (_, n) => n + 1))

    // Lists of five among six.
    expect(await sizes(path, guests)).toEqual([5, 5, 5, 5, 5, 5])
    const before = { items: JSON.stringify((await matches(path)).items), rows: await stored(eventId) }
    await system.advance('PT5M')
    await back.generate(host, eventId)
    expect(await matches(path)).toMatchObject({ generation: 2, generating: false })
    expect(await report(path)).toMatchObject({ generation: 2, changedLists: 0, withoutMatches: 0 })
    expect({ items: JSON.stringify((await matches(path)).items), rows: await stored(eventId) }).toEqual(before)
    expect(await generated(eventId)).toBe(2)
  })

  // As many lists as are written at once; one more waits for its turn, and the last guest avoids everybody.
  const atOnce = 8

  test('others come, and the last of them avoids everybody', async () => {
    const before = await stored(eventId)
    const more = await scene(system).guests(host, eventId, people(atOnce + 2 - guests.length))
    await come(more, [answers.ana, answers.ben])
    guests.push(...more)
    await avoids(guests.at(-1) ?? missing(), guests.slice(0, -1))
    // Lists wait until they are asked for.
    expect(await stored(eventId)).toEqual(before)
  })

  /** Generates lists of so many people; the fault begins when `atOnce` lists are on their way to the table. */
  async function strike(size: number, kind: string, more: object = {}): Promise<void> {
    await back.change(host, eventId, { matchesPerAttendee: size })
    // A stop of the clock also gives a minute without the sweeper, who would meet the fault as well.
    await system.advance('PT5M')
    const held = gate.holdLists(atOnce)
    expect((await host.post(`${path}/generate`)).status).toBe(202)
    await held
    await back.fault('dynamodb', kind, more)
    gate.open()
    await system.settle()
  }

  const Faults = z.object({ items: z.array(z.object({ struck: z.number() })) })
  const struck = async () => Faults.parse((await system.visitor().get('/_local/faults')).body).items[0]?.struck
  const secondRounds = () => system.logged().split('lists are written once more').length - 1
  const told = async () => [await generated(eventId), (await alerts(name)).length]

  async function everythingIsThere(size: number): Promise<void> {
    expect(await matches(path)).toMatchObject({ generating: false })
    expect(await sizes(path, guests)).toEqual(guests.map((_, n) => (n > atOnce ? 0 : size)))
    expect(await report(path)).toMatchObject({ guests: atOnce + 2, withoutMatches: 1, changedLists: atOnce + 1 })
    expect((await back.queues()).filter(({ visible, inFlight, dead }) => visible + inFlight + dead > 0)).toEqual([])
  }

  test.each([
    // A write gives up after six conflicts or four other failures: then a second round begins.
    ['conflict', 6, 1, 4],
    ['500', 4, 1, 3],
    ['throttle', 1, 0, 2],
    ['lost-response', 1, 0, 1],
  ])('meets %s %i times: the list it struck is written all the same', async (kind, count, more, size) => {
    const [times = 0, mails = 0] = await told()
    const rounds = secondRounds()
    await strike(size, kind, { count })
    expect([await struck(), secondRounds()]).toEqual([count, rounds + more])
    await back.noFaults()
    await everythingIsThere(size)
    expect(await told()).toEqual([times + 1, mails + 1])
  })

  test('meets a table that fails for longer: what is written stays, and a later try brings the rest', async () => {
    const [times = 0, mails = 0] = await told()
    const before = await stored(eventId)
    await strike(5, '500')
    const after = await stored(eventId)
    expect(after.filter((row) => before.includes(row))).toHaveLength(1)
    expect(await generated(eventId)).toBe(times)
    await back.noFaults()
    await back.minutesPass(1)
    await everythingIsThere(5)
    // It took two tries to write them, and nobody was told twice.
    await system.advance('PT5M')
    expect(await told()).toEqual([times + 1, mails + 1])
  })
})
