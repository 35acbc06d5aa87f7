import { randomUUID } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import * as z from 'zod'
import type { LocalClock } from './clock.ts'
import { messageAttributes, type MessageAttributes } from './message-attributes.ts'
import { transact } from './store.ts'
import type { Wire } from './wire.ts'

export interface QueueDeclaration {
  name: string
  visibilityTimeoutSeconds: number
  deadLetter?: { queue: string; maxReceives: number }
}

/** A message as one receive saw it. Times are epoch milliseconds. */
export interface ReceivedMessage {
  id: string
  receiptHandle: string
  body: string
  attributes: MessageAttributes
  sentAt: number
  firstReceivedAt: number
  receives: number
  /** The queue it was dead-lettered from. */
  origin: string | null
}

export interface MoveTask {
  source: string
  destination: string | null
  startedAt: number
  moved: number
}

export interface MessageQueues {
  names(): string[]
  declaration(queue: string): QueueDeclaration | undefined
  /** Queues whose failed messages end in `deadLetterQueue`. */
  sourcesOf(deadLetterQueue: string): string[]
  /** Returns the message's id. */
  send(queue: string, body: string, options?: { delaySeconds?: number; attributes?: MessageAttributes }): string
  /** Takes up to `max` visible messages, oldest visibility first, and moves those received too often to the DLQ. */
  receive(queue: string, max: number, visibilityTimeoutSeconds?: number): ReceivedMessage[]
  /** False when the handle is stale: the message is gone, or was received again since. */
  remove(queue: string, receiptHandle: string): boolean
  changeVisibility(queue: string, receiptHandle: string, seconds: number): 'changed' | 'not-in-flight' | 'stale'
  counts(queue: string): { visible: number; inFlight: number; delayed: number }
  purge(queue: string): void
  /** Moves all out of a dead-letter queue, to `destination` or to where each came from, as new messages. */
  move(deadLetterQueue: string, destination?: string): number
  moveTasks(deadLetterQueue: string): MoveTask[]
  /** When the next message is or was due to be seen, in epoch milliseconds. */
  nextVisibleAt(queue: string): number | undefined
  /** `listener` runs after a message came to `queue` or became visible early; it must only schedule work. */
  onArrival(queue: string, listener: () => void): () => void
  /**
   * After a restart nobody works on what was in flight: it becomes visible at once, and this receive does not count. The
   * machine went down, not the message's consumer; five kills would bury what is in perfect order.
   */
  releaseInFlight(): void
}

const defaultVisibilityTimeoutSeconds = 30
const messageRow = z.object({
  seq: z.number(),
  id: z.string(),
  origin: z.string().nullable(),
  body: z.string(),
  attributes: z.string(),
  sent_at: z.number(),
  first_received_at: z.number().nullable(),
  receives: z.number(),
})
const flightRow = z.object({ seq: z.number(), visible_at: z.number() }).optional()
const countsRow = z.object({ visible: z.number(), inFlight: z.number(), delayed: z.number() })
const momentRow = z.object({ at: z.number() }).optional()
const movedRow = z.object({ seq: z.number(), origin: z.string().nullable() })
const taskRow = z.object({
  source: z.string(),
  destination: z.string().nullable(),
  startedAt: z.number(),
  moved: z.number(),
})
const handleParts = /^([^:]+):[^:]+$/

