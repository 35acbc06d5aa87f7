import { AvoidChange, AvoidView, avoidView, changeAvoid } from '#core/attendee/avoid.ts'
import { readAttendees, replaceAttendee } from '#functions/adapters/dynamodb/attendee.ts'
import { commit } from '#functions/adapters/dynamodb/commit.ts'
import { matchesOf } from '#functions/sending/situation.ts'
import { asGuest } from '#functions/shell/as-guest.ts'
import type { Contract } from '#functions/shell/contract.ts'
import { decideForGuest } from '#functions/shell/guest-decision.ts'
import { limits } from '#functions/shell/limits.ts'

export const contract = {
  summary:
    'Changes whom the guest would rather not meet; left-out wishes stay. Neither will read of the other, from now on.',
  access: 'guest',
  audiences: ['rsvp', 'matches'],
  body: AvoidChange,
  reply: { status: 200, body: AvoidView },
  refusals: ['NOT_ON_LIST', 'RATE_LIMITED'],
} as const satisfies Contract

export const handler = asGuest(contract, async (request) => {
  const { event, attendee, body } = request
  const shown = event.revealedAt === null ? [] : await matchesOf(event, attendee)
  const listed = shown.map(({ match }) => match.matchedWithId)
  const { decision } = await decideForGuest(
    request,
    limits.autoSave,
    (found) => changeAvoid(found.attendee, body, listed),
    async (changed) => commit([await replaceAttendee(changed)]),
  )
  return { status: 200, body: avoidView(decision, await readAttendees(event.id, decision.avoid.attendeeIds)) }
})
