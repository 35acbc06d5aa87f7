import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '#infra/wiring.ts'
import { beginning, scene, send } from './scene.ts'
import { linkToken, testSecrets } from './signing.ts'
import { type TestSystem, startForTest } from './start.ts'

// Mail scanners and browsers that look ahead open every link. None of that may change anything.
let system: TestSystem
let ids: Record<string, string>
let cookies: string[]
let tokens: string[]

beforeAll(async () => {
  system = await startForTest(testSecrets)
  await system.advance(beginning)
  const stage = scene(system)
  const { eventId, ana, cho, matchId } = await stage.evening()
  ids = { eventId, attendeeId: ana.id, matchId }
  const of = (attendeeId: string, more: object = {}) => linkToken({ eventId, attendeeId, ...more })
  const good = [
    of(ana.id),
    of(cho.id),
    of(ana.id, { audience: 'matches' }),
    of(ana.id, { audience: 'preferences', expiresAt: null }),
  ]
  const bad = [
    of(ana.id, { expiresAt: '2031-05-01T00:00:00.000Z' }),
    of(ana.id, { generation: 9 }),
    linkToken({ eventId, attendeeId: ana.id }, 'another secret'),
  ]
  tokens = [...(await Promise.all([...good, ...bad])), 'nonsense', `${await of(ana.id)}=`]
  cookies = ['', await stage.session('olive@example.org'), `__Host-session=${'A'.repeat(43)}`]
  await system.settle()
})
afterAll(() => system.close())

// What scanners, previews and browsers that look ahead say of themselves.
const lookingAhead: Record<string, string>[] = [
  {},
  { purpose: 'prefetch', 'sec-purpose': 'prefetch;prerender' },
  { 'x-moz': 'prefetch', 'user-agent': 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)' },
  {
    'x-purpose': 'preview',
    'x-http-method-override': 'POST',
    'x-method-override': 'DELETE',
    'x-forwarded-for': '203.0.113.9',
  },
]
const pages = [
  '/',
  '/sign-in',
  '/rsvp/{token}',
  '/r/AAAAAAAAAAAAAAAAAAAAAA',
  '/matches/{token}',
  '/unsubscribe/{token}',
  '/preferences/{token}',
]

/** Every address with every token it can carry, so many times that there are `count` or more. */
function asked(count: number): { method: string; path: string; headers: Record<string, string> }[] {
  const paths = [...new Set([...routes.map(({ path }) => path), ...pages])].flatMap((path) => {
    const filled = path.replaceAll(/\{(\w+)\}/g, (whole, name: string) => ids[name] ?? whole)
    return filled.includes('{token}') ? tokens.map((token) => filled.replace('{token}', token)) : [filled]
  })
  const variants = ['GET', 'HEAD'].flatMap((method) =>
    paths.flatMap((path) =>
      cookies.map((cookie) => ({ method, path, ...(cookie === '' ? { headers: {} } : { headers: { cookie } }) })),
    ),
  )
  return Array.from({ length: Math.max(count, variants.length) }, (_, at) => {
    const variant = variants[at % variants.length] ?? { method: 'GET', path: '/', headers: {} }
    const query = at % 3 === 0 ? '?_method=POST&confirm=1&status=CONFIRMED' : ''
    return {
      ...variant,
      path: variant.path + query,
      headers: { ...variant.headers, ...lookingAhead[at % lookingAhead.length] },
    }
  })
}

// fetch refuses to send some of these headers, and a GET with a body.
const open = ({ method, path, headers }: ReturnType<typeof asked>[number], body?: string) =>
  new Promise<number>((resolve, reject) => {
    const sent = request(
      system.url + path,
      { method, headers: { ...headers, ...(body === undefined ? {} : { 'content-length': body.length }) } },
      (answer) => {
        answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
      },
    )
    sent.on('error', reject).end(body)
  })

test('a thousand GET and HEAD requests leave every stored row as it was', async () => {
  const table = async () => (await send(system, 'GET', '/_local/table')).text
  const [before, mails] = [await table(), (await system.messages()).length]
  const requests = asked(1_000)
  const statuses = new Map<number, number>()
  const queue = requests.values()
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const one of queue) {
        const status = await open(one)
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
      }
    }),
  )
  expect(requests.length).toBeGreaterThanOrEqual(1_000)
  // Some were let in, some were not, and nothing broke: or the table could hardly have changed.
  expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([])
  for (const status of [200, 401, 404, 410]) expect(statuses.get(status) ?? 0, `${status}`).toBeGreaterThan(10)
  await system.settle()
  expect(await table()).toBe(before)
  expect(await system.messages()).toHaveLength(mails)
})

test('a GET with the body of a write is still a read', async () => {
  const table = async () => (await send(system, 'GET', '/_local/table')).text
  const before = await table()
  const [link = ''] = tokens
  const headers = { cookie: cookies[1] ?? '', 'content-type': 'application/json' }
  for (const path of [`/api/rsvp/${link}`, `/api/rsvp/${link}/profile`, `/api/events/${ids['eventId']}`]) {
    expect(await open({ method: 'GET', path, headers }, '{"status":"DECLINED","name":"Changed"}'), path).toBe(200)
  }
  await system.settle()
  expect(await table()).toBe(before)
})
