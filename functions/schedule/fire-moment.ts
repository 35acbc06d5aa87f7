import type { Context } from 'aws-lambda'
import { Moment } from '#core/event/moment.ts'
import { fireMoment } from '#functions/sending/fire.ts'
import { clock } from '#functions/shell/clock.ts'

export async function handler(tick: unknown, { awsRequestId }: Context): Promise<void> {
  const moment = Moment.parse(tick)
  const actor = { kind: 'schedule', id: 'fire-moment' } as const
  await fireMoment(moment, { now: clock.now(), actor, correlationId: awsRequestId })
}