/** The queues themselves, without the protocol: everything is one SQLite statement or one transaction. */
export function createMessageQueues(
  db: DatabaseSync,
  clock: LocalClock,
  wire: Wire,
  declarations: QueueDeclaration[],
): MessageQueues {
  const declared = new Map(declarations.map((queue) => [queue.name, queue]))
  for (const { deadLetter } of declarations) {
    if (!deadLetter || declared.has(deadLetter.queue)) continue
    declared.set(deadLetter.queue, {
      name: deadLetter.queue,
      visibilityTimeoutSeconds: defaultVisibilityTimeoutSeconds,
    })
  }
  const listeners = new Map<string, Set<() => void>>()
  const insert = db.prepare(
    'INSERT INTO message (id, queue, body, attributes, sent_at, visible_at) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const visible = db.prepare(
    'SELECT * FROM message WHERE queue = ? AND visible_at <= ? ORDER BY visible_at, seq LIMIT ?',
  )
  const take = db.prepare(
    'UPDATE message SET visible_at = ?, receipt = ?, receives = receives + 1, first_received_at = ? WHERE seq = ?',
  )
  const bury = db.prepare(
    `UPDATE message SET queue = ?, origin = ?, visible_at = ?, receives = 0, first_received_at = NULL, receipt = NULL
     WHERE seq = ?`,
  )
  const removeByReceipt = db.prepare('DELETE FROM message WHERE queue = ? AND id = ? AND receipt = ?')
  const findByReceipt = db.prepare('SELECT seq, visible_at FROM message WHERE queue = ? AND id = ? AND receipt = ?')
  const setVisible = db.prepare('UPDATE message SET visible_at = ? WHERE seq = ?')
  const count = db.prepare(
    `SELECT count(*) FILTER (WHERE visible_at <= $now) AS visible,
            count(*) FILTER (WHERE visible_at > $now AND receipt IS NOT NULL) AS inFlight,
            count(*) FILTER (WHERE visible_at > $now AND receipt IS NULL) AS delayed
     FROM message WHERE queue = $queue`,
  )
  const empty = db.prepare('DELETE FROM message WHERE queue = ?')
  const inQueue = db.prepare('SELECT seq, origin FROM message WHERE queue = ? ORDER BY seq')
  const revive = db.prepare(
    `UPDATE message SET queue = ?, origin = NULL, id = ?, sent_at = ?, visible_at = ?, receives = 0,
       first_received_at = NULL, receipt = NULL WHERE seq = ?`,
  )
  const insertTask = db.prepare('INSERT INTO move_task (source, destination, started_at, moved) VALUES (?, ?, ?, ?)')
  const tasks = db.prepare(
    `SELECT source, destination, started_at AS startedAt, moved FROM move_task
     WHERE source = ? ORDER BY seq DESC LIMIT 10`,
  )
  const next = db.prepare('SELECT visible_at AS at FROM message WHERE queue = ? ORDER BY visible_at LIMIT 1')
  const release = db.prepare(
    `UPDATE message SET visible_at = ?, receives = receives - 1, receipt = NULL
     WHERE receipt IS NOT NULL AND visible_at > ?`,
  )

  const announce = (queue: string) => {
    for (const listener of listeners.get(queue) ?? []) listener()
  }
  const idIn = (receiptHandle: string) => handleParts.exec(receiptHandle)?.[1] ?? ''
  const sourcesOf = (deadLetterQueue: string) =>
    [...declared.values()].filter((queue) => queue.deadLetter?.queue === deadLetterQueue).map((queue) => queue.name)

  function receiveOnce(
    queue: string,
    max: number,
    timeoutSeconds: number,
  ): { taken: ReceivedMessage[]; buried: number } {
    const now = clock.now()
    const deadLetter = declared.get(queue)?.deadLetter
    const taken: ReceivedMessage[] = []
    let buried = 0
    for (const row of z.array(messageRow).parse(visible.all(queue, now, max))) {
      if (deadLetter && row.receives >= deadLetter.maxReceives) {
        bury.run(deadLetter.queue, queue, now, row.seq)
        announce(deadLetter.queue)
        buried += 1
        continue
      }
      const receiptHandle = `${row.id}:${randomUUID()}`
      const firstReceivedAt = row.first_received_at ?? now
      take.run(now + timeoutSeconds * 1000, receiptHandle, firstReceivedAt, row.seq)
      taken.push({
        id: row.id,
        receiptHandle,
        body: row.body,
        attributes: messageAttributes.parse(JSON.parse(row.attributes)),
        sentAt: row.sent_at,
        firstReceivedAt,
        receives: row.receives + 1,
        origin: row.origin,
      })
    }
    return { taken, buried }
  }

  return {
    names: () => [...declared.keys()],
    declaration: (queue) => declared.get(queue),
    sourcesOf,
    send(queue, body, options = {}) {
      const id = randomUUID()
      const now = clock.now()
      transact(db, () => {
        const attributes = JSON.stringify(options.attributes ?? {})
        insert.run(id, queue, body, attributes, now, now + (options.delaySeconds ?? 0) * 1000)
        wire.record({ kind: 'queue', queue, messageId: id, body })
      })
      announce(queue)
      return id
    },
    receive(queue, max, visibilityTimeoutSeconds) {
      const seconds = visibilityTimeoutSeconds ?? declared.get(queue)?.visibilityTimeoutSeconds
      // A receive that hides nothing would find the same message again, so it looks once; burying alone goes on.
      return transact(db, () => {
        for (;;) {
          const { taken, buried } = receiveOnce(queue, max, seconds ?? defaultVisibilityTimeoutSeconds)
          if (taken.length > 0 || buried === 0) return taken
        }
      })
    },
    remove: (queue, receiptHandle) => removeByReceipt.run(queue, idIn(receiptHandle), receiptHandle).changes > 0,
    changeVisibility(queue, receiptHandle, seconds) {
      const row = flightRow.parse(findByReceipt.get(queue, idIn(receiptHandle), receiptHandle))
      if (!row) return 'stale'
      const now = clock.now()
      if (row.visible_at <= now) return 'not-in-flight'
      setVisible.run(now + seconds * 1000, row.seq)
      announce(queue)
      return 'changed'
    },
    counts: (queue) => countsRow.parse(count.get({ $now: clock.now(), $queue: queue })),
    purge: (queue) => void empty.run(queue),
    move(deadLetterQueue, destination) {
      const [onlySource] = sourcesOf(deadLetterQueue)
      const now = clock.now()
      const reached = new Set<string>()
      const moved = transact(db, () => {
        let messages = 0
        for (const row of z.array(movedRow).parse(inQueue.all(deadLetterQueue))) {
          const target = destination ?? row.origin ?? onlySource
          if (target === undefined) continue
          revive.run(target, randomUUID(), now, now, row.seq)
          reached.add(target)
          messages += 1
        }
        insertTask.run(deadLetterQueue, destination ?? null, now, messages)
        return messages
      })
      for (const queue of reached) announce(queue)
      return moved
    },
    moveTasks: (deadLetterQueue) => z.array(taskRow).parse(tasks.all(deadLetterQueue)),
    nextVisibleAt: (queue) => momentRow.parse(next.get(queue))?.at,
    onArrival(queue, listener) {
      const own = listeners.get(queue) ?? new Set()
      listeners.set(queue, own.add(listener))
      return () => own.delete(listener)
    },
    releaseInFlight() {
      const now = clock.now()
      release.run(now, now)
    },
  }
}
