import { Resend } from 'resend'
import twilio from 'twilio'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { publicUrl, secrets, startProviders, type ProviderFixture } from './provider-fixture.ts'

let local: ProviderFixture
beforeEach(async () => {
  local = await startProviders()
})
afterEach(() => local.close())

const guest = '+14155550101'

async function call(method: string, path: string, body?: unknown) {
  const response = await fetch(`${local.origin}/_local${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

async function sendText(statusCallback?: string) {
  const client = twilio(secrets.twilioAccountSid, secrets.twilioAuthToken)
  client.api.baseUrl = `${local.origin}/_local/providers/twilio`
  const { sid } = await client.messages.create({
    to: guest,
    body: 'Hello',
    messagingServiceSid: secrets.twilioMessagingServiceSid,
    ...(statusCallback ? { statusCallback } : {}),
  })
  await local.settled()
  local.received.length = 0
  return sid
}

async function sendMail() {
  const resend = new Resend(secrets.resendApiKey, { baseUrl: `${local.origin}/_local/providers/resend` })
  const { data } = await resend.emails.send({
    from: 'hi@m33t.example',
    to: 'ada@example.com',
    subject: 'Hi',
    text: 'Hello',
  })
  await local.settled()
  local.received.length = 0
  return data?.id ?? ''
}

describe('GET /_local/messages', () => {
  test('lists what was accepted, oldest first, filtered', async () => {
    const sid = await sendText()
    const id = await sendMail()
    const ids = async (query: string) => {
      const { items } = (await call('GET', `/messages${query}`)).body
      return (items as { id: string }[]).map((item) => item.id)
    }
    expect(await ids('')).toEqual([sid, id])
    expect(await ids('?channel=sms')).toEqual([sid])
    expect(await ids('?to=ada@example.com')).toEqual([id])
    expect(await ids(`?to=${guest}`)).toEqual([sid])
    expect(await ids(`?to=${encodeURIComponent(guest)}&channel=whatsapp`)).toEqual([])
    expect(await call('GET', '/messages?channel=fax')).toMatchObject({ status: 400, body: { code: 'invalid-request' } })
  })

  test('gives exactly the fields of the ledger', async () => {
    const sid = await sendText()
    expect((await call('GET', '/messages')).body).toEqual({
      items: [
        {
          id: sid,
          channel: 'sms',
          from: secrets.twilioFrom,
          to: guest,
          subject: null,
          body: 'Hello',
          html: null,
          template: null,
          at: '2026-11-22T10:00:00.500Z',
          status: 'delivered',
          segments: 1,
        },
      ],
    })
  })
})

describe('POST /_local/deliver', () => {
  test('posts a signed Twilio status and changes what look-ups see', async () => {
    const sid = await sendText(`${publicUrl}/webhooks/twilio/status`)
    local.answers.push(204)
    expect(await call('POST', '/deliver', { id: sid, status: 'undelivered', errorCode: 30005 })).toEqual({
      status: 200,
      body: { status: 204 },
    })
    const form = new URLSearchParams(local.received[0]?.body)
    expect([form.get('MessageSid'), form.get('MessageStatus'), form.get('ErrorCode')]).toEqual([
      sid,
      'undelivered',
      '30005',
    ])
    expect(
      twilio.validateRequest(
        secrets.twilioAuthToken,
        local.received[0]?.headers['x-twilio-signature'] ?? '',
        `${publicUrl}/webhooks/twilio/status`,
        Object.fromEntries(form),
      ),
    ).toBe(true)
    expect(local.providers.ledger.get(sid)[0]?.status).toBe('undelivered')
  })

  test('answers null when the message has no callback', async () => {
    expect((await call('POST', '/deliver', { id: await sendText(), status: 'read' })).body).toEqual({ status: null })
  })

  test.each(['delivered', 'bounced', 'complained', 'delivery_delayed', 'email.bounced'])(
    'posts a Resend %s event',
    async (status) => {
      const id = await sendMail()
      expect((await call('POST', '/deliver', { id, status })).body).toEqual({ status: 200 })
      expect(JSON.parse(local.received[0]?.body ?? '')).toMatchObject({
        type: `email.${status.replace('email.', '')}`,
        data: { email_id: id, to: ['ada@example.com'] },
      })
      expect(local.providers.ledger.get(id)[0]?.status).toBe(status.replace('email.', ''))
    },
  )

  test('answers with the first failure while Resend goes on trying', async () => {
    const id = await sendMail()
    local.answers.push(500)
    expect((await call('POST', '/deliver', { id, status: 'bounced' })).body).toEqual({ status: 500 })
    expect(local.providers.nextDueAt()).toBe(local.clock.now() + 5000)
  })

  test('refuses unknown messages, statuses and fields', async () => {
    expect(await call('POST', '/deliver', { id: 'SM0', status: 'sent' })).toEqual({
      status: 404,
      body: { error: 'No message has this id.', code: 'unknown-message', retryable: false },
    })
    expect(await call('POST', '/deliver', { id: await sendText(), status: 'bounced' })).toMatchObject({ status: 400 })
    expect(await call('POST', '/deliver', { id: await sendMail(), status: 'read' })).toMatchObject({ status: 400 })
    expect(await call('POST', '/deliver', { id: 'x' })).toMatchObject({
      status: 400,
      body: { code: 'invalid-request', retryable: false },
    })
  })
})

describe('POST /_local/inbound', () => {
  test.each([
    { channel: 'email', from: guest, body: 'x' },
    { channel: 'sms', body: 'x' },
    { channel: 'sms', from: guest, body: 'x', sid: 'SM1' },
    { channel: 'sms', from: guest, text: 'x' },
  ])('refuses %j', async (inbound) => {
    expect(await call('POST', '/inbound', inbound)).toMatchObject({
      status: 400,
      body: { code: 'invalid-request', retryable: false },
    })
    expect(local.received).toEqual([])
  })
})

describe('/_local/faults', () => {
  test('adds, lists, strikes and clears', async () => {
    expect(await call('POST', '/faults', { target: 'twilio', kind: 429, rate: 1, count: 1, seed: 3 })).toEqual({
      status: 201,
      body: { id: 1, target: 'twilio', kind: '429', rate: 1, count: 1, seed: 3, struck: 0 },
    })
    await call('POST', '/faults', { target: 'sqs', kind: 'throttle', rate: 0.5 })
    await expect(sendText()).rejects.toMatchObject({ status: 429 })
    expect((await call('GET', '/faults')).body).toMatchObject({
      items: [
        { id: 1, struck: 1 },
        { id: 2, struck: 0 },
      ],
    })
    expect((await call('DELETE', '/faults?target=twilio')).body).toMatchObject({ items: [{ id: 2 }] })
    expect((await call('DELETE', '/faults')).body).toEqual({ items: [] })
  })

  test('refuses what is no fault', async () => {
    expect(await call('POST', '/faults', { target: 'twilio', kind: 418 })).toMatchObject({
      status: 400,
      body: { code: 'invalid-request' },
    })
    expect(await call('DELETE', '/faults?target=nothing')).toMatchObject({ status: 400 })
  })
})
