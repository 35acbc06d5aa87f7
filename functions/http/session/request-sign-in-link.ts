import * as z from 'zod'
import { badRequest } from '#core/errors.ts'
import { signInLinkExpiresAt, mayOrganize } from '#core/organizer/sign-in.ts'
import { emailKey, readEmail } from '#core/person/email.ts'
import { derivedToken, lookupKey, tokenHash } from '#functions/adapters/crypto/lookup.ts'
import { commit } from '#functions/adapters/dynamodb/commit.ts'
import { requestNotice } from '#functions/adapters/dynamodb/notice.ts'
import { countUse } from '#functions/adapters/dynamodb/rate-limit.ts'
import { createSignInLink } from '#functions/adapters/dynamodb/sign-in.ts'
import type { Contract } from '#functions/shell/contract.ts'
import { jsonRoute } from '#functions/shell/http.ts'
import { ids } from '#functions/shell/ids.ts'
import { limits } from '#functions/shell/limits.ts'
import { environment } from '#functions/shell/settings.ts'

export const contract = {
  summary: 'Mails a sign-in link. The answer is the same whether or not the address is known.',
  access: 'anyone',
  body: z.object({ email: z.string() }),
  reply: { status: 202, body: z.object({ sent: z.literal(true) }) },
  refusals: ['INVALID_EMAIL', 'RATE_LIMITED'],
} as const satisfies Contract

export const handler = jsonRoute(contract, async ({ body, now, correlationId, sourceIp }) => {
  const read = readEmail(body.email)
  if (!read.ok) throw badRequest('INVALID_EMAIL', 'This is not an e-mail address.', { fields: ['email'] })
  await countUse(limits.signInPerIp, lookupKey('ip', sourceIp), now)
  await countUse(limits.signInPerAddress, lookupKey('email', emailKey(read.email)), now)
  if (mayOrganize(read.email, environment().M33T_ORGANIZERS)) {
    const link = { id: ids.next('signInLink'), email: read.email, expiresAt: signInLinkExpiresAt(now), usedAt: null }
    const hash = tokenHash(derivedToken('sign-in', link.id, 32))
    const cause = { now, correlationId, actor: { kind: 'organizer', id: link.id } } as const
    const notice = requestNotice(cause, { subjectId: link.id, purpose: 'sign-in', channel: 'email', generation: 1 })
    await commit([await createSignInLink(link, hash), notice.write], [notice.event])
  }
  return { status: 202, body: { sent: true } }
})
