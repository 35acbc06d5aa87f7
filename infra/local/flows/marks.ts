/** A mark is something one person alone has typed: letters and digits, or a phone number's digits without the plus. */
export interface Leak {
  mark: string
  as: 'plain' | 'hex' | 'base64'
  /** What stands around it, to find the place by. */
  near: string
}

/** Where nothing that a person typed may be. `urls` are whole addresses, and names of queues and schedules. */
export interface Seen {
  log: string
  wire: string
  table: string
  urls: readonly string[]
}

/** The marks in each of the four. */
export const leaksIn = ({ log, wire, table, urls }: Seen, marks: readonly string[]): Record<keyof Seen, Leak[]> => ({
  log: marksIn(log, marks),
  wire: marksIn(wire, marks),
  table: marksIn(table, marks),
  urls: marksIn(urls.join('\n'), marks),
})

/**
 * The marks in a text, in whatever case: as typed, percent-encoded (twice too), as JSON or HTML escapes, a number with
 * blanks, dots, dashes or brackets in it, as hex, and within base64 or base64url at any offset.
 */
export function marksIn(text: string, marks: readonly string[]): Leak[] {
  const readings = [...new Set([text, unescaped(text), unescaped(unescaped(text))])].map((reading) => ({
    reading,
    lower: withoutSeparators(reading.toLowerCase()),
    base64: reading.replaceAll('-', '+').replaceAll('_', '/'),
  }))
  return marks.flatMap((mark): Leak[] => {
    const [hexes, cores] = [spellings(mark).map(hexOf), spellings(mark).flatMap(base64Cores)]
    for (const { reading, lower, base64 } of readings) {
      const plain = lower.indexOf(mark.toLowerCase())
      if (plain >= 0) return [{ mark, as: 'plain', near: around(lower, plain) }]
      const hex = firstOf(reading.toLowerCase(), hexes)
      if (hex >= 0) return [{ mark, as: 'hex', near: around(reading, hex) }]
      const core = firstOf(base64, cores)
      if (core >= 0) return [{ mark, as: 'base64', near: around(reading, core) }]
    }
    return []
  })
}

const spellings = (mark: string) => [
  ...new Set([mark, mark.toLowerCase(), mark.toUpperCase(), mark.charAt(0).toUpperCase() + mark.slice(1)]),
]

const hexOf = (text: string) => Buffer.from(text).toString('hex')

/** What base64 of any text around it must have: the characters that none but the mark's own bytes decide. */
const base64Cores = (text: string) =>
  [0, 1, 2].map((offset) => {
    const bytes = Buffer.from(' '.repeat(offset) + text)
    const whole = bytes.toString('base64').replace(/=+$/, '')
    const first = Math.ceil((offset * 8) / 6)
    const last = Math.floor((bytes.length * 8) / 6)
    return whole.slice(first, last)
  })

const unescaped = (text: string) =>
  text
    .replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16) % 0x110000))
    .replace(/&#(\d{1,7});/g, (_, code: string) => String.fromCodePoint(Number(code) % 0x110000))

const withoutSeparators = (text: string) => text.replace(/(?<=\d)[ ().\-/]+(?=\d)/g, '')

function firstOf(text: string, wanted: readonly string[]): number {
  const places = wanted.map((one) => text.indexOf(one)).filter((at) => at >= 0)
  return Math.min(...places, Number.POSITIVE_INFINITY) === Number.POSITIVE_INFINITY ? -1 : Math.min(...places)
}

const around = (text: string, at: number) => text.slice(Math.max(0, at - 120), at + 60)
