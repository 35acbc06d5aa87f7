import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { extractProfile } from '#core/profile/built-in-extractor.ts'
import { Profile } from '#core/profile/profile.ts'
import { defaultQuestions } from '#core/questionnaire/default-questions.ts'
import type { FaultKind } from './faults.ts'
import { publicUrl, secrets, startProviders, type ProviderFixture } from './provider-fixture.ts'

let local: ProviderFixture
let readProfile: typeof import('#functions/adapters/profile-extraction.ts').readProfile
let logger: typeof import('#functions/shell/logger.ts').logger
let link: { value: string }
let asked = 0
beforeAll(async () => {
  local = await startProviders()
  local.server.on('request', () => (asked += 1))
  process.env['SST_RESOURCE_App'] = '{}'
  process.env['SST_RESOURCE_OpenAiApiKey'] = JSON.stringify({ value: secrets.openaiApiKey })
  process.env['PUBLIC_URL'] = publicUrl
  process.env['OPENAI_BASE_URL'] = `${local.origin}/_local/providers/openai/v1`
  process.env['POWERTOOLS_LOG_LEVEL'] = 'SILENT'
  // The adapter reads its settings once, when it is first loaded.
  ;({ readProfile } = await import('#functions/adapters/profile-extraction.ts'))
  ;({ logger } = await import('#functions/shell/logger.ts'))
  const { Resource } = await import('sst/resource')
  link = (Resource as unknown as { OpenAiApiKey: { value: string } }).OpenAiApiKey
})
afterEach(() => {
  vi.restoreAllMocks()
  link.value = secrets.openaiApiKey
  local.providers.faults.clear()
  asked = 0
})
afterAll(() => local.close())

const arm = (kind: FaultKind, count: number) => local.providers.faults.add({ target: 'openai', kind, rate: 1, count })
const answer = (questionId: string, value: string) => ({ questionId, value, answeredAt: '2026-11-22T10:00:00.000Z' })
const input = {
  eventName: 'Founders Dinner',
  firstName: 'Ada',
  lastName: 'Lovelace',
  questions: [...defaultQuestions],
  responses: [
    answer('goals', 'I want to raise a seed round for my robotics company.'),
    answer('ideal_connections', 'Angel investors who know hardware.'),
    answer('offers', 'I can help with pricing.'),
  ],
}
const builtIn = extractProfile(input)

describe('a profile read by a model', () => {
  test('is asked for once', async () => {
    const { profile, by } = await readProfile(input, 1)
    expect([by, asked]).toEqual(['model', 1])
    expect(Profile.parse(profile)).toEqual(profile)
    expect(profile.name).toBe('Ada Lovelace')
  })

  test.each<FaultKind>(['malformed', 'wrong-shape', 'empty', 'refusal'])(
    'is asked for once more when the reply is %s',
    async (kind) => {
      arm(kind, 1)
      const { by } = await readProfile(input, 1)
      expect([by, asked]).toEqual(['model', 2])
    },
  )

  test.each<FaultKind>(['malformed', 'wrong-shape', 'empty', 'refusal'])(
    'is ours when the reply is %s twice, on the first try already',
    async (kind) => {
      arm(kind, 2)
      expect(await readProfile(input, 1)).toEqual({ profile: builtIn, by: 'fallback' })
      expect(asked).toBe(2)
    },
  )

  test.each<FaultKind>(['500', '429', 'reset'])(
    'is tried three times by the queue when there is a %s, and then ours',
    async (kind) => {
      arm(kind, 3)
      await expect(readProfile(input, 1)).rejects.toThrow()
      await expect(readProfile(input, 2)).rejects.toThrow()
      expect(await readProfile(input, 3)).toEqual({ profile: builtIn, by: 'fallback' })
      // The SDK itself tries nothing again.
      expect(asked).toBe(3)
    },
  )

  test('is tried again by the queue when the second reply does not come', async () => {
    arm('malformed', 1)
    local.server.once('request', (_, response) => response.once('finish', () => arm('500', 1)))
    await expect(readProfile(input, 1)).rejects.toMatchObject({ status: 500 })
  })

  test('that obeys what guests write still says nothing they did not say', async () => {
    arm('echo', 1)
    const { profile } = await readProfile(input, 1)
    expect(JSON.stringify(profile)).not.toContain('guest_answers')
  })

  test('leaves no word of the answers in the log when it fails', async () => {
    const logged = vi.spyOn(logger, 'warn').mockImplementation(() => {})
    arm('malformed', 2)
    await readProfile(input, 2)
    expect(logged.mock.calls).toEqual([
      ['model extraction failed', { receiveCount: 2, errorName: expect.any(String), errorAt: expect.any(String) }],
    ])
    expect(JSON.stringify(logged.mock.calls)).not.toMatch(/Ada|robotics|investors|pricing/)
  })
})

test('without a key nobody is asked, and the profile is ours', async () => {
  link.value = ''
  expect(await readProfile(input, 1)).toEqual({ profile: builtIn, by: 'built-in' })
  expect(asked).toBe(0)
})
