import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Lambda, startLambda } from './lambda.ts'

const handlers = {
  echo: 'export const handler = async (event) => event',
  context: `export const handler = async (_, context) => ({
    id: context.awsRequestId, name: context.functionName, left: context.getRemainingTimeInMillis() })`,
  unsayable: 'export const handler = async () => ({ at: new Date(0), none: undefined, not: NaN, call() {} })',
  nothing: 'export const handler = async () => undefined',
  thrower: "export const handler = async () => { throw new RangeError('ann@example.com') }",
  sleeper: 'export const handler = () => new Promise(() => {})',
  crasher: 'export const handler = () => { setImmediate(() => { throw new Error() }); return new Promise(() => {}) }',
  setting: 'export const handler = async () => ({ setting: process.env.SETTING, home: process.env.HOME ?? null })',
  counter: 'let calls = 0; export const handler = async () => (calls += 1)',
  broken: 'export const nohandler = 1',
  logger: 'export const handler = async () => { console.log(\'{"said":"hello"}\'); return null }',
}

let dir: string
let lambda: Lambda
let log = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'm33t-lambda-'))
  for (const [slug, source] of Object.entries(handlers)) writeFileSync(join(dir, `${slug}.mjs`), source)
  lambda = startLambda({
    functions: Object.keys(handlers).map((slug) => ({
      slug,
      timeoutSeconds: slug === 'sleeper' ? 0.05 : 20,
      thread: slug === 'counter' ? 'other' : 'one',
    })),
    startWith: ['one'],
    fileOf: async (slug) => join(dir, `${slug}.mjs`),
    compileCache: join(dir, 'cache'),
    region: 'us-east-1',
    account: '000000000000',
    environment: { SETTING: 'first' },
    log: (text) => {
      log += text
    },
  })
})
afterAll(async () => {
  await lambda.close()
  rmSync(dir, { recursive: true, force: true })
})

test('hands the event over and the result back', async () => {
  const event = { Records: [{ body: 'é' }], none: null }
  expect(await lambda.invoke('echo', event)).toEqual(event)
})

test('gives a context like that of Lambda', async () => {
  expect(await lambda.invoke('context', {})).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    name: 'context',
    left: expect.toSatisfy((left: number) => left > 0 && left <= 20_000),
  })
})

test('lets nothing through that JSON cannot say', async () => {
  expect(await lambda.invoke('unsayable', undefined)).toEqual({ at: '1970-01-01T00:00:00.000Z', not: null })
  expect(await lambda.invoke('nothing', {})).toBeNull()
})

describe('fails', () => {
  test('with the kind of error only, and logs no message of it', async () => {
    const failed = { errorType: 'RangeError', message: 'thrower failed: RangeError' }
    await expect(lambda.invoke('thrower', {})).rejects.toMatchObject(failed)
    // The log has a channel of its own, and may be a moment behind the answer.
    await expect.poll(() => log).toContain('"function":"thrower"')
    expect(log).not.toContain('ann@example.com')
  })

  test('when the time is up', async () => {
    await expect(lambda.invoke('sleeper', {})).rejects.toMatchObject({ errorType: 'Timeout' })
  })

  test('when there is no such function, or its file has no handler', async () => {
    await expect(lambda.invoke('missing', {})).rejects.toMatchObject({ errorType: 'ResourceNotFound' })
    await expect(lambda.invoke('broken', {})).rejects.toMatchObject({ errorType: 'ZodError' })
  })

  test('all that was under way when a handler brings the runtime down, and then goes on', async () => {
    await expect(lambda.invoke('crasher', {})).rejects.toMatchObject({ errorType: 'Exit' })
    expect(await lambda.invoke('echo', 1)).toBe(1)
  })
})

test('handlers see their own environment, and its changes', async () => {
  expect(await lambda.invoke('setting', {})).toEqual({ setting: 'first', home: null })
  lambda.setEnvironment('SETTING', 'second')
  expect(await lambda.invoke('setting', {})).toEqual({ setting: 'second', home: null })
})

test('a deployment starts cold, in the changed environment', async () => {
  await lambda.invoke('counter', {})
  expect(await lambda.invoke('counter', {})).toBe(2)
  const underWay = lambda.invoke('echo', 'still answered')
  lambda.redeploy({ SETTING: 'third' })
  expect(await lambda.invoke('counter', {})).toBe(1)
  expect(await underWay).toBe('still answered')
  expect(await lambda.invoke('setting', {})).toMatchObject({ setting: 'third' })
})

test('passes on what handlers log', async () => {
  await lambda.invoke('logger', {})
  await expect.poll(() => log).toContain('{"said":"hello"}\n')
})
