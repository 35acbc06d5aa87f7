import { createRequire } from 'node:module'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { TextSender } from '#core/ports.ts'
import type { FaultKind } from './faults.ts'
import { publicUrl, secrets, startProviders, type ProviderFixture } from './provider-fixture.ts'

let local: ProviderFixture
let twilio: TextSender
beforeAll(async () => {
  local = await startProviders()
  const link = (name: string, value: string) => (process.env[`SST_RESOURCE_${name}`] = JSON.stringify({ value }))
  process.env['SST_RESOURCE_App'] = '{}'
  link('TwilioAccountSid', secrets.twilioAccountSid)
  link('TwilioAuthToken', secrets.twilioAuthToken)
  link('TwilioMessagingServiceSid', secrets.twilioMessagingServiceSid)
  process.env['PUBLIC_URL'] = publicUrl
  process.env['TWILIO_BASE_URL'] = `${local.origin}/_local/providers/twilio`
  // By Node itself, as in production: vitest reads the default exports of the SDK's CommonJS files in another way.
  const load = createRequire(import.meta.url)
  ;({ twilio } = load('#functions/adapters/twilio.ts') as typeof import('#functions/adapters/twilio.ts'))
})
afterEach(() => local.settled())
afterAll(() => local.close())

const arm = (kind: FaultKind) => local.providers.faults.add({ target: 'twilio', kind, rate: 1, count: 1 })
const accepted = (to: string) => local.providers.ledger.list({ channel: 'sms', to })
// Each test texts a guest of its own, because the adapter keeps one client and so all tests share one simulator.
let guests = 100
const newGuest = () => `+1415555${String((guests += 1)).padStart(4, '0')}`
const since = '2026-11-22T10:00:00.500Z'
const noticeId = `ntc_${'0'.repeat(26)}_reveal_sms_1`

describe('a text through Twilio', () => {
  test('is accepted under the id of Twilio, from the messaging service', async () => {
    const to = newGuest()
    const outcome = await twilio.send({ to, body: 'Your list: https://m33t.example/r/abc', noticeId })
    expect(accepted(to)).toMatchObject([{ from: secrets.twilioFrom, body: 'Your list: https://m33t.example/r/abc' }])
    expect(outcome).toEqual({ outcome: 'accepted', providerId: accepted(to)[0]?.id })
  })

  test('has its status told back under our name for it', async () => {
    const to = newGuest()
    await twilio.send({ to, body: 'Hi', noticeId })
    await local.settled()
    const told = local.received.filter(({ body }) => new URLSearchParams(body).get('To') === to)
    expect(new Set(told.map(({ path }) => path))).toEqual(new Set([`/webhooks/twilio/status?notice=${noticeId}`]))
  })

  test.each<[FaultKind, object]>([
    ['429', { outcome: 'throttled', retryAfterMs: 1_000 }],
    ['throttle', { outcome: 'throttled', retryAfterMs: 1_000 }],
    ['500', { outcome: 'unclear' }],
    ['reset', { outcome: 'unclear' }],
  ])('that meets a %s is asked for once and not accepted', async (kind, outcome) => {
    const to = newGuest()
    arm(kind)
    expect(await twilio.send({ to, body: 'Hi', noticeId })).toEqual(outcome)
    expect(accepted(to)).toEqual([])
    expect(await twilio.find({ to, containing: 'Hi', since })).toBeUndefined()
  })

  test('whose answer was lost is unclear, and is found by what it says', async () => {
    const to = newGuest()
    arm('lost-response')
    expect(await twilio.send({ to, body: 'Your list: https://m33t.example/r/lost', noticeId })).toEqual({
      outcome: 'unclear',
    })
    const [only, ...more] = accepted(to)
    expect(more).toEqual([])
    expect(await twilio.find({ to, containing: 'https://m33t.example/r/lost', since })).toBe(only?.id)
  })

  test('to somebody who said STOP is refused for good', async () => {
    const from = newGuest()
    await fetch(`${local.origin}/_local/inbound`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ channel: 'sms', from, body: 'STOP' }),
    })
    const before = accepted(from).length
    expect(await twilio.send({ to: from, body: 'Hi', noticeId })).toEqual({ outcome: 'rejected', code: 'twilio-21610' })
    expect(accepted(from)).toHaveLength(before)
  })

  test('to what is no number is refused for good', async () => {
    expect(await twilio.send({ to: '+1415555', body: 'Hi', noticeId })).toEqual({
      outcome: 'rejected',
      code: 'twilio-21211',
    })
  })
})

describe('looking a text up', () => {
  test('finds the one with the words, of that guest, since then', async () => {
    const [to, other] = [newGuest(), newGuest()]
    await twilio.send({ to, body: 'first link', noticeId })
    await twilio.send({ to, body: 'second link', noticeId })
    await twilio.send({ to: other, body: 'other link', noticeId })
    const first = accepted(to).find(({ body }) => body === 'first link')
    expect(await twilio.find({ to, containing: 'first link', since })).toBe(first?.id)
    expect(await twilio.find({ to, containing: 'other link', since })).toBeUndefined()
    expect(await twilio.find({ to, containing: 'first link', since: '2026-11-22T10:01:00.000Z' })).toBeUndefined()
  })

  test('that fails says so, because "not found" would have it sent again', async () => {
    const to = newGuest()
    arm('500')
    await expect(twilio.find({ to, containing: 'x', since })).rejects.toMatchObject({ status: 500 })
  })
})
