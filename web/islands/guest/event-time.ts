interface EventTime {
  startsAt: string
  endsAt: string
  timezone: string
}

const language = 'en-US'

const format = (at: string, timeZone: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language, { timeZone, ...options }).format(new Date(at))

/** When an event is, in its own zone whatever the reader's: `Thursday, May 15, 2031`, `6:00 PM – 9:00 PM`, ... */
export function eventTime({ startsAt, endsAt, timezone }: EventTime) {
  const clock = { hour: 'numeric', minute: '2-digit' } as const
  return {
    date: format(startsAt, timezone, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }),
    month: format(startsAt, timezone, { month: 'short' }),
    day: format(startsAt, timezone, { day: 'numeric' }),
    hours: `${format(startsAt, timezone, clock)} – ${format(endsAt, timezone, clock)}`,
    zone: zoneName(startsAt, timezone),
  }
}

/** An instant in the event's zone: `Monday, May 12, 5:00 PM CDT`. */
export const momentTime = (at: string, timezone: string): string =>
  format(at, timezone, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  })

/** `Central Daylight Time (Chicago)`: the name alone says little to a guest from elsewhere. */
function zoneName(at: string, timeZone: string): string {
  const name = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'long' })
    .formatToParts(new Date(at))
    .find(({ type }) => type === 'timeZoneName')?.value
  const city = timeZone.includes('/') ? timeZone.split('/').at(-1)?.replaceAll('_', ' ') : undefined
  return [name ?? timeZone, ...(city === undefined ? [] : [`(${city})`])].join(' ')
}
