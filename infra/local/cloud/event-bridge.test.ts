import { PutEventsCommand, type PutEventsRequestEntry } from '@aws-sdk/client-eventbridge'
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openCloudFixture, type CloudFixture } from './cloud-fixture.ts'

let fixture: CloudFixture

beforeEach(async () => {
  fixture = await openCloudFixture({
    queues: [
      { name: 'answered', visibilityTimeoutSeconds: 30 },
      { name: 'confirmed', visibilityTimeoutSeconds: 30 },
    ],
    rules: [
      { name: 'answered', pattern: { 'detail-type': ['rsvp.answered'] }, queue: 'answered' },
      { name: 'confirmed', pattern: { detail: { status: [{ prefix: 'CONF' }] } }, queue: 'confirmed' },
    ],
  })
})
afterEach(() => fixture.close())

const entry = (more: Partial<PutEventsRequestEntry> = {}): PutEventsRequestEntry => ({
  EventBusName: 'm33t',
  Source: 'm33t',
  DetailType: 'rsvp.answered',
  Detail: JSON.stringify({ status: 'CONFIRMED' }),
  ...more,
})
const put = (...Entries: PutEventsRequestEntry[]) => fixture.bus.send(new PutEventsCommand({ Entries }))
const bodies = async (queue: string): Promise<unknown[]> => {
  const QueueUrl = fixture.cloud.queueUrl(queue)
  const { Messages } = await fixture.sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }))
  return (Messages ?? []).map((message) => JSON.parse(message.Body ?? ''))
}

describe('PutEvents', () => {
  test('brings the whole event envelope to every queue whose rule matches', async () => {
    const result = await put(entry({ Resources: ['arn:it'], Time: new Date('2031-02-03T04:05:06.789Z') }))
    expect(result).toMatchObject({ FailedEntryCount: 0, Entries: [{ EventId: expect.any(String) }] })
    const expected = {
      version: '0',
      id: result.Entries?.[0]?.EventId,
      'detail-type': 'rsvp.answered',
      source: 'm33t',
      account: '000000000000',
      time: '2031-02-03T04:05:06Z',
      region: 'us-east-1',
      resources: ['arn:it'],
      detail: { status: 'CONFIRMED' },
    }
    expect(await bodies('answered')).toEqual([expected])
    expect(await bodies('confirmed')).toEqual([expected])
  })

  test('takes its time from the local clock', async () => {
    await put(entry())
    expect(await bodies('answered')).toMatchObject([{ time: expect.stringMatching(/^2031-01-01T00:00:\d\dZ$/) }])
  })

  test('an event that no rule matches is accepted and goes nowhere but the wire', async () => {
    expect(await put(entry({ DetailType: 'event.published', Detail: '{}' }))).toMatchObject({ FailedEntryCount: 0 })
    expect(await bodies('answered')).toEqual([])
    expect([...fixture.cloud.wire()]).toMatchObject([{ kind: 'bus', entry: { 'detail-type': 'event.published' } }])
  })

  test('an entry that is wrong fails alone', async () => {
    const { Source: _, ...withoutSource } = entry()
    const result = await put(
      entry({ Detail: '{"n": 1}' }),
      entry({ Detail: '{"n": ' }),
      entry({ Detail: '[1]' }),
      withoutSource,
      entry({ DetailType: 'x'.repeat(129) }),
      entry({ EventBusName: 'elsewhere' }),
      entry({ Detail: '{"n": 2}', EventBusName: 'arn:aws:events:us-east-1:000000000000:event-bus/m33t' }),
    )
    expect(result.FailedEntryCount).toBe(5)
    expect(result.Entries?.map((it) => it.ErrorCode)).toEqual([
      undefined,
      'MalformedDetail',
      'MalformedDetail',
      'InvalidArgument',
      'InvalidArgument',
      'ResourceNotFoundException',
      undefined,
    ])
    expect(await bodies('answered')).toMatchObject([{ detail: { n: 1 } }, { detail: { n: 2 } }])
  })

  test('a fault can be injected for one entry', async () => {
    let entries = 0
    fixture.cloud.faults = (_target, operation) => {
      if (operation !== 'PutEvents:entry') return undefined
      entries += 1
      return entries === 2 ? { status: 400, code: 'ThrottlingException' } : undefined
    }
    const result = await put(entry(), entry(), entry())
    expect(result.Entries?.map((it) => it.ErrorCode)).toEqual([undefined, 'ThrottlingException', undefined])
    expect(await bodies('answered')).toHaveLength(2)
  })

  test('a fault can be injected for the request', async () => {
    fixture.cloud.faults = () => ({ status: 500, code: 'InternalException' })
    await expect(put(entry())).rejects.toMatchObject({ name: 'InternalException', $metadata: { httpStatusCode: 500 } })
    expect([...fixture.cloud.wire()]).toEqual([])
  })

  test('more than ten entries, none, or too many bytes are refused', async () => {
    await expect(put()).rejects.toMatchObject({ name: 'ValidationException' })
    await expect(put(...Array.from({ length: 11 }, () => entry()))).rejects.toMatchObject({
      name: 'ValidationException',
    })
    const large = JSON.stringify({ text: 'x'.repeat(262_144) })
    await expect(put(entry({ Detail: large }))).rejects.toMatchObject({ name: 'ValidationException' })
  })
})

test('a rule must name a declared queue', async () => {
  const attempt = openCloudFixture({ rules: [{ name: 'lost', pattern: { source: ['m33t'] }, queue: 'nowhere' }] })
  await expect(attempt).rejects.toThrow('nowhere')
})
