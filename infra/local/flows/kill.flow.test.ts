import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { openDataFolder } from '../data-folder.ts'
import { type Invited, cast, mailsTo, textsTo } from './kill-cast.ts'
import { killedBackstage } from './killed-backstage.ts'
import { type Told, processesOn, systemToKill } from './killed-system.ts'
import { killerOf, killsAtWork } from './killer.ts'
import { MatchRow, beginning, dinner, rsvpToken } from './scene.ts'

// M33T as a process of its own, killed with -9 and started again while an event takes its course. Whoever uses it does
// what people and programs do: ask again until there is an answer. Where kills come is the seed's choice.
const seed = Number(process.env['M33T_KILL_SEED'] ?? 1)
/** Beside the other files two cores are busy for minutes. */
const patienceMs = 300_000

// A claim that was killed counts against the daily cap too; caps are another story.
const system = await systemToKill({ TEXTS_PER_DAY: '50', MAILS_PER_DAY: '100' })
const { moment, killed, broken, done } = killerOf(system, seed)
let cookie: string | undefined
let eventId: string

async function ask(statuses: number[], method: string, path: string, body?: unknown): Promise<Told> {
  const told = await system.ask(method, path, body, cookie)
  if (statuses.includes(told.status)) return told
  throw new Error(`${method} ${path.slice(0, 40)} answered ${told.status}: ${JSON.stringify(told.body)}`)
}
const get = async (path: string) => (await ask([200], 'GET', path)).body
const { messages, table, rows, crossed, waiting, now, subjectsTo, unfinished, queues } = killedBackstage(get)

/** What a kill left half done is taken up when its lease is over, a minute or two later. */
async function settled(): Promise<void> {
  while ((await ask([200, 409], 'POST', '/_local/settle')).status === 409);
  for (let minute = 0; minute < 8 && (await unfinished()).length > 0; minute += 1)
    await ask([200, 409], 'POST', '/_local/clock', { advance: 'PT1M' })
}

async function moveTo(instant: string): Promise<void> {
  const { status, unsure } = await ask([200, 400, 409], 'POST', '/_local/clock', { set: instant })
  // On a machine with much else to do it takes longer than the clock waits; and who asks again may find it moved.
  if (status === 409) await settled()
  if (status === 400) expect([unsure, (await now()) >= instant]).toEqual([true, true])
  await settled()
}

async function signIn(): Promise<void> {
  moment('link')
  await ask([202], 'POST', '/api/session/link', { email: 'olive@example.org' })
  await settled()
  const token = /\/sign-in#([\w-]+)/.exec((await messages('olive@example.org')).at(-1)?.body ?? '')?.[1]
  moment('sign in')
  const { status, headers, unsure } = await ask([200, 401], 'POST', '/api/session', { token })
  cookie = headers.getSetCookie()[0]?.split(';')[0]
  // The link was used up, and its answer did not arrive.
  if (status === 401 && unsure) await signIn()
}

/** A new one only when the first try left none behind. */
async function createEvent(
  fields: { name: string } & Partial<typeof dinner & { matchesPerAttendee: number }>,
): Promise<string> {
  moment('event')
  for (;;) {
    const { items } = Events.parse(await get('/api/events'))
    const found = items.find(({ name }) => name === fields.name)
    if (found !== undefined) return found.id
    await system.askOnce('POST', '/api/events', { ...dinner, ...fields }, cookie)
  }
}

async function addGuests(people: { email: string; firstName: string }[]): Promise<void> {
  moment('guests')
  const attendees = people.map(({ email, firstName }) => ({ email, firstName }))
  const { body, unsure } = await ask([201], 'POST', `/api/events/${eventId}/attendees`, { attendees })
  const { items, rejected } = Added.parse(body)
  expect(items.length + rejected.length).toBe(people.length)
  expect(rejected.filter(({ code }) => !unsure || code !== 'DUPLICATE_GUEST')).toEqual([])
}

async function linkOf({ email }: { email: string }): Promise<string> {
  const invitation = (await messages(email)).find(({ subject }) => subject?.startsWith('Olive Hart invites you'))
  return `/api/rsvp/${rsvpToken(invitation)}`
}

