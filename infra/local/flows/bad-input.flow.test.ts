import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { type DocumentedRoute, documentedRoutes } from '../docs/contracts.ts'
import { brokenTexts, fresh, mark, oddIds, oddTexts, spoilt, wrongBodies } from './odd-values.ts'
import { beginning, changedRows, dinner, goodBodies, people, refusalOf, rows, scene, send } from './scene.ts'
import { linkToken, signedMailEvent, signedText, testSecrets } from './signing.ts'
import { type TestSystem, startForTest } from './start.ts'
import { textFields } from './text-fields.ts'

// Whatever is sent with good credentials: an answer of ours, never a 5xx, nothing half-written, nothing in the log.
const routes = await documentedRoutes()
const keyOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`
const withBody = routes.filter(({ contract, path }) => contract.body instanceof z.ZodObject && path.startsWith('/api'))

let system: TestSystem
let cookie: string
let ids: Record<string, string>
let bodies: Record<string, Record<string, unknown>>
let tokens: string[]
let preferenceTokens: string[]
/** A draft that is written to: nobody is mailed of it. */
let draftId: string

beforeAll(async () => {
  system = await startForTest(testSecrets)
  await system.advance(beginning)
  const stage = scene(system)
  const { host, eventId, ana, dee, matchId } = await stage.evening()
  const crowd = await stage.guests(
    host,
    eventId,
    Array.from({ length: 8 }, (_, at) => ({ email: `${mark}${at}@example.com`, firstName: 'Guest' })),
  )
  tokens = await Promise.all(crowd.map(({ id }) => linkToken({ eventId, attendeeId: id })))
  preferenceTokens = await Promise.all(
    crowd.map(({ id }) => linkToken({ eventId, attendeeId: id, audience: 'preferences' })),
  )
  for (const token of tokens) await system.visitor().post(`/api/rsvp/${token}/respond`, { status: 'MAYBE' })
  draftId = await stage.event(host)
  ids = { eventId, attendeeId: ana.id, matchId, kind: 'ROUNDS' }
  cookie = await stage.session('olive@example.org')
  bodies = goodBodies({ anaId: ana.id, deeId: dee.id }) as typeof bodies
  await system.settle()
})
afterAll(() => system.close())

const onDraft = [
  'PUT /api/events/{eventId}',
  'PUT /api/events/{eventId}/questions',
  'POST /api/events/{eventId}/attendees',
]
let turn = 0
function call(route: { method: string; path: string }, body: unknown, { headers = {}, query = '' } = {}) {
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'eventId' && onDraft.includes(keyOf(route))) return draftId
    // Many guests, so that no limit answers in the place of what is tested.
    const links = route.path.startsWith('/api/preferences') ? preferenceTokens : tokens
    return name === 'token' ? (links[(turn += 1) % links.length] ?? '') : (ids[name] ?? '')
  })
  return send(system, route.method, path + query, { headers: { cookie, ...headers }, body })
}

/** The route's good body, spoilt: in the fields it has and in those that the contract knows. */
const spoiltBodies = ({ contract, ...route }: DocumentedRoute) =>
  spoilt(bodies[keyOf(route)] ?? {}, contract.body instanceof z.ZodObject ? Object.keys(contract.body.shape) : [])

type Sent = { body: string; status: number; text: string }

async function inLanes(
  bodiesToSend: readonly string[],
  ask: (body: string) => ReturnType<typeof send>,
): Promise<Sent[]> {
  const queue = bodiesToSend.values()
  const sent: Sent[] = []
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const body of queue) {
        const { status, text } = await ask(body)
        sent.push({ body, status, text })
      }
    }),
  )
  return sent
}

const shown = ({ body, status, text }: Sent) => `${status} ${text.slice(0, 200)} for ${body.slice(0, 300)}`

function expectOurs(sent: readonly Sent[]): void {
  expect(sent.filter(({ status }) => status >= 500 || (status >= 300 && status < 400)).map(shown)).toEqual([])
  for (const { status, text } of sent.filter((one) => one.status >= 400)) {
    refusalOf(text)
    // A question is named by the id it was sent with.
    expect(text.replaceAll(/"questionId":"[^"]*"/g, '').includes(mark), `${status} ${text.slice(0, 300)}`).toBe(false)
  }
}

/** Whatever was let in can still be read by everybody it concerns. */
async function expectReadable(): Promise<void> {
  const reads = routes.filter(({ method, path }) => method === 'GET' && path.startsWith('/api'))
  for (const { method, path, contract } of reads) {
    expect([path, (await call({ method, path }, undefined)).status]).toEqual([path, contract.reply.status])
  }
  for (const part of ['', '/questions', '/attendees', '/matches']) {
    expect((await send(system, 'GET', `/api/events/${draftId}${part}`, { headers: { cookie } })).status, part).toBe(200)
  }
}

const countsFirst = /^\$m33t#scope_token-tries/

describe.each(withBody.map((route) => [keyOf(route), route] as const))('%s', (key, route) => {
  test('answers any body in our own words and writes all of it or nothing', async () => {
    await system.advance('PT1H')
    expect(Object.keys(bodies), 'a good body to begin with').toContain(key)
    const random = fc.sample(fc.json({ maxDepth: 4 }), { numRuns: 10, seed: 7 })
    const sent = await inLanes([...spoiltBodies(route), ...wrongBodies(), ...random], (body) => call(route, body))
    expectOurs(sent)
    const form = await call(route, new URLSearchParams({ a: fresh(), b: '2' }).toString(), {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect([form.status, refusalOf(form.text).code]).toEqual([400, 'INVALID_JSON'])
    await system.settle()
    // One of each kind that was refused, again: not a row is touched.
    const refused = sent.filter(({ status }) => status === 400 || status === 404)
    const kinds = [...new Map(refused.map(({ body, text }) => [text, body])).values()]
    expect(refused.length).toBeGreaterThan(20)
    const before = await rows(system)
    for (const one of await inLanes(kinds, (body) => call(route, body))) {
      expect([400, 404, 409, 429], shown(one)).toContain(one.status)
    }
    expect(changedRows(before, await rows(system)).filter((changed) => !countsFirst.test(changed))).toEqual([])
    await expectReadable()
  })

  test('does not mind what else is in the query or the headers', async () => {
    const query = `?a=${fresh()}&a=2&a[]=3&__proto__=x&constructor=y&token=${fresh()}&eventId=evt_1&=&%00=%00`
    const plain = await call(route, bodies[key])
    const odd = await call(route, bodies[key], {
      query,
      headers: { 'x-organizer-id': fresh(), 'x-http-method-override': 'DELETE', 'content-type': 'text/plain' },
    })
    expect([200, 201, 202, 401, 404, 409, 429]).toContain(odd.status)
    const code = ({ status, text }: typeof odd) => (status < 400 ? 'none' : refusalOf(text).code)
    expect([code(plain), 'ALREADY_MATCHED', 'RATE_LIMITED']).toContain(code(odd))
  })
})

const textKinds = ['organizer', 'event', 'questions', 'guest', 'match', 'answers', 'profile'] as const

test.each(textKinds)('texts of the %s come back exactly as they were typed', async (kind) => {
  const { eventId = '', attendeeId = '', matchId = '' } = ids
  const {
    method,
    path,
    fields,
    body,
    read,
    verbatim = false,
  } = textFields({ draftId, eventId, attendeeId, matchId }, tokens)[kind]
  await system.advance('PT1H')
  const put = async (text: string) =>
    send(system, method, path, {
      headers: { cookie },
      body: JSON.stringify(body(Object.fromEntries(Object.keys(fields).map((field) => [field, text])))),
    })
  expect(oddTexts).toHaveLength(100)
  for (const text of oddTexts) {
    const answer = await put(text)
    expect([answer.status, text, answer.text.slice(0, 200)]).toEqual([200, text, answer.text.slice(0, 200)])
    const back = read(JSON.parse(answer.text) as never)
    for (const field of Object.keys(fields))
      expect([field, back[field]]).toEqual([field, verbatim ? text : text.trim()])
  }
  const longest = await put('x'.repeat(Math.min(...Object.values(fields))))
  expect(longest.status).toBe(200)
  for (const broken of brokenTexts) {
    const answer = await send(system, method, path, {
      headers: { cookie },
      body: JSON.stringify(body(Object.fromEntries(Object.keys(fields).map((field) => [field, 'HALF'])))).replaceAll(
        'HALF',
        broken,
      ),
    })
    expect([broken, answer.status, refusalOf(answer.text).code]).toEqual([broken, 400, 'INVALID_JSON'])
  }
  const tooLong = await put(`${fresh()}${'x'.repeat(10_000)}`)
  expect(tooLong.status).toBe(400)
  expect(refusalOf(tooLong.text).error).not.toContain(mark)
})

test('odd ids in the path are nothing of ours', async () => {
  const naming = routes.filter(({ path }) => /\{(eventId|attendeeId|matchId)\}/.test(path))
  for (const { method, path, contract } of naming) {
    const body = contract.body instanceof z.ZodObject ? bodies[`${method} ${path}`] : undefined
    for (const name of ['eventId', 'attendeeId', 'matchId'].filter((one) => path.includes(`{${one}}`))) {
      for (const id of oddIds) {
        const filled = path.replaceAll(/\{(\w+)\}/g, (_, part: string) => (part === name ? id : (ids[part] ?? '')))
        const { status, text } = await send(system, method, filled, { headers: { cookie }, body })
        const asked = [method, path, id.slice(0, 30)]
        expect([...asked, status, refusalOf(text).code]).toEqual([...asked, 404, 'NOT_FOUND'])
      }
    }
  }
})

test('signed webhooks with odd content are answered, and never with a 5xx', async () => {
  const from = { From: '+13125550199', To: '+14155550123' }
  const fields = { ...from, MessageSid: 'SModd', MessageStatus: 'delivered', Body: fresh() }
  const texted: Sent[] = []
  const mailed: Sent[] = []
  const odd = [
    {},
    { ...fields, From: '' },
    { ...fields, From: fresh() },
    { ...fields, MessageSid: '' },
    { ...fields, MessageStatus: fresh() },
    ...oddTexts.filter((_, at) => at % 3 === 0).map((Body, at) => ({ ...fields, MessageSid: `SModd${at}`, Body })),
    { ...fields, MessageSid: 'SMlong', Body: 'x'.repeat(300_000) },
    { ...fields, OptOutType: 'NEVER', ErrorCode: fresh(), ['__proto__']: 'x' },
  ]
  for (const path of ['/webhooks/twilio/inbound', '/webhooks/twilio/status?notice=x&notice=y']) {
    for (const one of odd) {
      const signed = signedText(system.url + path, one)
      texted.push({ body: signed.body, ...(await send(system, 'POST', path, signed)) })
    }
  }
  for (const [at, body] of [
    ...wrongBodies(),
    '{"type":"email.bounced","data":{"email_id":"x","tags":"y"}}',
    `{"type":"${fresh()}","data":null}`,
  ].entries()) {
    mailed.push({ body, ...(await send(system, 'POST', '/webhooks/resend', signedMailEvent(`msg_odd${at}`, body))) })
  }
  expectOurs([...texted, ...mailed])
  // Standard Webhooks counts what is no JSON as not signed.
  expect(texted.filter(({ status }) => status === 403).map(shown)).toEqual([])
})

test('the log tells of every refusal and of nothing that was typed', async () => {
  await system.settle()
  const log = system.logged()
  expect(log).toContain('request refused')
  const at = log.indexOf(mark)
  expect(at === -1 ? '' : log.slice(Math.max(0, at - 300), at + 100)).toBe('')
  const known = [people.ana.email, people.ana.lastName, people.ben.email, '3125550142', '5550199', dinner.venueName]
  for (const word of known) expect(log).not.toContain(word)
})
