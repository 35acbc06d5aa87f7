import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { documentedRoutes } from '../docs/contracts.ts'
import { backstage } from './backstage.ts'
import { type Between, startBetween } from './between.ts'
import { leaksIn, marksIn } from './marks.ts'
import { correction, numbers, ofEvent, person, personal, said, sentTexts, word } from './marked-people.ts'
import { markedEvent, noRequests, noRows, ownQuestion, written } from './marked-requests.ts'
import { keptOutput } from './own-output.ts'
import { type Guest, beginning, scene, send } from './scene.ts'
import { Claims, callbacksIn, claimsOf, linksIn, withoutTwiliosOwn } from './seen-addresses.ts'
import { type TestSystem, startForTest } from './start.ts'

// Everybody's every word is known again wherever it shows up; the story goes well, badly, and very badly.
let system: TestSystem
let between: Between
let back: ReturnType<typeof backstage>
let guests: Guest[]
let eventId: string
let session: string
/** What this process itself says while the system runs in it. */
let ownOutput: string[]

const mailOfHost = `${word('host')}@example.org`
beforeAll(async () => {
  between = await startBetween(() => system.url)
  ownOutput = keptOutput()
  system = await startForTest({
    ...between.env,
    MODEL_TIMEOUT_SECONDS: '1',
    TEXTS_PER_DAY: '50',
    MAILS_PER_DAY: '100',
  })
  back = backstage(system)
  await system.advance(beginning)
})
afterAll(async () => {
  vi.restoreAllMocks()
  await system.close()
  await between.close()
})

const stage = () => scene(system)
const expectAnswer = async (status: number, asking: Promise<{ status: number; body?: unknown; text?: string }>) => {
  const answer = await asking
  expect([answer.status, JSON.stringify(answer.body ?? answer.text)], 'as expected').toEqual([
    status,
    expect.anything(),
  ])
  return answer
}
const asHost = (method: string, path: string, body?: unknown) =>
  send(system, method, path, { headers: { cookie: session }, body })

test('an organizer, an event and guests, while mail fails in every way', async () => {
  session = await stage().session(mailOfHost)
  await expectAnswer(
    200,
    asHost('PUT', '/api/organizer', { name: `Olive ${word('hostname')}`, postalAddress: `1 ${word('street')} St` }),
  )
  const created = await expectAnswer(201, asHost('POST', '/api/events', markedEvent()))
  eventId = z.object({ id: z.string() }).parse(JSON.parse(created.text ?? '')).id
  const { items } = z
    .object({ items: z.array(z.looseObject({})) })
    .parse(JSON.parse((await asHost('GET', `/api/events/${eventId}/questions`)).text))
  await expectAnswer(200, asHost('PUT', `/api/events/${eventId}/questions`, { questions: [...items, ownQuestion()] }))
  const people = [person(numbers[0]), person(), person(numbers[2]), person()]
  const added = await expectAnswer(
    201,
    asHost('POST', `/api/events/${eventId}/attendees`, { attendees: [...people, ...noRows()] }),
  )
  guests = z
    .object({ items: z.array(z.object({ id: z.string(), email: z.string(), firstName: z.string() })) })
    .parse(JSON.parse(added.text ?? ''))
    .items.map((guest) => ({ ...guest, token: () => tokenOf(guest.email) }))
  expect(guests).toHaveLength(4)
  for (const kind of ['500', '429', 'reset', 'lost-response']) await back.fault('resend', kind, { count: 1 })
  await expectAnswer(200, asHost('POST', `/api/events/${eventId}/publish`))
  await system.settle()
  await back.minutesPass(5)
  await back.noFaults()
  await back.minutesPass(15)
  for (const { email } of guests) expect(await system.messages({ channel: 'email', to: email })).toHaveLength(1)
})

test('guests answer, while the model fails, lies and talks', async () => {
  for (const [at, kind] of (['malformed', '500', '429', 'timeout'] as const).entries()) {
    const guest = guests[at]
    if (guest === undefined) throw new Error('a guest is missing')
    await back.fault('openai', kind)
    if (kind === 'malformed') between.modelSays.push(`\n at ${word('model')}`, `\n at ${word('json')}`)
    const answers = said()
    const reply = at < 2 ? { phone: `+1${numbers[at]}`, textConsent: true } : {}
    await stage().comes(guest, answers, reply)
    const remark = {
      responses: [{ questionId: 'goals', value: answers.goals, context: `By the way: ${word('context')}` }],
    }
    await expectAnswer(200, system.visitor().post(`${await back.link(guest)}/questionnaire/save`, remark))
    await system.settle()
    await back.minutesPass(2)
    await back.noFaults()
  }
  expect(between.modelSays).toEqual([])
})

