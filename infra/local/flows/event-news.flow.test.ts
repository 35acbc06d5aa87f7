import { afterAll, beforeAll, expect, test } from 'vitest'
import { backstage } from './backstage.ts'
import { type Guest, beginning, people, scene } from './scene.ts'
import { type TestSystem, type Visitor, startForTest } from './start.ts'

// What guests hear when an event they were told of moves, or does not take place.
let system: TestSystem
let back: ReturnType<typeof backstage>
let host: Visitor
let eventId: string
let ana: Guest
let ben: Guest
let cho: Guest

const numbers = { ana: '+13125550142', ben: '+13125550143' }

beforeAll(async () => {
  system = await startForTest()
  back = backstage(system)
  await system.advance(beginning)
  const stage = scene(system)
  host = await stage.organizer('olive@example.org')
  await host.put('/api/organizer', { name: 'Olive Hart' })
  eventId = await stage.event(host)
  const [first, second, third, fourth] = await stage.guests(host, eventId, Object.values(people))
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) throw new Error('4')
  ;[ana, ben, cho] = [first, second, third]
  await host.post(`/api/events/${eventId}/publish`)
  await back.confirms(ana, numbers.ana)
  await system.visitor().post(`${await back.link(ben)}/respond`, { status: 'MAYBE' })
  await system.visitor().post(`${await back.link(cho)}/respond`, { status: 'DECLINED' })
  await system.settle()
})
afterAll(() => system.close())

/** Who was sent what of a purpose so far, `channel first-name`, sorted. */
async function told(purpose: string): Promise<string[]> {
  const names = new Map<string, string>(Object.values(people).map(({ email, firstName }) => [email, firstName]))
  const sent = (await back.notices(purpose)).flatMap(({ state }) => (state.status === 'sent' ? [state.providerId] : []))
  return (await system.messages())
    .filter(({ id }) => sent.includes(id))
    .map(({ channel, to }) => `${channel} ${names.get(to) ?? 'Ana'}`)
    .sort()
}
const lastTo = async (to: string) => (await system.messages({ to })).at(-1)

test('a new name or description is no news', async () => {
  const rsvpDeadline = '2031-05-13T22:00:00.000Z'
  await back.change(host, eventId, { tagline: 'Bring a question', capacity: 40, rsvpDeadline })
  expect(await back.notices('event-changed')).toEqual([])
})

test('a new time is told to who comes or may come, by mail and, with consent, by text', async () => {
  await back.change(host, eventId, { startTime: '19:00', endTime: '22:00' })
  expect(await told('event-changed')).toEqual(['email Ana', 'email Ben', 'sms Ana'])
  const mail = await lastTo(ben.email)
  expect(mail?.subject).toBe('Founders Dinner has changed: now Thu 15 May, 7:00 PM CDT')
  for (const body of [mail?.body, mail?.html])
    expect(body).toMatch(/Olive Hart has changed when or where[\s\S]*7:00 PM - 10:00 PM CDT[\s\S]*\/rsvp\//)
  expect((await lastTo(numbers.ana))?.body).toMatch(
    /^M33T for Founders Dinner: changed, now Thu 15 May, 7:00 PM CDT\. Details: \S+\/r\/[\w-]{22}/,
  )
})

test('the same change once: neither an edit of something else nor the same values tell it again', async () => {
  await back.change(host, eventId, { tagline: 'Bring two' })
  await back.change(host, eventId, { startTime: '19:00' })
  expect(await told('event-changed')).toHaveLength(3)
})

test('who answers after a change has seen it, and hears of the next', async () => {
  await system.visitor().post(`${await back.link(cho)}/respond`, { status: 'CONFIRMED' })
  await system.settle()
  expect(await told('event-changed')).toHaveLength(3)
  await back.change(host, eventId, { venueName: 'The Cellar' })
  expect(await told('event-changed')).toEqual([
    'email Ana',
    'email Ana',
    'email Ben',
    'email Ben',
    'email Cho',
    'sms Ana',
    'sms Ana',
  ])
})

test('a text that waits for the morning is replaced by that of the next change', async () => {
  // 22:00 in Chicago.
  await system.advance('2031-05-07T03:00:00.000Z')
  const before = await told('event-changed')
  await back.change(host, eventId, { venueName: 'The Attic' })
  await back.change(host, eventId, { date: '2031-05-16' })
  await system.advance('2031-05-07T14:00:00.000Z')
  const after = await told('event-changed')
  expect(after.filter((one) => one === 'sms Ana')).toHaveLength(before.filter((one) => one === 'sms Ana').length + 1)
  expect((await lastTo(numbers.ana))?.body).toContain('changed, now Fri 16 May')
})

test('HELP is answered with the event that is coming and who invites to it', async () => {
  await system.text({ channel: 'sms', from: numbers.ana, body: 'HELP' })
  await system.text({ channel: 'sms', from: '+13125550199', body: 'HELP' })
  await system.settle()
  expect((await lastTo(numbers.ana))?.body).toMatch(/^M33T for Founders Dinner by Olive Hart\. Questions: \S+@/)
  expect((await lastTo('+13125550199'))?.body).toMatch(/^M33T for your event\. Questions: \S+@/)
})

test('a cancellation is told to who comes, may come or was invited; not to who declined or was removed', async () => {
  const [, gone] = await scene(system).guests(host, eventId, [
    { email: 'eve@example.org', firstName: 'Eve' },
    { email: 'gil@example.org', firstName: 'Gil' },
  ])
  await system.settle()
  if (gone === undefined) throw new Error('a guest is missing')
  await back.confirms(gone)
  await host.delete(`/api/events/${eventId}/attendees/${gone.id}`)
  await system.visitor().post(`${await back.link(ben)}/respond`, { status: 'DECLINED' })
  await system.settle()
  expect((await host.delete(`/api/events/${eventId}`)).status).toBe(204)
  expect((await host.delete(`/api/events/${eventId}`)).status).toBe(204)
  await system.settle()
  const mails = await system.messages({ channel: 'email' })
  const mailed = mails.filter(({ subject }) => subject?.endsWith('is cancelled'))
  expect(mailed.map(({ to }) => to).sort()).toEqual(
    ['ana@example.org', 'cho@example.org', 'dee@example.org', 'eve@example.org'].sort(),
  )
  expect(mailed[0]?.body).toContain('Olive Hart has cancelled Founders Dinner. It will not take place.')
  expect((await lastTo(numbers.ana))?.body).toMatch(
    /^M33T for Founders Dinner on Fri 16 May, 7:00 PM CDT: cancelled\. Details: \S+\/r\/[\w-]{22}/,
  )
})

test('after that nothing more goes out, and HELP names it no more', async () => {
  const before = (await system.messages()).length
  await system.advance('2031-05-18T12:00:00.000Z')
  expect((await system.messages()).length).toBe(before)
  await system.text({ channel: 'sms', from: numbers.ana, body: 'HELP' })
  await system.settle()
  expect((await lastTo(numbers.ana))?.body).toMatch(/^M33T for your event\./)
})

test('who was not invited, because it was a draft, hears nothing of its end', async () => {
  host = await scene(system).organizer('olive@example.org')
  const draft = await scene(system).event(host, { name: 'Never', date: '2031-07-01', rsvpDeadline: null })
  await scene(system).guests(host, draft, [{ email: 'fay@example.org', firstName: 'Fay' }])
  await back.change(host, draft, { date: '2031-07-02' })
  expect((await host.delete(`/api/events/${draft}`)).status).toBe(204)
  await system.settle()
  expect(await system.messages({ to: 'fay@example.org' })).toEqual([])
})
