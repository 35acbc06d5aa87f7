import { CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler'
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { backstage } from './backstage.ts'
import { type Guest, answers, beginning, people, scene } from './scene.ts'
import { type TestSystem, type Visitor, startForTest } from './start.ts'

let system: TestSystem
let back: ReturnType<typeof backstage>
let host: Visitor
let eventId: string
let guests: Guest[]

/** By first name; Cho gave no number. */
const phones = new Map([
  ['Ana', '+13125550142'],
  ['Ben', '+13125550143'],
])

beforeAll(async () => {
  // A guest of these stories gets more in a day than a guest should.
  system = await startForTest({ TEXTS_PER_DAY: '50', MAILS_PER_DAY: '100' })
  back = backstage(system)
  await system.advance(beginning)
  host = await scene(system).organizer('olive@example.org')
  ;({ eventId, guests } = await back.invites(host, {}, [people.ana, people.ben, people.cho]))
  for (const guest of guests) await back.confirms(guest, phones.get(guest.firstName))
})
afterAll(() => system.close())

const reminders = async (guest: Guest) => {
  const mails = await system.messages({ channel: 'email', to: guest.email })
  const phone = phones.get(guest.firstName)
  const texts = phone === undefined ? [] : await system.messages({ channel: 'sms', to: phone })
  return { mails: mails.filter(({ subject }) => subject?.startsWith('See you at')).length, texts: texts.length }
}
const counts = () => Promise.all(guests.map(reminders))
/** How many messages count toward the daily caps, of all addresses and days. */
const counted = async () =>
  (await back.rows('daily-count')).reduce((sum, { count }) => sum + z.number().parse(count), 0)
const oneMore = (before: Awaited<ReturnType<typeof counts>>, texted: readonly string[]) =>
  before.map(({ mails, texts }, n) => ({
    mails: mails + 1,
    texts: texts + (texted.includes(guests[n]?.firstName ?? '') ? 1 : 0),
  }))

let minute = 1
/** A new plan has reminders of its own, which may be sent by hand after an hour. */
async function newReminders(): Promise<void> {
  await back.change(host, eventId, { rsvpDeadline: `2031-05-12T17:${String((minute += 1)).padStart(2, '0')}` })
  await system.advance('PT61M')
  // From 6 PM in Chicago on, the rest waits for the next morning: quiet hours are another story.
  const now = await system.now()
  if (now.slice(11) > '23') await system.advance('PT16H')
}

async function everythingIsSettled(): Promise<void> {
  await system.settle()
  expect((await back.queues()).filter(({ visible, inFlight, dead }) => visible + inFlight + dead > 0)).toEqual([])
  expect((await back.notices()).filter(({ state }) => ['new', 'claimed', 'ambiguous'].includes(state.status))).toEqual(
    [],
  )
  expect(await back.rows('outbox')).toEqual([])
}

async function theApiWorks(): Promise<void> {
  const visitor = system.visitor()
  const [ana] = guests
  const answered = [
    await host.get(`/api/events/${eventId}`),
    await host.get(`/api/events/${eventId}/attendees`),
    await host.get(`/api/events/${eventId}/matches`),
    await visitor.get(ana === undefined ? '' : await back.link(ana)),
    await visitor.post('/api/session/link', { email: 'nobody@example.net' }),
  ]
  expect(answered.map(({ status }) => status).filter((status) => status >= 300)).toEqual([])
}

describe('a provider that fails and comes back', () => {
  test.each([
    // Of fifteen tries and more, five are sent. A plain no counts toward no day's cap, but for one that the clock overtakes.
    ['429', 9],
    ['500', Infinity],
    ['reset', Infinity],
    ['lost-response', Infinity],
  ])('%s: everybody gets each message once', async (kind, mostCounted) => {
    await newReminders()
    const [before, countedBefore] = [await counts(), await counted()]
    await back.fault('twilio', kind)
    await back.fault('resend', kind)
    await back.notify(host, eventId, 'event-reminder')
    await theApiWorks()
    await back.minutesPass(2)
    await back.noFaults()
    await back.minutesPass(6)
    expect(await counts()).toEqual(oneMore(before, ['Ana', 'Ben']))
    expect((await counted()) - countedBefore).toBeLessThanOrEqual(mostCounted)
    await everythingIsSettled()
  })

  test('every third call failing in a way of its own', async () => {
    await newReminders()
    const before = await counts()
    for (const [seed, kind] of ['429', '500', 'reset', 'lost-response', 'duplicate'].entries()) {
      for (const target of ['twilio', 'resend']) await back.fault(target, kind, { rate: 0.3, seed: seed + 1 })
    }
    await back.notify(host, eventId, 'event-reminder')
    await theApiWorks()
    await back.minutesPass(2)
    await back.noFaults()
    await back.minutesPass(6)
    expect(await counts()).toEqual(oneMore(before, ['Ana', 'Ben']))
    await everythingIsSettled()
  })

  test('with answer and callbacks both lost, the log of the provider tells', async () => {
    await newReminders()
    const before = await counts()
    for (const target of ['twilio', 'resend']) await back.fault(target, 'lost-response', { count: 4 })
    for (const target of ['twilio-webhook', 'resend-webhook']) await back.fault(target, 'reset')
    await back.notify(host, eventId, 'event-reminder')
    expect((await back.notices('event-reminder')).filter(({ state }) => state.status === 'ambiguous')).toHaveLength(5)
    await back.minutesPass(4)
    await back.noFaults()
    expect(await counts()).toEqual(oneMore(before, ['Ana', 'Ben']))
    await everythingIsSettled()
  })

  test('hanging, it is let go after ten seconds', async () => {
    await newReminders()
    const before = await counts()
    for (const target of ['twilio', 'resend']) await back.fault(target, 'timeout', { count: 1 })
    await back.notify(host, eventId, 'event-reminder')
    expect((await back.notices('event-reminder')).filter(({ state }) => state.status === 'ambiguous')).toHaveLength(2)
    await back.minutesPass(3)
    await back.noFaults()
    expect(await counts()).toEqual(oneMore(before, ['Ana', 'Ben']))
    await everythingIsSettled()
  })

  test('a sender that ends between claim and answer leaves nothing half done', async () => {
    await newReminders()
    const before = await counts()
    for (const target of ['twilio', 'resend']) await back.fault(target, 'timeout')
    expect((await host.post(`/api/events/${eventId}/notify`, { purpose: 'event-reminder' })).status).toBe(202)
    const struck = async () =>
      Struck.parse((await host.get('/_local/faults')).body).items.every((fault) => fault.struck > 0)
    while (!(await struck()));
    await system.restart()
    await back.minutesPass(4)
    expect(await counts()).toEqual(oneMore(before, ['Ana', 'Ben']))
    await everythingIsSettled()
  })
})

const Struck = z.object({ items: z.array(z.object({ struck: z.number() })) })

test.each(['throttle', '500'])(
  'a bus that refuses (%s): the answer is yes, and the sweeper publishes later',
  async (kind) => {
    await newReminders()
    const before = await counts()
    await back.fault('eventbridge', kind)
    expect((await host.post(`/api/events/${eventId}/notify`, { purpose: 'event-reminder' })).status).toBe(202)
    expect((await back.rows('outbox')).length).toBeGreaterThan(0)
    expect(await counts()).toEqual(before)
    await back.noFaults()
    await everythingIsSettled()
    expect(await counts()).toEqual(oneMore(before, ['Ana', 'Ben']))
  },
)

test('a table that is in trouble delays and doubles nothing', async () => {
  await newReminders()
  const before = await counts()
  expect((await host.post(`/api/events/${eventId}/notify`, { purpose: 'event-reminder' })).status).toBe(202)
  for (const [seed, kind] of ['throttle', '500', 'conflict', 'lost-response'].entries())
    await back.fault('dynamodb', kind, { rate: 0.1, seed })
  await back.minutesPass(3)
  await back.noFaults()
  await back.minutesPass(8)
  expect(await counts()).toEqual(oneMore(before, ['Ana', 'Ben']))
  await everythingIsSettled()
})

test('a guest whom a text did not reach gets mail only, and the organizer one alert for each', async () => {
  const alerts = async () =>
    (await scene(system).mailsTo('olive@example.org')).filter(
      ({ subject }) => subject === 'Some messages for Founders Dinner did not arrive',
    )
  phones.set('Dee', '+13125550009')
  const [dee] = await scene(system).guests(host, eventId, [people.dee])
  if (dee === undefined) throw new Error('Dee was added')
  await back.confirms(dee, phones.get('Dee'))
  guests.push(dee)

  await newReminders()
  let before = await counts()
  // Ben's callbacks are lost, and then the carrier gives his text up.
  await back.fault('twilio-webhook', 'reset')
  await back.notify(host, eventId, 'event-reminder')
  await back.noFaults()
  expect(await counts()).toEqual(oneMore(before, ['Ana', 'Ben', 'Dee']))
  for (const [name, status] of [
    ['Ben', 'failed'],
    ['Dee', 'undelivered'],
    ['Dee', 'undelivered'],
  ] as const) {
    const last = (await system.messages({ channel: 'sms', to: phones.get(name) ?? '' })).at(-1)
    expect(await host.post('/_local/deliver', { id: last?.id, status, errorCode: 30003 })).toMatchObject({
      body: { status: 200 },
    })
    await system.settle()
  }
  expect((await alerts()).map(({ body }) => /\d texts? did not arrive/.exec(body)?.[0])).toEqual([
    '1 text did not arrive',
    '2 texts did not arrive',
  ])

  await newReminders()
  before = await counts()
  await back.notify(host, eventId, 'event-reminder')
  expect(await counts()).toEqual(oneMore(before, ['Ana']))
  expect(await alerts()).toHaveLength(2)
  await everythingIsSettled()
})

test('whatever comes twice, by bus, queue or schedule, is done once', async () => {
  for (const guest of guests.slice(0, 3)) await scene(system).comes(guest, answers.ana)
  await system.settle()
  await back.generate(host, eventId)
  for (const { id } of await scene(system).matches(host, eventId)) await back.curate(host, eventId, id, 'APPROVED')
  await system.advance('2031-05-15T00:00:00.000Z')
  const sent = await system.messages()
  expect(sent.filter(({ subject }) => subject?.startsWith('Your connections'))).toHaveLength(3)
  const states = async () => (await back.notices()).map(({ id, state }) => `${id} ${state.status}`).sort()
  const before = {
    states: await states(),
    matches: await scene(system).matches(host, eventId),
    attendees: (await host.get(`/api/events/${eventId}/attendees`)).body,
  }

  const settings = {
    endpoint: system.cloudEndpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  }
  const sqs = new SQSClient(settings)
  const scheduler = new SchedulerClient(settings)
  const wire = await back.wire()
  const again = (name: string, target: string, input: string) =>
    new CreateScheduleCommand({
      Name: name,
      GroupName: 'm33t-local',
      ScheduleExpression: 'at(2031-05-15T00:00:30)',
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      Target: { Arn: target, RoleArn: 'arn:aws:iam::000000000000:role/test', Input: input },
    })
  const fired = wire.filter(({ kind, action }) => kind === 'schedule' && action === 'fired')
  expect(new Set(fired.map(({ name }) => name?.replace(/^.*?-/, '').replace(/-\d+$/, '')))).toEqual(
    new Set(['rsvp-reminder', 'event-reminder', 'reveal']),
  )
  for (const [n, { target, input }] of fired.entries()) {
    for (const time of ['a', 'b']) await scheduler.send(again(`again-${n}-${time}`, target ?? '', input ?? ''))
  }
  for (const { queue, body } of wire.filter(({ kind }) => kind === 'queue')) {
    await sqs.send(
      new SendMessageCommand({ QueueUrl: `${system.cloudEndpoint}/000000000000/${queue}`, MessageBody: body }),
    )
  }
  await system.advance('2031-05-15T00:02:00.000Z')
  await system.restart()
  await back.minutesPass(2)
  const line = ({ id, to, subject, body }: (typeof sent)[number]) => `${id} ${to} ${subject ?? body}`
  expect((await system.messages()).map(line)).toEqual(sent.map(line))
  expect({
    states: await states(),
    matches: await scene(system).matches(host, eventId),
    attendees: (await host.get(`/api/events/${eventId}/attendees`)).body,
  }).toEqual(before)
  await everythingIsSettled()
})
