import type { SenderEvent } from '#core/conversation/sender-names.ts'
import { attendeeOfPerson } from '#functions/adapters/dynamodb/attendee.ts'
import { readConsent } from '#functions/adapters/dynamodb/consent.ts'
import { listEvents } from '#functions/adapters/dynamodb/event.ts'
import { readOrganizer } from '#functions/adapters/dynamodb/organizer.ts'
import { personsOfNumber } from '#functions/adapters/dynamodb/person.ts'

/** Every event at which a person with this number (E.164) is or was a guest. */
export async function senderEvents(phone: string): Promise<SenderEvent[]> {
  const found = await Promise.all((await personsOfNumber(phone)).map(eventsOf))
  return found.flat()
}

async function eventsOf({ organizerId, personId }: { organizerId: string; personId: string }): Promise<SenderEvent[]> {
  const [organizer, events] = await Promise.all([readOrganizer(organizerId), listEvents(organizerId)])
  if (organizer === undefined) return []
  const found = await Promise.all(
    events.map(async (event) => {
      const attendee = await attendeeOfPerson(event.id, personId)
      if (attendee === undefined) return []
      return [{ event, attendee, organizer, consent: await readConsent(attendee, 'sms') }]
    }),
  )
  return found.flat()
}
