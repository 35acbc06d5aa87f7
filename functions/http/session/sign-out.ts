import { deleteSession } from '#functions/adapters/dynamodb/sign-in.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'
import { clearedSessionCookie } from '#functions/shell/session-cookie.ts'

export const contract = {
  summary: 'Ends the session.',
  access: 'organizer',
  body: nothing,
  reply: { status: 204 },
} as const satisfies Contract

export const handler = asOrganizer(contract, async ({ sessionHash }) => {
  await deleteSession(sessionHash)
  return { status: 204, cookies: [clearedSessionCookie] }
})
