import { attendeeOf, deleteAttendee } from '#functions/adapters/dynamodb/attendee.ts'
import { commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { changeSeats } from '#functions/adapters/dynamodb/event.ts'
import { forgetInMatchLists } from '#functions/adapters/dynamodb/match-list.ts'
import { deleteProfileVector } from '#functions/adapters/dynamodb/profile-vector.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import { type Contract, nothing } from '#functions/shell/contract.ts'

export const contract = {
  summary: 'Takes a guest off the list, and off the match lists of the others. Their links stop working.',
  access: 'organizer',
  body: nothing,
  reply: { status: 204 },
} as const satisfies Contract

export const handler = asOrganizer(contract, ({ event: readEvent, params, now }) =>
  optimistically(async () => {
    const event = await readEvent()
    const attendee = await attendeeOf(event, params['attendeeId'])
    // Before, so that a crash in between can be repaired by asking again; after, for a generation that ran meanwhile.
    await forgetInMatchLists(event, attendee.id, now)
    await commit([
      ...deleteAttendee(attendee),
      deleteProfileVector(event.id, attendee.id),
      ...(attendee.rsvpStatus === 'CONFIRMED' ? [changeSeats(event, -1)] : []),
    ])
    await forgetInMatchLists(event, attendee.id, now)
    return { status: 204 }
  }),
)
