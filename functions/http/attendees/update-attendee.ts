import { AttendeeChange } from '#core/attendee/attendee.ts'
import { AttendeeView, attendeeView } from '#core/attendee/attendee-view.ts'
import { correctGuest } from '#core/attendee/correct-guest.ts'
import { attendeeOf, replaceAttendee } from '#functions/adapters/dynamodb/attendee.ts'
import { commit, optimistically } from '#functions/adapters/dynamodb/commit.ts'
import { writeConsent } from '#functions/adapters/dynamodb/consent.ts'
import { addPhone } from '#functions/adapters/dynamodb/person.ts'
import { asOrganizer } from '#functions/shell/as-organizer.ts'
import type { Contract } from '#functions/shell/contract.ts'

export const contract = {
  summary: "Corrects a guest's name or number. A new number has no consent to texts until the guest gives it.",
  access: 'organizer',
  body: AttendeeChange,
  reply: { status: 200, body: AttendeeView },
  refusals: ['INVALID_PHONE', 'UNSUPPORTED_COUNTRY'],
} as const satisfies Contract

export const handler = asOrganizer(contract, ({ event, params, body, now }) =>
  optimistically(async () => {
    const { attendee, consent } = correctGuest(await attendeeOf(await event(), params['attendeeId']), body, now)
    await commit([
      await replaceAttendee(attendee),
      ...(consent === undefined ? [] : writeConsent(attendee, consent)),
      ...(consent === undefined || attendee.phone === null
        ? []
        : [addPhone(attendee.organizerId, attendee.personId, attendee.phone)]),
    ])
    return { status: 200, body: attendeeView(attendee) }
  }),
)
