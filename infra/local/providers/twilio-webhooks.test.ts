import twilio from 'twilio'
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { publicUrl, secrets, startProviders, type ProviderFixture, type ReceivedWebhook } from './provider-fixture.ts'

let local: ProviderFixture
beforeEach(async () => {
  local = await startProviders()
})
afterEach(() => local.close())

const guest = '+14155550101'
const statusCallback = `${publicUrl}/webhooks/twilio/status?intent=ntc_1`

function messages() {
  const made = twilio(secrets.twilioAccountSid, secrets.twilioAuthToken)
  made.api.baseUrl = `${local.origin}/_local/providers/twilio`
  return made.messages
}

async function sendText(callback = statusCallback, body = 'Hello') {
  return messages().create({
    to: guest,
    body,
    messagingServiceSid: secrets.twilioMessagingServiceSid,
    statusCallback: callback,
  })
}

async function receive(inbound: Record<string, unknown>) {
  const response = await fetch(`${local.origin}/_local/inbound`, { method: 'POST', body: JSON.stringify(inbound) })
  return { status: response.status, body: (await response.json()) as { status: number | null; sid: string } }
}

function isSigned(webhook: ReceivedWebhook, body = webhook.body, path = webhook.path): boolean {
  const params = Object.fromEntries(new URLSearchParams(body))
  return validateRequest(secrets.twilioAuthToken, webhook.headers['x-twilio-signature'] ?? '', publicUrl + path, params)
}

function field(webhook: ReceivedWebhook | undefined, name: string): string | null {
  return new URLSearchParams(webhook?.body).get(name)
}

describe('status callbacks', () => {
  test('come as sent, then delivered, at the path and query that were given', async () => {
    const { sid } = await sendText()
    await local.settled()
    expect(local.received.map((webhook) => webhook.path)).toEqual([
      '/webhooks/twilio/status?intent=ntc_1',
      '/webhooks/twilio/status?intent=ntc_1',
    ])
    expect(local.received.map((webhook) => Object.fromEntries(new URLSearchParams(webhook.body)))).toEqual(
      ['sent', 'delivered'].map((status) => ({
        MessageSid: sid,
        SmsMessageSid: sid,
        SmsSid: sid,
        AccountSid: secrets.twilioAccountSid,
        ApiVersion: '2010-04-01',
        MessageStatus: status,
        SmsStatus: status,
        From: secrets.twilioFrom,
        To: guest,
        MessagingServiceSid: secrets.twilioMessagingServiceSid,
      })),
    )
    expect(local.received[0]?.headers['content-type']).toBe('application/x-www-form-urlencoded')
  })

  test('are signed over the URL that was given, and any change shows', async () => {
    await sendText()
    await local.settled()
    const [webhook] = local.received
    expect(webhook && isSigned(webhook)).toBe(true)
    expect(webhook && isSigned(webhook, webhook.body.replace('sent', 'sens'))).toBe(false)
    expect(webhook && isSigned(webhook, webhook.body, '/webhooks/twilio/status?intent=ntc_2')).toBe(false)
  })

  test('are not sent when none were asked for', async () => {
    await messages().create({ to: guest, body: 'Hello', messagingServiceSid: secrets.twilioMessagingServiceSid })
    await local.settled()
    expect(local.received).toEqual([])
  })

  test('are tried once more after a 5xx, with the same token, and then given up', async () => {
    local.answers.push(500, 503, 200)
    await sendText()
    await local.settled()
    expect(local.received.map((webhook) => field(webhook, 'MessageStatus'))).toEqual(['sent', 'sent', 'delivered'])
    const tokens = local.received.map((webhook) => webhook.headers['i-twilio-idempotency-token'])
    expect([tokens[0] === tokens[1], tokens[1] === tokens[2]]).toEqual([true, false])
  })

  test('are not tried again after a 4xx', async () => {
    local.answers.push(403, 404)
    await sendText()
    await local.settled()
    expect(local.received).toHaveLength(2)
  })

  test('follow the retry count in the fragment, which is neither sent nor signed', async () => {
    local.answers.push(500, 500, 500, 200)
    await sendText(`${statusCallback}#rc=3&rp=all`)
    await local.settled()
    expect(local.received.map((webhook) => field(webhook, 'MessageStatus'))).toEqual([
      'sent',
      'sent',
      'sent',
      'sent',
      'delivered',
    ])
    expect(local.received.every((webhook) => isSigned(webhook))).toBe(true)
  })

  test('arrive twice under a duplicate fault, byte for byte', async () => {
    local.providers.faults.add({ target: 'twilio-webhook', kind: 'duplicate', rate: 1, count: 1 })
    local.providers.faults.add({ target: 'twilio', kind: 'duplicate', rate: 1, count: 1 })
    await sendText()
    await local.settled()
    expect(local.received.map((webhook) => field(webhook, 'MessageStatus'))).toEqual([
      'sent',
      'sent',
      'delivered',
      'delivered',
    ])
    expect(local.received[1]).toEqual({ ...local.received[0], headers: local.received[1]?.headers })
  })

  test('that get lost on the way or on the way back are sent again', async () => {
    local.providers.faults.add({ target: 'twilio-webhook', kind: 'reset', rate: 1, count: 1 })
    await sendText()
    await local.settled()
    expect(local.received.map((webhook) => field(webhook, 'MessageStatus'))).toEqual(['sent', 'delivered'])
    local.received.length = 0
    local.providers.faults.add({ target: 'twilio-webhook', kind: 'lost-response', rate: 1, count: 1 })
    await sendText()
    await local.settled()
    expect(local.received.map((webhook) => field(webhook, 'MessageStatus'))).toEqual(['sent', 'sent', 'delivered'])
  })
})

