import { notFound } from '#core/errors.ts'
import { publicEventView } from '#core/event/event-view.ts'
import { MyMatches, revealedList } from '#core/matching/match-view.ts'
import { ownLabels } from '#core/profile/event-vocabulary.ts'
import { organizerName } from '#core/organizer/organizer.ts'
import { readOrganizer } from '#functions/adapters/dynamodb/organizer.ts'
import { matchesOf } from '#functions/sending/situation.ts'
import { asGuest } from '#functions/shell/as-guest.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'

export const contract = {
  summary:
    'What the list is for, and whom the guest should meet there: approved matches only, once the lists are open.',
  access: 'guest',
  audiences: ['rsvp', 'matches'],
  body: nothing,
  reply: { status: 200, body: MyMatches },
} as const satisfies Contract

export const handler = asGuest(contract, async ({ event, attendee, now }) => {
  const organizer = await readOrganizer(event.organizerId)
  if (organizer === undefined) throw notFound('event')
  const about = publicEventView(event, { name: organizerName(organizer), email: organizer.email }, now)
  if (event.revealedAt === null || event.status === 'CANCELLED')
    return { status: 200, body: { event: about, revealed: false, items: [], takenOff: 0 } }
  const items = revealedList(
    attendee.id,
    await matchesOf(event, attendee),
    event.cardSettings,
    ownLabels(event.vocabulary),
  )
  return { status: 200, body: { event: about, revealed: true, items, takenOff: attendee.avoid.attendeeIds.length } }
})
