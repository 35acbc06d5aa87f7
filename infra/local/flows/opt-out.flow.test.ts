import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { backstage } from './backstage.ts'
import { type Guest, beginning, scene } from './scene.ts'
import { type TestSystem, type Visitor, startForTest } from './start.ts'

const spellings = [
  'STOP',
  'stop!!',
  ' S.T.O.P ',
  'Stop please',
  'Please stop texting me',
  'opt out',
  'Cancel',
  'UNSUBSCRIBE \u{1F64F}',
  'Take me off your list',
  'no me escriban mas',
]
const harmless = ["Please don't stop the reminders", "I can't stop by before 7", 'YES']
const numberOf = (n: number) => `+1312555${String(100 + n).padStart(4, '0')}`
const olivesPeople = [...spellings, ...harmless].map((_, n) => ({
  email: `guest${n}@example.org`,
  firstName: `Guest${n}`,
}))

let system: TestSystem
let back: ReturnType<typeof backstage>
let olive: Visitor
let piet: Visitor
let olives: { eventId: string; guests: Guest[] }
let piets: { eventId: string; guests: Guest[] }

const textsTo = (to: string) => system.messages({ channel: 'sms', to })
const subjects = async (to: string) => (await scene(system).mailsTo(to)).map(({ subject }) => subject)
const says = (n: number, body: string) => system.text({ channel: 'sms', from: numberOf(n), body })
const counts = (guests: Guest[]) =>
  Promise.all(guests.map(async (guest, n) => [guest.firstName, (await textsTo(numberOf(n))).length]))

beforeAll(async () => {
  system = await startForTest({ MAIL_FROM: 'desk@m33t.example' })
  back = backstage(system)
  await system.advance(beginning)
  olive = await scene(system).organizer('olive@example.org')
  piet = await scene(system).organizer('piet@example.org')
  olives = await back.invites(olive, { name: 'Founders Dinner' }, olivesPeople)
  for (const [n, guest] of olives.guests.entries()) await back.confirms(guest, numberOf(n))
  // Two of them are on the list of another organizer too, with the same number and address.
  piets = await back.invites(
    piet,
    { name: 'Makers Lunch' },
    [olivesPeople[0], olivesPeople[12]].map((person) => ({ ...person })),
  )
  for (const [n, guest] of piets.guests.entries()) await back.confirms(guest, numberOf(n * 12))
})
afterAll(() => system.close())

describe('STOP', () => {
  test('in any words ends texts at once, also those already waiting for the morning; mail still goes', async () => {
    // 22:00 in Chicago: texts wait for 8:00.
    await system.advance('2031-05-06T03:00:00.000Z')
    await back.notify(olive, olives.eventId, 'event-reminder')
    expect(await system.messages({ channel: 'sms' })).toEqual([])
    const waiting = (await back.notices('event-reminder')).filter(
      ({ channel, state }) => channel === 'sms' && state.status === 'new',
    )
    expect(waiting).toHaveLength(olives.guests.length)

    for (const [n, words] of [...spellings, ...harmless].entries()) {
      expect(await says(n, words)).toMatchObject({ status: 200, body: { status: 200 } })
    }
    await system.advance('2031-05-06T14:00:00.000Z')
    const expected = olives.guests.map(({ firstName }, n) => [firstName, n < spellings.length ? 0 : 1])
    expect(await counts(olives.guests)).toEqual(expected)
    for (const { email } of olives.guests)
      expect((await subjects(email)).filter((line) => line?.startsWith('See you at Founders'))).toHaveLength(1)
    const skipped = (await back.notices('event-reminder')).flatMap(({ channel, state }) =>
      channel === 'sms' && state.status === 'skipped' ? [state.reason] : [],
    )
    expect(skipped).toEqual(spellings.map(() => 'suppressed'))
  })

  test("holds for every organizer's texts to the number", async () => {
    await back.notify(piet, piets.eventId, 'event-reminder')
    expect(await textsTo(numberOf(0))).toEqual([])
    expect((await textsTo(numberOf(12))).map(({ body }) => body)).toEqual([
      expect.stringContaining('Founders Dinner'),
      expect.stringContaining('Makers Lunch'),
    ])
    expect(
      (await subjects(olivesPeople[0]?.email ?? '')).filter((line) => line?.startsWith('See you at Makers')),
    ).toHaveLength(1)
  })

  test('sent twice, or delivered twice, is the same STOP', async () => {
    const before = (await back.rows('suppression')).length
    const again = await says(0, 'STOP')
    const { sid } = again.body as { sid: string }
    const repeated = { channel: 'sms', from: numberOf(0), body: 'STOP', sid }
    for (let time = 0; time < 3; time += 1)
      expect((await system.visitor().post('/_local/inbound', repeated)).status).toBe(200)
    await system.settle()
    expect(await back.rows('suppression')).toHaveLength(before)
    expect(await textsTo(numberOf(0))).toEqual([])
  })

  test('is not undone by YES; START undoes it, and a STOP delivered again later does not', async () => {
    const stop = await says(1, 'STOP')
    await says(0, 'YES')
    await says(1, 'START')
    const { sid } = stop.body as { sid: string }
    await system.visitor().post('/_local/inbound', { channel: 'sms', from: numberOf(1), body: 'STOP', sid })
    await system.settle()
    await back.notify(olive, olives.eventId, 'rsvp-reminder')
    expect(await textsTo(numberOf(0))).toEqual([])
    expect((await textsTo(numberOf(1))).map(({ body }) => body)).toEqual([
      expect.stringContaining('finish your answers'),
    ])
  })
})

