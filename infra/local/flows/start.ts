import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import * as z from 'zod'
import type { LedgerMessage } from '../providers/ledger.ts'
import { startSystem } from '../system.ts'

/** A JSON answer; a body that is no JSON stays text. */
export interface Answer {
  status: number
  body: unknown
  headers: Headers
}

/** Somebody at a browser: what they call carries their cookies. */
export interface Visitor {
  get(path: string): Promise<Answer>
  post(path: string, body?: unknown): Promise<Answer>
  put(path: string, body?: unknown): Promise<Answer>
  delete(path: string): Promise<Answer>
}

export interface TestSystem {
  url: string
  /** For AWS SDK clients: its queues, bus and schedules. */
  cloudEndpoint: string
  dataDir: string
  /** A new browser, signed in nowhere. */
  visitor(): Visitor
  /** All that handlers have logged so far. */
  logged(): string
  settle(): Promise<void>
  now(): Promise<string>
  /** Moves the clock to an ISO instant, or on by an ISO duration such as `PT24H`. */
  advance(to: string): Promise<void>
  /** What the providers accepted, oldest first. */
  messages(filter?: { channel?: 'sms' | 'whatsapp' | 'email'; to?: string }): Promise<LedgerMessage[]>
  /** A guest's text; answers with the webhook's status. */
  text(inbound: { channel: 'sms' | 'whatsapp'; from: string; body: string }): Promise<Answer>
  /** Stops it and starts it again over the same data, at another port; `downForMs` on the clock passes in between. */
  restart(downForMs?: number): Promise<void>
  /** Stops it and removes its data. */
  close(): Promise<void>
}

/** A whole M33T on a free port over a data folder of its own. `env` is all it sees of an environment, besides PATH. */
export async function startForTest(env: Record<string, string> = {}): Promise<TestSystem> {
  const dataDir = mkdtempSync(join(tmpdir(), 'm33t-'))
  const log: string[] = []
  const start = () =>
    startSystem({ port: 0, dataDir, env: { PATH: process.env['PATH'], ...env }, log: (text) => void log.push(text) })
  let system = await start()

  async function call(method: string, path: string, body: unknown, cookies?: Map<string, string>): Promise<Answer> {
    const response = await fetch(system.url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(cookies === undefined || cookies.size === 0 ? {} : { cookie: cookieHeader(cookies) }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (cookies !== undefined) for (const line of response.headers.getSetCookie()) keepCookie(cookies, line)
    return { status: response.status, headers: response.headers, body: parsed(await response.text()) }
  }

  async function control(method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await call(method, path, body)
    const { status, body: said } = answer
    if (status >= 400) throw new Error(`${method} ${path} answered ${status}: ${JSON.stringify(said)}`)
    return answer.body
  }

  // These answer 409 after 30 seconds of real time. A busy machine needs longer; what never settles ends by the test's time.
  async function patiently(path: string, body?: unknown): Promise<void> {
    const { status, body: said } = await call('POST', path, body)
    if (status === 409) return patiently(path, body)
    if (status >= 400) throw new Error(`POST ${path} answered ${status}: ${JSON.stringify(said)}`)
  }

  return {
    get url() {
      return system.url
    },
    get cloudEndpoint() {
      return system.cloudEndpoint
    },
    dataDir,
    visitor() {
      const cookies = new Map<string, string>()
      return {
        get: (path) => call('GET', path, undefined, cookies),
        post: (path, body) => call('POST', path, body, cookies),
        put: (path, body) => call('PUT', path, body, cookies),
        delete: (path) => call('DELETE', path, undefined, cookies),
      }
    },
    logged: () => log.join(''),
    settle: () => patiently('/_local/settle'),
    async now() {
      return z.object({ now: z.string() }).parse(await control('GET', '/_local/clock')).now
    },
    async advance(to) {
      if (to.startsWith('P')) await control('POST', '/_local/clock', { advance: to })
      else await patiently('/_local/clock', { set: to })
    },
    async messages(filter = {}) {
      const query = new URLSearchParams(filter)
      return Messages.parse(await control('GET', `/_local/messages?${query}`)).items
    },
    text: (inbound) => call('POST', '/_local/inbound', inbound),
    async restart(downForMs = 0) {
      await system.close()
      passTime(join(dataDir, 'cloud.db'), downForMs)
      system = await start()
    },
    async close() {
      await system.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The clock is real time plus an offset that is kept on disk. */
function passTime(cloudFile: string, ms: number): void {
  const db = new DatabaseSync(cloudFile)
  db.prepare('UPDATE clock SET offset_ms = offset_ms + ?').run(ms)
  db.close()
}

const Messages = z.object({ items: z.array(z.custom<LedgerMessage>((item) => typeof item === 'object')) })

const cookieHeader = (cookies: Map<string, string>) =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
  const at = pair.indexOf('=')
  const name = pair.slice(0, at)
  const gone = attributes.some((attribute) => /^max-age=(0|-\d+)$/i.test(attribute))
  if (gone) cookies.delete(name)
  else cookies.set(name, pair.slice(at + 1))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
