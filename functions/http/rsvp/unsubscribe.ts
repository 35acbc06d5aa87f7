import { commit } from '#functions/adapters/dynamodb/commit.ts'
import { writeConsent } from '#functions/adapters/dynamodb/consent.ts'
import { asGuest } from '#functions/shell/as-guest.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'
import { tell } from '#functions/shell/tell.ts'

export const contract = {
  summary:
    "Ends an organizer's mails to this guest. Mail programs post here by themselves (RFC 8058), so it takes any body.",
  access: 'guest',
  audiences: ['preferences'],
  body: nothing,
  reply: { status: 204 },
} as const satisfies Contract

export const handler = asGuest(contract, async (request) => {
  const { attendee, now } = request
  const consent = {
    status: 'revoked',
    channel: 'email',
    wordingVersion: 'list-unsubscribe',
    source: 'preferences-page',
    at: now,
  } as const
  const told = tell(request, 'consent.changed', { channel: 'email', attendeeId: attendee.id })
  await commit(writeConsent(attendee, consent), [told])
  return { status: 204 }
})
