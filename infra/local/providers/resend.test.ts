import { request as httpRequest } from 'node:http'
import { Resend } from 'resend'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { secrets, start, startProviders, type ProviderFixture } from './provider-fixture.ts'

let local: ProviderFixture
beforeEach(async () => {
  local = await startProviders()
})
afterEach(() => local.close())

const email = {
  from: 'M33T <hi@m33t.example>',
  to: 'ada@example.com',
  subject: 'Your matches',
  text: 'Three people',
  html: '<p>Three</p>',
}

function resend(key = secrets.resendApiKey) {
  return new Resend(key, { baseUrl: `${local.origin}/_local/providers/resend` })
}

async function post(body: unknown, path = '/emails', headers: Record<string, string> = {}) {
  const response = await fetch(`${local.origin}/_local/providers/resend${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secrets.resendApiKey}`, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

describe('sending through the Resend SDK', () => {
  test('accepts an e-mail and keeps it with its headers', async () => {
    const headers = {
      'List-Unsubscribe': '<https://m33t.example/u/1>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }
    const { data, error } = await resend().emails.send({
      ...email,
      headers,
      replyTo: 'ask@m33t.example',
      tags: [{ name: 'purpose', value: 'reveal' }],
    })
    expect([error, data]).toEqual([null, { id: expect.stringMatching(/^[0-9a-f-]{36}$/) }])
    expect(local.providers.ledger.list()).toEqual([
      {
        id: data?.id,
        channel: 'email',
        from: email.from,
        to: email.to,
        subject: email.subject,
        body: email.text,
        html: email.html,
        template: null,
        at: '2026-11-22T10:00:00.500Z',
        status: 'delivered',
        headers,
      },
    ])
    const { data: found } = await resend().emails.get(data?.id ?? '')
    expect(found).toMatchObject({
      object: 'email',
      id: data?.id,
      to: [email.to],
      from: email.from,
      subject: email.subject,
      html: email.html,
      text: email.text,
      reply_to: ['ask@m33t.example'],
      last_event: 'delivered',
      created_at: '2026-11-22T10:00:00.500Z',
      tags: [{ name: 'purpose', value: 'reveal' }],
      bcc: null,
      cc: null,
      scheduled_at: null,
    })
  })

  test('writes one row a recipient, under one id', async () => {
    const { data } = await resend().emails.send({ ...email, to: ['Ada <ada@example.com>', 'bob@example.com'] })
    expect(local.providers.ledger.list().map((row) => [row.id, row.to])).toEqual([
      [data?.id, 'ada@example.com'],
      [data?.id, 'bob@example.com'],
    ])
  })

  test('sends a batch, all or nothing unless told otherwise', async () => {
    const bad = { ...email, to: 'nobody' }
    const { data } = await resend().batch.send([email, { ...email, to: 'bob@example.com' }])
    expect(data?.data.map(({ id }) => id)).toEqual(local.providers.ledger.list().map((row) => row.id))
    expect((await resend().batch.send([email, bad])).error).toMatchObject({ name: 'validation_error', statusCode: 422 })
    expect(local.providers.ledger.list()).toHaveLength(2)
    const permissive = await resend().batch.send([bad, email], { batchValidation: 'permissive' })
    expect(permissive.data).toEqual({
      data: [{ id: expect.any(String) }],
      errors: [{ index: 0, message: expect.stringContaining('Invalid `to` field.') }],
    })
    expect((await resend().batch.send([])).error).toMatchObject({ statusCode: 422 })
    expect((await resend().batch.send(Array.from({ length: 101 }, () => email))).error).toMatchObject({
      statusCode: 422,
    })
  })

  test('asks for its key', async () => {
    expect((await resend('re_wrong').emails.send(email)).error).toEqual({
      statusCode: 403,
      name: 'invalid_api_key',
      message: 'API key is invalid.',
    })
    const bare = await fetch(`${local.origin}/_local/providers/resend/emails`, { method: 'POST' })
    expect([bare.status, await bare.json()]).toEqual([
      401,
      { statusCode: 401, name: 'missing_api_key', message: 'Missing API key in the authorization header.' },
    ])
  })

  test.each([
    ['no sender', { ...email, from: '' }, 'missing_required_field'],
    ['no recipient', { ...email, to: undefined }, 'missing_required_field'],
    ['no subject', { ...email, subject: undefined }, 'missing_required_field'],
    ['no content', { ...email, text: '', html: undefined }, 'validation_error'],
    ['a sender that is no address', { ...email, from: 'M33T' }, 'validation_error'],
    ['a recipient that is no address', { ...email, to: ['ada@example.com', 'bob'] }, 'validation_error'],
    [
      'too many recipients',
      { ...email, to: Array.from({ length: 51 }, (_, at) => `g${at}@example.com`) },
      'validation_error',
    ],
    ['no recipients at all', { ...email, to: [] }, 'validation_error'],
    ['a tag with a space', { ...email, tags: [{ name: 'a b', value: 'c' }] }, 'validation_error'],
    ['headers that are no texts', { ...email, headers: { a: 1 } }, 'validation_error'],
    ['what is not simulated', { ...email, scheduled_at: 'in 1 hour' }, 'validation_error'],
    ['a body that is no object', '[1', 'validation_error'],
  ])('refuses %s', async (_, body, name) => {
    expect(await post(body)).toEqual({ status: 422, body: { statusCode: 422, name, message: expect.any(String) } })
    expect(local.providers.ledger.list()).toEqual([])
  })

  test('does not know other e-mails or paths', async () => {
    expect((await resend().emails.get('none')).error).toMatchObject({ statusCode: 404, name: 'not_found' })
    expect(await post({}, '/contacts')).toMatchObject({ status: 404 })
  })
})

describe('idempotency keys', () => {
  const key = { idempotencyKey: 'ntc_1' }

  test('the same request again gives the same id and no second message', async () => {
    const first = await resend().emails.send(email, key)
    const second = await resend().emails.send(email, key)
    expect(second.data).toEqual(first.data)
    expect(local.providers.ledger.list()).toHaveLength(1)
    await local.settled()
    expect(local.received).toHaveLength(2)
  })

  test('another payload under the same key is refused', async () => {
    await resend().emails.send(email, key)
    expect((await resend().emails.send({ ...email, subject: 'Other' }, key)).error).toMatchObject({
      statusCode: 409,
      name: 'invalid_idempotent_request',
    })
  })

  test('keys are forgotten after 24 hours on the clock, not before', async () => {
    const first = await resend().emails.send(email, key)
    local.clock.set(start + 24 * 60 * 60_000 - 1)
    expect((await resend().emails.send(email, key)).data).toEqual(first.data)
    local.clock.set(start + 24 * 60 * 60_000)
    expect((await resend().emails.send(email, key)).data).not.toEqual(first.data)
    expect(local.providers.ledger.list()).toHaveLength(2)
  })

  test('a refused request leaves its key free', async () => {
    await resend().emails.send({ ...email, to: 'bob' }, key)
    expect((await resend().emails.send(email, key)).error).toBeNull()
  })

  test('a batch has its key, too', async () => {
    const first = await resend().batch.send([email], key)
    expect((await resend().batch.send([email], key)).data).toEqual(first.data)
    expect(local.providers.ledger.list()).toHaveLength(1)
  })

  test('the key is 1 to 256 characters', async () => {
    expect((await resend().emails.send(email, { idempotencyKey: 'k'.repeat(256) })).error).toBeNull()
    expect((await resend().emails.send(email, { idempotencyKey: 'k'.repeat(257) })).error).toMatchObject({
      statusCode: 400,
      name: 'invalid_idempotency_key',
    })
  })

  test('a second request while the first is still arriving is concurrent', async () => {
    const body = JSON.stringify(email)
    const slow = httpRequest(`${local.origin}/_local/providers/resend/emails`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${secrets.resendApiKey}`,
        'idempotency-key': 'ntc_1',
        'content-length': body.length,
      },
    })
    const arrived = new Promise((resolve) => local.server.once('request', resolve))
    const answered = new Promise<number | undefined>((resolve) =>
      slow.once('response', (response) => {
        response.resume()
        resolve(response.statusCode)
      }),
    )
    slow.write(body.slice(0, 10))
    await arrived
    expect((await resend().emails.send(email, key)).error).toMatchObject({
      statusCode: 409,
      name: 'concurrent_idempotent_requests',
    })
    slow.end(body.slice(10))
    expect(await answered).toBe(200)
    expect(local.providers.ledger.list()).toHaveLength(1)
  })

  test('after a lost response the key finds what was accepted', async () => {
    local.providers.faults.add({ target: 'resend', kind: 'lost-response', rate: 1, count: 1 })
    expect((await resend().emails.send(email, key)).error).toMatchObject({
      name: 'application_error',
      statusCode: null,
    })
    expect((await resend().emails.send(email, key)).data?.id).toBe(local.providers.ledger.list()[0]?.id)
    expect(local.providers.ledger.list()).toHaveLength(1)
  })
})

describe('failing as Resend does', () => {
  test('429, 500 and a reset accept nothing', async () => {
    for (const kind of ['429', '500', 'reset'] as const) {
      local.providers.faults.add({ target: 'resend', kind, rate: 1, count: 1 })
    }
    const limited = await resend().emails.send(email)
    expect([limited.error, limited.headers?.['retry-after']]).toEqual([
      { statusCode: 429, name: 'rate_limit_exceeded', message: 'Too many requests.' },
      '1',
    ])
    expect((await resend().emails.send(email)).error).toMatchObject({ statusCode: 500, name: 'internal_server_error' })
    expect((await resend().emails.send(email)).error).toMatchObject({ statusCode: null, name: 'application_error' })
    expect(local.providers.ledger.list()).toEqual([])
  })

  test('a timeout ends when the client gives up, and accepts nothing', async () => {
    local.providers.faults.add({ target: 'resend', kind: 'timeout', rate: 1, count: 1 })
    const giveUp = new AbortController()
    local.server.once('request', () => giveUp.abort())
    const sending = fetch(`${local.origin}/_local/providers/resend/emails`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secrets.resendApiKey}` },
      body: JSON.stringify(email),
      signal: giveUp.signal,
    })
    await expect(sending).rejects.toThrow('aborted')
    expect(local.providers.ledger.list()).toEqual([])
  })
})
