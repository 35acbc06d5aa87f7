import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'

/** An answer that came; `unsure` when an earlier try was cut off, so that it may have been done already. */
export interface Told {
  status: number
  body: unknown
  headers: Headers
  unsure: boolean
}

export interface KilledSystem {
  url: string
  dataDir: string
  /** All it has printed, over all its lives. */
  printed(): string
  /** One try, when it is up; undefined when it went down before the answer. */
  askOnce(method: string, path: string, body?: unknown, cookie?: string): Promise<Omit<Told, 'unsure'> | undefined>
  /** Asks until there is an answer, through as many restarts as it takes. */
  ask(method: string, path: string, body?: unknown, cookie?: string): Promise<Told>
  /** Starts it and resolves when it is healthy and nothing of its earlier lives is left. */
  start(): Promise<void>
  /** Starts it, and kills it after so many milliseconds, ready or not. */
  startAndKill(afterMs: number): Promise<void>
  /** `kill -9` of the process that the user started; resolves when that one is gone. */
  kill(): Promise<void>
  /** Lets time pass on the clock of the system, which must be down. */
  sleepFor(ms: number): void
  /** Reads the file of queues and schedules of a system that is down. */
  lookInside<T>(look: (db: DatabaseSync) => T): T
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>
  /** Ends what still runs and removes the data. */
  close(): Promise<void>
}

const patienceMs = 20_000
const lookAgainMs = 10
const main = join(import.meta.dirname, '..', 'main.ts')

/** M33T as its user starts it, a process of its own over a data folder of its own. Nothing runs before `start`. */
export async function systemToKill(env: Record<string, string> = {}): Promise<KilledSystem> {
  const dataDir = mkdtempSync(join(tmpdir(), 'm33t-kill-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const printed: string[] = []
  let child: ChildProcess | undefined
  let up = Promise.withResolvers<void>()
  let orphans: string[] = []

  function launch(): ChildProcess {
    const started = spawn(process.execPath, [main], {
      env: { PATH: process.env['PATH'], M33T_DATA_DIR: dataDir, M33T_DEMO: 'off', PORT: String(port), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [started.stdout, started.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => void printed.push(text))
    }
    child = started
    return started
  }

  async function start(): Promise<void> {
    const started = launch()
    await until('it is healthy', async () => {
      if (started.exitCode !== null || started.signalCode !== null) throw new Error(`it ended: ${printed.at(-1)}`)
      return healthy(url)
    })
    up.resolve()
    await orphansGone()
  }

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    if (child === undefined) throw new Error('it does not run')
    const ending = child
    child = undefined
    if (ending.exitCode !== null || ending.signalCode !== null) throw new Error(`it ended by itself: ${printed.at(-1)}`)
    const gone = once(ending, 'exit')
    ending.kill(signal)
    await gone
    orphans = [...orphans, ...processesOn(dataDir)]
    return ending.exitCode
  }

  function goDown(signal: NodeJS.Signals): Promise<number | null> {
    up = Promise.withResolvers()
    return end(signal)
  }

  async function askOnce(method: string, path: string, body?: unknown, cookie?: string) {
    await up.promise
    try {
      const response = await fetch(url + path, {
        method,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(cookie === undefined ? {} : { cookie }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return { status: response.status, headers: response.headers, body: parsed(await response.text()) }
    } catch (error) {
      // What fetch throws for a connection that was refused or cut off.
      if (!(error instanceof TypeError)) throw error
      await setTimeout(lookAgainMs)
      return undefined
    }
  }

  async function ask(method: string, path: string, body?: unknown, cookie?: string): Promise<Told> {
    for (let unsure = false; ; unsure = true) {
      const told = await askOnce(method, path, body, cookie)
      if (told !== undefined) return { ...told, unsure }
    }
  }

  async function orphansGone(): Promise<void> {
    await until('what it had started is gone', () => {
      const running = new Set(processesOn(dataDir))
      orphans = orphans.filter((pid) => running.has(pid))
      return orphans.length === 0
    })
  }

  function lookInside<T>(look: (db: DatabaseSync) => T): T {
    const db = new DatabaseSync(join(dataDir, 'cloud.db'))
    try {
      return look(db)
    } finally {
      db.close()
    }
  }

  return {
    url,
    dataDir,
    printed: () => printed.join(''),
    askOnce,
    ask,
    start,
    async startAndKill(afterMs) {
      launch()
      await setTimeout(afterMs)
      await end('SIGKILL')
    },
    kill: async () => void (await goDown('SIGKILL')),
    sleepFor: (ms) => void lookInside((db) => db.prepare('UPDATE clock SET offset_ms = offset_ms + ?').run(ms)),
    lookInside,
    stop: () => goDown('SIGTERM'),
    async close() {
      if (child !== undefined) await end('SIGKILL')
      await orphansGone()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Ids of the processes that name the folder on their command line: dynoxide and the shell that guards it. */
export const processesOn = (dataDir: string): string[] =>
  readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && commandOf(pid).includes(dataDir))

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + patienceMs
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`waited ${patienceMs} ms until ${what}`)
    await setTimeout(lookAgainMs)
  }
}

async function healthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/_local/health`)).ok
  } catch {
    return false
  }
}

/** Below the range that outgoing connections take theirs from, so that it stays free while the system is down. */
async function freePort(): Promise<number> {
  const server = createServer()
  for (let port = 20_000 + (process.pid % 10_000); ; port += 1) {
    const taken = once(server.listen(port, '127.0.0.1'), 'listening').then(
      () => false,
      () => true,
    )
    if (await taken) continue
    server.close()
    await once(server, 'close')
    return port
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
