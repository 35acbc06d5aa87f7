import { PreferencesView } from '#core/attendee/preferences.ts'
import { readPreferences } from '#functions/adapters/dynamodb/preferences.ts'
import { asGuest } from '#functions/shell/as-guest.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'

export const contract = {
  summary: 'What the guest chose to get from this organizer.',
  access: 'guest',
  audiences: ['preferences'],
  body: nothing,
  reply: { status: 200, body: PreferencesView },
} as const satisfies Contract

export const handler = asGuest(contract, async ({ attendee }) => ({
  status: 200,
  body: await readPreferences(attendee),
}))