test('profiles, preferences and guests are corrected', async () => {
  const [ana, ben, cho] = guests
  if (ana === undefined || ben === undefined || cho === undefined) throw new Error('a guest is missing')
  await expectAnswer(200, system.visitor().put(`${await back.link(ana)}/profile`, correction()))
  const preferences = `/api/preferences/${await preferencesToken(cho)}`
  await expectAnswer(200, system.visitor().put(preferences, { email: false, [word('odd')]: word('wish') }))
  await expectAnswer(400, system.visitor().put(preferences, { email: word('notboolean') }))
  const changed = { firstName: word('renamed'), lastName: word('relast'), phone: '(312) 555-0145' }
  await expectAnswer(200, asHost('PUT', `/api/events/${eventId}/attendees/${ben.id}`, changed))
  const again = { status: 'CONFIRMED', phone: '312.555.0145', textConsent: true }
  await expectAnswer(200, system.visitor().post(`${await back.link(ben)}/respond`, again))
  await system.settle()
  expect((await asHost('GET', `/api/events/${eventId}/attendees`)).text).toContain(changed.firstName)
})

// Two providers that never answer are waited for in real time.
test('lists are made, noted upon and shown, while texts fail in every way', { timeout: 120_000 }, async () => {
  await expectAnswer(202, asHost('POST', `/api/events/${eventId}/matches/generate`))
  await system.settle()
  const matches = await allMatches()
  expect(matches.length).toBeGreaterThan(4)
  for (const { id } of matches) {
    const curated = { status: 'APPROVED', curatorNotes: `Ask ${word('note')}` }
    await expectAnswer(200, asHost('PUT', `/api/events/${eventId}/matches/${id}`, curated))
  }
  const [first] = matches
  await expectAnswer(204, asHost('DELETE', `/api/events/${eventId}/matches/${first?.id}`))
  const byHand = { attendeeId: first?.attendeeId, matchedWithId: first?.matchedWithId, curatorNotes: word('byhand') }
  await expectAnswer(201, asHost('POST', `/api/events/${eventId}/matches`, byHand))
  for (const kind of ['500', '429', 'reset', 'timeout', 'lost-response']) await back.fault('twilio', kind, { count: 1 })
  await back.fault('resend', 'timeout', { count: 1 })
  await expectAnswer(202, asHost('POST', `/api/events/${eventId}/notify`, { purpose: 'reveal' }))
  await expectAnswer(202, asHost('POST', `/api/events/${eventId}/notify`, { purpose: 'event-reminder' }))
  await system.settle()
  await back.minutesPass(10)
  await back.noFaults()
  await back.minutesPass(20)
  const texts = await system.messages({ channel: 'sms' })
  expect(texts.length).toBeGreaterThanOrEqual(4)
  await system.visitor().post('/_local/deliver', { id: texts[0]?.id, status: 'undelivered', errorCode: 30003 })
  const mail = (await system.messages({ channel: 'email' })).at(-1)
  await system.visitor().post('/_local/deliver', { id: mail?.id, status: 'bounced' })
  await system.settle()
})

test('people text: to talk, to stop, for help, and nobody we know', async () => {
  const texts = sentTexts()
  for (const [from, body] of texts) {
    for (const channel of ['sms', 'whatsapp'] as const)
      await expectAnswer(200, system.text({ channel, from: `+1${from}`, body }))
  }
  await system.settle()
  await back.minutesPass(1)
  expect(await back.rows('message')).toHaveLength(2 * texts.length)
})

test('what is no request at all', async () => {
  const ids: Record<string, string> = {
    eventId,
    attendeeId: guests[0]?.id ?? '',
    matchId: (await allMatches())[0]?.id ?? '',
  }
  const token = await guests[1]?.token()
  for (const { method, path, contract } of await documentedRoutes()) {
    if (!(contract.body instanceof z.ZodObject)) continue
    for (const body of noRequests()) {
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        name === 'token' ? (token ?? '') : (ids[name] ?? ''),
      )
      expect((await asHost(method, `${filled}?email=${written()}`, body)).status, path).toBeLessThan(500)
    }
  }
  await asHost('GET', `/api/events/${word('path')}/attendees?search=${word('query')}`)
  await asHost('GET', `/api/rsvp/${word('token')}`)
  await send(system, 'POST', '/webhooks/twilio/inbound', { body: `From=%2B1${numbers[4]}&Body=${word('unsigned')}` })
  await send(system, 'POST', '/webhooks/resend', { body: { data: { to: [written()] } } })
})

