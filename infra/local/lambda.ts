import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { FunctionReply, type FunctionCall } from './function-messages.ts'

export interface FunctionDeclaration {
  slug: string
  timeoutSeconds: number
  /** Functions of one name share a thread; people who wait are not to queue behind work that nobody watches. */
  thread: string
}

export interface LambdaOptions {
  functions: readonly FunctionDeclaration[]
  /** Threads to start at once; the others start with their first call. */
  startWith: readonly string[]
  /** The module that exports a function's `handler`. */
  fileOf(slug: string): Promise<string>
  compileCache: string
  region: string
  account: string
  /** All that the handlers see as `process.env`. */
  environment: Record<string, string>
  /** Each chunk that a handler writes to standard output or error. */
  log(text: string): void
}

export interface Lambda {
  /** Runs a handler; payload and result go through JSON. @throws FunctionFailed */
  invoke(slug: string, payload: unknown): Promise<unknown>
  /** What handlers read of their environment at each use. */
  setEnvironment(name: string, value: string): void
  /** As a deployment: new invocations start cold in the changed environment, those under way end in the old one. */
  redeploy(changes: Record<string, string>): void
  close(): Promise<void>
}

/** `errorType` is the thrown error's name, `Timeout` when the time was up, `Exit` when the runtime died. */
export class FunctionFailed extends Error {
  readonly errorType: string
  constructor(slug: string, errorType: string) {
    super(`${slug} failed: ${errorType}`)
    this.name = 'FunctionFailed'
    this.errorType = errorType
  }
}

interface Host {
  worker: Worker
  /** What it has not answered yet. */
  waiting: Map<number, (reply: FunctionReply) => void>
}

const hostFile = join(import.meta.dirname, 'function-host.ts')

/** Runs the functions in threads beside this one. When a handler brings one down, the next call starts another. */
export function startLambda(options: LambdaOptions): Lambda {
  const { fileOf, compileCache, region, account, log } = options
  const environment = { ...options.environment }
  const declared = new Map(options.functions.map((declaration) => [declaration.slug, declaration]))
  const hosts = new Set<Host>()
  let lastId = 0
  let closing = false
  const current = new Map<string, Host>()
  for (const thread of options.startWith) startHost(thread)

  function startHost(thread: string): Host {
    const worker = new Worker(hostFile, {
      env: environment,
      workerData: { compileCache, region, account },
      stdout: true,
      stderr: true,
      execArgv: [],
    })
    const host: Host = { worker, waiting: new Map() }
    worker.stdout.setEncoding('utf8').on('data', log)
    worker.stderr.setEncoding('utf8').on('data', log)
    worker.on('message', (message: unknown) => {
      const reply = FunctionReply.parse(message)
      host.waiting.get(reply.id)?.(reply)
    })
    // Without a listener a crash in the thread would be one of this process.
    worker.on('error', ({ name: errorName }) => {
      log(`${JSON.stringify({ level: 'ERROR', message: 'function runtime died', errorName })}\n`)
    })
    worker.on('exit', () => {
      hosts.delete(host)
      if (current.get(thread) === host) current.delete(thread)
      for (const [id, finish] of host.waiting) finish({ ok: false, id, errorType: 'Exit' })
    })
    hosts.add(host)
    current.set(thread, host)
    return host
  }

  // The empty list of transfers tells the linter that this is no window.
  const post = ({ worker }: Host, call: FunctionCall) => worker.postMessage(call, [])

  function retireWhenIdle(host: Host): void {
    const isCurrent = [...current.values()].includes(host)
    if (!isCurrent && host.waiting.size === 0) void host.worker.terminate()
  }

  async function invoke(slug: string, payload: unknown): Promise<unknown> {
    const declaration = declared.get(slug)
    if (declaration === undefined) throw new FunctionFailed(slug, 'ResourceNotFound')
    const timeoutMs = declaration.timeoutSeconds * 1000
    const file = await fileOf(slug)
    if (closing) throw new FunctionFailed(slug, 'Exit')
    const id = (lastId += 1)
    const host = current.get(declaration.thread) ?? startHost(declaration.thread)
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => finish({ ok: false, id, errorType: 'Timeout' }), timeoutMs)
      const finish = (reply: FunctionReply) => {
        clearTimeout(timer)
        host.waiting.delete(id)
        retireWhenIdle(host)
        if (reply.ok) resolve(JSON.parse(reply.result))
        else reject(new FunctionFailed(slug, reply.errorType))
      }
      host.waiting.set(id, finish)
      const call = { id, slug, file, requestId: randomUUID(), deadlineMs: Date.now() + timeoutMs }
      post(host, { kind: 'invoke', ...call, payload: JSON.stringify(payload) ?? 'null' })
    })
  }

  return {
    invoke,
    setEnvironment(name, value) {
      environment[name] = value
      for (const host of hosts) post(host, { kind: 'environment', name, value })
    },
    redeploy(changes) {
      Object.assign(environment, changes)
      const old = [...current.values()]
      current.clear()
      for (const host of old) retireWhenIdle(host)
    },
    async close() {
      closing = true
      await Promise.all([...hosts].map(({ worker }) => worker.terminate()))
    },
  }
}
