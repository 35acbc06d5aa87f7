import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { demoGuests } from '../demo/demo-guests.ts'
import { type System, startSystem } from '../system.ts'

// The first start is cut short while guests answer, as by a crash; the second completes the demo; the third adds nothing.
const patienceMs = 240_000
const dataDir = mkdtempSync(join(tmpdir(), 'm33t-demo-'))
const log: string[] = []
const start = (demo: boolean) =>
  startSystem({ port: 0, dataDir, env: { PATH: process.env['PATH'] }, log: (text) => void log.push(text), demo })

let system: System
let healthBefore: unknown
let linksAfterCrash: unknown = 'none yet'
let cookie: string

interface Row {
  id: string
  email: string
  name: string
  status: string
  rsvpStatus: string
  questionnaireCompletedAt: string | null
  profileCorrectedAt: string | null
  responses: unknown[]
  extraction: string
  profile: { role: string } | null
}
interface MatchRow {
  attendeeId: string
  status: string
  isManual: boolean
  curatorNotes: string | null
}

async function get<T>(path: string): Promise<T[]> {
  const answer = await fetch(system.url + path, { headers: { cookie } })
  return ((await answer.json()) as { items: T[] }).items
}
const allMessages = () => get<{ channel: string; to: string; subject: string | null; body: string }>('/_local/messages')

async function signIn(link: string | undefined): Promise<number> {
  const answer = await fetch(`${system.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: link?.split('#')[1] }),
  })
  cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
  return answer.status
}

beforeAll(async () => {
  const real = globalThis.fetch
  let answered = 0
  const crash = vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const url = new URL(String(input))
    if (url.pathname === '/api/session') healthBefore = await (await real(`${url.origin}/_local/health`)).json()
    if (url.pathname.startsWith('/api/rsvp/') && (answered += 1) > 20) throw new TypeError('cut short')
    return real(input, init)
  })
  system = await start(true)
  crash.mockRestore()
  linksAfterCrash = system.demo
  await system.close()
  system = await start(true)
}, patienceMs)
afterAll(async () => {
  await system.close()
  rmSync(dataDir, { recursive: true, force: true })
})

test('it is not healthy before the demo is there', async () => {
  expect(healthBefore).toEqual({ ready: false, now: null })
  expect(await (await fetch(`${system.url}/_local/health`)).json()).toMatchObject({ ready: true })
  expect(linksAfterCrash).toBeUndefined()
  expect(log.join('').match(/the demo is not complete/g)).toHaveLength(1)
})

test("the banner's links work: one signs in, once, the other opens an invitation", async () => {
  expect(system.demo?.signIn).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sign-in#[\w-]{43}$/)
  expect([await signIn(system.demo?.signIn), await signIn(system.demo?.signIn)]).toEqual([200, 401])
  const token = system.demo?.rsvp?.split('/rsvp/')[1]
  const invitation = await fetch(`${system.url}/api/rsvp/${token}`)
  expect(await invitation.json()).toMatchObject({
    event: { name: 'Lakeside Founders Evening', organizer: { name: 'Ines Calloway' } },
    attendee: { firstName: 'Kofi', rsvpStatus: 'PENDING' },
  })
})

test('the organizer finds an event under way and one drafted', async () => {
  const events = await get<Row>('/api/events')
  expect(events.map(({ name, status }) => [name, status]).sort()).toEqual([
    ['Climate Breakfast', 'DRAFT'],
    ['Lakeside Founders Evening', 'PUBLISHED'],
  ])
  const draft = events.find(({ status }) => status === 'DRAFT')
  expect(await get<Row>(`/api/events/${draft?.id}/attendees`)).toHaveLength(3)
})

async function evening() {
  const event = (await get<Row>('/api/events')).find(({ status }) => status === 'PUBLISHED')
  return { path: `/api/events/${event?.id}`, guests: await get<Row>(`/api/events/${event?.id}/attendees`) }
}

test('each guest has come as far as meant', async () => {
  const { guests } = await evening()
  expect(guests.map(({ email }) => email)).toEqual(demoGuests.map(({ email }) => email))
  for (const { email, reply, answers = {}, finishes, corrects } of demoGuests) {
    const guest = guests.find((row) => row.email === email)
    expect({
      email,
      rsvpStatus: guest?.rsvpStatus,
      answered: guest?.responses.length,
      finished: guest?.questionnaireCompletedAt !== null,
      extraction: guest?.extraction,
      hasProfile: guest?.profile !== null,
      corrected: guest?.profileCorrectedAt !== null,
    }).toEqual({
      email,
      rsvpStatus: reply?.status ?? 'PENDING',
      answered: Object.keys(answers).length,
      finished: finishes === true,
      extraction: finishes ? 'READY' : 'NONE',
      hasProfile: finishes === true,
      corrected: corrects !== undefined,
    })
  }
  expect(guests.find(({ email }) => email === 'priya.raman@example.org')?.profile?.role).toBe('Chief Product Officer')
})

test('matches were generated, two lists approved, one match rejected and one added by hand', async () => {
  const { path, guests } = await evening()
  const matches = await get<MatchRow>(`${path}/matches`)
  const idOf = (email: string) => guests.find((guest) => guest.email === email)?.id
  const of = (email: string) => matches.filter(({ attendeeId }) => attendeeId === idOf(email))
  for (const email of ['maya.lindqvist@example.com', 'daniel.okonkwo@example.org']) {
    expect(of(email).length).toBeGreaterThan(0)
    expect(of(email).every(({ status }) => status === 'APPROVED')).toBe(true)
  }
  expect(matches.filter(({ status }) => status === 'REJECTED')).toMatchObject([
    { attendeeId: idOf('tom.becker@example.net'), curatorNotes: 'They shared an office for years.' },
  ])
  expect(matches.filter(({ isManual }) => isManual)).toMatchObject([
    {
      attendeeId: idOf('hiroshi.tanabe@example.com'),
      status: 'APPROVED',
      curatorNotes: expect.stringContaining('seat them together'),
    },
  ])
  expect(matches.some(({ status }) => status === 'PENDING')).toBe(true)
})

test('every mail and text was delivered once', async () => {
  const messages = await allMessages()
  for (const { email, reply } of demoGuests) {
    const subjects = messages
      .filter(({ channel, to }) => channel === 'email' && to === email)
      .map(({ subject }) => subject)
    expect(subjects).toHaveLength(reply === undefined ? 1 : 2)
    expect(subjects[0]).toBe('Ines Calloway invites you to Lakeside Founders Evening')
    expect(subjects[1] ?? 'Lakeside Founders Evening').toContain('Lakeside Founders Evening')
  }
  expect(messages.filter(({ channel }) => channel === 'sms')).toMatchObject([{ to: '+13125550118' }])
  const thread = await get<{ author: string }>('/_local/threads/%2B13125550118')
  expect(thread.map(({ author }) => author)).toEqual(['guest', 'twilio', 'm33t'])
})

test(
  'a later start adds a sign-in link and nothing else, and one without the demo not even that',
  async () => {
    const guestsBefore = JSON.stringify(await evening())
    const before = await allMessages()
    await system.close()
    system = await start(true)
    expect(JSON.stringify(await evening())).toBe(guestsBefore)
    const after = await allMessages()
    expect(after.slice(before.length)).toMatchObject([
      { to: 'ines.calloway@example.com', subject: 'Your sign-in link for M33T' },
    ])
    expect(await signIn(system.demo?.signIn)).toBe(200)
    await system.close()
    system = await start(false)
    expect([system.demo, await allMessages()]).toEqual([undefined, after])
  },
  patienceMs,
)
