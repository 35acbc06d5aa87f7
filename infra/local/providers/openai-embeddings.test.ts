import OpenAI, { APIConnectionError, APIConnectionTimeoutError } from 'openai'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FaultKind } from './faults.ts'
import { secrets, startProviders, type ProviderFixture } from './provider-fixture.ts'

let local: ProviderFixture
beforeEach(async () => {
  local = await startProviders()
})
afterEach(() => local.close())

const small = 'text-embedding-3-small'
const seeking = 'Raising a seed round from angel investors who know robotics.'
const near = 'Angel investor: I fund robotics startups at seed.'
const far = 'Looking for a pastry chef.'

function openai({ apiKey = secrets.openaiApiKey, path = '/v1', timeout = 5_000 } = {}) {
  return new OpenAI({ apiKey, baseURL: `${local.origin}/_local/providers/openai${path}`, maxRetries: 0, timeout })
}
const embed = (input: string[], options: object = {}, client = openai()) =>
  client.embeddings.create({ model: small, input, encoding_format: 'float', ...options })
const vectors = async (input: string[], options: object = {}) =>
  (await embed(input, options)).data.map(({ embedding }) => embedding)
const dot = (a: number[] = [], b: number[] = []) => a.reduce((sum, part, at) => sum + part * (b[at] ?? 0), 0)
const arm = (kind: FaultKind) => local.providers.faults.add({ target: 'openai', kind, rate: 1, count: 1 })

async function refusal(body: unknown) {
  const response = await fetch(`${local.origin}/_local/providers/openai/v1/embeddings`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secrets.openaiApiKey}` },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as { error: unknown } }
}

describe('embedding through the OpenAI SDK', () => {
  test('gives a vector for each text, in order, and counts tokens about', async () => {
    const reply = await embed([seeking, far], { dimensions: 256 })
    expect(reply).toMatchObject({ object: 'list', model: small })
    expect(reply.data.map(({ object, index, embedding }) => [object, index, embedding.length])).toEqual([
      ['embedding', 0, 256],
      ['embedding', 1, 256],
    ])
    const used = Math.ceil(seeking.length / 4) + Math.ceil(far.length / 4)
    expect(reply.usage).toEqual({ prompt_tokens: used, total_tokens: used })
  })

  test('of length 1, the same every time, with company or without', async () => {
    const [first, second, third] = await vectors([seeking, far, '!?'], { dimensions: 256 })
    for (const vector of [first, second, third]) expect(dot(vector, vector)).toBeCloseTo(1, 6)
    expect(await vectors([far], { dimensions: 256 })).toEqual([second])
  })

  test('near for texts that share words or their beginnings, and far for others', async () => {
    const [a, b, c] = await vectors([seeking, near, far], { dimensions: 256 })
    expect(dot(a, b)).toBeGreaterThan(0.4)
    expect(Math.abs(dot(a, c))).toBeLessThan(0.25)
    const [funds, funding] = await vectors(['investing', 'investors'], { dimensions: 256 })
    expect(dot(funds, funding)).toBeGreaterThan(0.3)
  })

  test('has as many dimensions as asked for, the first ones of all, or all of the model', async () => {
    const [all] = await vectors([seeking])
    const [few] = await vectors([seeking], { dimensions: 3 })
    expect(all).toHaveLength(1536)
    const start = all?.slice(0, 3) ?? []
    const length = Math.hypot(...start)
    expect(few).toHaveLength(3)
    few?.forEach((part, at) => expect(part).toBeCloseTo((start[at] ?? 0) / length, 5))
    expect((await vectors([seeking], { model: 'text-embedding-3-large' }))[0]).toHaveLength(3072)
  })

  test('is the same in base64, which the SDK asks for by itself, with or without /v1', async () => {
    const { data } = await openai({ path: '' }).embeddings.create({ model: small, input: seeking, dimensions: 8 })
    expect(data.map(({ embedding }) => embedding)).toEqual(await vectors([seeking], { dimensions: 8 }))
  })
})

describe('refusing as OpenAI does', () => {
  test('a wrong key, and none', async () => {
    await expect(embed([far], {}, openai({ apiKey: 'sk-wrong' }))).rejects.toMatchObject({
      status: 401,
      code: 'invalid_api_key',
    })
    const bare = await fetch(`${local.origin}/_local/providers/openai/v1/embeddings`, { method: 'POST' })
    expect(bare.status).toBe(401)
  })

  test('a model it does not have', async () => {
    await expect(embed([far], { model: 'gpt-test' })).rejects.toMatchObject({ status: 404, code: 'model_not_found' })
  })

  test.each([
    ['no JSON', '{', null, null],
    ['no model', { input: far }, 'model', 'missing_required_parameter'],
    ['no input', { model: small }, 'input', 'missing_required_parameter'],
    ['an empty text', { model: small, input: [far, ''] }, 'input.1', 'invalid_value'],
    ['no texts', { model: small, input: [] }, 'input', 'invalid_value'],
    ['too many texts', { model: small, input: Array(2049).fill('a') }, 'input', 'invalid_value'],
    ['no dimensions', { model: small, input: far, dimensions: 0 }, 'dimensions', 'invalid_value'],
    ['more dimensions than it has', { model: small, input: far, dimensions: 1537 }, null, null],
    ['dimensions of an older model', { model: 'text-embedding-ada-002', input: far, dimensions: 8 }, null, null],
    ['a text too long', { model: small, input: 'a'.repeat(4 * 8192 + 1) }, null, null],
    ['too much at once', { model: small, input: Array(2000).fill('a'.repeat(604)) }, null, null],
  ])('%s', async (_, body, param, code) => {
    expect(await refusal(body)).toEqual({
      status: 400,
      body: { error: { message: expect.any(String), type: 'invalid_request_error', param, code } },
    })
  })
})

describe('failing as OpenAI does', () => {
  test('429 and 500', async () => {
    arm('429')
    await expect(embed([far])).rejects.toMatchObject({ status: 429, code: 'rate_limit_exceeded' })
    arm('500')
    await expect(embed([far])).rejects.toMatchObject({ status: 500, type: 'server_error' })
  })

  test('a timeout, a reset and a lost response', async () => {
    arm('timeout')
    await expect(embed([far], {}, openai({ timeout: 40 }))).rejects.toThrow(APIConnectionTimeoutError)
    arm('reset')
    await expect(embed([far])).rejects.toThrow(APIConnectionError)
    arm('lost-response')
    await expect(embed([far])).rejects.toThrow(APIConnectionError)
  })

  test('a reply that is broken, of the wrong shape or empty', async () => {
    arm('malformed')
    await expect(embed([far])).rejects.toThrow(SyntaxError)
    arm('wrong-shape')
    expect((await vectors([far], { dimensions: 8 }))[0]).toHaveLength(9)
    arm('empty')
    expect(await vectors([far])).toEqual([])
    expect(await vectors([far])).toHaveLength(1)
  })

  test('what only a talking model does wrong waits for one', async () => {
    arm('refusal')
    expect(await vectors([far])).toHaveLength(1)
    expect(local.providers.faults.list()).toMatchObject([{ kind: 'refusal', struck: 0 }])
  })
})
