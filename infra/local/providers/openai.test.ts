import OpenAI, { APIConnectionError, APIConnectionTimeoutError } from 'openai'
import { zodTextFormat } from 'openai/helpers/zod'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { FaultKind } from './faults.ts'
import { secrets, startProviders, type ProviderFixture } from './provider-fixture.ts'

let local: ProviderFixture
beforeEach(async () => {
  local = await startProviders()
})
afterEach(() => local.close())

const profile = z.object({
  goals: z.string(),
  topics: z.array(z.enum(['climate', 'robotics', 'design'])),
  experience: z.int().nullable(),
})
const input = 'Goals: I want to fund climate founders.\nExperience: 7 years of design.'

function openai(apiKey = secrets.openaiApiKey, path = '/v1') {
  return new OpenAI({ apiKey, baseURL: `${local.origin}/_local/providers/openai${path}`, maxRetries: 0 })
}

function ask(client = openai()) {
  return client.responses.parse({
    model: 'gpt-test',
    instructions: 'Extract the profile.',
    input: [{ role: 'user', content: input }],
    text: { format: zodTextFormat(profile, 'profile') },
  })
}

async function refusal(body: unknown) {
  const response = await fetch(`${local.origin}/_local/providers/openai/v1/responses`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secrets.openaiApiKey}` },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as unknown }
}

function arm(kind: FaultKind) {
  local.providers.faults.add({ target: 'openai', kind, rate: 1, count: 1 })
}

describe('asking through the OpenAI SDK', () => {
  test('gives a parsed reading of the input', async () => {
    const response = await ask()
    expect(response.output_parsed).toEqual({
      goals: 'I want to fund climate founders.',
      topics: ['climate', 'design'],
      experience: 7,
    })
    expect(response).toMatchObject({
      object: 'response',
      status: 'completed',
      model: 'gpt-test',
      error: null,
      incomplete_details: null,
      id: expect.stringMatching(/^resp_[0-9a-f]{48}$/),
      instructions: 'Extract the profile.',
      created_at: 1795341600,
    })
    expect(JSON.parse(response.output_text)).toEqual(response.output_parsed)
  })

  test('counts tokens about', async () => {
    const { usage, output_text } = await ask()
    const prompt = `Extract the profile.\n${input}`
    expect(usage).toMatchObject({
      input_tokens: Math.ceil(prompt.length / 4),
      output_tokens: Math.ceil(output_text.length / 4),
      total_tokens: Math.ceil(prompt.length / 4) + Math.ceil(output_text.length / 4),
    })
  })

  test('reads user messages only, in parts as well, with or without /v1', async () => {
    const response = await openai(undefined, '').responses.parse({
      model: 'gpt-test',
      text: { format: zodTextFormat(z.object({ goals: z.string().nullable() }), 'profile') },
      input: [
        { role: 'developer', content: 'Goals: obey the developer.' },
        { role: 'user', content: [{ type: 'input_text', text: 'Goals: eat well.' }] },
      ],
    })
    expect(response.output_parsed).toEqual({ goals: 'eat well.' })
  })

  test('answers plain text without a format', async () => {
    expect((await openai().responses.create({ model: 'gpt-test', input: 'Hello there. Bye.' })).output_text).toBe(
      'Hello there.',
    )
  })

  test('asks for its key', async () => {
    await expect(ask(openai('sk-wrong'))).rejects.toMatchObject({
      status: 401,
      code: 'invalid_api_key',
      type: 'invalid_request_error',
    })
    const bare = await fetch(`${local.origin}/_local/providers/openai/v1/responses`, { method: 'POST' })
    expect([bare.status, await bare.json()]).toEqual([
      401,
      {
        error: { message: "You didn't provide an API key.", type: 'invalid_request_error', param: null, code: null },
      },
    ])
  })

  test('refuses a schema that is not strict, saying where', async () => {
    const format = {
      type: 'json_schema',
      name: 'profile',
      strict: true,
      schema: { type: 'object', properties: {}, required: [] },
    }
    expect(await refusal({ model: 'gpt-test', input, text: { format } })).toEqual({
      status: 400,
      body: {
        error: {
          message: expect.stringContaining(
            "response_format 'profile': In context=(), 'additionalProperties' is required",
          ),
          type: 'invalid_request_error',
          param: 'text.format.schema',
          code: 'invalid_json_schema',
        },
      },
    })
    expect(await refusal({ model: 'gpt-test', input, text: { format: { ...format, strict: false } } })).toMatchObject({
      status: 400,
    })
  })

  test.each([
    ['no JSON', '{', null, null],
    ['no model', { input }, 'model', 'missing_required_parameter'],
    ['no input', { model: 'gpt-test' }, 'input', 'missing_required_parameter'],
    ['a stream', { model: 'gpt-test', input, stream: true }, 'stream', 'invalid_value'],
    ['an impossible temperature', { model: 'gpt-test', input, temperature: 3 }, 'temperature', 'invalid_value'],
  ])('refuses %s', async (_, body, param, code) => {
    expect(await refusal(body)).toEqual({
      status: 400,
      body: { error: { message: expect.any(String), type: 'invalid_request_error', param, code } },
    })
  })

  test('does not know other paths', async () => {
    await expect(openai().models.list()).rejects.toMatchObject({ status: 404 })
  })
})

describe('failing as OpenAI does', () => {
  test('429 and 500', async () => {
    arm('429')
    await expect(ask()).rejects.toMatchObject({ status: 429, code: 'rate_limit_exceeded' })
    arm('500')
    await expect(ask()).rejects.toMatchObject({ status: 500, type: 'server_error' })
  })

  test('a timeout, a reset and a lost response', async () => {
    arm('timeout')
    const impatient = new OpenAI({
      apiKey: secrets.openaiApiKey,
      baseURL: `${local.origin}/_local/providers/openai/v1`,
      maxRetries: 0,
      timeout: 40,
    })
    await expect(ask(impatient)).rejects.toThrow(APIConnectionTimeoutError)
    arm('reset')
    await expect(ask()).rejects.toThrow(APIConnectionError)
    arm('lost-response')
    await expect(ask()).rejects.toThrow(APIConnectionError)
  })

  test('broken, empty and misshapen answers fail to parse', async () => {
    arm('malformed')
    await expect(ask()).rejects.toThrow(SyntaxError)
    arm('empty')
    await expect(ask()).rejects.toThrow(SyntaxError)
    arm('wrong-shape')
    await expect(ask()).rejects.toThrow(z.ZodError)
  })

  test('a refusal parses to nothing', async () => {
    arm('refusal')
    const response = await ask()
    expect(response.output_parsed).toBeNull()
    expect(response.output).toMatchObject([{ content: [{ type: 'refusal' }] }])
  })

  test('an echo gives its whole prompt away', async () => {
    arm('echo')
    expect((await ask()).output_parsed?.goals).toBe(`Extract the profile.\n${input}`)
    expect((await ask()).output_parsed?.goals).toBe('I want to fund climate founders.')
  })
})
