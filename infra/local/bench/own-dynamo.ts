import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
import { startDynamo } from '../dynamo.ts'

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }

/** What the SDK alone puts into a table of this kind, in items a second by `clients` at once. */
export async function rawPutsPerSecond(clients: number, count: number): Promise<number> {
  const dir = mkdtempSync(join(tmpdir(), 'm33t-bench-'))
  const dynamo = await startDynamo(join(dir, 'table.db'), { PATH: process.env['PATH'] })
  const client = new DynamoDBClient({ endpoint: dynamo.endpoint, region: 'us-east-1', credentials })
  const documents = DynamoDBDocumentClient.from(client)
  await client.send(
    new CreateTableCommand({
      TableName: 'raw',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    }),
  )
  const put = (n: number) =>
    documents.send(new PutCommand({ TableName: 'raw', Item: { pk: `item-${n}`, body: 'x'.repeat(1_000) } }))
  for (let n = 0; n < clients; n += 1) await put(n)
  const rate = await perSecond(clients, count, put)
  client.destroy()
  await dynamo.close()
  rmSync(dir, { recursive: true, force: true })
  return rate
}

/** Runs `act` for 0..count-1 by `clients` at once. */
export async function perSecond(clients: number, count: number, act: (n: number) => Promise<unknown>): Promise<number> {
  let next = 0
  const from = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let n = next++; n < count; n = next++) await act(n)
    }),
  )
  return count / ((performance.now() - from) / 1_000)
}

export interface CountingDynamo {
  endpoint: string
  /** How often each operation was asked for, such as `TransactWriteItems`. */
  counts: Map<string, number>
  close(): Promise<void>
}

/** A DynamoDB that counts what it is asked. */
export async function countingDynamo(): Promise<CountingDynamo> {
  const dir = mkdtempSync(join(tmpdir(), 'm33t-bench-'))
  const dynamo = await startDynamo(join(dir, 'table.db'), { PATH: process.env['PATH'] })
  const { hostname, port } = new URL(dynamo.endpoint)
  const counts = new Map<string, number>()
  const server = createServer((incoming, outgoing) => {
    const operation = String(incoming.headers['x-amz-target']).split('.')[1] ?? ''
    counts.set(operation, (counts.get(operation) ?? 0) + 1)
    const forwarded = request(
      { hostname, port, method: incoming.method, path: incoming.url, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      },
    )
    incoming.pipe(forwarded)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port')
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    counts,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await dynamo.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
