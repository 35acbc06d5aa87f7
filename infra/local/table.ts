import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { ResourceNotFoundException } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, QueryCommand, paginateScan } from '@aws-sdk/lib-dynamodb'
import { table } from '#infra/wiring.ts'

export interface LocalTable {
  /** How many outbox rows wait to be published. */
  unpublished(): Promise<number>
  /** Every item as JSON, its names in order, so that two readings of the same rows are the same text. */
  items(): AsyncIterable<string>
  close(): void
}

/** The outbox's partitions, as functions/adapters/dynamodb spreads them; a test holds the two together. */
export const outboxPartitions = Array.from({ length: 8 }, (_, shard) => `$m33t#shard_${shard}`)

/** Opens the table, creating it at the first start. Talks to DynamoDB itself, past any fault set for handlers. */
export async function openTable(endpoint: string, name: string): Promise<LocalTable> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const client = new DynamoDBClient({ endpoint, region: 'us-east-1', credentials })
  const documents = DynamoDBDocumentClient.from(client)
  await createIfMissing(client, name)

  async function countIn(partition: string): Promise<number> {
    const { Count = 0 } = await documents.send(
      new QueryCommand({
        TableName: name,
        Select: 'COUNT',
        KeyConditionExpression: '#pk = :pk',
        ExpressionAttributeNames: { '#pk': table.partitionKey },
        ExpressionAttributeValues: { ':pk': partition },
        ConsistentRead: true,
      }),
    )
    return Count
  }

  return {
    async unpublished() {
      const counts = await Promise.all(outboxPartitions.map((partition) => countIn(partition)))
      return counts.reduce((sum, count) => sum + count, 0)
    },
    async *items() {
      const pages = paginateScan({ client: documents }, { TableName: name, ConsistentRead: true })
      for await (const { Items = [] } of pages) {
        for (const item of Items) yield JSON.stringify(item, inOrder)
      }
    },
    close: () => client.destroy(),
  }
}

function inOrder(_name: string, value: unknown): unknown {
  if (value instanceof Set) return [...value].sort()
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

async function createIfMissing(client: DynamoDBClient, name: string): Promise<void> {
  try {
    await client.send(new DescribeTableCommand({ TableName: name }))
    return
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error
  }
  const keys = ({ partitionKey, sortKey }: { partitionKey: string; sortKey: string }) => [
    { AttributeName: partitionKey, KeyType: 'HASH' as const },
    { AttributeName: sortKey, KeyType: 'RANGE' as const },
  ]
  const attributes = [table, ...table.indexes].flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey])
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: attributes.map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
      KeySchema: keys(table),
      GlobalSecondaryIndexes: table.indexes.map((index) => ({
        IndexName: index.name,
        KeySchema: keys(index),
        Projection: { ProjectionType: 'ALL' as const },
      })),
    }),
  )
}
