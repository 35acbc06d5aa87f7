import { once } from 'node:events'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { faultGate, type ProviderEnv } from './fault-gate.ts'
import { openFaults, type FaultKind } from './faults.ts'

async function call(kind: FaultKind | null) {
  const faults = openFaults()
  let accepted = 0
  const app = new Hono<ProviderEnv>()
  app.use(
    faultGate(faults, 'twilio', { tooMany: (c) => c.text('slow down', 429), failed: (c) => c.text('broken', 500) }),
  )
  app.get('/', (c) => {
    accepted += 1
    return c.text('accepted')
  })
  const server = createServer(getRequestListener((request, env) => app.fetch(request, env)))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  if (kind !== null) faults.add({ target: 'twilio', kind, rate: 1 })
  const arrived = once(server, 'request')
  const answer = fetch(`http://127.0.0.1:${port}/`).then(
    async (response) => `${response.status} ${response.headers.get('retry-after')} ${await response.text()}`,
    () => 'no answer',
  )
  await arrived
  if (kind === 'timeout') faults.close()
  const result = { answer: await answer, accepted }
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  await closed
  return result
}

describe('the fault gate', () => {
  test.each([
    [null, '200 null accepted', 1],
    ['429', '429 1 slow down', 0],
    ['throttle', '429 1 slow down', 0],
    ['500', '500 null broken', 0],
    ['reset', 'no answer', 0],
    ['timeout', 'no answer', 0],
    ['lost-response', 'no answer', 1],
    ['duplicate', '200 null accepted', 1],
  ] as const)('%s: %s, accepted %i', async (kind, answer, accepted) => {
    expect(await call(kind)).toEqual({ answer, accepted })
  })
})
