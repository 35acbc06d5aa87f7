import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { NoDynamo, startDynamo } from './dynamo.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'm33t-dynamo-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

/** Processes that work on this test's own file. */
const running = () =>
  readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid))
    .filter((pid) => commandOf(pid).includes(join(dir, 'table.db')))
const commandOf = (pid: string) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

async function untilNoneRuns(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const look = () => (running().length === 0 ? resolve() : setImmediate(look))
  look()
  await promise
}

test('starts on a free loopback port and is gone after closing', async () => {
  const dynamo = await startDynamo(join(dir, 'table.db'), process.env)
  expect(dynamo.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(running().length).toBeGreaterThan(0)
  await dynamo.close()
  await untilNoneRuns()
})

test('ends with its parent, even one that is killed', async () => {
  const script = `import { startDynamo } from ${JSON.stringify(join(import.meta.dirname, 'dynamo.ts'))}
    const { endpoint } = await startDynamo(process.argv[1], process.env)
    console.log(endpoint)
    setInterval(() => {}, 1000)`
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script, join(dir, 'table.db')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(parent.stdout, 'data')
  expect(running().length).toBeGreaterThan(0)
  const gone = once(parent, 'exit')
  parent.kill('SIGKILL')
  await gone
  await untilNoneRuns()
})

test('uses the endpoint it is given, when something answers there', async () => {
  const own = await startDynamo(join(dir, 'table.db'), process.env)
  const given = await startDynamo(join(dir, 'other.db'), { DYNAMODB_ENDPOINT: `${own.endpoint}/` })
  expect(given.endpoint).toBe(own.endpoint)
  await given.close()
  const again = await startDynamo(join(dir, 'other.db'), { DYNAMODB_ENDPOINT: own.endpoint })
  expect(again.endpoint).toBe(own.endpoint)
  await own.close()
  await expect(startDynamo(join(dir, 'other.db'), { DYNAMODB_ENDPOINT: own.endpoint })).rejects.toThrow(NoDynamo)
})
