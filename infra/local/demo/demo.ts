import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod'
import { demoRsvpLink, demoSignInLink } from './demo-links.ts'
import { DemoStopped, demoVisitor } from './demo-visitor.ts'
import { seedDemo } from './seed-demo.ts'

/** Links into the demo; each is missing when it cannot be had right now. */
export interface DemoLinks {
  /** Signs the organizer in, once. */
  signIn: string | undefined
  /** The invitation of a guest who has not answered. */
  rsvp: string | undefined
}

export interface DemoMark {
  read(): 'none' | 'begun' | 'done'
  write(state: 'begun' | 'done'): void
}

const stateRow = z.object({ state: z.enum(['begun', 'done']) }).optional()

/** Whether this data folder holds the demo: a row beside the clock, so that emptying the folder removes it too. */
export function openDemoMark(db: DatabaseSync): DemoMark {
  db.exec('CREATE TABLE IF NOT EXISTS demo (id INTEGER PRIMARY KEY CHECK (id = 1), state TEXT NOT NULL)')
  const select = db.prepare('SELECT state FROM demo')
  const upsert = db.prepare('INSERT INTO demo VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET state = excluded.state')
  return {
    read: () => stateRow.parse(select.get())?.state ?? 'none',
    write: (state) => void upsert.run(state),
  }
}

export interface Demo {
  /** False while the first start has still to fill it in. */
  prepared(): boolean
  /**
   * Seeds where nothing is yet, completes what a crash has cut short, and leaves everything else alone. Never fails: what
   * stopped it goes to the log, and the next start goes on from there.
   */
  run(): Promise<DemoLinks | undefined>
}

export const noDemo: Demo = { prepared: () => true, run: async () => undefined }

interface DemoOptions {
  db: DatabaseSync
  env: NodeJS.ProcessEnv
  /** Where the system serves. */
  url: string
  /** Where mailed links lead. */
  publicUrl: string
  clock: { now(): number }
  table: { items(): AsyncIterable<string> }
  log(text: string): void
  fetch?: typeof globalThis.fetch
}

/** The demo of a data folder; none where one holds something else already, or mail would leave this machine. */
export async function openDemo({ db, env, url, publicUrl, clock, table, log, fetch }: DemoOptions): Promise<Demo> {
  const mark = openDemoMark(db)
  if (!staysOnThisMachine(env) || (mark.read() === 'none' && !(await isEmpty(table)))) return noDemo
  const visitor = demoVisitor(url, fetch)
  let prepared = mark.read() === 'done'

  async function seedAndLink(): Promise<DemoLinks> {
    if (mark.read() !== 'done') {
      mark.write('begun')
      await seedDemo(visitor, new Date(clock.now()).toISOString())
      mark.write('done')
    }
    prepared = true
    return { signIn: await demoSignInLink(visitor), rsvp: await demoRsvpLink(visitor, publicUrl) }
  }

  return {
    prepared: () => prepared,
    async run() {
      try {
        return await seedAndLink()
      } catch (error) {
        prepared = true
        const reason = error instanceof DemoStopped ? error.message : error instanceof Error ? error.name : 'unknown'
        log(`${JSON.stringify({ level: 'WARN', message: 'the demo is not complete', reason })}\n`)
        return undefined
      }
    },
  }
}

async function isEmpty(table: { items(): AsyncIterable<string> }): Promise<boolean> {
  for await (const _item of table.items()) return false
  return true
}

/**
 * Whether the demo's mail and texts stay on this machine: never where the user's own accounts at the providers would
 * send them.
 */
export function staysOnThisMachine(env: NodeJS.ProcessEnv): boolean {
  const free = (key: string, baseUrl: string) => {
    const own = env[baseUrl]
    if (own) return ['localhost', '127.0.0.1', '[::1]'].includes(URL.parse(own)?.hostname ?? '')
    return !env[key]
  }
  return free('RESEND_API_KEY', 'RESEND_BASE_URL') && free('TWILIO_ACCOUNT_SID', 'TWILIO_BASE_URL')
}
