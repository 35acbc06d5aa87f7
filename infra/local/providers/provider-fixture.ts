import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { DatabaseSync } from 'node:sqlite'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { openProviders, type Providers } from './providers.ts'
import type { ProviderSecrets } from './provider-deps.ts'

export const secrets: ProviderSecrets = {
  twilioAccountSid: `AC${'1'.repeat(32)}`,
  twilioAuthToken: 'twilio-token-of-the-tests',
  twilioMessagingServiceSid: `MG${'2'.repeat(32)}`,
  twilioFrom: '+14155550100',
  resendApiKey: 're_of_the_tests',
  resendWebhookSecret: `whsec_${Buffer.from('resend-secret-of-the-tests').toString('base64')}`,
  openaiApiKey: 'sk-of-the-tests',
}
export const publicUrl = 'https://m33t.example'
/** Where the fixture's local clock starts. */
export const start = Date.parse('2026-11-22T10:00:00.500Z')

export interface ReceivedWebhook {
  /** Path and query. */
  path: string
  headers: Record<string, string>
  body: string
}

export interface ProviderFixture {
  providers: Providers
  server: Server
  db: DatabaseSync
  origin: string
  clock: { now(): number; set(ms: number): void }
  /** What arrived at `/webhooks/*`, in order. */
  received: ReceivedWebhook[]
  /** Statuses the next webhooks are answered with; 200 when none is left. */
  answers: number[]
  /** Answers when no callback is under way. */
  settled(): Promise<void>
  close(): Promise<void>
}

/** All simulators and a webhook receiver served on an ephemeral port of 127.0.0.1, over one database. */
export async function startProviders(
  db: DatabaseSync = new DatabaseSync(':memory:'),
  contentTemplates: Record<string, string> = {},
): Promise<ProviderFixture> {
  let now = start
  let underWay = 0
  let waiting: (() => void)[] = []
  const received: ReceivedWebhook[] = []
  const answers: number[] = []
  const app = new Hono<{ Bindings: HttpBindings }>()
  const server = createServer(getRequestListener((request, env) => app.fetch(request, env)))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('the test server has no port')
  const origin = `http://127.0.0.1:${bound.port}`

  const clock = { now: () => now, set: (ms: number) => void (now = ms) }
  const providers = openProviders({
    db,
    clock,
    secrets,
    publicUrl,
    contentTemplates,
    deliverTo: (path) => origin + path,
    pending: {
      add: () => void (underWay += 1),
      done() {
        underWay -= 1
        if (underWay > 0) return
        for (const go of waiting) go()
        waiting = []
      },
    },
  })
  app.post('/webhooks/*', async (c) => {
    const url = new URL(c.req.url)
    received.push({ path: url.pathname + url.search, headers: c.req.header(), body: await c.req.text() })
    return new Response(null, { status: answers.shift() ?? 200 })
  })
  app.route('/_local/providers/twilio', providers.twilio)
  app.route('/_local/providers/resend', providers.resend)
  app.route('/_local/providers/openai', providers.openai)
  app.route('/_local', providers.control)

  return {
    providers,
    server,
    db,
    origin,
    clock,
    received,
    answers,
    settled: () => (underWay === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    async close() {
      providers.close()
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      await closed
    },
  }
}
