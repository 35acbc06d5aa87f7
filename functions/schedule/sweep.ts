import type { Context } from 'aws-lambda'
import { publish } from '#functions/adapters/event-bridge.ts'
import { overdueMoments } from '#functions/adapters/dynamodb/moment.ts'
import { forgetPublished, unpublished } from '#functions/adapters/dynamodb/outbox.ts'
import { fireMoment } from '#functions/sending/fire.ts'
import { wakeNotices } from '#functions/sending/wake.ts'
import { clock } from '#functions/shell/clock.ts'
import { describeError, logger } from '#functions/shell/logger.ts'
import type { Cause } from '#functions/shell/tell.ts'

/** Every minute: publishes what was left unpublished, fires what is due and was not fired, takes up sends that got stuck. */
export async function handler(_tick: unknown, { awsRequestId }: Context): Promise<void> {
  const cause: Cause = { now: clock.now(), actor: { kind: 'schedule', id: 'sweep' }, correlationId: awsRequestId }
  // One after another and each for itself: a row that cannot be read must not keep the rest of the house waiting.
  const published = await attempt('publish', publishLeft)
  const fired = await attempt('fire', () => fireOverdue(cause))
  const woken = await attempt('wake', () => wakeNotices(cause))
  if (published === undefined || fired === undefined || woken === undefined)
    throw new Error('the sweep is incomplete, see the log')
  if (published + fired + woken > 0) logger.info('swept', { published, fired, woken })
}

async function publishLeft(): Promise<number> {
  const left = await unpublished()
  await forgetPublished(await publish(left))
  return left.length
}

async function fireOverdue(cause: Cause): Promise<number> {
  const overdue = await overdueMoments(cause.now)
  const fired = []
  for (const moment of overdue)
    fired.push(
      await attempt(`${moment.eventId} ${moment.purpose}`, async () => fireMoment(moment, cause).then(() => 1)),
    )
  if (fired.includes(undefined)) throw new Error('not every moment could be fired')
  return fired.length
}

async function attempt(what: string, act: () => Promise<number>): Promise<number | undefined> {
  try {
    return await act()
  } catch (error) {
    logger.error('sweep failed', { what, ...describeError(error) })
    return undefined
  }
}