test('and what was right is asked while the database fails', async () => {
  const [, , , dee] = guests
  const link = await back.link(dee ?? missing())
  for (const kind of ['500', 'conflict'] as const) {
    await back.fault('dynamodb', kind, { count: 40, rate: 0.7, seed: 3 })
    for (const target of ['eventbridge', 'sqs', 'scheduler']) await back.fault(target, 'throttle', { count: 3 })
    await asHost('PUT', '/api/organizer', { name: word('outname'), postalAddress: word('outaddress') })
    await asHost('POST', `/api/events/${eventId}/attendees`, { attendees: [person(numbers[5])] })
    await asHost('PUT', `/api/events/${eventId}/attendees/${dee?.id}`, { lastName: word('outlast') })
    await system
      .visitor()
      .post(`${link}/questionnaire/save`, { responses: [{ questionId: 'goals', value: word('outgoal') }] })
    await system.visitor().put(`${link}/profile`, { role: word('outrole') })
    await system.text({ channel: 'sms', from: `+1${numbers[4]}`, body: word('outtext') })
    await back.noFaults()
  }
  await back.minutesPass(5)
  expect((await back.queues()).filter(({ visible, inFlight, dead }) => visible + inFlight + dead > 0)).toEqual([])
})

test('everybody read what was theirs: the marks are in', async () => {
  const [ana] = guests
  const read = [
    await asHost('GET', `/api/events/${eventId}`),
    await asHost('GET', `/api/events/${eventId}/questions`),
    await asHost('GET', `/api/events/${eventId}/attendees`),
    await asHost('GET', `/api/events/${eventId}/attendees/${ana?.id}`),
    await asHost('GET', `/api/events/${eventId}/matches`),
    await asHost('GET', '/api/session'),
    await send(system, 'GET', `${await back.link(ana ?? missing())}`),
  ]
  const everything = read.map(({ text }) => text).join('\n') + JSON.stringify(await system.messages())
  const found = marksIn(everything, [...personal, ...ofEvent]).map(({ mark }) => mark)
  for (const kind of [
    'host',
    'hostname',
    'mail',
    'first',
    'last',
    'company',
    'goal',
    'own',
    'context',
    'role',
    'note',
    'event',
    'venue',
    'title',
  ])
    expect(found.filter((mark) => mark.startsWith(`zqv${kind}`)).length, kind).toBeGreaterThan(0)
  expect(found.length).toBeGreaterThan(60)
})

test('no word of theirs is in a log line, on the wire, readable in the table, or in an address', async () => {
  await expectAnswer(204, asHost('DELETE', `/api/events/${eventId}/attendees/${guests[3]?.id}`))
  await system.settle()
  const messages = await system.messages()
  const links = linksIn(messages)
  for (const claims of links.flatMap(claimsOf)) Claims.parse(claims)
  expect(links.flatMap(claimsOf).length).toBeGreaterThan(20)
  const callbacks = callbacksIn(between.asked)
  expect(callbacks.length).toBeGreaterThan(4)
  const wire = (await send(system, 'GET', '/_local/wire')).text
  const schedules = z
    .array(z.object({ name: z.string() }))
    .parse((await system.visitor().get('/_local/schedules')).body)
  const asked = between.asked.map(({ method, url }) => `${method} ${withoutTwiliosOwn(url)}`)
  const seen = {
    log: system.logged() + ownOutput.join(''),
    wire,
    table: await back.table(),
    urls: [
      ...links,
      ...callbacks,
      ...asked,
      ...schedules.map(({ name }) => name),
      ...(await back.queues()).map(({ name }) => name),
    ],
  }
  for (const place of [seen.log, seen.wire, seen.table]) expect(place.length).toBeGreaterThan(20_000)
  expect(seen.log).toContain('not handled, will be tried again')
  expect(seen.log).toContain('model extraction failed')
  expect(seen.log).toContain('request refused')
  expect(seen.wire).toContain(eventId)
  expect(leaksIn(seen, personal)).toEqual({ log: [], wire: [], table: [], urls: [] })
  const ofNobody = seen.table.split('\n').filter((line) => !line.includes('"__edb_e__":"event"'))
  expect(leaksIn({ ...seen, table: ofNobody.join('\n') }, ofEvent)).toEqual({ log: [], wire: [], table: [], urls: [] })
})

const allMatches = async () =>
  z
    .object({ items: z.array(z.object({ id: z.string(), attendeeId: z.string(), matchedWithId: z.string() })) })
    .parse(JSON.parse((await asHost('GET', `/api/events/${eventId}/matches`)).text)).items

async function preferencesToken({ email }: Guest): Promise<string> {
  const mail = (await stage().mailsTo(email)).at(-1)
  return /\/preferences\/([\w.-]+)/.exec(mail?.body ?? '')?.[1] ?? missing()
}
async function tokenOf(email: string): Promise<string> {
  const tokens = (await stage().mailsTo(email)).flatMap(({ body }) => /\/rsvp\/([\w.-]+)/.exec(body)?.[1] ?? [])
  return tokens.at(-1) ?? missing()
}
const missing = (): never => {
  throw new Error('something that was there is missing')
}
