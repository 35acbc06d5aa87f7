import { once } from 'node:events'
import { type IncomingMessage, type ServerResponse, Agent, createServer, request as httpRequest } from 'node:http'
import * as z from 'zod'
import type { FaultKind, FaultRegistry } from './providers/faults.ts'

export interface FaultyDynamo {
  endpoint: string
  close(): Promise<void>
}

const kinds = ['429', 'throttle', '500', 'conflict', 'reset', 'timeout', 'lost-response'] as const satisfies FaultKind[]
const transaction = z.object({ TransactItems: z.array(z.unknown()) })

/** Stands between the handlers and DynamoDB, and fails the calls that a fault of the target `dynamodb` strikes. */
export async function startFaultyDynamo(upstream: string, faults: FaultRegistry): Promise<FaultyDynamo> {
  const agent = new Agent({ keepAlive: true })

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const fault = faults.strike('dynamodb', kinds)
    switch (fault) {
      case '429':
      case 'throttle':
        return refuse(outgoing, 400, 'ProvisionedThroughputExceededException')
      case '500':
        return refuse(outgoing, 500, 'InternalServerError')
      case 'conflict':
        return refuse(outgoing, 400, ...conflictOf(await readAll(incoming)))
      case 'reset':
        incoming.socket.destroy()
        return
      case 'timeout': {
        const letGo = faults.hold(() => incoming.socket.destroy())
        outgoing.once('close', letGo)
        return
      }
      default:
        forward(incoming, outgoing, fault === 'lost-response')
    }
  }

  function forward(incoming: IncomingMessage, outgoing: ServerResponse, loseResponse: boolean): void {
    const { method, headers } = incoming
    const onward = httpRequest(upstream, { method: method ?? 'POST', headers, agent }, (answer) => {
      if (loseResponse) {
        answer.resume().once('end', () => incoming.socket.destroy())
        return
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.once('error', () => incoming.socket.destroy())
    outgoing.once('close', () => {
      if (!outgoing.writableFinished) onward.destroy()
    })
    incoming.pipe(onward)
  }

  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch(() => incoming.socket.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = z.object({ port: z.number() }).parse(server.address())
  return {
    endpoint: `http://127.0.0.1:${port}`,
    async close() {
      server.close()
      server.closeAllConnections()
      agent.destroy()
      await once(server, 'close')
    },
  }
}

async function readAll(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

/** Somebody else is writing the same row: a transaction is told which of its writes met them, here the first. */
function conflictOf(body: string): [type: string, more: object] {
  const parsed = transaction.safeParse(JSON.parse(body))
  if (!parsed.success) return ['TransactionConflictException', {}]
  const reasons = parsed.data.TransactItems.map((_, index) => ({ Code: index === 0 ? 'TransactionConflict' : 'None' }))
  return ['TransactionCanceledException', { CancellationReasons: reasons }]
}

function refuse(outgoing: ServerResponse, status: number, type: string, more: object = {}): void {
  const body = { __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'This fault was asked for.', ...more }
  outgoing.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body))
}
