import type { IncomingMessage } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import * as z from 'zod'
import type { FaultKind } from './faults.ts'
import { publicUrl, secrets, startProviders, type ProviderFixture } from './provider-fixture.ts'

let local: ProviderFixture
let embed: typeof import('#functions/adapters/openai-embeddings.ts').embed
let link: { value: string }
let asked: string[] = []
beforeAll(async () => {
  local = await startProviders()
  local.server.on('request', (request: IncomingMessage) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => asked.push(body))
  })
  process.env['SST_RESOURCE_App'] = '{}'
  process.env['SST_RESOURCE_OpenAiApiKey'] = JSON.stringify({ value: secrets.openaiApiKey })
  process.env['PUBLIC_URL'] = publicUrl
  process.env['OPENAI_BASE_URL'] = `${local.origin}/_local/providers/openai/v1`
  // The adapter reads its settings once, when it is first loaded.
  ;({ embed } = await import('#functions/adapters/openai-embeddings.ts'))
  const { Resource } = await import('sst/resource')
  link = (Resource as unknown as { OpenAiApiKey: { value: string } }).OpenAiApiKey
})
afterEach(() => {
  link.value = secrets.openaiApiKey
  local.providers.faults.clear()
  asked = []
})
afterAll(() => local.close())

const arm = (kind: FaultKind, count = 9) => local.providers.faults.add({ target: 'openai', kind, rate: 1, count })

test('texts are sent as they are and come back as 256 numbers each', async () => {
  const vectors = await embed(['Angel investors', 'Pricing'])
  expect(vectors?.map((vector) => vector.length)).toEqual([256, 256])
  expect(asked.map((body): unknown => JSON.parse(body))).toEqual([
    {
      model: 'text-embedding-3-small',
      dimensions: 256,
      encoding_format: 'float',
      input: ['Angel investors', 'Pricing'],
    },
  ])
  expect(await embed(['Pricing'])).toEqual(vectors?.slice(1))
})

test('the texts of a hundred guests go in one request, and keep their order', async () => {
  const texts = Array.from({ length: 200 }, (_, number) => `Need number ${number}`)
  const vectors = await embed(texts)
  expect([vectors?.length, asked.length]).toEqual([200, 1])
  expect(await embed(texts.slice(-1))).toEqual(vectors?.slice(-1))
})

test('nobody is asked about nothing, nor without a key', async () => {
  expect(await embed([])).toEqual([])
  link.value = ''
  expect(await embed(['Pricing'])).toBeUndefined()
  expect(asked).toEqual([])
})

describe('failing, it asks once and throws', () => {
  test.each<[FaultKind, unknown]>([
    ['429', { status: 429 }],
    ['500', { status: 500 }],
    ['reset', { name: 'Error' }],
    ['malformed', { name: 'SyntaxError' }],
  ])('at %s', async (kind, thrown) => {
    arm(kind)
    await expect(embed(['Pricing'])).rejects.toMatchObject(thrown as object)
    expect(local.providers.faults.list()).toMatchObject([{ struck: 1 }])
  })

  test.each<FaultKind>(['wrong-shape', 'empty'])('when the reply is %s', async (kind) => {
    arm(kind)
    await expect(embed(['Pricing'])).rejects.toThrow(z.ZodError)
    expect(asked).toHaveLength(1)
  })
  test('when no reply comes in time', async () => {
    vi.resetModules()
    process.env['MODEL_TIMEOUT_SECONDS'] = '0.05'
    const impatient = await import('#functions/adapters/openai-embeddings.ts')
    arm('timeout')
    await expect(impatient.embed(['Pricing'])).rejects.toThrow('Request timed out.')
    expect(asked).toHaveLength(1)
  })
})
