// `npm run match -- FILE`: lists for a file of people, without starting anything.
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { PeopleFileError, peopleOf } from '#core/matching/people-file.ts'
import { answerFor } from './answer.ts'
import { UnreadableFile, readRows } from './read-rows.ts'
import { comparisonInWords, formats } from './tell.ts'

const usage =
  'Usage: npm run match -- FILE [--algorithm balanced|top-k] [--per-attendee K] [--rounds] [--format json|csv|table]'

const Options = z.object({
  algorithm: z.enum(['balanced', 'top-k'], '--algorithm is balanced or top-k').default('balanced'),
  'per-attendee': z.coerce
    .number('--per-attendee is a whole number from 1 to 50')
    .int('--per-attendee is a whole number from 1 to 50')
    .min(1, '--per-attendee is a whole number from 1 to 50')
    .max(50, '--per-attendee is a whole number from 1 to 50')
    .default(5),
  rounds: z.boolean().default(false),
  format: z.enum(['json', 'csv', 'table'], '--format is json, csv or table').default('table'),
})

class WrongUse extends Error {}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        algorithm: { type: 'string' },
        'per-attendee': { type: 'string' },
        rounds: { type: 'boolean' },
        format: { type: 'string' },
      },
    })
    const [file, extra] = positionals
    const options = Options.safeParse(values)
    if (!options.success) throw new WrongUse(options.error.issues[0]?.message)
    if (file === undefined || extra !== undefined)
      throw new WrongUse(file === undefined ? 'Which file?' : `What is ${extra}?`)
    return { file, ...options.data }
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? error.message : ''}\n${usage}`)
  }
}

try {
  const { file, algorithm, format, rounds, 'per-attendee': perAttendee } = readArguments()
  const answer = await answerFor(peopleOf(readRows(file)), { algorithm, perAttendee, rounds })
  process.stdout.write(`${formats[format](answer)}\n`)
  // Beside data that a program reads, words would be in its way.
  if (format !== 'json') process.stderr.write(`${comparisonInWords(answer)}\n`)
} catch (error) {
  if (!(error instanceof WrongUse || error instanceof PeopleFileError || error instanceof UnreadableFile)) throw error
  console.error(error.message)
  process.exit(1)
}
