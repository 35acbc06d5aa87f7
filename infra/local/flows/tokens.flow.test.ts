import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Guest, beginning, changedRows, people, refusalOf, rows, scene, send } from './scene.ts'
import { linkToken, testSecrets } from './signing.ts'
import { type TestSystem, type Visitor, startForTest } from './start.ts'

// Links, codes, sign-in and sessions: what opens a door, what does not, and that no wrong key is told from another.
const invited = 'olive@example.org'
let system: TestSystem
let host: Visitor
let eventId: string
let ana: Guest
let cho: Guest
let good: string

beforeAll(async () => {
  system = await startForTest({
    ...testSecrets,
    M33T_ORGANIZERS: `${invited}, SECOND@example.org`,
    EXTRA_ORIGINS: 'https://pages.example',
  })
  await system.advance(beginning)
  const stage = scene(system)
  host = await stage.organizer(invited)
  eventId = await stage.event(host)
  ;[ana, , cho] = (await stage.guests(host, eventId, Object.values(people))) as [Guest, Guest, Guest]
  await host.post(`/api/events/${eventId}/publish`)
  good = await ana.token()
})
afterAll(() => system.close())

const open = (token: string) => send(system, 'GET', `/api/rsvp/${encodeURIComponent(token)}`)
const invalid = {
  error: 'This link is not valid. Please ask the organizer for a new invitation.',
  code: 'INVALID_LINK',
  retryable: false,
}
const expired = '2031-05-01T00:00:00.000Z'

const encoded = (part: unknown) =>
  Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url')
const decoded = (part = ''): Record<string, unknown> =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>
const signed = (header: unknown, payload: unknown, algorithm: string, key = testSecrets.RSVP_TOKEN_SECRET) => {
  const text = `${encoded(header)}.${encoded(payload)}`
  return `${text}.${createHmac(algorithm, key).update(text).digest('base64url')}`
}

