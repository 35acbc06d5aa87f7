import { zonesByPrefix } from './number-zones-data.ts'

const zonesOf = new Map(
  zonesByPrefix.flatMap(([zones, prefixes]) =>
    prefixes
      .trim()
      .split(/\s+/)
      .map((prefix) => [prefix, zones.split(' ')] as const),
  ),
)
const longest = Math.max(...Array.from(zonesOf.keys(), (prefix) => prefix.length))

/** Every kind of hour in the United States and Canada: for a number that says nothing about where it is. */
export const northAmericanZones: readonly string[] = [
  'America/St_Johns',
  'America/Halifax',
  'America/New_York',
  'America/Toronto',
  'America/Chicago',
  'America/Winnipeg',
  'America/Regina',
  'America/Denver',
  'America/Edmonton',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Vancouver',
  'America/Anchorage',
  'Pacific/Honolulu',
]

/**
 * The time zones in which the holder of an E.164 number may be, going by its longest known prefix: one for most, two where
 * the line runs through an area, all of North America for a prefix nobody knows. Phones travel: the caller adds the
 * event's own zone when that matters.
 */
export function zonesOfNumber(e164: string): readonly string[] {
  if (!e164.startsWith('+1')) return northAmericanZones
  const digits = e164.slice(2)
  for (let length = Math.min(longest, digits.length); length > 0; length -= 1) {
    const zones = zonesOf.get(digits.slice(0, length))
    if (zones !== undefined) return zones
  }
  return northAmericanZones
}