describe('texting as a guest', () => {
  test('posts a signed webhook with the parameters of an SMS', async () => {
    const { status, body } = await receive({ channel: 'sms', from: guest, body: 'Yes & count me in + 1 ☕' })
    expect([status, body.status]).toEqual([200, 200])
    const [webhook] = local.received
    expect(webhook?.path).toBe('/webhooks/twilio/inbound')
    expect(Object.fromEntries(new URLSearchParams(webhook?.body))).toEqual({
      MessageSid: body.sid,
      SmsMessageSid: body.sid,
      SmsSid: body.sid,
      AccountSid: secrets.twilioAccountSid,
      ApiVersion: '2010-04-01',
      MessagingServiceSid: secrets.twilioMessagingServiceSid,
      From: guest,
      To: secrets.twilioFrom,
      Body: 'Yes & count me in + 1 ☕',
      NumSegments: '1',
      NumMedia: '0',
      SmsStatus: 'received',
      MessageType: 'text',
    })
    expect(webhook && isSigned(webhook)).toBe(true)
    expect(webhook && isSigned(webhook, webhook.body.replace('count', 'c0unt'))).toBe(false)
    expect(webhook?.headers['i-twilio-idempotency-token']).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('carries media, place, button and profile on WhatsApp', async () => {
    await receive({
      channel: 'whatsapp',
      from: guest,
      profileName: 'Ada',
      media: [{ url: 'https://x/1.png', contentType: 'image/png' }],
      location: { latitude: 41.9, longitude: -87.6, address: '1 Main St' },
      button: { text: 'Yes', payload: 'rsvp-yes' },
    })
    const form = Object.fromEntries(new URLSearchParams(local.received[0]?.body))
    expect(form).toMatchObject({
      From: `whatsapp:${guest}`,
      To: `whatsapp:${secrets.twilioFrom}`,
      WaId: '14155550101',
      ProfileName: 'Ada',
      NumMedia: '1',
      MediaUrl0: 'https://x/1.png',
      MediaContentType0: 'image/png',
      Latitude: '41.9',
      Longitude: '-87.6',
      Address: '1 Main St',
      ButtonText: 'Yes',
      ButtonPayload: 'rsvp-yes',
      Body: '',
    })
    expect(form['MessageSid']).toMatch(/^MM[0-9a-f]{32}$/)
  })

  test('gives no phone number for someone who hides it', async () => {
    await receive({ channel: 'whatsapp', from: 'US.1a2b3c', body: 'hi' })
    expect([
      field(local.received[0], 'From'),
      field(local.received[0], 'ExternalUserId'),
      field(local.received[0], 'WaId'),
    ]).toEqual(['whatsapp:US.1a2b3c', 'US.1a2b3c', null])
  })

  test('reports what the webhook answered, after one more try on a 5xx', async () => {
    local.answers.push(403)
    expect((await receive({ channel: 'sms', from: guest, body: 'hi' })).body.status).toBe(403)
    local.answers.push(500, 500)
    expect((await receive({ channel: 'sms', from: guest, body: 'hi' })).body.status).toBe(500)
    local.answers.push(500, 200)
    expect((await receive({ channel: 'sms', from: guest, body: 'hi' })).body.status).toBe(200)
    expect(local.received).toHaveLength(5)
  })

  test('reports null when nothing answered', async () => {
    local.providers.faults.add({ target: 'twilio-webhook', kind: 'timeout', rate: 1, count: 2 })
    expect((await receive({ channel: 'sms', from: guest, body: 'hi' })).body.status).toBeNull()
  })

  test('repeats a message when its sid is given, and keeps it once', async () => {
    const { sid } = (await receive({ channel: 'sms', from: guest, body: 'hi' })).body
    expect((await receive({ channel: 'sms', from: guest, body: 'hi', sid })).body.sid).toBe(sid)
    expect(local.received.map((webhook) => field(webhook, 'MessageSid'))).toEqual([sid, sid])
    expect(local.providers.thread(guest)).toHaveLength(1)
  })

  test('opens the 24 hours for free-form WhatsApp messages', async () => {
    await receive({ channel: 'whatsapp', from: guest, body: 'hi' })
    const send = () =>
      messages().create({
        to: `whatsapp:${guest}`,
        body: 'Hello',
        messagingServiceSid: secrets.twilioMessagingServiceSid,
      })
    await send()
    local.clock.set(local.clock.now() + 24 * 60 * 60_000 + 1)
    await send()
    expect(local.providers.ledger.list().map((row) => row.status)).toEqual(['delivered', 'failed'])
  })
})

describe('opting out', () => {
  test.each(['STOP', ' stop ', 'StopAll', 'unsubscribe', 'CANCEL', 'End', 'quit', 'REVOKE', 'optout'])(
    '%s blocks the pair until the guest starts again',
    async (word) => {
      await receive({ channel: 'sms', from: guest, body: word })
      await expect(sendText()).rejects.toMatchObject({ status: 400, code: 21610 })
      await receive({ channel: 'sms', from: guest, body: 'unstop' })
      await expect(sendText()).resolves.toMatchObject({ status: 'accepted' })
    },
  )

  test.each(['please stop', 'STOP!', 'stop it', 'no'])('%s blocks nothing', async (words) => {
    await receive({ channel: 'sms', from: guest, body: words })
    await expect(sendText()).resolves.toMatchObject({ status: 'accepted' })
  })

  test('is still told to M33T, and answered by Twilio itself outside the ledger', async () => {
    expect((await receive({ channel: 'sms', from: guest, body: 'STOP' })).body.status).toBe(200)
    await receive({ channel: 'sms', from: guest, body: 'STOP' })
    expect(local.received.map((webhook) => field(webhook, 'Body'))).toEqual(['STOP', 'STOP'])
    expect(local.providers.ledger.list()).toEqual([])
    expect(local.providers.thread(guest).map((message) => [message.direction, message.to])).toEqual([
      ['inbound', secrets.twilioFrom],
      ['outbound-reply', guest],
      ['inbound', secrets.twilioFrom],
    ])
  })

  test('is per guest and for SMS only', async () => {
    await receive({ channel: 'sms', from: '+14155550102', body: 'STOP' })
    await receive({ channel: 'whatsapp', from: guest, body: 'STOP' })
    await expect(sendText()).resolves.toMatchObject({ status: 'accepted' })
  })
})
