import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { backstage } from './backstage.ts'
import { type Guest, answers, people, scene } from './scene.ts'
import { type TestSystem, type Visitor, startForTest } from './start.ts'

// One calendar for all stories of this file, from the spring of 2031 to its autumn, each about an event of its own.
let system: TestSystem
let back: ReturnType<typeof backstage>
let host: Visitor
let numbers = 100

const newNumber = () => `+1312555${String((numbers += 1)).padStart(4, '0')}`
const party = async (fields: object, guests: readonly object[] = [people.ana, people.ben, people.cho]) =>
  back.invites(host, { rsvpDeadline: null, ...fields }, guests)
const first = ({ guests }: { guests: Guest[] }) => guests[0] ?? missing()
const missing = (): never => {
  throw new Error('a guest was added')
}

/** When and on what channel a guest of an event was sent something of that purpose, going by the stored notices. */
async function sentTimes(guest: Guest, purpose: string): Promise<string[]> {
  const own = (await back.notices(purpose)).filter(({ subjectId }) => subjectId === guest.id)
  const sent = own.flatMap(({ channel, state }) =>
    state.status === 'sent' ? [{ channel, providerId: state.providerId }] : [],
  )
  const messages = await system.messages()
  return sent
    .map(({ channel, providerId }) => `${channel} ${messages.find(({ id }) => id === providerId)?.at.slice(0, 16)}`)
    .sort()
}
const skipReasons = async (guest: Guest, purpose: string) =>
  (await back.notices(purpose)).flatMap(({ subjectId, channel, state }) =>
    subjectId === guest.id && state.status === 'skipped' ? [`${channel} ${state.reason}`] : [],
  )
const mailed = async (purpose: string, guests: Guest[]) => Promise.all(guests.map((guest) => sentTimes(guest, purpose)))

/** Weeks end a session, so the organizer signs in anew. */
async function later(to: string): Promise<void> {
  await system.advance(to)
  host = await scene(system).organizer('olive@example.org')
}
const toGuests = async () => (await system.messages()).filter(({ to }) => to !== 'olive@example.org').length

beforeAll(async () => {
  system = await startForTest({ TEXTS_PER_DAY: '50', MAILS_PER_DAY: '100' })
  back = backstage(system)
  await later('2031-03-05T16:00:00.000Z')
})
afterAll(() => system.close())

describe('clock changes', () => {
  test('an event in the hour that spring skips is reminded of 24 h before it really starts; the text waits for 8:00', async () => {
    const night = await party({ date: '2031-03-09', startTime: '02:30', endTime: '05:00' })
    await back.confirms(first(night), newNumber())
    expect((await host.get(`/api/events/${night.eventId}`)).body).toMatchObject({
      startsAt: '2031-03-09T08:30:00.000Z',
    })
    await later('2031-03-10T00:00:00.000Z')
    expect(await sentTimes(first(night), 'event-reminder')).toEqual(['email 2031-03-08T08:30', 'sms 2031-03-08T14:00'])
  })
})

describe('quiet hours', () => {
  test('a reminder due at 23:00 goes by mail then and by text at 8:00, once, also when the clock jumps past both', async () => {
    const dinner = await party({ date: '2031-04-15', rsvpDeadline: '2031-04-12T04:00:00.000Z' })
    await back.confirms(first(dinner), newNumber())
    await later('2031-04-11T18:00:00.000Z')
    const times = ['email 2031-04-11T04:00', 'sms 2031-04-11T13:00']
    expect(await sentTimes(first(dinner), 'rsvp-reminder')).toEqual(times)
    await later('PT3H')
    expect(await sentTimes(first(dinner), 'rsvp-reminder')).toEqual(times)
    // Who has said nothing has given no number, and gets the mail alone.
    expect(await mailed('rsvp-reminder', dinner.guests.slice(1))).toEqual([[times[0]], [times[0]]])
  })

  test('a text that would wait past the start is left out, and the mail goes', async () => {
    const breakfast = await party({ date: '2031-04-20', startTime: '07:30', endTime: '09:00' })
    await back.confirms(first(breakfast), newNumber())
    // The scheduled reminder would come at 7:30 the day before; this one is by hand, at 22:00 of the eve, of a new plan.
    await later('2031-04-20T02:00:00.000Z')
    await back.change(host, breakfast.eventId, { endTime: '09:30' })
    await later('2031-04-20T03:00:00.000Z')
    await back.notify(host, breakfast.eventId, 'event-reminder')
    await later('2031-04-20T18:00:00.000Z')
    expect(await sentTimes(first(breakfast), 'event-reminder')).toEqual([
      'email 2031-04-19T12:30',
      'email 2031-04-20T03:00',
      'sms 2031-04-19T13:00',
    ])
    expect(await skipReasons(first(breakfast), 'event-reminder')).toEqual(['sms quiet-hours-past-event'])
  })
})

