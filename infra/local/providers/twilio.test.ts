import twilio from 'twilio'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { publicUrl, secrets, start, startProviders, type ProviderFixture } from './provider-fixture.ts'

let local: ProviderFixture
beforeEach(async () => {
  local = await startProviders(undefined, { [`HX${'a'.repeat(32)}`]: 'Hello {{1}}, see you at {{2}}' })
})
afterEach(() => local.close())

function client(token = secrets.twilioAuthToken, options: { timeout?: number } = {}) {
  const made = twilio(secrets.twilioAccountSid, token, options)
  made.api.baseUrl = `${local.origin}/_local/providers/twilio`
  return made
}

const guest = '+14155550101'
const text = { to: guest, body: 'See you at six.', messagingServiceSid: secrets.twilioMessagingServiceSid }

async function refusal(
  params: Record<string, string>,
  path = `/2010-04-01/Accounts/${secrets.twilioAccountSid}/Messages.json`,
) {
  const response = await fetch(`${local.origin}/_local/providers/twilio${path}`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${secrets.twilioAccountSid}:${secrets.twilioAuthToken}`)}` },
    body: new URLSearchParams(params),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

describe('sending through the Twilio SDK', () => {
  test('accepts a text for the messaging service with the full resource', async () => {
    const message = await client().messages.create(text)
    expect(message.toJSON()).toEqual({
      accountSid: secrets.twilioAccountSid,
      apiVersion: '2010-04-01',
      body: 'See you at six.',
      dateCreated: new Date('2026-11-22T10:00:00Z'),
      dateSent: null,
      dateUpdated: new Date('2026-11-22T10:00:00Z'),
      direction: 'outbound-api',
      errorCode: null,
      errorMessage: null,
      from: null,
      messagingServiceSid: secrets.twilioMessagingServiceSid,
      numMedia: '0',
      numSegments: '1',
      price: null,
      priceUnit: 'USD',
      sid: expect.stringMatching(/^SM[0-9a-f]{32}$/),
      status: 'accepted',
      subresourceUris: { media: `/2010-04-01/Accounts/${secrets.twilioAccountSid}/Messages/${message.sid}/Media.json` },
      to: guest,
      uri: `/2010-04-01/Accounts/${secrets.twilioAccountSid}/Messages/${message.sid}.json`,
    })
    expect(local.providers.ledger.list()).toEqual([
      {
        id: message.sid,
        channel: 'sms',
        from: secrets.twilioFrom,
        to: guest,
        subject: null,
        body: 'See you at six.',
        html: null,
        template: null,
        at: '2026-11-22T10:00:00.500Z',
        status: 'delivered',
        segments: 1,
      },
    ])
  })

  test('queues a text from the number itself and counts segments as carriers do', async () => {
    const message = await client().messages.create({
      to: guest,
      from: secrets.twilioFrom,
      body: `${'x'.repeat(69)}’’`,
    })
    expect([message.status, message.from, message.messagingServiceSid, message.numSegments]).toEqual([
      'queued',
      secrets.twilioFrom,
      null,
      '2',
    ])
  })

  test('renders an approved WhatsApp template and keeps its id', async () => {
    const contentSid = `HX${'a'.repeat(32)}`
    await client().messages.create({
      to: `whatsapp:${guest}`,
      from: `whatsapp:${secrets.twilioFrom}`,
      contentSid,
      contentVariables: JSON.stringify({ 1: 'Ada', 2: 'six' }),
    })
    expect(local.providers.ledger.list({ channel: 'whatsapp', to: guest })).toMatchObject([
      { body: 'Hello Ada, see you at six', template: contentSid, to: guest, status: 'delivered' },
    ])
  })

  test('a template it does not know shows its variables', async () => {
    await client().messages.create({
      to: `whatsapp:US.1a2b3c`,
      messagingServiceSid: secrets.twilioMessagingServiceSid,
      contentSid: `HX${'b'.repeat(32)}`,
      contentVariables: JSON.stringify({ 1: 'Ada', 2: 'six' }),
    })
    expect(local.providers.ledger.list()).toMatchObject([{ to: 'US.1a2b3c', body: 'Ada\nsix' }])
  })

  test('rejects other credentials and accounts', async () => {
    await expect(client('wrong').messages.create(text)).rejects.toMatchObject({ status: 401, code: 20003 })
    await expect(
      client()
        .api.v2010.accounts(`AC${'9'.repeat(32)}`)
        .messages.create(text),
    ).rejects.toMatchObject({ status: 404, code: 20404 })
    expect(local.providers.ledger.list()).toEqual([])
  })

  test.each([
    ['no recipient', { Body: 'x', From: secrets.twilioFrom }, 21604],
    ['a recipient that is no number', { To: '555-0101', Body: 'x', From: secrets.twilioFrom }, 21211],
    ['a number of impossible length', { To: '+1415555', Body: 'x', From: secrets.twilioFrom }, 21211],
    ['no sender', { To: guest, Body: 'x' }, 21603],
    ['a sender of someone else', { To: guest, Body: 'x', From: '+14155559999' }, 21606],
    ['an SMS sender for WhatsApp', { To: `whatsapp:${guest}`, Body: 'x', From: secrets.twilioFrom }, 21606],
    ['an unknown messaging service', { To: guest, Body: 'x', MessagingServiceSid: 'MG0' }, 21705],
    ['no body', { To: guest, From: secrets.twilioFrom }, 21602],
    ['a body that is too long', { To: guest, From: secrets.twilioFrom, Body: 'x'.repeat(1601) }, 21617],
    ['a template id that is none', { To: guest, From: secrets.twilioFrom, ContentSid: 'HX1' }, 21655],
    [
      'variables that are no JSON object',
      { To: guest, From: secrets.twilioFrom, ContentSid: `HX${'a'.repeat(32)}`, ContentVariables: '[1' },
      21656,
    ],
    ['a callback that is no URL', { To: guest, From: secrets.twilioFrom, Body: 'x', StatusCallback: 'nowhere' }, 21609],
  ])('refuses %s', async (_, params, code) => {
    expect(await refusal(params)).toEqual({
      status: 400,
      body: { code, message: expect.any(String), more_info: `https://www.twilio.com/docs/errors/${code}`, status: 400 },
    })
    expect(local.providers.ledger.list()).toEqual([])
  })

  test('takes a body of exactly 1600 characters', async () => {
    const message = await client().messages.create({ ...text, body: 'x'.repeat(1600) })
    expect(message.numSegments).toBe('11')
  })

  test('answers unknown paths and sids as Twilio does', async () => {
    expect(await refusal({}, '/2010-04-01/Nothing.json')).toMatchObject({ status: 404, body: { code: 20404 } })
    await expect(client().messages('SM0').fetch()).rejects.toMatchObject({ status: 404, code: 20404 })
  })
})

describe('looking up what was accepted', () => {
  test('one message by its sid, with the state it reached', async () => {
    const { sid } = await client().messages.create(text)
    const found = await client().messages(sid).fetch()
    expect([found.status, found.from, found.to, found.body]).toEqual([
      'delivered',
      secrets.twilioFrom,
      guest,
      'See you at six.',
    ])
  })

  test('by recipient and time, newest first', async () => {
    const sids: string[] = []
    for (const minutes of [0, 1, 2]) {
      local.clock.set(start + minutes * 60_000)
      sids.unshift((await client().messages.create(text)).sid)
    }
    await client().messages.create({ ...text, to: '+14155550102' })
    const listed = async (filter: Parameters<ReturnType<typeof client>['messages']['list']>[0]) =>
      (await client().messages.list(filter)).map((message) => message.sid)
    expect(await listed({ to: guest })).toEqual(sids)
    expect(await listed({ to: guest, dateSentAfter: new Date(start + 60_000) })).toEqual(sids.slice(0, 2))
    expect(await listed({ to: guest, dateSentBefore: new Date(start + 60_000) })).toEqual(sids.slice(1))
    expect(await listed({ to: guest, dateSentAfter: new Date(start + 121_000) })).toEqual([])
    expect(await listed({ to: guest, dateSent: new Date('2026-11-22T00:00:00Z') })).toEqual(sids)
    expect(await listed({ to: guest, dateSent: new Date('2026-11-21T00:00:00Z') })).toEqual([])
  })

  test('page by page through the SDK, and separately for WhatsApp', async () => {
    for (let index = 0; index < 5; index += 1) await client().messages.create({ ...text, body: String(index) })
    const all = await client().messages.list({ to: guest, pageSize: 2 })
    expect(all.map((message) => message.body)).toEqual(['4', '3', '2', '1', '0'])
    const first = await client().messages.page({ to: guest, pageSize: 2 })
    expect([first.instances.length, first.previousPageUrl]).toEqual([2, undefined])
    expect((await first.nextPage())?.instances.map((message) => message.body)).toEqual(['2', '1'])
    expect(await client().messages.list({ to: `whatsapp:${guest}` })).toEqual([])
  })
})

describe('failing as Twilio does', () => {
  test('429 and 500 accept nothing', async () => {
    local.providers.faults.add({ target: 'twilio', kind: '429', rate: 1, count: 1 })
    local.providers.faults.add({ target: 'twilio', kind: '500', rate: 1, count: 1 })
    await expect(client().messages.create(text)).rejects.toMatchObject({ status: 429, code: 20429 })
    await expect(client().messages.create(text)).rejects.toMatchObject({ status: 500, code: 20500 })
    expect(local.providers.ledger.list()).toEqual([])
    await client().messages.create(text)
    expect(local.providers.ledger.list()).toHaveLength(1)
  })

  test('429 says when to come back', async () => {
    local.providers.faults.add({ target: 'twilio', kind: 'throttle', rate: 1, count: 1 })
    const response = await fetch(`${local.origin}/_local/providers/twilio/2010-04-01/Accounts/x/Messages.json`, {
      headers: { authorization: `Basic ${btoa(`${secrets.twilioAccountSid}:${secrets.twilioAuthToken}`)}` },
    })
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '1'])
  })

  test('a timeout accepts nothing and lets the client give up', async () => {
    local.providers.faults.add({ target: 'twilio', kind: 'timeout', rate: 1, count: 1 })
    await expect(client(undefined, { timeout: 40 }).messages.create(text)).rejects.toMatchObject({
      code: 'ECONNABORTED',
    })
    expect(local.providers.ledger.list()).toEqual([])
  })

  test('a request that hangs does not keep the server from closing', async () => {
    const hanging = await startProviders()
    hanging.providers.faults.add({ target: 'twilio', kind: 'timeout', rate: 1 })
    const arrived = new Promise((resolve) => hanging.server.once('request', resolve))
    const call = client()
    call.api.baseUrl = `${hanging.origin}/_local/providers/twilio`
    const outcome = call.messages.create(text).catch((error: Error) => error.message)
    await arrived
    await hanging.close()
    expect(await outcome).toBe('socket hang up')
  })

  test('a reset accepts nothing, a lost response has accepted', async () => {
    local.providers.faults.add({ target: 'twilio', kind: 'reset', rate: 1, count: 1 })
    await expect(client().messages.create(text)).rejects.toThrow('socket hang up')
    expect(local.providers.ledger.list()).toEqual([])
    local.providers.faults.add({ target: 'twilio', kind: 'lost-response', rate: 1, count: 1 })
    await expect(client().messages.create(text)).rejects.toThrow('socket hang up')
    const [accepted] = local.providers.ledger.list()
    expect((await client().messages.list({ to: guest })).map((message) => message.sid)).toEqual([accepted?.id])
  })

  test('an unreachable handset and a WhatsApp message outside the 24 hours fail after being accepted', async () => {
    const statusCallback = `${publicUrl}/webhooks/twilio/status`
    await client().messages.create({ ...text, to: '+14155550009', statusCallback })
    await client().messages.create({ ...text, to: `whatsapp:${guest}`, statusCallback })
    await local.settled()
    const told = local.received
      .map(({ body }) => new URLSearchParams(body))
      .map((form) => [form.get('To'), form.get('MessageStatus'), form.get('ErrorCode')])
    expect(told.filter(([to]) => to === '+14155550009')).toEqual([
      ['+14155550009', 'sent', null],
      ['+14155550009', 'undelivered', '30003'],
    ])
    expect(told.filter(([to]) => to === `whatsapp:${guest}`)).toEqual([[`whatsapp:${guest}`, 'failed', '63016']])
    expect(local.providers.ledger.list().map((row) => row.status)).toEqual(['undelivered', 'failed'])
  })
})
