import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import * as z from 'zod'
import { projectRoot } from './data-folder.ts'

export interface Dynamo {
  /** `http://127.0.0.1:<port>` */
  endpoint: string
  close(): Promise<void>
}

/** Thrown when no DynamoDB can be had on this machine; its message is meant for the user. */
export class NoDynamo extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'NoDynamo'
  }
}

// Ends dynoxide when standard input closes, which the operating system does even when its parent is killed with -9.
const guard = 'exec 3<&0; "$@" 3<&- & pid=$!; { cat <&3 >/dev/null; kill "$pid"; } 2>/dev/null & wait "$pid"'
const tries = 3
const probeEveryMs = 5
// dynoxide wants to see a signature, and does not check it.
const scope = 'local/20260101/us-east-1/dynamodb/aws4_request'
const unsigned = `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`
const patienceMs = 10_000

/** Starts dynoxide over `file`, or uses `DYNAMODB_ENDPOINT` as it is. @throws NoDynamo */
export async function startDynamo(file: string, env: NodeJS.ProcessEnv): Promise<Dynamo> {
  const given = env['DYNAMODB_ENDPOINT']
  if (given) {
    if (!(await answers(given))) throw new NoDynamo(`Nothing answers like DynamoDB at DYNAMODB_ENDPOINT, ${given}.`)
    return { endpoint: given.replace(/\/+$/, ''), close: async () => undefined }
  }
  const binary = findDynoxide(env)
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    // Between asking for a free port and dynoxide's taking it, somebody else may: then once more.
    const dynamo = await launch(binary, file, await freePort())
    if (dynamo !== undefined) return dynamo
  }
  throw new NoDynamo(`dynoxide (${binary}) does not start on ${file}.`)
}

function findDynoxide(env: NodeJS.ProcessEnv): string {
  const onPath = (env['PATH'] ?? '').split(delimiter).map((dir) => join(dir, 'dynoxide'))
  const own = join(projectRoot, 'node_modules', '@dynoxide', `${process.platform}-${process.arch}`, 'dynoxide')
  const found = [own, ...onPath].find((candidate) => existsSync(candidate))
  if (found !== undefined) return found
  throw new NoDynamo(
    `There is no local DynamoDB for ${process.platform}-${process.arch}: ` +
      'put `dynoxide` on the PATH, or set DYNAMODB_ENDPOINT to one that runs.',
  )
}

async function launch(binary: string, file: string, port: number): Promise<Dynamo | undefined> {
  const args = ['serve', '--host', '127.0.0.1', '--port', String(port), '--db-path', file]
  // A group of its own: Ctrl-C in the terminal must not end it before what runs has been written.
  const child = spawn('sh', ['-c', guard, 'dynoxide', binary, ...args], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  const exited = once(child, 'exit').then(() => undefined)
  const close = async () => {
    child.stdin.end()
    await exited
  }
  const endpoint = `http://127.0.0.1:${port}`
  const deadline = performance.now() + patienceMs
  while (performance.now() < deadline) {
    if (await answers(endpoint)) return { endpoint, close }
    const ended = await Promise.race([exited.then(() => true), setTimeout(probeEveryMs, false)])
    if (ended) return undefined
  }
  await close()
  return undefined
}

async function answers(endpoint: string): Promise<boolean> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': 'DynamoDB_20120810.ListTables',
        authorization: unsigned,
      },
      body: '{"Limit":1}',
      signal: AbortSignal.timeout(2000),
    })
    await response.arrayBuffer()
    return response.headers.get('content-type')?.includes('amz-json') ?? false
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = z.object({ port: z.number() }).parse(server.address())
  server.close()
  await once(server, 'close')
  return port
}
