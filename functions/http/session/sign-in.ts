import { randomBytes } from 'node:crypto'
import * as z from 'zod'
import { SessionView, sessionView } from '#core/organizer/session-view.ts'
import { checkSignInLink, sessionExpiresAt } from '#core/organizer/sign-in.ts'
import { emailKey } from '#core/person/email.ts'
import { tokenHash } from '#functions/adapters/crypto/lookup.ts'
import { type Write, commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { createOrganizer, organizerIdOf, readOrganizer } from '#functions/adapters/dynamodb/organizer.ts'
import { consumeSignInLink, createSession, readSignInLink } from '#functions/adapters/dynamodb/sign-in.ts'
import type { Contract } from '#functions/shell/contract.ts'
import { jsonRoute } from '#functions/shell/http.ts'
import { ids } from '#functions/shell/ids.ts'
import { sessionCookie } from '#functions/shell/session-cookie.ts'

export const contract = {
  summary: 'Exchanges the token of a mailed link, once, for a session cookie. The first sign-in creates the organizer.',
  access: 'anyone',
  body: z.object({ token: z.string().max(200) }),
  reply: { status: 200, body: SessionView },
  refusals: ['UNAUTHORIZED'],
} as const satisfies Contract

export const handler = jsonRoute(contract, ({ body, now }) =>
  optimistically(async () => {
    const hash = tokenHash(body.token)
    const link = checkSignInLink(await readSignInLink(hash), now)
    const { organizer, writes } = await organizerFor(link.email, now)
    const token = randomBytes(32).toString('base64url')
    const expiresAt = sessionExpiresAt(now)
    await commit([consumeSignInLink(hash, now), createSession(tokenHash(token), organizer.id, expiresAt), ...writes])
    const cookie = sessionCookie(token, (Date.parse(expiresAt) - Date.parse(now)) / 1000)
    return { status: 200, body: sessionView(organizer), cookies: [cookie] }
  }),
)

async function organizerFor(email: string, now: string) {
  const known = await organizerIdOf(emailKey(email))
  const existing = known === undefined ? undefined : await readOrganizer(known)
  if (existing !== undefined) return { organizer: existing, writes: [] satisfies Write[] }
  const organizer = {
    id: ids.next('organizer'),
    email,
    name: null,
    postalAddress: null,
    createdAt: now,
    updatedAt: now,
  }
  return { organizer, writes: await createOrganizer(organizer) }
}
