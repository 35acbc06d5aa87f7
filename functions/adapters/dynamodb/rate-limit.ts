import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { ElectroError, Entity } from 'electrodb'
import { tooMany } from '#core/errors.ts'
import { entityConfig } from './client.ts'
import type { Write } from './commit.ts'
import { put, remove } from './write.ts'

/** A counter that allows so many of something from the first one on until it resets. */
const Counter = new Entity(
  {
    model: { entity: 'rate-limit', version: '1', service: 'm33t' },
    attributes: {
      scope: { type: 'string', required: true },
      key: { type: 'string', required: true },
      count: { type: 'number', required: true },
      resetAt: { type: 'string', required: true },
      expiresAtSeconds: { type: 'number', required: true },
    },
    indexes: {
      ofKey: { pk: { field: 'pk', composite: ['scope', 'key'] }, sk: { field: 'sk', composite: [] } },
    },
  },
  entityConfig,
)

export interface Limit {
  scope: string
  max: number
  windowSeconds: number
  message: string
}

/** Counts one use of `key`, or refuses with 429 and the seconds to wait. Exact under any number of parallel requests. */
export async function countUse(limit: Limit, key: string, now: string): Promise<void> {
  // More than one round: between "it has expired" and "begin anew" somebody else may have begun anew.
  for (let round = 0; round < 3; round += 1) {
    if (await increment(limit, key, now)) return
    const { data } = await Counter.get({ scope: limit.scope, key }).go({ consistent: true })
    if (data === null) continue
    const seconds = secondsUntilFree(limit, data, now)
    if (seconds > 0) throw tooMany(limit.message, seconds)
    if (await beginAnew(limit, key, now)) return
  }
  throw tooMany(limit.message, 1)
}

/**
 * One use of `key` as a write, for the transaction of what it is for: what fails then does not count. Its condition does
 * not hold when somebody else used it meanwhile. Refuses with 429 and the seconds to wait, as `countUse` does.
 */
export async function oneUse(limit: Limit, key: string, now: string): Promise<Write> {
  const { data } = await Counter.get({ scope: limit.scope, key }).go({ consistent: true })
  const seconds = data === null ? 0 : secondsUntilFree(limit, data, now)
  if (seconds > 0) throw tooMany(limit.message, seconds)
  const isRunning = data !== null && data.resetAt > now
  const next = isRunning ? { ...data, count: data.count + 1 } : { count: 1, ...windowFrom(limit, now) }
  return put(
    Counter.put({ ...next, scope: limit.scope, key }).where(({ count, resetAt }, { eq, notExists }) =>
      data === null ? notExists(count) : `${eq(count, data.count)} AND ${eq(resetAt, data.resetAt)}`,
    ),
  )
}

/**
 * Gives back the one use, taken at `takenAt`, of a limit that allows one: as writes, for the transaction of what turned
 * out not to be done. Nothing to write once its window is over. The condition does not hold when it was used anew.
 */
export async function giveBackUse(limit: Limit, key: string, takenAt: string, now: string): Promise<Write[]> {
  const about = { scope: limit.scope, key }
  const { resetAt } = windowFrom(limit, takenAt)
  const { data } = await Counter.get(about).go({ consistent: true })
  if (data === null || data.resetAt !== resetAt || resetAt <= now) return []
  return [remove(Counter.delete(about).where((row, { eq }) => eq(row.resetAt, resetAt)))]
}

/** How many seconds `key` has to wait; 0 when it may be used now. Counts nothing. */
export async function secondsToWait(limit: Limit, key: string, now: string): Promise<number> {
  const { data } = await Counter.get({ scope: limit.scope, key }).go({ consistent: true })
  return data === null ? 0 : secondsUntilFree(limit, data, now)
}

function secondsUntilFree(limit: Limit, { resetAt, count }: { resetAt: string; count: number }, now: string): number {
  if (resetAt <= now || count < limit.max) return 0
  // A parallel request may have begun the window a moment after this one's time.
  return Math.min(limit.windowSeconds, Math.ceil((Date.parse(resetAt) - Date.parse(now)) / 1000))
}

/** The first use and those after it in the same window, in one write. */
const increment = (limit: Limit, key: string, now: string) =>
  held(
    Counter.upsert({ scope: limit.scope, key })
      .add({ count: 1 })
      .ifNotExists(windowFrom(limit, now))
      .where(
        ({ resetAt, count }, { notExists, gt, lt }) =>
          `${notExists(resetAt)} OR (${gt(resetAt, now)} AND ${lt(count, limit.max)})`,
      )
      .go(),
  )

const beginAnew = (limit: Limit, key: string, now: string) =>
  held(
    Counter.put({ scope: limit.scope, key, count: 1, ...windowFrom(limit, now) })
      .where(({ resetAt }, { lte }) => lte(resetAt, now))
      .go(),
  )

function windowFrom({ windowSeconds }: Limit, now: string) {
  const resetAt = new Date(Date.parse(now) + windowSeconds * 1000).toISOString()
  return { resetAt, expiresAtSeconds: Math.ceil(Date.parse(resetAt) / 1000) }
}

/** Whether a conditional write went through. */
async function held(write: Promise<unknown>): Promise<boolean> {
  try {
    await write
    return true
  } catch (error) {
    if (isConditionFailure(error)) return false
    throw error
  }
}

function isConditionFailure(error: unknown): boolean {
  if (error instanceof ConditionalCheckFailedException) return true
  return error instanceof ElectroError && error.cause instanceof ConditionalCheckFailedException
}
