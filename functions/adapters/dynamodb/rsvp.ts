import type { RsvpDecision } from '#core/attendee/rsvp.ts'
import type { Event } from '#core/event/event.ts'
import { replaceAttendee } from './attendee.ts'
import type { Write } from './commit.ts'
import { writeConsent } from './consent.ts'
import { changeSeats } from './event.ts'
import { addPhone } from './person.ts'

/** Everything one answer changes, for one transaction: the guest, the seat, the consent, the number. */
export async function rsvpWrites({ attendee, consent, seats }: RsvpDecision, event: Event): Promise<Write[]> {
  const { organizerId, personId, phone } = attendee
  return [
    await replaceAttendee(attendee),
    ...(seats === 0 ? [] : [changeSeats(event, seats)]),
    ...(consent === undefined ? [] : writeConsent(attendee, consent)),
    ...(phone === null ? [] : [addPhone(organizerId, personId, phone)]),
  ]
}
