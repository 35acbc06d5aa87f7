import { afterAll, beforeAll, expect, test } from 'vitest'
import { backstage } from './backstage.ts'
import { answers, beginning, people, scene } from './scene.ts'
import { type TestSystem, type Visitor, startForTest } from './start.ts'

// What hangs on an address and not on a name: who signs in, what was agreed to, what was refused.
let system: TestSystem
let host: Visitor
beforeAll(async () => {
  system = await startForTest()
  await system.advance(beginning)
  host = await scene(system).organizer('olive@example.org')
})
afterAll(() => system.close())

const back = () => backstage(system)
const texts = async (to: string) => (await system.messages({ channel: 'sms', to })).map(({ body }) => body)
const subjects = async (to: string) => (await scene(system).mailsTo(to)).map(({ subject }) => subject)

test('an organizer is the same one however the address is spelt', async () => {
  const capital = await scene(system).organizer('Mara@Example.org')
  const small = await scene(system).organizer('mara@example.org')
  const again = await scene(system).organizer('Mara@Example.org')
  const { body } = await capital.get('/api/session')
  expect((await small.get('/api/session')).body).toEqual(body)
  expect((await again.get('/api/session')).body).toEqual(body)
})

test('a yes to texts at one number is none for another', async () => {
  const first = await back().invites(host, {}, [people.ana])
  await back().confirms(first.guests[0]!, '+13125550142')
  const second = await back().invites(host, { name: 'Second Dinner' }, [{ ...people.ana, phone: '+13125550199' }])
  await back().confirms(second.guests[0]!)
  await back().notify(host, second.eventId, 'event-reminder')
  expect(await texts('+13125550199')).toEqual([])
  await back().notify(host, first.eventId, 'event-reminder')
  expect(await texts('+13125550142')).toHaveLength(1)
})

test('a number that opted out at the carrier alone is left in peace: mail only, an alert, and no second try', async () => {
  const { eventId, guests } = await back().invites(host, { name: 'Carrier Dinner' }, [people.cho])
  await back().confirms(guests[0]!, '+13125550155')
  // The STOP reaches Twilio; its webhook never reaches us.
  await back().fault('twilio-webhook', 'reset')
  await system.text({ channel: 'sms', from: '+13125550155', body: 'STOP' })
  await back().noFaults()
  await back().notify(host, eventId, 'event-reminder')
  expect(await texts('+13125550155')).toEqual([])
  expect(await host.get(`/api/events/${eventId}/attendees/${guests[0]!.id}`)).toMatchObject({
    body: { textFailedAt: expect.any(String) },
  })
  expect(await subjects('olive@example.org')).toContain('Some messages for Carrier Dinner did not arrive')
  // Platform-wide: another organizer's yes to the same number changes nothing.
  const other = await scene(system).organizer('otto@example.org')
  const elsewhere = await back().invites(other, { name: 'Elsewhere' }, [people.dee])
  await back().confirms(elsewhere.guests[0]!, '+13125550155')
  await back().notify(other, elsewhere.eventId, 'event-reminder')
  const states = (await back().notices()).filter(
    ({ eventId: of, channel }) => of === elsewhere.eventId && channel === 'sms',
  )
  expect(states.map(({ state }) => state)).toEqual([{ status: 'skipped', reason: 'suppressed' }])
})

test('two texts at the same moment are told apart in the provider’s log', async () => {
  // The deadline is the start, so both reminders are due together.
  const { eventId, guests } = await back().invites(
    host,
    { name: 'Twin Dinner', rsvpDeadline: '2031-05-15T23:00:00.000Z' },
    [people.ben],
  )
  await back().confirms(guests[0]!, '+13125550166')
  await back().fault('twilio', '500', { count: 1 })
  await system.advance('2031-05-14T23:00:10.000Z')
  await back().minutesPass(4)
  const sent = await texts('+13125550166')
  expect(sent.filter((body) => body.includes('finish your answers'))).toHaveLength(1)
  expect(sent.filter((body) => body.includes('see you'))).toHaveLength(1)
  expect(
    (await back().notices()).filter(({ eventId: of }) => of === eventId).map(({ state }) => state.status),
  ).not.toContain('ambiguous')
})

test('a status that comes after the guest was removed leaves nothing in a dead-letter queue', async () => {
  const { eventId, guests } = await back().invites(
    host,
    { name: 'Gone Dinner', date: '2031-06-20', rsvpDeadline: null },
    [people.dee],
  )
  await back().confirms(guests[0]!, '+13125550177')
  await back().notify(host, eventId, 'event-reminder')
  const [text] = await system.messages({ channel: 'sms', to: '+13125550177' })
  expect(await host.delete(`/api/events/${eventId}/attendees/${guests[0]!.id}`)).toMatchObject({ status: 204 })
  expect(
    await system.visitor().post('/_local/deliver', { id: text?.id, status: 'failed', errorCode: 30003 }),
  ).toMatchObject({ body: { status: 200 } })
  await back().minutesPass(3)
  const { body } = await host.get('/_local/queues')
  expect(body).toEqual(
    expect.arrayContaining([expect.objectContaining({ name: 'apply-delivery', dead: 0, inFlight: 0, visible: 0 })]),
  )
})

test('a reveal waits, by mail and text alike, until there is somebody to meet', async () => {
  const fields = {
    name: 'Reveal Dinner',
    date: '2031-06-25',
    rsvpDeadline: null,
    revealTiming: 'IMMEDIATE',
    matchesPerAttendee: 1,
  }
  const { eventId, guests } = await back().invites(host, fields, [
    { ...people.ana, email: 'ana2@example.org' },
    people.ben,
    people.cho,
  ])
  const [ana, ben, cho] = [guests[0]!, guests[1]!, guests[2]!]
  await scene(system).comes(ana, answers.ana, { phone: '+13125550188', textConsent: true })
  await scene(system).comes(ben, answers.ben)
  await scene(system).comes(cho, answers.cho)
  await system.settle()
  const link = `/api/rsvp/${await ben.token()}/respond`
  await system.visitor().post(link, { status: 'DECLINED' })
  await host.post(`/api/events/${eventId}/matches`, { attendeeId: ana.id, matchedWithId: ben.id })
  expect((await subjects('ana2@example.org')).filter((subject) => subject?.startsWith('Your connections'))).toEqual([])
  expect(await texts('+13125550188')).toEqual([])
  await host.post(`/api/events/${eventId}/matches`, { attendeeId: ana.id, matchedWithId: cho.id })
  expect(
    (await subjects('ana2@example.org')).filter((subject) => subject?.startsWith('Your connections')),
  ).toHaveLength(1)
  expect(await texts('+13125550188')).toHaveLength(1)
})
