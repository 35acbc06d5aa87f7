import * as z from 'zod'
import { conflict } from '#core/errors.ts'
import { isOpen } from '#core/event/plan.ts'
import { ManualPurpose, manualRequest } from '#core/notice/trigger.ts'
import { commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { replaceEvent } from '#functions/adapters/dynamodb/event.ts'
import { countUse } from '#functions/adapters/dynamodb/rate-limit.ts'
import { Preview, previewNotices } from '#functions/sending/request.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import type { Contract } from '#functions/shell/contract.ts'
import { limits } from '#functions/shell/limits.ts'
import { tell } from '#functions/shell/tell.ts'

export const contract = {
  summary:
    'Sends invitations again, a reminder or the reveal now. A dry run (200) says who would get what, and why others would not.',
  access: 'organizer',
  body: z.object({ purpose: ManualPurpose, dryRun: z.boolean().default(false) }),
  reply: {
    status: 202,
    body: z.object({ purpose: ManualPurpose, dryRun: z.boolean(), items: z.array(Preview).optional() }),
  },
  refusals: ['EVENT_NOT_OPEN', 'RATE_LIMITED'],
} as const satisfies Contract

export const handler = asOrganizer(contract, async (request) => {
  const { body, organizerId, now } = request
  const { purpose, dryRun } = body
  const open = await request.event()
  if (!isOpen(open)) throw conflict('EVENT_NOT_OPEN', 'Publish the event first.')
  if (dryRun) {
    // As if revealed now, or a dry run of the reveal would find nobody.
    const event = purpose === 'reveal' ? { ...open, revealedAt: open.revealedAt ?? now } : open
    const { generation } = manualRequest(event, purpose, now)
    return { status: 200, body: { purpose, dryRun, items: await previewNotices(event, { purpose, generation }, now) } }
  }
  await countUse(limits.notify, `${open.id}.${purpose}`, now)
  return optimistically(async () => {
    const { event, generation } = manualRequest(await request.event(), purpose, now)
    const data = { organizerId, eventId: event.id, generation }
    const opens = purpose === 'reveal' && event.revealedAt === null
    await commit(
      [replaceEvent(event)],
      [opens ? tell(request, 'reveal.due', data) : tell(request, 'notices.requested', { ...data, purpose })],
    )
    return { status: 202, body: { purpose, dryRun } }
  })
})
