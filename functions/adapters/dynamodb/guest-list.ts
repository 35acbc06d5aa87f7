import { type Attendee, newAttendee } from '#core/attendee/attendee.ts'
import { type AcceptedGuest, type RejectedGuest, duplicateGuest } from '#core/attendee/guest-list.ts'
import { conflict } from '#core/errors.ts'
import type { Event } from '#core/event/event.ts'
import { isOpen } from '#core/event/plan.ts'
import { ids } from '#functions/shell/ids.ts'
import { type Cause, tell } from '#functions/shell/tell.ts'
import { createAttendee, isGuest } from './attendee.ts'
import { commit, optimistically } from './commit.ts'
import { eventIsUnchanged } from './event.ts'
import { addPhone, createPerson, personIdOf } from './person.ts'

/** Puts one guest on an event's list under `id`: a person the organizer knows already, or a new one. */
export function addGuest(
  cause: Cause,
  readEvent: () => Promise<Event>,
  id: string,
  guest: AcceptedGuest,
): Promise<Attendee | RejectedGuest> {
  return optimistically(async () => {
    const event = await readEvent()
    const { organizerId, id: eventId } = event
    if (event.status === 'CANCELLED') throw conflict('EVENT_CANCELLED', 'This event was cancelled.')
    const known = await personIdOf(organizerId, guest.key)
    if (known !== undefined && (await isGuest(eventId, known))) return duplicateGuest(guest.index)
    const personId = known ?? ids.next('person')
    const { email, phone, firstName, lastName } = guest
    const attendee = newAttendee(
      { email, phone, firstName, lastName },
      { id, eventId, organizerId, personId },
      cause.now,
    )
    await commit(
      [
        ...(known === undefined ? createPerson(organizerId, personId, guest.key, cause.now) : []),
        ...(phone === null ? [] : [addPhone(organizerId, personId, phone)]),
        ...(await createAttendee(attendee)),
        // Published in this very moment, the guest would be in neither the fan-out nor the single invitation.
        eventIsUnchanged(event),
      ],
      isOpen(event) ? [tell(cause, 'attendee.invited', { organizerId, eventId, attendeeId: attendee.id })] : [],
    )
    return attendee
  })
}