describe('a text', () => {
  test('HELP is answered once, with whom to ask, also after STOP', async () => {
    const stranger = '+13125550199'
    await system.text({ channel: 'sms', from: stranger, body: 'help' })
    await system.settle()
    expect(await textsTo(stranger)).toMatchObject([{ body: expect.stringContaining('desk@m33t.example'), segments: 1 }])
    // In other words than the carrier's: this STOP is ours alone, so the answer can still get through.
    await says(3, 'HELP')
    await system.settle()
    expect((await textsTo(numberOf(3))).map(({ body }) => body)).toEqual([expect.stringContaining('desk@m33t.example')])
    await system.advance('PT2H')
    expect(await textsTo(stranger)).toHaveLength(1)
  })

  test('of a stranger is kept and answered with nothing', async () => {
    const before = { stored: (await back.rows('message')).length, sent: (await system.messages()).length }
    for (const channel of ['sms', 'whatsapp'] as const) {
      expect(
        await system.text({ channel, from: '+13125550198', body: 'Who comes to the Founders Dinner?' }),
      ).toMatchObject({ body: { status: 200 } })
    }
    await system.advance('PT1M')
    expect(await back.rows('message')).toHaveLength(before.stored + 2)
    expect(await system.messages()).toHaveLength(before.sent)
    expect(await back.table()).not.toContain('Who comes to')
  })
})

describe('mail', () => {
  const oneClick = async (url: string) =>
    fetch(system.url + new URL(url).pathname, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    })

  test("one click ends this organizer's mails and no other's, and not the sign-in mail", async () => {
    const email = olivesPeople[12]?.email ?? ''
    const [invitation] = await system.messages({ channel: 'email', to: email })
    const url = /^<(.+)>$/.exec(invitation?.headers?.['List-Unsubscribe'] ?? '')?.[1] ?? ''
    expect(invitation).toMatchObject({
      subject: expect.stringContaining('Founders Dinner'),
      headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    })
    const before = await back.table()
    await fetch(system.url + new URL(url).pathname)
    expect(await back.table()).toBe(before)
    for (let time = 0; time < 2; time += 1) expect((await oneClick(url)).status).toBe(204)
    await system.settle()

    const had = (await subjects(email)).length
    await system.advance('PT2H')
    await back.notify(olive, olives.eventId, 'rsvp-reminder')
    await back.notify(piet, piets.eventId, 'rsvp-reminder')
    expect((await subjects(email)).slice(had)).toEqual(['A few questions left for Makers Lunch'])
    expect((await system.visitor().post('/api/session/link', { email })).status).toBe(202)
    expect((await subjects(email)).at(-1)).toBe('Your sign-in link for M33T')
  })

  test('a bounce and a complaint end all mail to the address; who complained may still sign in', async () => {
    const [bounced, complained] = [olivesPeople[0]?.email ?? '', olivesPeople[5]?.email ?? '']
    for (const [email, status] of [
      [bounced, 'bounced'],
      [complained, 'complained'],
    ] as const) {
      const last = (await scene(system).mailsTo(email)).at(-1)
      await system.visitor().post('/_local/deliver', { id: last?.id, status })
    }
    await system.settle()
    const had = { bounced: (await subjects(bounced)).length, complained: (await subjects(complained)).length }
    await back.change(olive, olives.eventId, { rsvpDeadline: '2031-05-12T17:30' })
    await back.change(piet, piets.eventId, { rsvpDeadline: '2031-05-12T17:30' })
    await system.advance('PT2H')
    await back.notify(olive, olives.eventId, 'event-reminder')
    await back.notify(piet, piets.eventId, 'event-reminder')
    for (const email of [bounced, complained])
      expect((await system.visitor().post('/api/session/link', { email })).status).toBe(202)
    expect((await subjects(bounced)).slice(had.bounced)).toEqual([])
    expect((await subjects(complained)).slice(had.complained)).toEqual(['Your sign-in link for M33T'])
    // The others went as ever.
    expect(
      (await subjects(olivesPeople[7]?.email ?? '')).filter((line) => line?.startsWith('See you at Founders')),
    ).toHaveLength(2)
  })
})
