import { DatabaseSync } from 'node:sqlite'
import { Resend } from 'resend'
import { describe, expect, test } from 'vitest'
import { secrets, start, startProviders, type ProviderFixture } from './provider-fixture.ts'

const minute = 60_000
const hour = 60 * minute

function mail(local: ProviderFixture, to = 'ada@example.com') {
  const resend = new Resend(secrets.resendApiKey, { baseUrl: `${local.origin}/_local/providers/resend` })
  return resend.emails.send({ from: 'M33T <hi@m33t.example>', to, subject: 'Hi', text: 'Hello' })
}

function svixIds(local: ProviderFixture): (string | undefined)[] {
  return local.received.map((webhook) => webhook.headers['svix-id'])
}

describe('Resend retries on the local clock', () => {
  test('0, 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 10 h with one id, then gives up', async () => {
    const local = await startProviders()
    local.answers.push(...Array.from({ length: 20 }, () => 503))
    local.providers.faults.add({ target: 'resend-webhook', kind: 'reset', rate: 1, count: 1 })
    await mail(local)
    await local.settled()
    // The first attempt of email.sent never arrived; that of email.delivered did.
    const delivered = local.received.map((webhook) => JSON.parse(webhook.body).type)
    expect(delivered).toEqual(['email.delivered'])
    const waits: number[] = []
    for (let due = local.providers.nextDueAt(); due !== null; due = local.providers.nextDueAt()) {
      waits.push(due - local.clock.now())
      local.clock.set(due)
      local.providers.tick()
      await local.settled()
    }
    expect(waits).toEqual([5000, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 10 * hour])
    expect(new Set(svixIds(local)).size).toBe(2)
    expect(local.received).toHaveLength(15)
    await local.close()
  })

  test('nothing is sent before it is due', async () => {
    const local = await startProviders()
    local.answers.push(500)
    await mail(local)
    await local.settled()
    const before = local.received.length
    local.clock.set(start + 4999)
    local.providers.tick()
    await local.settled()
    expect(local.received).toHaveLength(before)
    local.clock.set(start + 5000)
    local.providers.tick()
    await local.settled()
    expect(svixIds(local).slice(before)).toEqual([svixIds(local)[0]])
    expect(local.providers.nextDueAt()).toBeNull()
    await local.close()
  })
})

describe('delivery', () => {
  test('what was accepted before a stop is delivered after the next start', async () => {
    const db = new DatabaseSync(':memory:')
    const first = await startProviders(db)
    first.providers.faults.add({ target: 'resend-webhook', kind: '500', rate: 1 })
    await mail(first)
    await first.settled()
    await first.close()
    expect(first.received).toEqual([])

    const second = await startProviders(db)
    expect(second.providers.nextDueAt()).toBe(start + 5000)
    second.clock.set(start + 5000)
    second.providers.tick()
    await second.settled()
    expect(second.received.map((webhook) => JSON.parse(webhook.body).type)).toEqual(['email.sent', 'email.delivered'])
    await second.close()
  })

  test('many streams go out at once, each in its own order, and none twice', async () => {
    const local = await startProviders()
    await Promise.all(Array.from({ length: 100 }, (_, index) => mail(local, `guest${index}@example.com`)))
    await local.settled()
    expect(new Set(svixIds(local)).size).toBe(200)
    expect(local.received).toHaveLength(200)
    const seen = new Map<string, string[]>()
    for (const webhook of local.received) {
      const { type, data } = JSON.parse(webhook.body)
      seen.set(data.email_id, [...(seen.get(data.email_id) ?? []), type])
    }
    expect([...seen.values()].every((types) => types.join() === 'email.sent,email.delivered')).toBe(true)
    await local.close()
  })
})
