import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { backstage } from './backstage.ts'
import { oddCalls } from './odd-webhooks.ts'
import { beginning, people, scene } from './scene.ts'
import { signedMailEvent, signedText, testSecrets } from './signing.ts'
import { type TestSystem, startForTest } from './start.ts'
import {
  type Signed,
  inbound,
  mailEvent,
  phone,
  postTo,
  publicUrl,
  resend,
  sid,
  signed,
  status,
  textFields,
} from './webhook-calls.ts'

let system: TestSystem
let back: ReturnType<typeof backstage>

beforeAll(async () => {
  system = await startForTest({ ...testSecrets, PUBLIC_URL: publicUrl })
  back = backstage(system)
  await system.advance(beginning)
})
afterAll(() => system.close())

const post = (path: string, call: Signed) => postTo(system.url + path, call)
const at5 = async <T>(act: () => Promise<T>) => Promise.all(Array.from({ length: 5 }, act))
const statuses = (answers: { status: number }[]) => answers.map((answer) => answer.status)

describe('a bad signature', () => {
  const fields = textFields({ Body: 'a secret of mine' })
  const good = signed(inbound, fields)
  const mail = signedMailEvent('msg_bad', mailEvent('email.bounced', { notice: 'ntc_x' }))
  const mutant = (
    { headers, body }: Signed,
    changes: Record<string, string | undefined>,
    otherBody = body,
  ): Signed => ({
    headers: Object.fromEntries(
      Object.entries({ ...headers, ...changes }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    ),
    body: otherBody,
  })
  const forged = {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    forwarded: 'host=evil.example;proto=https',
  }
  const elsewhere = signedText(`https://evil.example${inbound}`, fields)
  const wrong = Buffer.from('twenty bytes, no more').toString('base64')

  test.each<[string, string, () => Signed]>([
    ['a text without one', inbound, () => mutant(good, { 'x-twilio-signature': undefined })],
    ['a text with an empty one', inbound, () => mutant(good, { 'x-twilio-signature': '' })],
    ['a text with another', inbound, () => mutant(good, { 'x-twilio-signature': wrong })],
    ['a text for the address it listens on', inbound, () => signedText(system.url + inbound, fields)],
    ['a text for another path', inbound, () => signed(status, fields)],
    ['a text with something in the query', `${inbound}?x=1`, () => good],
    ['a text whose body was changed', inbound, () => mutant(good, {}, good.body.replace('secret', 'public'))],
    ['a text with a field more', inbound, () => mutant(good, {}, `${good.body}&OptOutType=STOP`)],
    ['a text for a forged host', inbound, () => mutant(elsewhere, forged)],
    ['a text for another host', inbound, () => elsewhere],
    [
      'a status without one',
      status,
      () => mutant(signed(status, { MessageSid: sid(), MessageStatus: 'failed' }), { 'x-twilio-signature': undefined }),
    ],
    [
      'a status for another notice',
      `${status}?notice=ntc_2`,
      () => signed(`${status}?notice=ntc_1`, { MessageSid: sid(), MessageStatus: 'failed' }),
    ],
    [
      'a mail event without headers',
      resend,
      () => mutant(mail, { 'svix-id': undefined, 'svix-timestamp': undefined, 'svix-signature': undefined }),
    ],
    ['a mail event without a signature', resend, () => mutant(mail, { 'svix-signature': undefined })],
    ['a mail event with another', resend, () => mutant(mail, { 'svix-signature': `v1,${wrong}` })],
    ['a mail event under another id', resend, () => mutant(mail, { 'svix-id': 'msg_other' })],
    [
      'a mail event of an hour ago',
      resend,
      () => mutant(mail, { 'svix-timestamp': String(Number(mail.headers['svix-timestamp']) - 3600) }),
    ],
    ['a mail event whose body was changed', resend, () => mutant(mail, {}, mail.body.replace('bounced', 'delivered'))],
  ])('%s: 403, one log line, nothing written', async (_name, path, made) => {
    await system.settle()
    const before = { table: await back.table(), wire: (await back.wire()).length, log: system.logged().length }
    const answer = await post(path, made())
    expect(answer.status).toBe(403)
    expect(JSON.parse(answer.text)).toEqual({
      error: 'The signature does not fit.',
      code: 'BAD_SIGNATURE',
      retryable: false,
    })
    expect(await back.table()).toBe(before.table)
    expect(await back.wire()).toHaveLength(before.wire)
    const log = system.logged().slice(before.log)
    expect(
      log
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { message: string }),
    ).toMatchObject([{ level: 'WARN', message: 'webhook rejected' }])
    for (const personal of [phone, encodeURIComponent(phone), 'secret', 'public', 'evil.example', 'mail-1'])
      expect(log).not.toContain(personal)
  })

  test('a good one counts whatever the headers say of the address', async () => {
    expect(await post(inbound, mutant(signed(inbound, textFields()), forged))).toMatchObject({
      status: 200,
      text: '<Response/>',
    })
  })
})

