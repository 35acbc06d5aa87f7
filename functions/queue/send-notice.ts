import { sendNotice } from '#functions/sending/send.ts'
import { worker } from '#functions/shell/worker.ts'

export const handler = worker(['notice.requested'], ({ data, actor, correlationId }) => sendNotice(data.noticeId, { actor, correlationId }))
