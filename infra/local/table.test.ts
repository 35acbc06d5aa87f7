import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DomainEvent, domainEvent } from '#core/domain-events.ts'
import { type Dynamo, startDynamo } from './dynamo.ts'
import { type FaultyDynamo, startFaultyDynamo } from './dynamo-faults.ts'
import { type FaultRegistry, openFaults } from './providers/faults.ts'
import { type LocalTable, openTable, outboxPartitions } from './table.ts'

const TableName = 'm33t-test'
let dir: string
let dynamo: Dynamo
let table: LocalTable
let faults: FaultRegistry
let faulty: FaultyDynamo
const credentials = { accessKeyId: 'a', secretAccessKey: 'b' }
const clientOf = (endpoint: string, maxAttempts = 1) =>
  DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, maxAttempts, region: 'us-east-1', credentials }))
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'm33t-table-'))
  dynamo = await startDynamo(join(dir, 'table.db'), process.env)
  table = await openTable(dynamo.endpoint, TableName)
  faults = openFaults()
  faulty = await startFaultyDynamo(dynamo.endpoint, faults)
})
afterAll(async () => {
  faults.close()
  await faulty.close()
  table.close()
  await dynamo.close()
  rmSync(dir, { recursive: true, force: true })
})

test('opens a second time as it is, and lists rows in the same words', async () => {
  const client = clientOf(dynamo.endpoint)
  const document = { b: 1, a: { d: null, c: [true] } }
  const Item = { sk: 's', pk: 'a', gsi1pk: 'g', gsi1sk: 'h', tags: new Set(['y', 'x']), document }
  await client.send(new PutCommand({ TableName, Item }))
  const again = await openTable(dynamo.endpoint, TableName)
  const items: string[] = []
  for await (const item of again.items()) items.push(item)
  expect(items).toEqual([
    '{"document":{"a":{"c":[true],"d":null},"b":1},"gsi1pk":"g","gsi1sk":"h","pk":"a","sk":"s","tags":["x","y"]}',
  ])
  again.close()
})

test('counts the outbox rows that the product writes, in every partition', async () => {
  process.env['SST_RESOURCE_App'] = '{"name":"m33t","stage":"test"}'
  process.env['SST_RESOURCE_Table'] = JSON.stringify({ name: TableName })
  process.env['SST_RESOURCE_Bus'] = '{"name":"bus"}'
  const { outboxRow } = await import('#functions/adapters/dynamodb/outbox.ts')
  const rows = Array.from({ length: 64 }, (_, n) => outboxRow(eventOf(n)))
  const partitions = rows.map(({ Put }) => String(Put?.Item?.['pk']))
  expect(new Set(partitions)).toEqual(new Set(outboxPartitions))
  expect(await table.unpublished()).toBe(0)
  await clientOf(dynamo.endpoint).send(new TransactWriteCommand({ TransactItems: rows }))
  expect(await table.unpublished()).toBe(64)
})

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const eventOf = (n: number): DomainEvent =>
  domainEvent(
    'message.received',
    {
      id: `dev_01ARZ3NDEKTSV4RRFFQ69G5F${alphabet[n >> 5]}${alphabet[n & 31]}`,
      occurredAt: '2026-11-22T10:00:00.000Z',
      actor: { kind: 'provider', id: 'twilio' },
      correlationId: 'c',
    },
    { messageId: 'msg_01ARZ3NDEKTSV4RRFFQ69G5FAV' },
  )

describe('a fault between the handlers and the table', () => {
  const put = (maxAttempts?: number) =>
    clientOf(faulty.endpoint, maxAttempts).send(new PutCommand({ TableName, Item: { pk: 'f', sk: 'f' } }))

  test.each([
    ['throttle', 'ProvisionedThroughputExceededException'],
    ['429', 'ProvisionedThroughputExceededException'],
    ['500', 'InternalServerError'],
    ['conflict', 'TransactionConflictException'],
  ] as const)('%s is DynamoDB saying %s', async (kind, name) => {
    faults.add({ target: 'dynamodb', kind, rate: 1, count: 1 })
    await expect(put()).rejects.toMatchObject({ name })
    await put()
  })

  test('conflict cancels a transaction with its reasons', async () => {
    faults.add({ target: 'dynamodb', kind: 'conflict', rate: 1, count: 1 })
    const items = ['a', 'b'].map((sk) => ({ Put: { TableName, Item: { pk: 'f', sk } } }))
    const write = clientOf(faulty.endpoint).send(new TransactWriteCommand({ TransactItems: items }))
    await expect(write).rejects.toMatchObject({
      name: 'TransactionCanceledException',
      CancellationReasons: [{ Code: 'TransactionConflict' }, { Code: 'None' }],
    })
  })

  test('a reset and a lost answer are survived by one more try', async () => {
    for (const kind of ['reset', 'lost-response'] as const) {
      faults.add({ target: 'dynamodb', kind, rate: 1, count: 1 })
      await expect(put()).rejects.toMatchObject({ code: 'ECONNRESET' })
      faults.clear()
      faults.add({ target: 'dynamodb', kind, rate: 1, count: 1 })
      await put(2)
    }
  })
})