describe('what is signed well', () => {
  test('is stored once, with signs, emoji, empty and plain-text bodies', async () => {
    const before = (await back.rows('message')).length
    const forms = ['a+b & c=d?', 'ça va 👋🏽', '', ' spaced ', '%25', 'line\r\nbreak'].map((Body) =>
      signed(inbound, textFields({ Body })),
    )
    const plain = signed(inbound, textFields({ Body: 'not encoded by the gateway' }))
    // API Gateway hands a form over in base64, and a plain text as it is.
    const sent = [...forms, { ...plain, headers: { ...plain.headers, 'content-type': 'text/plain' } }]
    expect(statuses(await Promise.all(sent.map((form) => post(inbound, form))))).toEqual(sent.map(() => 200))
    expect(await back.rows('message')).toHaveLength(before + sent.length)
  })

  test('a text delivered five times at once and again much later has one effect', async () => {
    const form = signed(inbound, textFields({ Body: 'HELP', From: '+13125550177' }))
    const before = {
      stored: (await back.rows('message')).length,
      told: (await back.published('message.received')).length,
    }
    expect(statuses(await at5(() => post(inbound, form)))).toEqual([200, 200, 200, 200, 200])
    await system.settle()
    await system.advance('PT72H')
    expect(await post(inbound, form)).toMatchObject({ status: 200 })
    await system.settle()
    expect(await back.rows('message')).toHaveLength(before.stored + 1)
    expect(await back.published('message.received')).toHaveLength(before.told + 1)
    expect(await system.messages({ to: '+13125550177' })).toHaveLength(1)
  })

  test('what nobody knows or nobody understands is taken or refused, and never our failure', async () => {
    const answers = await Promise.all(oddCalls().map(([path, call]) => post(path, call)))
    expect(statuses(answers).filter((code) => code >= 500 || code < 200)).toEqual([])
    // A contact's event is none of a mail: taken, or Resend would go on trying and then give the address up.
    expect(
      (await post(resend, signedMailEvent('msg_contact', '{"type":"contact.created","data":{"id":"c1"}}'))).status,
    ).toBe(200)
    await system.settle()
    expect((await back.queues()).filter(({ visible, inFlight, dead }) => visible + inFlight + dead > 0)).toEqual([])
  })
})