describe('a change after publication', () => {
  test('of the date: the old schedule does nothing and the new one fires', async () => {
    const moved = await party({ date: '2031-05-06' })
    await back.confirms(first(moved))
    await back.change(host, moved.eventId, { date: '2031-05-08' })
    await later('2031-05-06T12:00:00.000Z')
    expect(await sentTimes(first(moved), 'event-reminder')).toEqual([])
    await back.change(host, moved.eventId, { startTime: '19:00' })
    await later('2031-05-08T12:00:00.000Z')
    expect(await sentTimes(first(moved), 'event-reminder')).toEqual(['email 2031-05-08T00:00'])
  })

  test('of the deadline: the reminder moves with it', async () => {
    const moved = await party({ date: '2031-05-20', rsvpDeadline: '2031-05-14T18:00:00.000Z' })
    await back.change(host, moved.eventId, { rsvpDeadline: '2031-05-16T18:00:00.000Z' })
    await later('2031-05-15T12:00:00.000Z')
    expect(await sentTimes(first(moved), 'rsvp-reminder')).toEqual([])
    await later('2031-05-16T12:00:00.000Z')
    expect(await sentTimes(first(moved), 'rsvp-reminder')).toEqual(['email 2031-05-15T18:00'])
  })

  test('cancelling: the guests are told, and nothing else is sent, also of what already waits', async () => {
    const off = await party({ date: '2031-05-26', rsvpDeadline: '2031-05-25T20:00:00.000Z' })
    await back.confirms(first(off), newNumber())
    await later('2031-05-20T03:00:00.000Z')
    await back.notify(host, off.eventId, 'rsvp-reminder')
    const before = await toGuests()
    expect((await host.delete(`/api/events/${off.eventId}`)).status).toBe(204)
    await later('2031-05-27T12:00:00.000Z')
    expect(await mailed('event-cancelled', off.guests)).toEqual([
      ['email 2031-05-20T03:00', 'sms 2031-05-20T13:00'],
      ['email 2031-05-20T03:00'],
      ['email 2031-05-20T03:00'],
    ])
    expect(await toGuests()).toBe(before + 4)
    expect(await skipReasons(first(off), 'rsvp-reminder')).toEqual(['sms event-cancelled'])
    expect(await host.post(`/api/events/${off.eventId}/notify`, { purpose: 'invitation' })).toMatchObject({
      status: 409,
      body: { code: 'EVENT_NOT_OPEN' },
    })
  })
})