describe('an RSVP link', () => {
  test('holds two ids, a generation, an audience and an expiry, and nobody by name', async () => {
    const [header, payload] = good.split('.')
    expect(decoded(header)).toEqual({ alg: 'HS256', kid: expect.stringMatching(/^[0-9a-f]{8}$/) })
    // The day of the event in Chicago ends at 05:00 UTC; a day more.
    const exp = Date.parse('2031-05-17T05:00:00.000Z') / 1000
    expect(decoded(payload)).toEqual({ v: 1, eid: eventId, aid: ana.id, gen: 1, aud: 'rsvp', exp })
    expect(await open(good)).toMatchObject({ status: 200 })
  })

  test('that is not ours, spelled otherwise or altered anywhere is always the same refusal', async () => {
    const [header = '', payload = '', signature = ''] = good.split('.')
    const [head, claims] = [decoded(header), decoded(payload)]
    const flip = (text: string, at: number) => text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)
    const lastBits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const last = lastBits.indexOf(signature.at(-1) ?? '')
    const other = { eventId, attendeeId: ana.id }
    const tokens = {
      'foreign secret': await linkToken(other, 'another secret that is long enough for HS256'),
      'foreign secret under our kid': signed(head, claims, 'sha256', 'another secret that is long enough for HS256'),
      'foreign and expired': await linkToken(
        { ...other, expiresAt: expired },
        'another secret that is long enough for HS256',
      ),
      'unknown guest': await linkToken({ eventId, attendeeId: `att_${'0'.repeat(26)}` }),
      'unknown guest, expired': await linkToken({ eventId, attendeeId: `att_${'0'.repeat(26)}`, expiresAt: expired }),
      'unknown event': await linkToken({ eventId: `evt_${'0'.repeat(26)}`, attendeeId: ana.id }),
      'no expiry': await linkToken({ ...other, expiresAt: null }),
      'altered header': [flip(header, 4), payload, signature].join('.'),
      'altered claims': [header, encoded({ ...claims, aid: cho.id }), signature].join('.'),
      'later expiry': [header, encoded({ ...claims, exp: 4_000_000_000 }), signature].join('.'),
      'altered signature': [header, payload, flip(signature, 5)].join('.'),
      'signature cut short': [header, payload, signature.slice(0, -2)].join('.'),
      'no signature': `${header}.${payload}.`,
      'alg none': `${encoded({ ...head, alg: 'none' })}.${payload}.`,
      'alg none, signed': signed({ ...head, alg: 'none' }, claims, 'sha256'),
      'alg nOnE': `${encoded({ ...head, alg: 'nOnE' })}.${payload}.${signature}`,
      HS512: signed({ ...head, alg: 'HS512' }, claims, 'sha512'),
      HS384: signed({ ...head, alg: 'HS384' }, claims, 'sha384'),
      'RS256 in name': signed({ ...head, alg: 'RS256' }, claims, 'sha256'),
      'wrong kid': signed({ ...head, kid: '00000000' }, claims, 'sha256'),
      'no kid': signed({ alg: 'HS256' }, claims, 'sha256'),
      'kid of another kind': signed({ ...head, kid: ['x'] }, claims, 'sha256'),
      'an own key in the header': signed(
        { ...head, jwk: { kty: 'oct', k: encoded('mine') } },
        claims,
        'sha256',
        'mine',
      ),
      'a critical extension': signed({ ...head, crit: ['exp'] }, claims, 'sha256'),
      'another version': signed(head, { ...claims, v: 2 }, 'sha256'),
      'several audiences': signed(head, { ...claims, aud: ['rsvp', 'matches'] }, 'sha256'),
      'generation as text': signed(head, { ...claims, gen: '1' }, 'sha256'),
      'claims that are no object': signed(head, 'claims', 'sha256'),
      'padded signature': `${good}=`,
      'padded header': `${header}==.${payload}.${signature}`,
      'blank before': ` ${good}`,
      'blank after': `${good} `,
      'newline after': `${good}\n`,
      'newline inside': [header, `${payload.slice(0, 9)}\n${payload.slice(9)}`, signature].join('.'),
      'unused bits set': good.slice(0, -1) + (lastBits[last ^ 1] ?? ''),
      'standard alphabet': [header, payload, Buffer.from(signature, 'base64url').toString('base64')].join('.'),
      'four parts': `${good}.${signature}`,
      'two parts': `${header}.${payload}`,
      'ten thousand characters': 'A'.repeat(10_000),
      'dots only': '...',
      'not a token': 'nonsense',
      'a session token': 'A'.repeat(43),
    }
    const before = await rows(system)
    for (const [name, token] of Object.entries(tokens)) {
      const { status, text } = await open(token)
      expect([name, status, JSON.parse(text)]).toEqual([name, 401, invalid])
    }
    expect(changedRows(before, await rows(system))).toEqual([])
  })

  test('that is truly ours but too old or revoked says whom to ask', async () => {
    const contact = { eventName: 'Founders Dinner', organizer: { name: 'olive', email: invited } }
    const old = await open(await linkToken({ eventId, attendeeId: ana.id, expiresAt: expired }))
    expect([old.status, refusalOf(old.text)]).toEqual([
      410,
      { error: 'This link has expired.', code: 'LINK_EXPIRED', retryable: false, details: contact },
    ])
    const revoked = await open(await linkToken({ eventId, attendeeId: ana.id, generation: 0 }))
    expect([revoked.status, refusalOf(revoked.text)]).toEqual([
      410,
      { error: 'This link was replaced by a newer one.', code: 'LINK_REVOKED', retryable: false, details: contact },
    ])
  })

  test('of a guest who was taken off the list is as good as unknown, at once', async () => {
    const token = await cho.token()
    expect((await open(token)).status).toBe(200)
    expect((await host.delete(`/api/events/${eventId}/attendees/${cho.id}`)).status).toBe(204)
    const { status, text } = await open(token)
    expect([status, JSON.parse(text)]).toEqual([401, invalid])
  })
})

test('a short code stands for a link; a wrong one for nothing', async () => {
  await system
    .visitor()
    .post(`/api/rsvp/${good}/respond`, { status: 'CONFIRMED', phone: '+13125550142', textConsent: true })
  await host.post(`/api/events/${eventId}/notify`, { purpose: 'event-reminder' })
  await system.settle()
  const texts = await system.messages({ channel: 'sms', to: '+13125550142' })
  const code = /\/r\/([\w-]{22})(?![\w-])/.exec(texts.at(-1)?.body ?? '')?.[1] ?? ''
  const exchange = (tried: string) => send(system, 'POST', '/api/rsvp/code', { body: { code: tried } })
  for (const wrong of ['A'.repeat(22), code.toLowerCase(), `${code}=`, ` ${code}`, code.slice(0, -1), '']) {
    const { status, text } = await exchange(wrong)
    expect([wrong, status, JSON.parse(text)]).toEqual([wrong, 401, invalid])
  }
  const { status, text } = await exchange(code)
  expect(status).toBe(200)
  const { token, audience } = JSON.parse(text) as { token: string; audience: string }
  expect((await open(token)).status).toBe(audience === 'rsvp' ? 200 : 401)
  expect(decoded(token.split('.')[1])).toMatchObject({ eid: eventId, aid: ana.id, gen: 1, aud: audience })
  expect(await rows(system).then((stored) => [...stored.values()].join(''))).not.toContain(code)
})

