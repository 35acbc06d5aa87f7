import { unauthorized } from '#core/errors.ts'
import { SessionView, sessionView } from '#core/organizer/session-view.ts'
import { readOrganizer } from '#functions/adapters/dynamodb/organizer.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'

export const contract = {
  summary: 'Who is signed in.',
  access: 'organizer',
  body: nothing,
  reply: { status: 200, body: SessionView },
} as const satisfies Contract

export const handler = asOrganizer(contract, async ({ organizerId }) => {
  const organizer = await readOrganizer(organizerId)
  if (organizer === undefined) throw unauthorized()
  return { status: 200, body: sessionView(organizer) }
})
