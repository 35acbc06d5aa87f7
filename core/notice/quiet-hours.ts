import { Temporal } from 'temporal-polyfill'

const opensAt = 8
const closesAt = 21
// Hours repeat daily and shift at most by a clock change, so an opening that exists comes within the next days.
const daysAhead = 4

/**
 * Whether a text at `now` would reach someone before 8:00 or from 21:00 on in any of the zones they may be in.
 * Throws a RangeError for no zones or an unknown one.
 */
export function isQuiet(now: string, zones: readonly string[]): boolean {
  if (zones.length === 0) throw new RangeError('quiet hours need at least one time zone')
  return quietIn(Temporal.Instant.from(now), zones)
}

/**
 * The first instant from `now` on that is not quiet in any of the zones, exact to the second and across clock changes;
 * undefined when the zones are so far apart that their days never meet.
 */
export function nextOpening(now: string, zones: readonly string[]): string | undefined {
  if (!isQuiet(now, zones)) return now
  const instant = Temporal.Instant.from(now)
  // All are open together for the first time at the very moment the last of them opens.
  const first = zones
    .flatMap((zone) => openings(instant, zone))
    .sort(Temporal.Instant.compare)
    .find((opening) => Temporal.Instant.compare(opening, instant) > 0 && !quietIn(opening, zones))
  return first?.toString({ fractionalSecondDigits: 3 })
}

function quietIn(instant: Temporal.Instant, zones: readonly string[]): boolean {
  return zones.some((zone) => {
    const { hour } = instant.toZonedDateTimeISO(zone)
    return hour < opensAt || hour >= closesAt
  })
}

function openings(instant: Temporal.Instant, zone: string): Temporal.Instant[] {
  const today = instant.toZonedDateTimeISO(zone).toPlainDate()
  return Array.from({ length: daysAhead }, (_, days) =>
    today
      .add({ days })
      .toZonedDateTime({ timeZone: zone, plainTime: { hour: opensAt } })
      .toInstant(),
  )
}