/** The token of the sign-in link that was mailed last. */
async function signInToken(email = invited): Promise<string> {
  expect((await send(system, 'POST', '/api/session/link', { body: { email } })).status).toBe(202)
  return /\/sign-in#([\w-]+)/.exec((await scene(system).mailsTo(email)).at(-1)?.body ?? '')?.[1] ?? ''
}
const signIn = (token: string, headers = {}) => send(system, 'POST', '/api/session', { body: { token }, headers })
const whoAmI = (cookie: string) => send(system, 'GET', '/api/session', { headers: { cookie } })

describe('a sign-in link', () => {
  test('that is wrong, used or older than ten minutes is refused in the same words', async () => {
    const used = await signInToken()
    expect((await signIn(used)).status).toBe(200)
    const old = await signInToken()
    await system.advance('PT10M')
    const refusals = await Promise.all(
      [used, old, 'A'.repeat(43), '', `${old}=`, old.slice(1)].map((token) => signIn(token)),
    )
    for (const { status, text, headers } of refusals) {
      expect([status, refusalOf(text).code, text, headers.getSetCookie()]).toEqual([
        401,
        'UNAUTHORIZED',
        refusals[0]?.text,
        [],
      ])
    }
  })

  test('still works shortly before, and its token is stored nowhere', async () => {
    const token = await signInToken()
    await system.advance('PT9M')
    expect([...(await rows(system)).values()].join('')).not.toContain(token)
    expect((await signIn(token)).status).toBe(200)
  })

  test('is mailed to those who may organize only, and nobody can tell', async () => {
    const ask = (email: string) => send(system, 'POST', '/api/session/link', { body: { email } })
    const mails = (await system.messages()).length
    const [allowed, not] = [await ask('second@example.org'), await ask('third@example.org')]
    expect([not.status, not.text]).toEqual([allowed.status, allowed.text])
    expect(allowed.status).toBe(202)
    expect([...not.headers.keys()]).toEqual([...allowed.headers.keys()])
    await system.settle()
    expect((await system.messages()).slice(mails).map(({ to }) => to)).toEqual(['second@example.org'])
  })
})

describe('a session', () => {
  beforeEach(() => system.advance('PT1H'))

  test('is a cookie that scripts, other sites and subdomains cannot reach', async () => {
    const { headers } = await signIn(await signInToken())
    const [cookie = '', ...more] = headers.getSetCookie()
    expect(more).toEqual([])
    const [pair = '', ...attributes] = cookie.split('; ')
    expect(pair).toMatch(/^__Host-session=[\w-]{43}$/)
    expect(attributes.toSorted()).toEqual(['HttpOnly', 'Max-Age=2592000', 'Path=/', 'SameSite=Lax', 'Secure'])
    expect([...(await rows(system)).values()].join('')).not.toContain(pair.split('=')[1])
  })

  test('is another one after each sign-in, and ends at once when signed out', async () => {
    const [first, second] = [await scene(system).session(invited), await scene(system).session(invited)]
    expect(first).not.toBe(second)
    const out = await send(system, 'DELETE', '/api/session', { headers: { cookie: first } })
    expect([out.status, out.headers.getSetCookie()]).toEqual([
      204,
      ['__Host-session=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax'],
    ])
    expect((await whoAmI(first)).status).toBe(401)
    expect((await whoAmI(second)).status).toBe(200)
  })

  test('ends after thirty days', async () => {
    const cookie = await scene(system).session(invited)
    await system.advance('P29DT23H')
    expect((await whoAmI(cookie)).status).toBe(200)
    await system.advance('PT1H')
    expect((await whoAmI(cookie)).status).toBe(401)
  })
})

test('a write from a page of another origin is refused, with or without a cookie', async () => {
  await system.advance('PT1H')
  const cookie = await scene(system).session(invited)
  const create = (origin?: string) =>
    send(system, 'PUT', '/api/organizer', {
      body: { name: 'Olive' },
      headers: { cookie, ...(origin === undefined ? {} : { origin }) },
    })
  const before = await rows(system)
  const wrong = [
    'https://evil.example',
    'null',
    `${system.url}.evil.example`,
    system.url.replace('http:', 'https:'),
    'https://pages.example.evil.example',
    '',
  ]
  for (const origin of wrong) {
    const { status, text } = await create(origin)
    expect([origin, status, refusalOf(text).code]).toEqual([origin, 403, 'WRONG_ORIGIN'])
    const answer = await send(system, 'POST', '/api/session/link', { body: { email: invited }, headers: { origin } })
    expect([origin, answer.status]).toEqual([origin, 403])
  }
  expect(changedRows(before, await rows(system))).toEqual([])
  for (const origin of [undefined, system.url, 'https://pages.example'])
    expect([origin, (await create(origin)).status]).toEqual([origin, 200])
})
