import { ProfileView, profileView } from '#core/attendee/guest-view.ts'
import { correctOwnProfile } from '#core/attendee/questionnaire.ts'
import { profileCorrection } from '#core/profile/profile.ts'
import { replaceAttendee } from '#functions/adapters/dynamodb/attendee.ts'
import { commit } from '#functions/adapters/dynamodb/commit.ts'
import { asGuest } from '#functions/shell/as-guest.ts'
import type { Contract } from '#functions/shell/contract.ts'
import { decideForGuest } from '#functions/shell/guest-decision.ts'
import { limits } from '#functions/shell/limits.ts'

export const contract = {
  summary: 'Corrects the profile; left-out fields stay. The manual form for when no profile could be read.',
  access: 'guest',
  body: profileCorrection,
  reply: { status: 200, body: ProfileView },
  refusals: ['RSVP_FIRST', 'EVENT_CANCELLED', 'EVENT_OVER', 'RATE_LIMITED'],
} as const satisfies Contract

export const handler = asGuest(contract, async (request) => {
  const { body, now } = request
  const { decision, event } = await decideForGuest(
    request,
    limits.autoSave,
    (found) => correctOwnProfile(found.attendee, found.event, body, now),
    async (corrected) => commit([await replaceAttendee(corrected)]),
  )
  return { status: 200, body: profileView(decision, event) }
})
