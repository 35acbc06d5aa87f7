import * as z from 'zod'
import { completeQuestionnaire } from '#core/attendee/questionnaire.ts'
import { replaceAttendee } from '#functions/adapters/dynamodb/attendee.ts'
import { commit } from '#functions/adapters/dynamodb/commit.ts'
import { asGuest } from '#functions/shell/as-guest.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'
import { decideForGuest } from '#functions/shell/guest-decision.ts'
import { limits } from '#functions/shell/limits.ts'
import { tell } from '#functions/shell/tell.ts'

export const contract = {
  summary: 'Finishes the questionnaire; the answers become a profile within seconds.',
  access: 'guest',
  body: nothing,
  reply: { status: 202, body: z.object({ status: z.literal('PENDING') }) },
  refusals: ['RSVP_FIRST', 'EVENT_CANCELLED', 'EVENT_OVER', 'RATE_LIMITED'],
} as const satisfies Contract

export const handler = asGuest(contract, async (request) => {
  const { now } = request
  await decideForGuest(
    request,
    limits.rsvp,
    ({ event, attendee }) => completeQuestionnaire(attendee, event, now),
    async (completed) => {
      const { organizerId, eventId, id: attendeeId, completion } = completed
      const told = tell(request, 'questionnaire.completed', { organizerId, eventId, attendeeId, completion })
      await commit([await replaceAttendee(completed)], [told])
    },
  )
  return { status: 202, body: { status: 'PENDING' } }
})