async function plays(guest: Invited): Promise<void> {
  const { email, part, phone, responses } = guest
  if (part === 'silent') return
  const link = await linkOf(guest)
  moment(`${email} replies`)
  const texts = phone === undefined ? {} : { phone, textConsent: true }
  const status = part === 'declines' ? 'DECLINED' : 'CONFIRMED'
  await ask([200], 'POST', `${link}/respond`, { status, ...texts })
  if (part !== 'answers') return
  moment(`${email} saves`)
  await ask([200], 'POST', `${link}/questionnaire/save`, { responses })
  moment(`${email} completes`)
  await ask([202], 'POST', `${link}/questionnaire/complete`)
}

const matches = async () => Matches.parse(await get(`/api/events/${eventId}/matches`))

async function generate(): Promise<void> {
  moment('generate')
  const path = `/api/events/${eventId}/matches/generate`
  const { status } = await ask([202, 409, 429], 'POST', path)
  if (status !== 202 && (await matches()).generation === 0) {
    // Counted, and then killed before it was asked for.
    await ask([200], 'POST', '/_local/clock', { advance: 'PT5M' })
    await ask([202], 'POST', path)
  }
}

async function approve(): Promise<void> {
  moment('approve')
  for (const [n, { id }] of (await matches()).items.entries()) {
    await ask([200], 'PUT', `/api/events/${eventId}/matches/${id}`, { status: n === 1 ? 'REJECTED' : 'APPROVED' })
  }
}

async function story(): Promise<void> {
  await moveTo(beginning)
  await signIn()
  moment('name')
  await ask([200], 'PUT', '/api/organizer', { name: 'Olive Hart', postalAddress: '1 Main Street, Chicago, IL 60601' })
  eventId = await createEvent({ name: 'Founders Dinner', matchesPerAttendee: 2 })
  for (const start of [0, 4, 8]) await addGuests(cast.slice(start, start + 4))
  moment('publish')
  await ask([200], 'POST', `/api/events/${eventId}/publish`)
  moment('invitations')
  await settled()
  await Promise.all(
    [0, 1, 2, 3].map(async (lane) => {
      for (const [n, guest] of cast.entries()) if (n % 4 === lane) await plays(guest)
    }),
  )
  moment('profiles')
  await settled()
  await generate()
  moment('matches')
  await settled()
  await approve()
  moment('reminder')
  await moveTo('2031-05-11T22:00:30.000Z')
  moment('reveal')
  await moveTo('2031-05-14T23:00:30.000Z')
  moment('lists')
  for (const guest of cast.filter(({ part }) => part === 'answers'))
    await ask([200], 'GET', `${await linkOf(guest)}/matches`)
  moment('later')
  await moveTo('2031-05-16T12:00:00.000Z')
  await done()
  await settled()
}

beforeAll(() => system.start())
afterAll(() => system.close())

test(
  'an evening, killed 30 times on its way: everything comes about, and nobody is written to twice',
  { timeout: patienceMs },
  async () => {
    await Promise.race([story(), broken])
    const why = `M33T_KILL_SEED=${seed}, killed at ${JSON.stringify(killed)}`
    expect(killed, why).toHaveLength(killsAtWork)
    expect(killed.filter(({ queued }) => queued > 0).length, why).toBeGreaterThan(0)

    // Who was written what.
    const ledger = await messages()
    for (const { email, phone, part } of cast) {
      const mails = ledger.filter(({ to }) => to === email).map(({ subject }) => subject?.split(' Founders Dinner')[0])
      expect(mails.toSorted(), `${part} ${email}, ${why}`).toEqual(mailsTo[part].toSorted())
      const texts = ledger.filter(({ to }) => to === phone).map(({ body }) => body.split(':')[1])
      expect(texts, `${part} ${email}, ${why}`).toHaveLength(phone === undefined ? 0 : textsTo[part])
      expect(new Set(texts).size, `${part} ${email}, ${why}`).toBe(texts.length)
    }
    // A sign-in link goes once too, however often one was asked for.
    const links = ledger.filter(({ to }) => to === 'olive@example.org').map(({ body }) => body)
    expect(new Set(links).size, why).toBe(links.length)

    // What was acknowledged.
    expect(await get('/api/session')).toMatchObject({ name: 'Olive Hart' })
    expect(await get('/api/events')).toMatchObject({ items: [{ id: eventId, status: 'PUBLISHED' }] })
    const { items } = z
      .object({ items: z.array(z.looseObject({ email: z.string() })) })
      .parse(await get(`/api/events/${eventId}/attendees`))
    expect(items.map(({ email }) => email).toSorted(), why).toEqual(cast.map(({ email }) => email).toSorted())
    for (const { email, part, phone = null, responses } of cast) {
      expect(
        items.find((item) => item.email === email),
        `${part}, ${why}`,
      ).toMatchObject({
        phone,
        rsvpStatus: { answers: 'CONFIRMED', comes: 'CONFIRMED', declines: 'DECLINED', silent: 'PENDING' }[part],
        extraction: part === 'answers' ? 'READY' : 'NONE',
        responses: part === 'answers' ? responses : [],
      })
    }
    const lists = await matches()
    expect(lists, why).toMatchObject({ generation: 1, generating: false })
    const decided = lists.items.map(({ status }) => status)
    expect(decided, why).toEqual(decided.map((_, n) => (n === 1 ? 'REJECTED' : 'REVEALED')))
    expect(decided, why).toHaveLength(12)
    expect(await get(`${await linkOf(cast[0]!)}/matches`), why).toMatchObject({ revealed: true })

    // What was due came once (the bus may carry it twice, under one id), and nothing is left over.
    const onBus = (await crossed()).flatMap(({ entry }) => entry ?? [])
    const due = new Map(
      onBus
        .filter((entry) => /due$|revealed$/.test(entry['detail-type']))
        .map((entry) => [entry.detail.id, entry['detail-type']]),
    )
    expect([...due.values()].toSorted(), why).toEqual([
      'matches.revealed',
      'reminder.due',
      'reminder.due',
      'reveal.due',
    ])
    expect(await waiting(eventId), why).toEqual([])
    expect(await unfinished(), why).toEqual([])
    expect(await rows('outbox'), why).toEqual([])
    expect(
      (await queues()).filter(({ visible, inFlight, dead }) => visible + inFlight + dead > 0),
      why,
    ).toEqual([])
  },
)

