import { parseArgs } from 'node:util'
import * as z from 'zod'
import { listLimits } from '#core/matching/people-file.ts'

export const usage = `Usage: npm run match -- FILE [--algorithm balanced|top-k] [--per-attendee K] [--rounds] [--format json|csv|table]

  FILE            a JSON array of people, or a CSV with a header: id, name, createdAt, seeking, offering, expertise,
                  topics, experience, goals, ideal; all but id may be left out, lists in a CSV are separated by ;
  --algorithm     how lists are made: balanced (default) or top-k
  --per-attendee  people on a list, and rounds: 1 to 50, by default 5
  --rounds        seats everybody for that many rounds of two as well
  --format        table (default), json or csv

Of seeking and offering the first ${listLimits.seeking} terms count, of expertise and topics the first ${listLimits.topics}. More: docs/matching.md
`

/** A command that cannot be carried out as it was typed; one line. */
export class WrongUse extends Error {
  constructor(problem: string) {
    super(`${problem} (npm run match -- --help tells more)`)
  }
}

const perAttendee = '--per-attendee is a whole number from 1 to 50'
const Options = z.strictObject(
  {
    algorithm: z.enum(['balanced', 'top-k'], '--algorithm is balanced or top-k').default('balanced'),
    'per-attendee': z
      .string(perAttendee)
      .regex(/^\d+$/, perAttendee)
      .transform(Number)
      .pipe(z.int(perAttendee).min(1, perAttendee).max(50, perAttendee))
      .default(5),
    rounds: z.literal(true, '--rounds takes no value').optional(),
    format: z.enum(['json', 'csv', 'table'], '--format is json, csv or table').default('table'),
    help: z.literal(true, '--help takes no value').optional(),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? `There is no option ${issue.keys.map(typed).join(', ')}` : undefined,
  },
)

const typed = (name: string) => (name.length === 1 ? `-${name}` : `--${name}`)

export type MatchOptions = z.infer<typeof Options> & { file: string }

/** What was asked for. @throws WrongUse */
export function readOptions(args: readonly string[]): MatchOptions | 'help' {
  // Not strict: its own messages take several lines, and it reads "-1" as an option.
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: {
      algorithm: { type: 'string' },
      'per-attendee': { type: 'string' },
      rounds: { type: 'boolean' },
      format: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  const options = Options.safeParse({ ...values })
  if (!options.success) {
    const [issue] = options.error.issues.toSorted((a, b) => b.path.length - a.path.length)
    throw new WrongUse(issue?.message ?? 'An option cannot be read')
  }
  if (options.data.help === true) return 'help'
  const [file = '', extra] = positionals
  if (file === '') throw new WrongUse('Which file?')
  if (extra !== undefined) throw new WrongUse(`One file at a time: what is ${extra}?`)
  return { ...options.data, file }
}
