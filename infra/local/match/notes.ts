import { type Person, listLimits, personFields } from '#core/matching/people-file.ts'
import { visible } from './tell.ts'

/** What of the file was left aside; a line each. */
export function notesOn(fields: readonly string[], people: readonly Person[]): string[] {
  const unknown = fields.filter((field) => !personFields.includes(field)).map(asUnused)
  const cut = people.flatMap(({ cut: lists }, index) =>
    lists.length === 0 ? [] : [`row ${index + 1} (${lists.join(', ')})`],
  )
  return [
    ...(unknown.length === 0 ? [] : [`Not used: ${few(unknown)}`]),
    ...(cut.length === 0
      ? []
      : [
          `Only the first ${listLimits.seeking} terms of seeking and offering, ${listLimits.topics} of expertise and topics ` +
            `were used: ${few(cut)}`,
        ]),
  ]
}

function asUnused(field: string): string {
  const letters = lettersOf(field)
  const meant = personFields.find((known) => {
    const [longer, shorter] = [letters, lettersOf(known)].toSorted((a, b) => b.length - a.length)
    return longer === shorter || (shorter !== undefined && shorter.length > 3 && longer?.startsWith(shorter))
  })
  const name = visible(field.length > 40 ? `${field.slice(0, 40)}...` : field)
  return meant === undefined ? name : `${name} (did you mean ${meant}?)`
}

const lettersOf = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, '')

function few(all: readonly string[]): string {
  const most = 10
  const rest = all.length > most ? ` and ${all.length - most} more` : ''
  return `${all.slice(0, most).join(', ')}${rest}`
}
