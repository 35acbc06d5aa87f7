import { once } from 'node:events'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { MailSender } from '#core/ports.ts'
import type { FaultKind } from './faults.ts'
import { publicUrl, secrets, startProviders, type ProviderFixture } from './provider-fixture.ts'

let local: ProviderFixture
let mail: MailSender
beforeAll(async () => {
  local = await startProviders()
  process.env['SST_RESOURCE_App'] = '{}'
  process.env['SST_RESOURCE_ResendApiKey'] = JSON.stringify({ value: secrets.resendApiKey })
  process.env['PUBLIC_URL'] = publicUrl
  process.env['MAIL_FROM'] = 'events@m33t.example'
  process.env['RESEND_BASE_URL'] = `${local.origin}/_local/providers/resend`
  // The adapter reads its settings once, when it is first loaded.
  ;({ mail } = await import('#functions/adapters/resend.ts'))
})
afterEach(async () => {
  vi.useRealTimers()
  await local.settled()
})
afterAll(() => local.close())

const arm = (kind: FaultKind) => local.providers.faults.add({ target: 'resend', kind, rate: 1, count: 1 })
const accepted = (to: string) => local.providers.ledger.list({ channel: 'email', to })
// Each test writes to a guest of its own, because the adapter keeps one client and so all tests share one simulator.
let guests = 0
const letter = (changes: Partial<Parameters<MailSender['send']>[0]> = {}) => {
  guests += 1
  return {
    to: `guest${guests}@example.com`,
    fromName: 'Olga via M33T',
    subject: 'Your matches',
    html: '<p>Three</p>',
    text: 'Three',
    noticeId: `ntc_${String(guests).padStart(26, '0')}_reveal_email_1`,
    unsubscribeUrl: `${publicUrl}/api/unsubscribe/abc`,
    ...changes,
  }
}

describe('a mail through Resend', () => {
  test('is accepted under the id of Resend, with one-click unsubscribe', async () => {
    const sent = letter()
    const outcome = await mail.send(sent)
    expect(accepted(sent.to)).toMatchObject([
      {
        from: 'Olga via M33T <events@m33t.example>',
        subject: 'Your matches',
        body: 'Three',
        html: '<p>Three</p>',
        headers: {
          'List-Unsubscribe': `<${publicUrl}/api/unsubscribe/abc>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        },
      },
    ])
    expect(outcome).toEqual({ outcome: 'accepted', providerId: accepted(sent.to)[0]?.id })
  })

  test('that nobody can unsubscribe from has no such header', async () => {
    const sent = letter({ unsubscribeUrl: undefined })
    await mail.send(sent)
    expect(JSON.stringify(accepted(sent.to))).not.toContain('List-Unsubscribe')
  })

  test('is one mail however often it is sent, under one id', async () => {
    const sent = letter()
    const [one, two] = [await mail.send(sent), await mail.send(sent)]
    expect(two).toEqual(one)
    expect(accepted(sent.to)).toHaveLength(1)
  })

  test('with other words under the same name was accepted before, so its outcome is not for us to say', async () => {
    const sent = letter()
    await mail.send(sent)
    expect(await mail.send({ ...sent, text: 'Four' })).toEqual({ outcome: 'unclear' })
    expect(accepted(sent.to)).toHaveLength(1)
  })

  test.each<[FaultKind, object]>([
    ['429', { outcome: 'throttled', retryAfterMs: 1_000 }],
    ['throttle', { outcome: 'throttled', retryAfterMs: 1_000 }],
    ['500', { outcome: 'unclear' }],
    ['reset', { outcome: 'unclear' }],
  ])('that meets a %s is asked for once and not accepted', async (kind, outcome) => {
    const sent = letter()
    arm(kind)
    expect(await mail.send(sent)).toEqual(outcome)
    expect(accepted(sent.to)).toEqual([])
  })

  test('whose answer was lost is unclear, and sending it again makes no second one', async () => {
    const sent = letter()
    arm('lost-response')
    expect(await mail.send(sent)).toEqual({ outcome: 'unclear' })
    expect(await mail.send(sent)).toEqual({ outcome: 'accepted', providerId: accepted(sent.to)[0]?.id })
    expect(accepted(sent.to)).toHaveLength(1)
  })

  test('that gets no answer in ten seconds is unclear', async () => {
    const sent = letter()
    arm('timeout')
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const arrived = once(local.server, 'request')
    const sending = mail.send(sent)
    await arrived
    vi.advanceTimersByTime(10_000)
    expect(await sending).toEqual({ outcome: 'unclear' })
    expect(accepted(sent.to)).toEqual([])
  })

  test('to what is no address is refused for good', async () => {
    expect(await mail.send(letter({ to: 'nobody' }))).toEqual({ outcome: 'rejected', code: 'resend-validation_error' })
  })
})
