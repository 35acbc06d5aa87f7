import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { type Guest, beginning, lockedQuestions, people, refusalOf, rows, scene, send } from './scene.ts'
import { linkToken, testSecrets } from './signing.ts'
import { type TestSystem, type Visitor, startForTest } from './start.ts'
import { type TableGate, startTableGate } from './table-gate.ts'

// R124: how often somebody may do what costs others, however many ask at once.
let gate: TableGate
let system: TestSystem
let host: Visitor
let eventId: string
let ana: Guest
let ben: Guest
let cho: Guest
let dee: Guest

type Reply = Awaited<ReturnType<typeof send>>

beforeAll(async () => {
  gate = await startTableGate()
  system = await startForTest({ ...testSecrets, ...gate.env })
  await system.advance(beginning)
  const stage = scene(system)
  host = await stage.organizer('olive@example.org')
  eventId = await stage.event(host)
  ;[ana, ben, cho, dee] = (await stage.guests(host, eventId, Object.values(people))) as [Guest, Guest, Guest, Guest]
  await host.post(`/api/events/${eventId}/publish`)
  await system.settle()
})
afterAll(async () => {
  await system.close()
  await gate.close()
})

const link = async (guest: Guest, more: object = {}) =>
  `/api/rsvp/${await linkToken({ eventId, attendeeId: guest.id, ...more })}`
const post = (path: string, body?: unknown, headers = {}) => send(system, 'POST', path, { headers, body })
const together = (count: number, ask: (at: number) => Promise<Reply>) =>
  Promise.all(Array.from({ length: count }, (_, at) => ask(at)))
const passed = (replies: readonly Reply[]) => replies.filter(({ status }) => status < 300).length

/** The same, two at a time: who writes one row a hundred times at once meets other refusals first. */
async function inLanes(count: number, ask: (at: number) => Promise<Reply>): Promise<Reply[]> {
  const places = Array.from({ length: count }, (_, at) => at).values()
  const replies: Reply[] = []
  await together(2, async () => {
    let last: Reply | undefined
    for (const at of places) replies.push((last = await ask(at)))
    return last as Reply
  })
  return replies
}

/** Whoever was not let through was told to wait, for no longer than the window. */
function expectLimited(replies: readonly Reply[], windowSeconds: number): void {
  for (const { status, text, headers } of replies.filter((reply) => reply.status >= 300)) {
    expect([status, refusalOf(text)]).toMatchObject([429, { code: 'RATE_LIMITED', retryable: true }])
    expect(headers.get('retry-after')).toMatch(/^[1-9]\d*$/)
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(windowSeconds)
  }
}

test('of 50 answers at once exactly 10 pass, whatever the text of the link', async () => {
  const links = await Promise.all(
    [0, 1, 2, 3, 4].map((day) => link(ana, { expiresAt: `2031-05-2${day}T00:00:00.000Z` })),
  )
  expect(new Set(links).size).toBe(5)
  const replies = await together(50, (at) =>
    post(`${links[at % 5]}/respond`, { status: 'CONFIRMED' }, { 'x-forwarded-for': `203.0.113.${at}` }),
  )
  expect(passed(replies)).toBe(10)
  expectLimited(replies, 3_600)
  for (const path of links) expect((await post(`${path}/questionnaire/complete`)).status).toBe(429)
  expect((await post(`${await link(ben)}/respond`, { status: 'CONFIRMED' })).status).toBe(200)
})

test('saving answers is counted apart from it: 120 an hour, with corrections of the profile', async () => {
  const path = await link(ana)
  const replies = await inLanes(125, (at) =>
    at % 10 === 0
      ? send(system, 'PUT', `${path}/profile`, { body: { role: `Role ${at}` } })
      : post(`${path}/questionnaire/save`, { responses: [{ questionId: 'goals', value: `Draft ${at}` }] }),
  )
  expect(passed(replies)).toBe(120)
  expectLimited(replies, 3_600)
  expect((await send(system, 'GET', path)).status).toBe(200)
})

