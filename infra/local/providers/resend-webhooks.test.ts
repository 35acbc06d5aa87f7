import { Resend } from 'resend'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { secrets, startProviders, type ProviderFixture, type ReceivedWebhook } from './provider-fixture.ts'

let local: ProviderFixture
beforeEach(async () => {
  local = await startProviders()
})
afterEach(() => local.close())

const email = { from: 'M33T <hi@m33t.example>', to: 'ada@example.com', subject: 'Your matches', text: 'Three people' }

function resend() {
  return new Resend(secrets.resendApiKey, { baseUrl: `${local.origin}/_local/providers/resend` })
}

describe('signed events', () => {
  function verify(webhook: ReceivedWebhook, payload = webhook.body) {
    return resend().webhooks.verify({
      payload,
      webhookSecret: secrets.resendWebhookSecret,
      headers: {
        id: webhook.headers['svix-id'] ?? '',
        timestamp: webhook.headers['svix-timestamp'] ?? '',
        signature: webhook.headers['svix-signature'] ?? '',
      },
    })
  }

  async function typesFor(to: string): Promise<string[]> {
    await resend().emails.send({ ...email, to })
    await local.settled()
    return local.received.map((webhook) => JSON.parse(webhook.body).type)
  }

  test('verify with the SDK at real time, whatever the local clock says', async () => {
    const { data } = await resend().emails.send({ ...email, tags: [{ name: 'purpose', value: 'reveal' }] })
    await local.settled()
    const [sent, delivered] = local.received
    expect(sent?.path).toBe('/webhooks/resend')
    expect(sent && verify(sent)).toEqual({
      type: 'email.sent',
      created_at: '2026-11-22T10:00:00.500Z',
      data: {
        created_at: '2026-11-22T10:00:00.500Z',
        email_id: data?.id,
        message_id: `<${data?.id}@resend.local>`,
        from: email.from,
        to: [email.to],
        subject: email.subject,
        tags: { purpose: 'reveal' },
      },
    })
    expect(delivered && verify(delivered)).toMatchObject({ type: 'email.delivered' })
    expect(sent?.headers['svix-id']).not.toBe(delivered?.headers['svix-id'])
  })

  test('do not verify when a byte changes', async () => {
    await resend().emails.send(email)
    await local.settled()
    const [sent] = local.received
    expect(() => sent && verify(sent, sent.body.replace('email.sent', 'email.senT'))).toThrow('No matching signature')
  })

  test('say how delivery ended', async () => {
    expect(await typesFor('bounced+1@m33t.example')).toEqual(['email.sent', 'email.bounced'])
    expect(JSON.parse(local.received[1]?.body ?? '').data.bounce).toEqual({
      message: 'The mailbox does not exist.',
      subType: 'General',
      type: 'Permanent',
    })
    local.received.length = 0
    expect(await typesFor('complained@resend.dev')).toEqual(['email.sent', 'email.delivered', 'email.complained'])
    expect(local.providers.ledger.list().map((row) => row.status)).toEqual(['bounced', 'complained'])
  })

  test('arrive twice under a duplicate fault, with one id', async () => {
    local.providers.faults.add({ target: 'resend-webhook', kind: 'duplicate', rate: 1, count: 1 })
    expect(await typesFor('ada@example.com')).toEqual(['email.sent', 'email.sent', 'email.delivered'])
    expect(local.received[0]?.headers['svix-id']).toBe(local.received[1]?.headers['svix-id'])
  })
})
