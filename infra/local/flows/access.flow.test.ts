import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Route, routes } from '#infra/wiring.ts'
import { documentedRoutes } from '../docs/contracts.ts'
import { type Caller, gaps, keyOf, matrix } from './access-matrix.ts'
import { type Guest, beginning, changedRows, goodBodies, refusalOf, rows, scene, send } from './scene.ts'
import { linkToken, signedMailEvent, signedText, testSecrets } from './signing.ts'
import { type TestSystem, startForTest } from './start.ts'

// Who gets what from each route. A new route without a row fails here, and so does a row without a route.

test('every route has a row and every row a route, of the access its contract says', async () => {
  expect(gaps(routes, Object.keys(matrix))).toEqual({ withoutRow: [], withoutRoute: [] })
  for (const route of await documentedRoutes())
    expect(matrix[keyOf(route)]?.access, keyOf(route)).toBe(route.contract.access)
})

test('a planted route without a row, and a row without a route, are told', () => {
  const planted: Route = { method: 'GET', path: '/api/events/{eventId}/secrets', handler: 'events/get-secrets' }
  expect(gaps([...routes, planted], Object.keys(matrix)).withoutRow).toEqual(['GET /api/events/{eventId}/secrets'])
  expect(gaps(routes.slice(1), Object.keys(matrix)).withoutRoute).toEqual(['POST /api/session/link'])
})

let system: TestSystem
let ana: Guest
let ids: Record<string, string>
let bodies: Record<string, unknown>
let audiencesOf: Map<string, readonly string[]>
let cookies: Record<'owner' | 'anotherOrganizer' | 'signedOut', string>
let dee: Guest
let otherEventId: string

beforeAll(async () => {
  system = await startForTest(testSecrets)
  await system.advance(beginning)
  const stage = scene(system)
  const evening = await stage.evening()
  ;({ ana, dee } = evening)
  ids = { eventId: evening.eventId, attendeeId: ana.id, matchId: evening.matchId, kind: 'ROUNDS' }
  bodies = goodBodies({ anaId: ana.id, deeId: dee.id })
  audiencesOf = new Map((await documentedRoutes()).map((route) => [keyOf(route), route.contract.audiences ?? ['rsvp']]))
  const rival = await stage.organizer('rita@example.com')
  otherEventId = await stage.event(rival, { name: 'Rival Lunch' })
  const signedOut = await stage.session('olive@example.org')
  await send(system, 'DELETE', '/api/session', { headers: { cookie: signedOut } })
  cookies = {
    signedOut,
    owner: await stage.session('olive@example.org'),
    anotherOrganizer: await stage.session('rita@example.com'),
  }
  await system.settle()
})
afterAll(() => system.close())

interface Asked {
  headers?: Record<string, string>
  /** The last part of a guest's path. */
  token?: string
  body?: unknown
}

const fill = (path: string, token = 'nonsense') =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === 'token' ? token : (ids[name] ?? name)))

/** What each caller sends; more than one when there are several ways to be that caller. */
async function asking(caller: Caller, route: Route): Promise<Asked[]> {
  const key = keyOf(route)
  const own = { eventId: ids['eventId'] ?? '', attendeeId: ana.id }
  const audiences = audiencesOf.get(key) ?? []
  const [audience = 'rsvp'] = audiences
  const cookie = (value: string): Asked => ({ headers: { cookie: value } })
  const link = await linkToken({ ...own, audience })
  switch (caller) {
    case 'nobody':
      return [{}]
    case 'unknownSession':
      return [
        cookie(`__Host-session=${'A'.repeat(43)}`),
        cookie('__Host-session='),
        cookie(cookies.owner.replace('__Host-', '')),
      ]
    case 'signedOut':
      return [cookie(cookies.signedOut)]
    case 'linkAsCookie':
      return [cookie(`__Host-session=${await linkToken(own)}`)]
    case 'linkAsBearer':
      return [{ headers: { authorization: `Bearer ${await linkToken(own)}` } }]
    case 'sessionAsBearer':
      return [{ headers: { authorization: `Bearer ${cookies.owner.split('=')[1]}` } }]
    case 'anotherOrganizer':
      return [cookie(cookies.anotherOrganizer)]
    case 'sessionInstead':
      return [{ ...cookie(cookies.owner), token: cookies.owner.split('=')[1] ?? '' }]
    case 'wrongAudience': {
      const wrong = ['rsvp', 'matches', 'preferences', 'export', 'nonsense', ''].filter(
        (name) => !audiences.includes(name),
      )
      return Promise.all(wrong.map(async (name) => ({ token: await linkToken({ ...own, audience: name }) })))
    }
    case 'crossed':
      return [
        { token: await linkToken({ eventId: otherEventId, attendeeId: ana.id, audience }) },
        { token: await linkToken({ ...own, attendeeId: `att_${'0'.repeat(26)}`, audience }) },
      ]
    case 'expired':
      return [{ token: await linkToken({ ...own, audience, expiresAt: '2031-05-01T00:00:00.000Z' }) }]
    case 'revoked':
      return [
        { token: await linkToken({ ...own, audience, generation: 0 }) },
        { token: await linkToken({ ...own, audience, generation: 2 }) },
      ]
    case 'anotherAttendee':
      return [{ token: await linkToken({ eventId: own.eventId, attendeeId: dee.id, audience }) }]
    case 'signedIn':
      return [{ ...cookie(cookies.owner), token: link }, { headers: { authorization: `Bearer ${link}` } }]
    case 'badSignature':
      return [
        {
          headers: {
            'x-twilio-signature': 'bm90aGluZw==',
            'svix-id': 'x',
            'svix-timestamp': '1',
            'svix-signature': 'v1,bm90aGluZw==',
          },
        },
      ]
    case 'otherAddress':
      return [
        {
          ...webhook(route.path, 'https://elsewhere.example'),
          body: webhook(route.path, system.url).body + (route.path.endsWith('resend') ? ' ' : ''),
        },
      ]
    case 'owner':
      if (route.path.startsWith('/webhooks')) return [webhook(route.path, system.url)]
      return [route.path.includes('{token}') ? { token: link } : cookie(cookies.owner)]
  }
}

