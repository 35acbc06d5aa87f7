import { once } from 'node:events'
import { type Server, createServer } from 'node:http'
import type { Context, SQSEvent, SQSRecord } from 'aws-lambda'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type DomainEvent, domainEvent } from '#core/domain-events.ts'

vi.hoisted(() => {
  process.env['SST_RESOURCE_App'] = '{}'
  process.env['SST_RESOURCE_Table'] = '{"name":"table"}'
  process.env['AWS_REGION'] = 'us-east-1'
  process.env['AWS_ACCESS_KEY_ID'] = 'test'
  process.env['AWS_SECRET_ACCESS_KEY'] = 'test'
  process.env['POWERTOOLS_LOG_LEVEL'] = 'SILENT'
})

/** What SQS was asked, and whether it answers. */
let asked: { action: string; seconds: number | undefined; receipt: string | undefined }[]
let sqsFails: boolean
let server: Server
let worker: typeof import('./worker.ts').worker
let logger: typeof import('./logger.ts').logger
let logged: [string, unknown, unknown][]

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { VisibilityTimeout, ReceiptHandle } = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, never>
    const action = String(request.headers['x-amz-target']).replace('AmazonSQS.', '')
    asked.push({ action, seconds: VisibilityTimeout, receipt: ReceiptHandle })
    response.writeHead(sqsFails && action === 'ChangeMessageVisibility' ? 400 : 200, {
      'content-type': 'application/x-amz-json-1.0',
    })
    response.end(
      action === 'GetQueueUrl'
        ? JSON.stringify({ QueueUrl: `${process.env['AWS_ENDPOINT_URL_SQS']}/1/extract-profile` })
        : '{}',
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  process.env['AWS_ENDPOINT_URL_SQS'] =
    `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  // The SDK reads its address when it is first loaded.
  ;({ worker } = await import('./worker.ts'))
  ;({ logger } = await import('./logger.ts'))
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  asked = []
  logged = []
  sqsFails = false
  for (const level of ['info', 'warn', 'error'] as const) {
    vi.spyOn(logger, level).mockImplementation((...line: unknown[]) => void logged.push([level, line[0], line[1]]))
  }
})
afterEach(() => vi.restoreAllMocks())

const ulid = (number: number) => String(number).padStart(26, '0')
const completed = (number: number) =>
  domainEvent(
    'questionnaire.completed',
    {
      id: `dev_${ulid(number)}`,
      occurredAt: '2026-11-22T10:00:00.000Z',
      actor: { kind: 'attendee', id: `att_${ulid(number)}` },
      correlationId: `req-${number}`,
    },
    { organizerId: `org_${ulid(1)}`, eventId: `evt_${ulid(1)}`, attendeeId: `att_${ulid(number)}`, completion: 1 },
  )
const record = (messageId: string, body: string, receives = 1) =>
  ({
    messageId,
    receiptHandle: `receipt-${messageId}`,
    body,
    attributes: { ApproximateReceiveCount: String(receives) },
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:us-east-1:1:extract-profile',
  }) as unknown as SQSRecord
const carrying = (number: number, receives = 1) =>
  record(`m${number}`, JSON.stringify({ source: 'm33t', detail: completed(number) }), receives)

const context = { getRemainingTimeInMillis: () => 1_000 } as Context
async function run(
  records: SQSRecord[],
  act: (event: DomainEvent, delivery: { now: string; receiveCount: number }) => Promise<void> = async () => {},
) {
  const { batchItemFailures } = await worker(['questionnaire.completed'], act)(
    { Records: records } as SQSEvent,
    context,
  )
  return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)
}

describe('a batch', () => {
  test('hands each domain event on, with the time and the count of the try', async () => {
    const seen: unknown[] = []
    const failed = await run(
      [carrying(1), carrying(2, 3)],
      async (event, delivery) => void seen.push([event, delivery]),
    )
    expect(failed).toEqual([])
    expect(seen).toEqual([
      [completed(1), { now: expect.stringMatching(/Z$/), receiveCount: 1 }],
      [completed(2), { now: expect.stringMatching(/Z$/), receiveCount: 3 }],
    ])
    expect(logged.map(([level, message]) => [level, message])).toEqual([
      ['info', 'handled'],
      ['info', 'handled'],
    ])
  })

  test('of which one fails is tried again for that one, by the id of its message', async () => {
    const failed = await run([carrying(1), carrying(2), carrying(3)], async ({ id }) => {
      if (id === completed(2).id) throw new Error('ada@example.com is in the way')
    })
    expect(failed).toEqual(['m2'])
    const [line] = logged.filter(([level]) => level === 'error')
    expect(line).toEqual([
      'error',
      'not handled, will be tried again',
      {
        domainEventId: completed(2).id,
        domainEvent: 'questionnaire.completed',
        correlationId: 'req-2',
        errorName: 'Error',
        errorAt: expect.any(String),
      },
    ])
    expect(JSON.stringify(logged)).not.toContain('ada@example.com')
  })

  test('of which all fail is an answer too, not an error of the function', async () => {
    expect(await run([carrying(1), carrying(2)], () => Promise.reject(new Error('x')))).toEqual(['m1', 'm2'])
  })
})

describe('what fails is tried again soon', () => {
  test.each([
    [1, 5],
    [2, 20],
    [3, 80],
    [4, 320],
    [5, 900],
  ])('after try %d in %d s', async (receives, seconds) => {
    await run([carrying(1, receives)], () => Promise.reject(new Error('x')))
    expect(asked.filter(({ action }) => action === 'ChangeMessageVisibility')).toEqual([
      { action: 'ChangeMessageVisibility', seconds, receipt: 'receipt-m1' },
    ])
  })

  test('and when SQS cannot be asked, it still counts as failed, with the reason in the log', async () => {
    sqsFails = true
    expect(await run([carrying(1)], () => Promise.reject(new RangeError('x')))).toEqual(['m1'])
    expect(logged.map(([level, message]) => [level, message])).toEqual([
      ['error', 'not handled, will be tried again'],
      ['warn', 'retry stays at the visibility timeout'],
    ])
    expect(logged[0]?.[2]).toMatchObject({ errorName: 'RangeError' })
  })
})

describe('what cannot be read fails alone and is not handed on', () => {
  const other = domainEvent(
    'event.published',
    { ...completed(1), actor: { kind: 'schedule', id: 'x' } },
    { organizerId: `org_${ulid(1)}`, eventId: `evt_${ulid(1)}` },
  )
  test.each([
    ['no JSON', '{"detail": ada@example.com'],
    ['nothing', ''],
    ['no domain event', JSON.stringify({ detail: { email: 'ada@example.com' } })],
    ['a domain event with more in it', JSON.stringify({ detail: { ...completed(1), email: 'ada@example.com' } })],
    ['a domain event of another queue', JSON.stringify({ detail: other })],
  ])('%s', async (_, body) => {
    const seen: string[] = []
    expect(await run([carrying(1), record('bad', body), carrying(3)], async ({ id }) => void seen.push(id))).toEqual([
      'bad',
    ])
    expect(seen).toEqual([completed(1).id, completed(3).id])
    expect(logged.filter(([level]) => level === 'error')).toEqual([
      ['error', 'unreadable message', { messageId: 'bad', errorName: expect.any(String), errorAt: expect.any(String) }],
    ])
    expect(JSON.stringify(logged)).not.toContain('ada@example.com')
    expect(asked).toEqual([])
  })
})
