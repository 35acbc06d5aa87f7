import { PreferencesChange, PreferencesView, preferenceConsents } from '#core/attendee/preferences.ts'
import { commit } from '#functions/adapters/dynamodb/commit.ts'
import { writeConsent } from '#functions/adapters/dynamodb/consent.ts'
import { readPreferences } from '#functions/adapters/dynamodb/preferences.ts'
import { countUse } from '#functions/adapters/dynamodb/rate-limit.ts'
import { asGuest } from '#functions/shell/as-guest.ts'
import type { Contract } from '#functions/shell/contract.ts'
import { limits } from '#functions/shell/limits.ts'
import { tell } from '#functions/shell/tell.ts'

export const contract = {
  summary: 'Changes what the guest gets from this organizer; left-out channels stay as they are.',
  access: 'guest',
  audiences: ['preferences'],
  body: PreferencesChange,
  reply: { status: 200, body: PreferencesView },
  refusals: ['PHONE_REQUIRED', 'RATE_LIMITED'],
} as const satisfies Contract

export const handler = asGuest(contract, async (request) => {
  const { attendee, body, now } = request
  const consents = preferenceConsents(attendee, body, now)
  await countUse(limits.autoSave, request.limitKey, now)
  const told = consents.map(({ channel }) => tell(request, 'consent.changed', { channel, attendeeId: attendee.id }))
  if (consents.length > 0)
    await commit(
      consents.flatMap((consent) => writeConsent(attendee, consent)),
      told,
    )
  return { status: 200, body: await readPreferences(attendee) }
})