describe('the reveal', () => {
  const revealed = async (guest: Guest) => (await system.visitor().get(`${await back.link(guest)}/matches`)).body
  const answering = async ({ eventId, guests }: { eventId: string; guests: Guest[] }) => {
    for (const [n, key] of (['ana', 'ben', 'cho'] as const).entries())
      await scene(system).comes(guests[n] ?? missing(), answers[key])
    await system.settle()
    await back.generate(host, eventId)
    const matches = await scene(system).matches(host, eventId)
    return (guest: Guest) => matches.filter(({ attendeeId }) => attendeeId === guest.id)
  }

  test('IMMEDIATE: each approval shows at once, and each guest is told once', async () => {
    const open = await party({ date: '2031-06-10', revealTiming: 'IMMEDIATE' })
    const matchesOf = await answering(open)
    const [ana, ben] = [first(open), open.guests[1] ?? missing()]
    expect(await revealed(ana)).toMatchObject({ revealed: true, items: [] })
    expect(await mailed('reveal', open.guests)).toEqual([[], [], []])
    for (const [n, { id }] of matchesOf(ana).entries()) {
      await back.curate(host, open.eventId, id, 'APPROVED')
      expect(((await revealed(ana)) as { items: unknown[] }).items).toHaveLength(n + 1)
    }
    expect((await mailed('reveal', open.guests)).map((times) => times.length)).toEqual([1, 0, 0])
    // Approved and taken back before anything went: the next approval still tells.
    await host.put(`/api/events/${open.eventId}/matches/${matchesOf(ben)[0]?.id}`, { status: 'APPROVED' })
    await host.put(`/api/events/${open.eventId}/matches/${matchesOf(ben)[0]?.id}`, { status: 'REJECTED' })
    await system.settle()
    await back.curate(host, open.eventId, matchesOf(ben)[1]?.id, 'APPROVED')
    expect((await mailed('reveal', open.guests)).map((times) => times.length)).toEqual([1, 1, 0])
    await later('2031-06-10T12:00:00.000Z')
    expect((await mailed('reveal', open.guests)).map((times) => times.length)).toEqual([1, 1, 0])
  })

  test('by hand comes first, and the scheduled one does not repeat it', async () => {
    const early = await party({ date: '2031-06-20' })
    const matchesOf = await answering(early)
    for (const { id } of matchesOf(first(early))) await back.curate(host, early.eventId, id, 'APPROVED')
    expect(await mailed('reveal', early.guests)).toEqual([[], [], []])
    await back.notify(host, early.eventId, 'reveal')
    expect((await mailed('reveal', early.guests)).map((times) => times.length)).toEqual([1, 0, 0])
    await later('2031-06-20T12:00:00.000Z')
    expect((await mailed('reveal', early.guests)).map((times) => times.length)).toEqual([1, 0, 0])
    expect(await mailed('event-reminder', early.guests)).toEqual([
      ['email 2031-06-19T23:00'],
      ['email 2031-06-19T23:00'],
      ['email 2031-06-19T23:00'],
    ])
  })

  test('of an event published on its eve is due at once, and there is no reminder of what was just said', async () => {
    await later('2031-06-24T20:00:00.000Z')
    const late = await party({ date: '2031-06-25', startTime: '12:00', endTime: '14:00' })
    const matchesOf = await answering(late)
    await back.curate(host, late.eventId, matchesOf(first(late))[0]?.id, 'APPROVED')
    expect((await mailed('reveal', late.guests)).map((times) => times.length)).toEqual([1, 0, 0])
    await later('2031-06-26T12:00:00.000Z')
    expect(await mailed('event-reminder', late.guests)).toEqual([[], [], []])
  })
})

