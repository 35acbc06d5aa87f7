import { putOffNotice, sendNotice } from '#functions/sending/send.ts'
import { worker } from '#functions/shell/worker.ts'

/** The last try before the dead-letter queue. */
const lastReceive = 5

export const handler = worker(['notice.requested'], async ({ data, actor, correlationId }, { receiveCount }) => {
  const cause = { actor, correlationId }
  try {
    await sendNotice(data.noticeId, cause)
  } catch (error) {
    // Or the sweeper would ask for it again every minute, for ever.
    if (receiveCount >= lastReceive) await putOffNotice(data.noticeId, cause)
    throw error
  }
})
