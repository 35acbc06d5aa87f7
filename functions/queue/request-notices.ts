import { noticeRequest, triggers } from '#core/notice/trigger.ts'
import { readEvent } from '#functions/adapters/dynamodb/event.ts'
import { requestNotices } from '#functions/sending/request.ts'
import { worker } from '#functions/shell/worker.ts'

/** Writes the intent to send, one row a guest and channel. Sending is another queue's, so a slow provider holds up nobody. */
export const handler = worker(triggers, async (trigger, { now }) => {
  const { organizerId, eventId } = trigger.data
  const event = await readEvent(organizerId, eventId)
  const request = event === undefined ? undefined : noticeRequest(trigger, event)
  if (event === undefined || request === undefined) return
  await requestNotices({ now, actor: trigger.actor, correlationId: trigger.correlationId }, event, request)
})
