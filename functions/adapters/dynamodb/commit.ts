import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb'
import type { DomainEvent } from '#core/domain-events.ts'
import { describeError, logger } from '#functions/shell/logger.ts'
import { publish } from '../event-bridge.ts'
import { client } from './client.ts'
import { forgetPublished, outboxRow } from './outbox.ts'

export type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number]

/** A condition of the transaction did not hold: `failed` are the positions of the writes whose condition it was. */
export class ConditionFailed extends Error {
  readonly failed: number[]
  constructor(failed: number[]) {
    super(`condition failed at ${failed.join(', ')}`)
    this.name = 'ConditionFailed'
    this.failed = failed
  }
}

const tries = 6

/**
 * Writes rows and the domain events that tell of them in one transaction, then publishes. When publishing fails the answer
 * is still yes: the events are in the outbox, and the sweeper publishes what stays there.
 */
export async function commit(writes: Write[], events: DomainEvent[] = []): Promise<void> {
  if (writes.length + events.length === 0) return
  const rows = events.map((event) => outboxRow(event))
  await transact([...writes, ...rows])
  if (events.length === 0) return
  const published = await publish(events)
  try {
    await forgetPublished(published)
  } catch (error) {
    // They stay in the outbox and will be published once more; consumers expect that.
    logger.warn('published events stay in the outbox', describeError(error))
  }
}

/** Commits what may have been done before: a condition that does not hold means that it has, and is no error. */
export async function commitOnce(writes: Write[], events: DomainEvent[] = []): Promise<boolean> {
  try {
    await commit(writes, events)
    return true
  } catch (error) {
    if (error instanceof ConditionFailed) return false
    throw error
  }
}

async function transact(items: Write[]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.send(new TransactWriteCommand({ TransactItems: items }))
      return
    } catch (error) {
      const codes = cancellation(error)
      if (codes === undefined) throw error
      const failed = codes.flatMap((code, position) => (code === 'ConditionalCheckFailed' ? [position] : []))
      if (failed.length > 0) throw new ConditionFailed(failed)
      // Somebody else is writing one of these rows: a moment later it is free. Random, so that rivals do not meet again.
      if (attempt === tries) throw error
      await pause(2 ** attempt * 10 * (0.5 + Math.random()))
    }
  }
}

function cancellation(error: unknown): string[] | undefined {
  if (!(error instanceof TransactionCanceledException)) return undefined
  return (error.CancellationReasons ?? []).map((reason) => reason.Code ?? 'None')
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/**
 * Reads, decides and writes again when somebody else changed a row in between. `act` must start by reading; on its first
 * attempt, counted from 1, it may use what was read just before.
 */
export async function optimistically<T>(act: (attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act(attempt)
    } catch (error) {
      if (!(error instanceof ConditionFailed) || attempt === 12) throw error
      await pause(attempt * 10 * (0.5 + Math.random()))
    }
  }
}
