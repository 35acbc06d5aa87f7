import { ProfileView, profileView } from '#core/attendee/guest-view.ts'
import { asGuest } from '#functions/shell/as-guest.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'

export const contract = {
  summary: 'What was read from the answers, and the card others will see.',
  access: 'guest',
  body: nothing,
  reply: { status: 200, body: ProfileView },
} as const satisfies Contract

export const handler = asGuest(contract, async ({ attendee, event }) => ({
  status: 200,
  body: profileView(attendee, event),
}))