test('the window ends an hour after its first use', async () => {
  const path = await link(ana)
  await system.advance('PT58M')
  expect((await post(`${path}/respond`, { status: 'MAYBE' })).status).toBe(429)
  await system.advance('PT2M')
  expect(passed(await together(12, () => post(`${path}/respond`, { status: 'MAYBE' })))).toBe(10)
  expect((await post(`${path}/questionnaire/save`, { responses: [] })).status).toBe(200)
})

test('of 50 completions at once exactly 10 pass', async () => {
  const path = await link(ben)
  const replies = await together(50, () => post(`${path}/questionnaire/complete`))
  expect(passed(replies)).toBe(10)
  expectLimited(replies, 3_600)
  await system.settle()
})

test('what is refused for itself does not count', async () => {
  const path = await link(cho)
  const wrong = [
    {},
    { status: 'PERHAPS' },
    { status: 'CONFIRMED', phone: '12' },
    { status: 'CONFIRMED', textConsent: true },
    '{"status":',
    [],
  ]
  for (const body of wrong) {
    for (const { status } of await together(4, () => post(`${path}/respond`, body))) expect(status).toBe(400)
  }
  expect((await post(`${path}/questionnaire/complete`)).status).toBe(409)
  const answers = await together(11, () => post(`${path}/respond`, { status: 'CONFIRMED' }))
  expect(passed(answers)).toBe(10)
})

test('what is refused for itself does not count as a save either', async () => {
  const path = await link(dee)
  const counters = async () =>
    [...(await rows(system)).keys()].filter((key) => key.includes('auto-save') && key.includes(dee.id.toLowerCase()))
  expect(
    (await post(`${path}/questionnaire/save`, { responses: [{ questionId: 'goals', value: 'Too early' }] })).status,
  ).toBe(409)
  expect((await send(system, 'PUT', `${path}/profile`, { body: { role: 'Too early' } })).status).toBe(409)
  expect(await counters()).toEqual([])
})

test('notices by hand go once per event, purpose and hour', async () => {
  const notify = (id: string, body: object) => host.post(`/api/events/${id}/notify`, body)
  const path = `/api/events/${eventId}/notify`
  const dry = await together(3, async () => ({
    ...(await notify(eventId, { purpose: 'rsvp-reminder', dryRun: true })),
    text: '',
  }))
  expect(passed(dry)).toBe(3)
  const cookie = await scene(system).session('olive@example.org')
  const replies = await together(10, () => post(path, { purpose: 'rsvp-reminder' }, { cookie }))
  expect(passed(replies)).toBe(1)
  expectLimited(replies, 3_600)
  await system.settle()
  const reminders = (await scene(system).mailsTo(dee.email)).filter(
    ({ subject }) => subject === 'Can you come to Founders Dinner?',
  )
  expect(reminders).toHaveLength(1)
  expect((await notify(eventId, { purpose: 'event-reminder' })).status).toBe(202)
  const second = await scene(system).event(host, { questions: lockedQuestions })
  await host.post(`/api/events/${second}/publish`)
  expect((await notify(second, { purpose: 'rsvp-reminder' })).status).toBe(202)
  await system.advance('PT1H')
  expect((await notify(eventId, { purpose: 'rsvp-reminder' })).status).toBe(202)
  expect((await notify(eventId, { purpose: 'rsvp-reminder' })).status).toBe(429)
})

test('matches are generated once per event and five minutes', async () => {
  const path = `/api/events/${eventId}/matches/generate`
  const cookie = await scene(system).session('olive@example.org')
  const replies = await together(10, () => post(path, undefined, { cookie }))
  expect(passed(replies)).toBe(1)
  // While one is running that is what is said; afterwards that it is too soon.
  const running = replies.filter(({ status }) => status === 409)
  for (const { text } of running) expect(refusalOf(text).code).toBe('GENERATION_RUNNING')
  expectLimited(
    replies.filter((reply) => !running.includes(reply)),
    300,
  )
  await system.settle()
  const tooSoon = await post(path, undefined, { cookie })
  expect(tooSoon.status).toBe(429)
  expectLimited([tooSoon], 300)
  await system.advance('PT5M')
  expect((await post(path, undefined, { cookie })).status).toBe(202)
})

