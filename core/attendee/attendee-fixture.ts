import { fixtureId } from '../event/event-fixture.ts'
import { Profile } from '../profile/profile.ts'
import { type Attendee, newAttendee } from './attendee.ts'

/** Guest number `number` of `eventFixture`, invited and without an answer unless `changes` say otherwise. */
export const attendeeFixture = (number = 1, changes: Partial<Attendee> = {}): Attendee => ({
  ...newAttendee(
    { email: `guest${number}@example.com`, phone: null, firstName: `Guest${number}`, lastName: 'Lima' },
    {
      id: fixtureId('att', number),
      eventId: fixtureId('evt', 1),
      organizerId: fixtureId('org', 1),
      personId: fixtureId('per', number),
    },
    '2026-11-02T10:00:00.000Z',
  ),
  ...changes,
})

export const profileFixture = (name: string, changes: Partial<Profile> = {}): Profile =>
  Profile.parse({ name, seekingKeywords: ['fundraising'], offeringKeywords: ['pricing'], ...changes })
