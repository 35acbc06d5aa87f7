import { describe, expect, test } from 'vitest'
import { handlerEnvironment } from './environment.ts'
import { SecretName, type Secrets } from './secrets.ts'

const secrets = Object.fromEntries(SecretName.options.map((name) => [name, `${name}-value`])) as Secrets
const places = {
  url: 'http://127.0.0.1:3333',
  publicUrl: 'https://m33t.example',
  dynamoEndpoint: 'http://127.0.0.1:1',
  cloudEndpoint: 'http://127.0.0.1:2',
  tableName: 'table',
  busName: 'bus',
  scheduleGroup: 'group',
  scheduleTargets: { 'fire-moment': 'arn:aws:lambda:us-east-1:000000000000:function:fire-moment' },
  clockOffsetMs: 5000,
}
const environment = (env: Record<string, string> = {}) => handlerEnvironment(env, secrets, places)
const link = (name: string, env: Record<string, string> = {}) => {
  const text = environment(env)[`SST_RESOURCE_${name}`]
  return text === undefined ? undefined : (JSON.parse(text) as unknown)
}

test('points every AWS client at this machine, whatever the user is signed in to', () => {
  const own = { AWS_PROFILE: 'work', AWS_ACCESS_KEY_ID: 'AKIA', AWS_ENDPOINT_URL: 'https://aws' }
  const read = environment({ ...own, KMS_KEY_ID: 'k', SST_KEY: 's' })
  expect(read).toMatchObject({
    AWS_ACCESS_KEY_ID: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:1',
    AWS_ENDPOINT_URL_SQS: 'http://127.0.0.1:2',
    AWS_ENDPOINT_URL_EVENTBRIDGE: 'http://127.0.0.1:2',
    AWS_ENDPOINT_URL_SCHEDULER: 'http://127.0.0.1:2',
  })
  for (const name of ['AWS_PROFILE', 'AWS_ENDPOINT_URL', 'KMS_KEY_ID', 'SST_KEY']) expect(read).not.toHaveProperty(name)
})

test('links what SST would', () => {
  expect(link('Table')).toEqual({ name: 'table' })
  expect(link('Bus')).toEqual({ name: 'bus' })
  expect(link('Scheduler')).toEqual({
    group: 'group',
    roleArn: expect.stringMatching(/^arn:aws:iam::\d{12}:role\/.+$/),
    targets: places.scheduleTargets,
  })
  expect(link('ResendWebhookSecret')).toEqual({ value: 'RESEND_WEBHOOK_SECRET-value' })
  expect(link('RsvpTokenSecretPrevious')).toBeUndefined()
  expect(link('RsvpTokenSecretPrevious', { RSVP_TOKEN_SECRET_PREVIOUS: 'old' })).toEqual({ value: 'old' })
})

test('tells where it is reached, and passes on what the user set', () => {
  expect(environment({ M33T_ORGANIZERS: 'ann@example.com', EXTRA_ORIGINS: 'https://x.example' })).toMatchObject({
    PUBLIC_URL: 'https://m33t.example',
    EXTRA_ORIGINS: 'https://x.example,http://localhost:3333,http://127.0.0.1:3333',
    CLOCK_OFFSET_MS: '5000',
    M33T_ORGANIZERS: 'ann@example.com',
  })
})

describe('where an SDK goes', () => {
  const account = { TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'token' }
  const simulator = (name: string) => `http://127.0.0.1:3333/_local/providers/${name}`
  const [twilio, resend, openai] = [simulator('twilio'), simulator('resend'), simulator('openai/v1')]
  test.each<[string, Record<string, string>, Record<string, string | undefined>]>([
    ['to the simulators', {}, { TWILIO: twilio, RESEND: resend, OPENAI: openai }],
    ['to the simulator with a token for signing alone', { TWILIO_AUTH_TOKEN: 'token' }, { TWILIO: twilio }],
    ['to the real one with an account', account, { TWILIO: undefined, RESEND: resend }],
    ['to the real Resend with its key', { RESEND_API_KEY: 're_1' }, { RESEND: undefined, OPENAI: openai }],
    ['to the real OpenAI with its key', { OPENAI_API_KEY: 'sk' }, { RESEND: resend, OPENAI: undefined }],
    ['where the user says', { ...account, TWILIO_BASE_URL: 'http://127.0.0.1:9' }, { TWILIO: 'http://127.0.0.1:9' }],
    ['to the simulated model when asked to', { OPENAI_API_KEY: 'sk', M33T_MODEL: 'simulated' }, { OPENAI: openai }],
  ])('%s', (_, env, expected) => {
    const read = environment(env)
    for (const [name, url] of Object.entries(expected)) expect(read[`${name}_BASE_URL`]).toBe(url)
  })
})

test('a model is linked only when there is one to ask', () => {
  expect(link('OpenAiApiKey')).toBeUndefined()
  expect(link('OpenAiApiKey', { OPENAI_API_KEY: 'sk' })).toEqual({ value: 'OPENAI_API_KEY-value' })
  expect(link('OpenAiApiKey', { M33T_MODEL: 'simulated' })).toEqual({ value: 'OPENAI_API_KEY-value' })
})
