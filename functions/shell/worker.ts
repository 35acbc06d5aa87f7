import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import * as z from 'zod'
import { type DomainEvent, type DomainEventName, isOneOf, readDomainEvent } from '#core/domain-events.ts'
import { putOff } from '#functions/adapters/sqs.ts'
import { clock } from './clock.ts'
import { describeError, logger } from './logger.ts'

const Envelope = z.object({ detail: z.unknown() })

export interface Delivery {
  /** ISO; the time of this try */
  now: string
  /** 1 on the first try */
  receiveCount: number
}

/**
 * A queue's consumer: each message is one domain event of `names`, tried again when `act` throws, without holding up its
 * neighbours. Messages come at least once, so `act` must be idempotent.
 */
export function worker<Name extends DomainEventName>(
  names: readonly Name[],
  act: (event: Extract<DomainEvent, { name: Name }>, delivery: Delivery) => Promise<void>,
) {
  async function handle(record: SQSRecord): Promise<void> {
    const event = readOrComplain(record, names)
    const { id: domainEventId, name, correlationId } = event
    try {
      await act(event, {
        now: clock.now(),
        receiveCount: Number(record.attributes.ApproximateReceiveCount),
      })
      logger.info('handled', { domainEventId, domainEvent: name, correlationId })
    } catch (error) {
      logger.error('not handled, will be tried again', {
        domainEventId,
        domainEvent: name,
        correlationId,
        ...describeError(error),
      })
      await retrySoon(record)
      throw error
    }
  }
  return (batch: SQSEvent, context: Context): Promise<SQSBatchResponse> =>
    processPartialResponse(batch, handle, new BatchProcessor(EventType.SQS), {
      context,
      throwOnFullBatchFailure: false,
    })
}

/** What cannot be read now cannot be read later: no sooner retry, and the dead-letter queue at the end. */
function readOrComplain<Name extends DomainEventName>(
  record: SQSRecord,
  names: readonly Name[],
): Extract<DomainEvent, { name: Name }> {
  try {
    const event = readDomainEvent(Envelope.parse(JSON.parse(record.body)).detail)
    if (isOneOf(event, names)) return event
    throw new TypeError(`${event.name} is not for this queue`)
  } catch (error) {
    logger.error('unreadable message', { messageId: record.messageId, ...describeError(error) })
    throw error
  }
}

/**
 * The queue's visibility timeout is made for a function that died without a word. One that failed is tried again sooner:
 * after 5 s, 20 s, 80 s, 320 s.
 */
async function retrySoon(record: SQSRecord): Promise<void> {
  const receives = Number(record.attributes.ApproximateReceiveCount)
  try {
    await putOff(record, Math.min(900, 5 * 4 ** (receives - 1)))
  } catch (error) {
    logger.warn('retry stays at the visibility timeout', describeError(error))
  }
}