describe('what became of a message', () => {
  let textNotice: string
  let mailNotice: string
  const stateOf = async (id: string) => (await back.notices()).find((notice) => notice.id === id)?.state

  beforeAll(async () => {
    const host = await scene(system).organizer('olive@example.org')
    const {
      eventId,
      guests: [ana],
    } = await back.invites(host, {}, [people.ana])
    if (ana === undefined) throw new Error('a guest was added')
    await back.confirms(ana, phone)
    // The simulators' own callbacks stay out: ours are the first.
    await back.fault('twilio-webhook', 'reset')
    await back.fault('resend-webhook', 'reset')
    await back.notify(host, eventId, 'event-reminder')
    await back.noFaults()
    const sent = await back.notices('event-reminder')
    textNotice = sent.find(({ channel }) => channel === 'sms')?.id ?? ''
    mailNotice = sent.find(({ channel }) => channel === 'email')?.id ?? ''
  })

  test('a text delivered before it was sent ends as delivered, each status once', async () => {
    const query = `${status}?notice=${textNotice}`
    const MessageSid = ((await stateOf(textNotice)) as { providerId: string }).providerId
    const call = (MessageStatus: string) => post(query, signed(query, { MessageSid, MessageStatus }))
    expect(statuses(await at5(() => call('delivered')))).toEqual([200, 200, 200, 200, 200])
    expect(statuses(await at5(() => call('sent')))).toEqual([200, 200, 200, 200, 200])
    expect((await call('queued')).status).toBe(200)
    await system.settle()
    expect(await stateOf(textNotice)).toMatchObject({ status: 'sent', providerId: MessageSid, delivery: 'delivered' })
    const told = (await back.published('message.delivery-changed')).filter(
      ({ data }) => data['noticeId'] === textNotice,
    )
    expect(told.map(({ data }) => data['status']).sort()).toEqual(['delivered', 'queued', 'sent'])
  })

  test('a mail event with the same id counts once, at once and three days later', async () => {
    const body = mailEvent('email.delivered', { notice: mailNotice })
    const call = (id: string) => post(resend, signedMailEvent(id, body))
    expect(statuses(await at5(() => call('msg_same')))).toEqual([200, 200, 200, 200, 200])
    const told = async () => {
      await system.settle()
      return (await back.published('message.delivery-changed'))
        .filter(({ data }) => data['noticeId'] === mailNotice)
        .map(({ data }) => data['status'])
    }
    expect(await told()).toEqual(['delivered'])
    // Meanwhile the simulator's own callbacks come too, by its retries.
    await system.advance('PT72H')
    const before = await told()
    expect((await call('msg_same')).status).toBe(200)
    expect(await told()).toEqual(before)
    expect(
      (await post(resend, signedMailEvent('msg_late', mailEvent('email.sent', { notice: mailNotice })))).status,
    ).toBe(200)
    expect(await told()).toEqual([...before, 'sent'])
    expect(await stateOf(mailNotice)).toMatchObject({ status: 'sent', delivery: 'delivered' })
  })

  test('with the table down every webhook asks to be sent again, and then takes effect once', async () => {
    const query = `${status}?notice=${textNotice}`
    const stop = signed(inbound, textFields({ Body: 'STOP', From: '+13125550188' }))
    const read = signed(query, { MessageSid: 'SMread', MessageStatus: 'read' })
    const calls = () => [
      post(inbound, stop),
      post(query, read),
      post(resend, signedMailEvent('msg_down', mailEvent('email.opened', { notice: mailNotice }))),
    ]
    await back.fault('dynamodb', '500')
    const before = await back.table()
    for (const { status: code, text } of await Promise.all(calls())) {
      expect([code, JSON.parse(text)]).toEqual([
        503,
        { error: 'Service temporarily unavailable', code: 'SERVICE_UNAVAILABLE', retryable: true },
      ])
    }
    expect(await back.table()).toBe(before)
    await back.noFaults()
    const stored = (await back.rows('message')).length
    for (let time = 0; time < 2; time += 1) expect(statuses(await Promise.all(calls()))).toEqual([200, 200, 200])
    await system.settle()
    expect(await back.rows('message')).toHaveLength(stored + 1)
    expect(await back.rows('suppression')).toMatchObject([{ channel: 'sms', reason: 'stop' }])
    expect(await stateOf(textNotice)).toMatchObject({ status: 'sent', delivery: 'read' })
    expect(await stateOf(mailNotice)).toMatchObject({ status: 'sent', delivery: 'opened' })
  })
})