function webhook(path: string, origin: string) {
  if (path === '/webhooks/resend')
    return signedMailEvent('msg_access', JSON.stringify({ type: 'email.delivered', data: { email_id: 'unknown' } }))
  return signedText(origin + path, {
    MessageSid: 'SMaccess',
    MessageStatus: 'delivered',
    From: '+13125550199',
    To: '+14155550123',
    Body: 'Hello',
  })
}

const call = (route: Route, { headers = {}, token, body = bodies[keyOf(route)] }: Asked) =>
  send(system, route.method, fill(route.path, token), { headers, body })

/** What belongs to the first organizer, as it would stand in an answer. */
const personal = ['olive@', 'Ana', 'ana@', 'Ruiz', 'Ben', 'Okafor', 'Park', '5550142', 'Fernway', 'Northline']
/** An old link's bearer may be told whom to ask; a good link's bearer who the organizer is. */
const mayName = (status: number) => (status === 410 ? ['olive@'] : [])

const codes: Record<number, string[]> = {
  401: ['UNAUTHORIZED', 'INVALID_LINK'],
  403: ['BAD_SIGNATURE'],
  404: ['NOT_FOUND'],
  // Nobody can know the digest of a proposal that was never made.
  409: ['PROPOSAL_OUTDATED'],
  410: ['LINK_EXPIRED', 'LINK_REVOKED'],
}

function expectRefusal(text: string, status: number, label: string): void {
  const { code, retryable } = refusalOf(text)
  expect(codes[status], label).toContain(code)
  expect(retryable, label).toBe(false)
  for (const word of personal.filter((one) => !mayName(status).includes(one))) expect(text, label).not.toContain(word)
}

// The limit on guessing codes counts before it looks, so that guesses are counted at all.
const countsFirst: Record<string, RegExp> = { 'POST /api/rsvp/code': /^\$m33t#scope_token-tries/ }

const refusing = routes.flatMap((route) => {
  const refused = Object.entries(matrix[keyOf(route)]?.callers ?? {}).filter(([, status]) => status >= 400)
  return refused.length === 0 ? [] : [[keyOf(route), route, refused] as const]
})

describe('refuses, tells nothing and writes nothing', () => {
  test.each(refusing)('%s', async (key, route, refused) => {
    const before = await rows(system)
    for (const [caller, status] of refused) {
      for (const [at, asked] of (await asking(caller as Caller, route)).entries()) {
        const answer = await call(route, asked)
        expect([caller, at, answer.status, answer.text]).toEqual([caller, at, status, answer.text])
        expectRefusal(answer.text, status, `${caller} ${at}`)
        expect(answer.headers.getSetCookie(), caller).toEqual([])
        expect(answer.headers.get('cache-control')).toBe('no-store')
      }
    }
    expect(
      changedRows(before, await rows(system)).filter((changed) => countsFirst[key]?.test(changed) !== true),
    ).toEqual([])
  })
})

// After the refusals, because these write. Deleting comes last, from the smallest thing to the largest.
const writing = [
  ...routes.filter(({ method }) => method !== 'DELETE'),
  ...routes.filter(({ method }) => method === 'DELETE').toReversed(),
]

test.each(['anotherOrganizer', 'anotherAttendee'] as const)(
  '%s who is let in sees and changes their own only',
  async (caller) => {
    for (const route of writing) {
      const status: number | undefined = Object.entries(matrix[keyOf(route)]?.callers ?? {}).find(
        ([name]) => name === caller,
      )?.[1]
      if (status === undefined || status >= 400) continue
      const before = await rows(system)
      const [asked = {}] = await asking(caller, route)
      const answer = await call(route, asked)
      expect([keyOf(route), answer.status, answer.text]).toEqual([keyOf(route), status, answer.text])
      for (const word of personal.filter((one) => one !== 'olive@' || caller === 'anotherOrganizer'))
        expect(answer.text, keyOf(route)).not.toContain(word)
      await system.settle()
      const theirs = caller === 'anotherOrganizer' ? (ids['eventId'] ?? '') : ana.id
      const touched = changedRows(before, await rows(system)).filter(
        (changed) => before.get(changed)?.includes(theirs) === true,
      )
      expect(touched, keyOf(route)).toEqual([])
    }
  },
)

// The refusals above would mean little if these requests were no good anyway.
test('the owner is let in by the same requests', async () => {
  await system.advance('PT2H')
  for (const route of writing) {
    const status: number | undefined = Object.entries(matrix[keyOf(route)]?.callers ?? {}).find(
      ([name]) => name === 'owner',
    )?.[1]
    if (status === undefined) continue
    const [asked = {}] = await asking('owner', route)
    // One generation at a time: what an earlier request began ends first.
    if (route.path.includes('/matches/')) await system.settle()
    const answer = await call(route, asked)
    expect([keyOf(route), answer.status, answer.text]).toEqual([keyOf(route), status, answer.text])
  }
  expect((await send(system, 'GET', '/api/session', { headers: { cookie: cookies.owner } })).status).toBe(401)
})
