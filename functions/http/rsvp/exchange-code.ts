import * as z from 'zod'
import { Refusal } from '#core/errors.ts'
import { LinkAudience, signLink } from '#functions/adapters/crypto/link-token.ts'
import { lookupKey } from '#functions/adapters/crypto/lookup.ts'
import { countUse } from '#functions/adapters/dynamodb/rate-limit.ts'
import { readShortCode } from '#functions/adapters/dynamodb/short-code.ts'
import type { Contract } from '#functions/shell/contract.ts'
import { jsonRoute } from '#functions/shell/http.ts'
import { limits } from '#functions/shell/limits.ts'

export const contract = {
  summary: 'Exchanges the short code of a text for the link it stands for.',
  access: 'anyone',
  body: z.object({ code: z.string().max(64) }),
  reply: { status: 200, body: z.object({ token: z.string(), audience: LinkAudience }) },
  refusals: ['INVALID_LINK', 'RATE_LIMITED'],
} as const satisfies Contract

export const handler = jsonRoute(contract, async ({ body, now, sourceIp }) => {
  const found = await readShortCode(body.code)
  if (found === undefined) {
    // Only guesses count: a whole room behind one address opens its good codes on the same evening.
    await countUse(limits.tokenTries, lookupKey('ip', sourceIp), now)
    throw new Refusal(401, 'INVALID_LINK', 'This link is not valid. Please ask the organizer for a new invitation.')
  }
  return {
    status: 200,
    body: { token: await signLink(found.claims, found.expiresAt), audience: found.claims.audience },
  }
})
