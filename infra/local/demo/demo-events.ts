import { Temporal } from 'temporal-polyfill'

export const demoOrganizer = {
  email: 'ines.calloway@example.com',
  name: 'Ines Calloway',
  postalAddress: '220 West Kinzie Street, Chicago, IL 60654',
}

const timezone = 'America/Chicago'
const thursday = 4

/** The Thursday about `weeks` weeks after `now` (an ISO instant), by Chicago's calendar. */
function thursdayIn(weeks: number, now: string): Temporal.PlainDate {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timezone).toPlainDate()
  const near = today.add({ weeks })
  return near.add({ days: thursday - near.dayOfWeek })
}

/** The event that is under way three weeks before it begins, and the one that is still being drafted. */
export function demoEvents(now: string) {
  const evening = thursdayIn(3, now)
  const deadline = evening.subtract({ days: 7 }).toZonedDateTime({ timeZone: timezone, plainTime: '17:00' })
  return {
    evening: {
      name: 'Lakeside Founders Evening',
      tagline: 'Seventeen people, one long table, no name tags',
      description:
        'Dinner for people who build things around the lake: founders, and those who fund, hire, sell or advise. ' +
        'Tell us what you are working on and we will tell you whom to sit next to.',
      date: evening.toString(),
      startTime: '18:30',
      endTime: '21:30',
      timezone,
      venueName: 'The Boathouse',
      venueAddress: '1400 North Pier Road, Chicago, IL',
      capacity: 24,
      rsvpDeadline: deadline.toInstant().toString({ smallestUnit: 'millisecond' }),
      matchesPerAttendee: 3,
    },
    draft: {
      name: 'Climate Breakfast',
      tagline: 'Coffee, then four good conversations',
      date: thursdayIn(6, now).toString(),
      startTime: '08:00',
      endTime: '10:00',
      timezone,
      venueName: 'Corner Bakery Loft',
      venueAddress: '55 East Wacker Drive, Chicago, IL',
      capacity: 16,
    },
  }
}
