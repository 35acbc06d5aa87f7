// `npm run match -- FILE`: lists for a file of people, without starting anything.
import { PeopleFileError, peopleOf } from '#core/matching/people-file.ts'
import { answerFor } from './answer.ts'
import { notesOn } from './notes.ts'
import { type MatchOptions, WrongUse, readOptions, usage } from './options.ts'
import { UnreadableFile, readRows } from './read-rows.ts'
import { comparisonInWords, formats, visible } from './tell.ts'

// Who reads only the beginning, as `head` does, has seen enough.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

async function match({ file, algorithm, format, rounds, 'per-attendee': perAttendee }: MatchOptions): Promise<void> {
  const { rows, fields } = readRows(file)
  const people = peopleOf(rows)
  for (const note of notesOn(fields, people)) process.stderr.write(`${note}\n`)
  const answer = await answerFor(people, { algorithm, perAttendee, rounds: rounds === true })
  process.stdout.write(formats[format](answer))
  // Beside data that a program reads, words would be in its way.
  if (format !== 'json') process.stderr.write(comparisonInWords(answer))
}

try {
  const options = readOptions(process.argv.slice(2))
  if (options === 'help') process.stdout.write(usage)
  else await match(options)
} catch (error) {
  if (!(error instanceof WrongUse || error instanceof PeopleFileError || error instanceof UnreadableFile)) throw error
  process.stderr.write(`${visible(error.message)}\n`)
  process.exitCode = 1
}