test('a moment that passes while it is down is made up for, once', { timeout: patienceMs }, async () => {
  const invited = [
    { email: 'late0@example.org', firstName: 'Late 0' },
    { email: 'late1@example.org', firstName: 'Late 1' },
  ]
  eventId = await createEvent({ name: 'Late Supper', date: '2031-05-29', rsvpDeadline: '2031-05-26T22:00:00.000Z' })
  await addGuests(invited)
  await ask([200], 'POST', `/api/events/${eventId}/publish`)
  await settled()
  const before = { waiting: await waiting(eventId), table: await table(), mails: await messages() }
  expect(before.waiting).toEqual(
    ['rsvp-reminder', 'event-reminder', 'reveal'].map((purpose) => `${eventId}-${purpose}-1`),
  )
  await system.kill()
  await system.start()
  expect({ waiting: await waiting(eventId), table: await table(), mails: await messages() }).toEqual(before)

  const asleepFor = Date.parse('2031-05-26T01:00:00.000Z') - Date.parse(await now())
  await system.kill()
  system.sleepFor(asleepFor)
  await system.start()
  await settled()
  await system.kill()
  await system.start()
  await settled()
  for (const { email } of invited)
    expect(await subjectsTo(email)).toEqual(['Olive Hart invites you to Late Supper', 'Can you come to Late Supper?'])
  const schedules = (await crossed()).filter(({ name }) => name === `${eventId}-rsvp-reminder-1`)
  expect(schedules.map(({ action }) => action)).toEqual(['created', 'fired'])
  expect(await waiting(eventId)).toEqual([`${eventId}-event-reminder-1`, `${eventId}-reveal-1`])
})

test('a second start beside it says one line; the first goes on, and SIGTERM leaves nothing behind', async () => {
  const second = spawnSync(process.execPath, [join(import.meta.dirname, '..', 'main.ts')], {
    env: { PATH: process.env['PATH'], M33T_DATA_DIR: system.dataDir, PORT: '0' },
    encoding: 'utf8',
  })
  expect([second.status, second.stdout]).toEqual([1, ''])
  expect(second.stderr).toMatch(/^Another M33T is running on [^\n]+\n$/)
  expect(await get('/_local/health')).toMatchObject({ ready: true })
  expect(processesOn(system.dataDir).length).toBeGreaterThan(0)

  expect(await system.stop()).toBe(0)
  expect(processesOn(system.dataDir)).toEqual([])
  openDataFolder(system.dataDir).release()
  for (const file of ['cloud.db', 'table.db']) {
    const db = new DatabaseSync(join(system.dataDir, file))
    expect(db.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
    db.close()
  }
})

const Events = z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) })
const Added = z.object({ items: z.array(z.unknown()), rejected: z.array(z.object({ code: z.string() })) })
const Matches = z.object({ items: z.array(MatchRow), generation: z.number(), generating: z.boolean() })
