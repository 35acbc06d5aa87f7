import type { Context } from 'aws-lambda'
import { publish } from '#functions/adapters/event-bridge.ts'
import { overdueMoments } from '#functions/adapters/dynamodb/moment.ts'
import { forgetPublished, unpublished } from '#functions/adapters/dynamodb/outbox.ts'
import { fireMoment } from '#functions/sending/fire.ts'
import { wakeNotices } from '#functions/sending/wake.ts'
import { clock } from '#functions/shell/clock.ts'
import { logger } from '#functions/shell/logger.ts'

/** Every minute: publishes what was left unpublished, fires what is due and was not fired, takes up sends that got stuck. */
export async function handler(_tick: unknown, { awsRequestId }: Context): Promise<void> {
  const cause = { now: clock.now(), actor: { kind: 'schedule', id: 'sweep' }, correlationId: awsRequestId } as const
  const left = await unpublished()
  await forgetPublished(await publish(left))
  const overdue = await overdueMoments(cause.now)
  for (const moment of overdue) await fireMoment(moment, cause)
  const woken = await wakeNotices(cause)
  if (left.length + overdue.length + woken > 0) logger.info('swept', { published: left.length, fired: overdue.length, woken })
}
