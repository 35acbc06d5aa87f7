import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod'
import { AwsError } from './aws-error.ts'
import type { LocalClock } from './clock.ts'
import type { Faults, Operations } from './endpoint.ts'
import { compileEventPattern } from './event-pattern.ts'
import type { MessageQueues } from './message-queues.ts'
import { transact } from './store.ts'
import type { Wire } from './wire.ts'

export interface RuleDeclaration {
  name: string
  /** An EventBridge event pattern, such as `{"detail-type": ["rsvp.answered"]}`. */
  pattern: Record<string, unknown>
  queue: string
}

export interface EventBridgeOptions {
  db: DatabaseSync
  clock: LocalClock
  wire: Wire
  queues: MessageQueues
  busName: string
  rules: RuleDeclaration[]
  region: string
  account: string
  faults(): Faults
}

const largestRequestBytes = 262_144
const putEvents = z.object({
  Entries: z
    .array(
      z.object({
        Source: z.string().optional(),
        DetailType: z.string().optional(),
        Detail: z.string().optional(),
        EventBusName: z.string().optional(),
        Resources: z.array(z.string()).default([]),
        Time: z.number().optional(),
      }),
    )
    .min(1)
    .max(10),
})
type PutEntry = z.infer<typeof putEvents>['Entries'][number]
type EntryResult = { EventId: string } | { ErrorCode: string; ErrorMessage: string }

const detailObject = z.record(z.string(), z.unknown())

function parseDetail(text: string): Record<string, unknown> | undefined {
  try {
    return detailObject.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

const bytesOf = (entry: PutEntry) =>
  14 +
  [entry.Source, entry.DetailType, entry.Detail, ...entry.Resources].reduce(
    (sum, text) => sum + Buffer.byteLength(text ?? ''),
    0,
  )

/** PutEvents of EventBridge (AWS JSON 1.1); accepting an entry and filling the queues it matches is one transaction. */
export function createEventBridge(options: EventBridgeOptions): Operations {
  const { db, clock, wire, queues, busName, region, account, faults } = options
  const rules = options.rules.map(({ pattern, queue }) => ({ matches: compileEventPattern(pattern), queue }))

  const refuse = (ErrorCode: string, ErrorMessage: string): EntryResult => ({ ErrorCode, ErrorMessage })
  const missing = (name: string) =>
    refuse('InvalidArgument', `Parameter ${name} is not valid. Reason: ${name} is a required argument.`)

  function put(entry: PutEntry): EntryResult {
    const fault = faults()('eventbridge', 'PutEvents:entry')
    if (fault) return refuse(fault.code, 'This fault was asked for.')
    if (!entry.Source) return missing('Source')
    if (!entry.DetailType) return missing('DetailType')
    if (entry.DetailType.length > 128) {
      return refuse('InvalidArgument', 'Parameter DetailType is not valid. Reason: DetailType must not exceed 128.')
    }
    if (entry.Detail === undefined) return missing('Detail')
    const detail = parseDetail(entry.Detail)
    if (!detail) return refuse('MalformedDetail', 'Detail is malformed.')
    // AWS answers an unknown bus with success and drops the event; here a wrong name must not stay unseen.
    if ((entry.EventBusName ?? 'default').split('/').at(-1) !== busName) {
      return refuse('ResourceNotFoundException', 'The event bus does not exist.')
    }
    const event = {
      version: '0',
      id: randomUUID(),
      'detail-type': entry.DetailType,
      source: entry.Source,
      account,
      time: `${new Date(entry.Time === undefined ? clock.now() : entry.Time * 1000).toISOString().slice(0, 19)}Z`,
      region,
      resources: entry.Resources,
      detail,
    }
    const body = JSON.stringify(event)
    transact(db, () => {
      wire.record({ kind: 'bus', entry: event })
      for (const rule of rules) if (rule.matches(event)) queues.send(rule.queue, body)
    })
    return { EventId: event.id }
  }

  return {
    PutEvents(input) {
      const { Entries } = putEvents.parse(input)
      if (Entries.reduce((sum, entry) => sum + bytesOf(entry), 0) > largestRequestBytes) {
        throw new AwsError(400, 'ValidationException', 'Total size of the entries in the request is over the limit.')
      }
      const results = Entries.map(put)
      return { FailedEntryCount: results.filter((it) => 'ErrorCode' in it).length, Entries: results }
    },
  }
}
