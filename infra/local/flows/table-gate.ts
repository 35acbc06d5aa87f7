import { mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { type IncomingMessage, Agent, createServer, request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { startDynamo } from '../dynamo.ts'

/** A real table behind a gate that can hold back the writes of match lists, to act at just that moment, or fail a write. */
export interface TableGate {
  /** For `startForTest`. */
  env: Record<string, string>
  /** Shuts the gate; resolves when so many lists wait to be written. */
  holdLists(count: number): Promise<void>
  open(): void
  /** Fails every transaction with these words in it; none without any. */
  failOn(words?: string): void
  close(): Promise<void>
}

export async function startTableGate(): Promise<TableGate> {
  const dir = mkdtempSync(join(tmpdir(), 'm33t-table-'))
  const dynamo = await startDynamo(join(dir, 'table.db'), { PATH: process.env['PATH'] })
  const agent = new Agent({ keepAlive: true })
  let isShut = false
  let failing: string | undefined
  let wanted = { count: 0, reached: () => {} }
  const waiting: (() => void)[] = []

  const server = createServer(async (incoming, outgoing) => {
    const body = await bodyOf(incoming)
    if (isShut && writesList(incoming, body)) {
      await new Promise<void>((resolve) => {
        waiting.push(resolve)
        if (waiting.length === wanted.count) wanted.reached()
      })
    }
    if (failing !== undefined && writes(incoming) && body.includes(failing)) {
      const error = { __type: 'com.amazonaws.dynamodb.v20120810#InternalServerError' }
      outgoing.writeHead(500, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(error))
      return
    }
    const { method = 'POST', headers } = incoming
    httpRequest(dynamo.endpoint, { method, headers, agent }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
      .once('error', () => incoming.socket.destroy())
      .end(body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = z.object({ port: z.number() }).parse(server.address())
  return {
    env: { DYNAMODB_ENDPOINT: `http://127.0.0.1:${port}` },
    holdLists(count) {
      isShut = true
      return new Promise((reached) => {
        wanted = { count, reached }
      })
    },
    open() {
      isShut = false
      for (const go of waiting.splice(0)) go()
    },
    failOn(words) {
      failing = words
    },
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
      agent.destroy()
      await dynamo.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

const writes = ({ headers }: IncomingMessage): boolean =>
  String(headers['x-amz-target']).endsWith('.TransactWriteItems')

const writesList = (incoming: IncomingMessage, body: Buffer): boolean =>
  writes(incoming) && body.includes('"match-list"')

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
