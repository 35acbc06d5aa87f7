import { readKeyword } from '#core/conversation/opt-out.ts'
import { ConditionFailed, commit } from '#functions/adapters/dynamodb/commit.ts'
import { readMessage } from '#functions/adapters/dynamodb/message.ts'
import { requestNotice } from '#functions/adapters/dynamodb/notice.ts'
import { worker } from '#functions/shell/worker.ts'

/** Answers HELP. STOP and START were written with the text itself, and Twilio confirms them. */
export const handler = worker(['message.received'], async ({ data, actor, correlationId }, { now }) => {
  const message = await readMessage(data.messageId)
  // OptOutType says that Twilio has answered already.
  if (message === undefined || message.channel !== 'sms' || message.optOutType !== null) return
  if (readKeyword(message.body) !== 'help') return
  const notice = requestNotice({ now, actor, correlationId }, { subjectId: message.id, purpose: 'help', channel: 'sms', generation: 1 })
  try {
    await commit([notice.write], [notice.event])
  } catch (error) {
    // Asked for before: this is the same text, delivered again.
    if (!(error instanceof ConditionFailed)) throw error
  }
})