test('a generation that failed before it was accepted does not count, and may be asked for again at once', async () => {
  const list = `/api/events/${eventId}/matches`
  await system.settle()
  await system.advance('PT5M')
  const Shown = z.object({ items: z.unknown(), generation: z.int() })
  const shown = async () => Shown.parse((await host.get(list)).body)
  for (const part of ['generate', 'propose']) {
    const path = `${list}/${part}`
    const before = await shown()
    gate.failOn('matches.requested')
    const failed = await host.post(path)
    gate.failOn()
    expect(failed.status).toBe(503)
    expect(await shown()).toEqual(before)
    expect((await host.post(path)).status).toBe(202)
    await system.settle()
  }
  expect((await host.post(`${list}/generate`)).status).toBe(429)
})

test('of 60 guests who accept at once exactly as many get a seat as there are', async () => {
  const stage = scene(system)
  const room = await stage.event(host, { name: 'Small Room', capacity: 50 })
  const crowd = await stage.guests(
    host,
    room,
    Array.from({ length: 60 }, (_, at) => ({ email: `guest${at}@example.com`, firstName: 'Guest' })),
  )
  await host.post(`/api/events/${room}/publish`)
  await system.settle()
  const tokens = await Promise.all(crowd.map(({ id }) => linkToken({ eventId: room, attendeeId: id })))
  const accept = (at: number) => post(`/api/rsvp/${tokens[at]}/respond`, { status: 'CONFIRMED' })
  const replies = await together(60, accept)
  expect(passed(replies)).toBe(50)
  for (const { status, text } of replies.filter((reply) => reply.status >= 300))
    expect([status, refusalOf(text).code]).toEqual([409, 'EVENT_FULL'])
  const confirmed = async () => {
    const { body } = await host.get(`/api/events/${room}/attendees`)
    return (body as { items: { rsvpStatus: string }[] }).items.filter(({ rsvpStatus }) => rsvpStatus === 'CONFIRMED')
      .length
  }
  expect(await confirmed()).toBe(50)
  const seated = replies.findIndex(({ status }) => status === 200)
  const waiting = replies.flatMap(({ status }, at) => (status === 409 ? [at] : []))
  expect((await post(`/api/rsvp/${tokens[seated]}/respond`, { status: 'DECLINED' })).status).toBe(200)
  expect(passed(await Promise.all(waiting.map(accept)))).toBe(1)
  expect(await confirmed()).toBe(50)
})

test('one sign-in link signs in once, however often it is posted at once', async () => {
  await post('/api/session/link', { email: 'sam@example.org' })
  const [mail] = await scene(system).mailsTo('sam@example.org')
  const token = /\/sign-in#([\w-]+)/.exec(mail?.body ?? '')?.[1]
  const replies = await together(20, () => post('/api/session', { token }))
  expect(passed(replies)).toBe(1)
  for (const reply of replies.filter(({ status }) => status !== 200)) {
    expect([reply.status, refusalOf(reply.text).code, reply.headers.getSetCookie()]).toEqual([401, 'UNAUTHORIZED', []])
  }
})

test('an address is sent five sign-in links an hour, known or not', async () => {
  for (const [email, more] of [
    ['sam@example.org', 4],
    ['SOMEBODY@example.net', 5],
  ] as const) {
    const replies = await together(10, () => post('/api/session/link', { email }))
    expect([email, passed(replies)]).toEqual([email, more])
    expectLimited(replies, 3_600)
  }
})

test('codes are guessed at 120 times an hour, whatever address a caller makes up', async () => {
  const replies = await inLanes(125, (at) =>
    post(
      '/api/rsvp/code',
      { code: `${at}`.padStart(22, 'x') },
      { 'x-forwarded-for': `198.51.100.${at}`, forwarded: `for=198.51.100.${at}` },
    ),
  )
  expect(replies.filter(({ status }) => status === 401)).toHaveLength(120)
  expectLimited(
    replies.filter(({ status }) => status !== 401),
    3_600,
  )
})
