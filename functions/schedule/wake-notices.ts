import type { Context } from 'aws-lambda'
import { wakeNotices } from '#functions/sending/wake.ts'
import { clock } from '#functions/shell/clock.ts'

/** Fires when quiet hours end somewhere: what waited for it goes out. */
export async function handler(_tick: unknown, { awsRequestId }: Context): Promise<void> {
  await wakeNotices({ now: clock.now(), actor: { kind: 'schedule', id: 'wake-notices' }, correlationId: awsRequestId })
}
