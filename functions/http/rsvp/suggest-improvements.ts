import { Suggestions, suggestionsFor } from '#core/matching/suggestions.ts'
import { listAttendees } from '#functions/adapters/dynamodb/attendee.ts'
import { listMatchLists } from '#functions/adapters/dynamodb/match-list.ts'
import { countUse } from '#functions/adapters/dynamodb/rate-limit.ts'
import { metBefore } from '#functions/adapters/met-before.ts'
import { scorerFor } from '#functions/adapters/scorer.ts'
import { asGuest } from '#functions/shell/as-guest.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'
import { limits } from '#functions/shell/limits.ts'

export const contract = {
  summary:
    "What would make the guest's list better: the next question, and offers the room lacks. Solves the room again.",
  access: 'guest',
  body: nothing,
  reply: { status: 200, body: Suggestions },
  refusals: ['RATE_LIMITED'],
} as const satisfies Contract

/** A POST, because counting the use is a write. */
export const handler = asGuest(contract, async ({ event, attendee, limitKey, now }) => {
  await countUse(limits.suggestions, limitKey, now)
  const [attendees, lists] = await Promise.all([listAttendees(event.id), listMatchLists(event.organizerId, event.id)])
  const [scorer, met] = await Promise.all([scorerFor(event, attendees), metBefore(event, attendees)])
  return { status: 200, body: await suggestionsFor(event, attendees, lists, attendee, { scorer, met }) }
})
