import { Refusal } from '#core/errors.ts'
import { readKeyword } from '#core/conversation/opt-out.ts'
import { commitOnce } from '#functions/adapters/dynamodb/commit.ts'
import { readMessage } from '#functions/adapters/dynamodb/message.ts'
import { requestNotice } from '#functions/adapters/dynamodb/notice.ts'
import { countUse } from '#functions/adapters/dynamodb/rate-limit.ts'
import { lookupKey } from '#functions/adapters/crypto/lookup.ts'
import { limits } from '#functions/shell/limits.ts'
import { worker } from '#functions/shell/worker.ts'

/** Answers HELP. STOP and START were written with the text itself, and Twilio confirms them. */
export const handler = worker(['message.received'], async ({ data, actor, correlationId }, { now }) => {
  const message = await readMessage(data.messageId)
  // OptOutType says that Twilio has answered already.
  if (message === undefined || message.channel !== 'sms' || message.optOutType !== null) return
  if (readKeyword(message.body) !== 'help') return
  if (!(await mayAnswer(message.from, now))) return
  const notice = requestNotice(
    { now, actor, correlationId },
    { subjectId: message.id, purpose: 'help', channel: 'sms', generation: 1 },
  )
  // The same message may be delivered again; the answer was asked for the first time.
  await commitOnce([notice.write], [notice.event])
})

/** Answers cost money, and HELP can be texted without end. */
async function mayAnswer(from: string, now: string): Promise<boolean> {
  try {
    await countUse(limits.help, lookupKey('phone', from), now)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