describe('a dry run', () => {
  const Preview = z.object({
    items: z.array(
      z.object({ attendeeId: z.string(), channel: z.string(), decision: z.object({ outcome: z.string() }) }),
    ),
  })

  test.each(['invitation', 'rsvp-reminder', 'event-reminder', 'reveal'])(
    'of the %s says who is then sent what',
    async (purpose) => {
      const start = (await system.now()).slice(0, 10)
      const date = new Date(Date.parse(start) + 20 * 86_400_000).toISOString().slice(0, 10)
      await later(`${new Date(Date.parse(start) + 86_400_000).toISOString().slice(0, 10)}T16:00:00.000Z`)
      const names = ['ana', 'ben', 'cho', 'dee'] as const
      const mixed = await party(
        { date },
        names.map((name) => people[name]),
      )
      const [ana, ben, cho] = [first(mixed), mixed.guests[1] ?? missing(), mixed.guests[2] ?? missing()]
      for (const guest of [ana, ben])
        await scene(system).comes(guest, answers.ana, { phone: newNumber(), textConsent: true })
      await back.confirms(cho)
      await system.settle()
      await back.generate(host, mixed.eventId)
      for (const { id, attendeeId } of await scene(system).matches(host, mixed.eventId)) {
        if (attendeeId === ana.id) await back.curate(host, mixed.eventId, id, 'APPROVED')
      }
      const preview = async () => {
        const answer = await host.post(`/api/events/${mixed.eventId}/notify`, { purpose, dryRun: true })
        expect(answer.status).toBe(200)
        const { items } = Preview.parse(answer.body)
        return items
          .flatMap(({ attendeeId, channel, decision }) =>
            decision.outcome === 'send' ? [`${attendeeId} ${channel}`] : [],
          )
          .sort()
      }
      const sent = async () => (await system.messages()).map(({ id }) => id)
      const really = async () => {
        const before = new Set(await sent())
        await back.notify(host, mixed.eventId, purpose)
        const fresh = new Set((await sent()).filter((id) => !before.has(id)))
        const notices = (await back.notices(purpose)).filter(
          ({ state }) => state.status === 'sent' && fresh.has(state.providerId),
        )
        expect(notices).toHaveLength(fresh.size)
        return notices.map(({ subjectId, channel }) => `${subjectId} ${channel}`).sort()
      }
      const table = await back.table()
      const said = await preview()
      expect(await back.table()).toBe(table)
      expect(await really()).toEqual(said)
      expect(said.length).toBeGreaterThan(0)
      // Cho gives a number: what was left out before may go now, and what went does not go again (but for invitations).
      await back.confirms(cho, newNumber())
      await later('PT61M')
      const again = await preview()
      expect(await really()).toEqual(again)
      const repeated = purpose === 'invitation' ? [] : again.filter((one) => said.includes(one))
      expect(repeated).toEqual([])
    },
  )
})

describe('a moment that nothing fired in time', () => {
  test('comes when the system is up again, once', async () => {
    await later('2031-09-10T16:00:00.000Z')
    const slept = await party({ date: '2031-09-15', rsvpDeadline: '2031-09-14T18:00:00.000Z' })
    await back.confirms(first(slept))
    // Down from the 10th to the 13th, 22:00 UTC: four hours after the RSVP reminder was due.
    await system.restart(78 * 3_600_000)
    await back.minutesPass(2)
    expect((await mailed('rsvp-reminder', slept.guests)).map((times) => times.length)).toEqual([1, 1, 1])
    await system.restart()
    await later('2031-09-16T12:00:00.000Z')
    expect((await mailed('rsvp-reminder', slept.guests)).map((times) => times.length)).toEqual([1, 1, 1])
    expect(await sentTimes(first(slept), 'event-reminder')).toEqual(['email 2031-09-14T23:00'])
  })

  test('comes by the sweeper when no schedule could be made', async () => {
    await back.fault('scheduler', '500')
    const unscheduled = await party({ date: '2031-09-25', rsvpDeadline: '2031-09-24T18:00:00.000Z' })
    await back.confirms(first(unscheduled))
    await later('2031-09-24T12:00:00.000Z')
    await back.noFaults()
    expect((await mailed('rsvp-reminder', unscheduled.guests)).map((times) => times.length)).toEqual([1, 1, 1])
    await later('2031-09-24T23:00:30.000Z')
    await later('2031-09-26T12:00:00.000Z')
    expect(await sentTimes(first(unscheduled), 'event-reminder')).toEqual(['email 2031-09-24T23:00'])
    expect((await mailed('rsvp-reminder', unscheduled.guests)).map((times) => times.length)).toEqual([1, 1, 1])
  })
})

test('when autumn gives an hour twice, reminders still go 24 h before by the sun', async () => {
  const sunday = await party({ date: '2031-11-02' })
  await back.confirms(first(sunday))
  // 25 h on the clock lie between 1:30 on Sunday, the first of two, and 1:30 on Monday; 24 h before is the second.
  const monday = await party({ date: '2031-11-03', startTime: '01:30', endTime: '04:00' })
  await back.confirms(first(monday))
  await later('2031-11-04T12:00:00.000Z')
  expect(await sentTimes(first(sunday), 'event-reminder')).toEqual(['email 2031-11-02T00:00'])
  expect(await sentTimes(first(monday), 'event-reminder')).toEqual(['email 2031-11-02T07:30'])
})
