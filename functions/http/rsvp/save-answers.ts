import * as z from 'zod'
import { saveAnswers } from '#core/attendee/questionnaire.ts'
import { Response, SubmittedResponse } from '#core/questionnaire/response.ts'
import { replaceAttendee } from '#functions/adapters/dynamodb/attendee.ts'
import { commit } from '#functions/adapters/dynamodb/commit.ts'
import { asGuest } from '#functions/shell/as-guest.ts'
import type { Contract } from '#functions/shell/contract.ts'
import { decideForGuest } from '#functions/shell/guest-decision.ts'
import { limits } from '#functions/shell/limits.ts'

export const contract = {
  summary: 'Saves some answers; the others stay. null, an empty text and an empty list clear one.',
  access: 'guest',
  body: z.object({ responses: z.array(SubmittedResponse).max(60) }),
  reply: { status: 200, body: z.object({ responses: z.array(Response) }) },
  refusals: ['INVALID_ANSWERS', 'RSVP_FIRST', 'EVENT_CANCELLED', 'EVENT_OVER', 'RATE_LIMITED'],
} as const satisfies Contract

export const handler = asGuest(contract, async (request) => {
  const { body, now } = request
  const { decision } = await decideForGuest(
    request,
    limits.autoSave,
    ({ event, attendee }) => saveAnswers(attendee, event, body.responses, now),
    async (saved) => commit([await replaceAttendee(saved)]),
  )
  return { status: 200, body: { responses: decision.responses } }
})
