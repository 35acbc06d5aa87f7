import { unauthorized } from '#core/errors.ts'
import { OrganizerChange } from '#core/organizer/organizer.ts'
import { SessionView, sessionView } from '#core/organizer/session-view.ts'
import { commit } from '#functions/adapters/dynamodb/commit.ts'
import { readOrganizer, replaceOrganizer } from '#functions/adapters/dynamodb/organizer.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import type { Contract } from '#functions/shell/contract.ts'

export const contract = {
  summary: 'Says who the organizer is: the name and postal address that stand under every mail to guests.',
  access: 'organizer',
  body: OrganizerChange,
  reply: { status: 200, body: SessionView },
} as const satisfies Contract

export const handler = asOrganizer(contract, async ({ body, organizerId, now }) => {
  const organizer = await readOrganizer(organizerId)
  if (organizer === undefined) throw unauthorized()
  const changed = { ...organizer, ...body, updatedAt: now }
  await commit([await replaceOrganizer(changed)])
  return { status: 200, body: sessionView(changed) }
})
