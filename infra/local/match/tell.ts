import Papa from 'papaparse'
import type { ListFigures } from '#core/matching/certificate.ts'
import type { Answer } from './answer.ts'
import { pairsOf } from './pairs.ts'

/** An answer as text, to the end of its last line. */
export const formats: Record<'json' | 'csv' | 'table', (answer: Answer) => string> = {
  json: (answer) => `${JSON.stringify(answer, null, 2)}\n`,
  csv: (answer) => `${Papa.unparse(pairsOf(answer), { newline: '\r\n' })}\r\n`,
  table: (answer) => `${[...answer.lists.map(listInWords), ...(answer.rounds ?? []).map(roundInWords)].join('\n\n')}\n`,
}

/** Text with what a terminal would act on, or break the line at, written as an escape. */
export const visible = (text: string): string =>
  text.replaceAll(
    /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

function listInWords({ id, matches }: Answer['lists'][number]): string {
  if (matches.length === 0) return `${visible(id)}\n  nobody to meet`
  const width = Math.max(...matches.map((match) => visible(match.id).length))
  const lines = matches.map((match, index) => {
    const mark = match.mutual ? '<->' : ' ->'
    const score = match.score.toFixed(1).padStart(5)
    return `  ${index + 1}. ${mark} ${visible(match.id).padEnd(width)} ${score}  ${match.why[0] ?? ''}`
  })
  return [visible(id), ...lines].join('\n')
}

function roundInWords({ number, tables, sittingOut }: NonNullable<Answer['rounds']>[number]): string {
  const out = sittingOut.length === 0 ? [] : [`  sitting out: ${sittingOut.map(visible).join(', ')}`]
  return [
    `Round ${number}`,
    ...tables.map((table) => `  table ${table.number}: ${table.ids.map(visible).join(' and ')}`),
    ...out,
  ].join('\n')
}

/** What these lists are beside plain top-k's for the same people. */
export function comparisonInWords({ algorithm, certificate, compare, perAttendee }: Answer): string {
  const { people, wishes, lists, topK } = compare
  const rows: [name: string, of: (figures: ListFigures) => string][] = [
    ['wishes met by somebody on the list', ({ needsMet }) => `${needsMet} of ${wishes}`],
    ['people who are wanted back by two or more', ({ guestsWantedBack }) => `${guestsWantedBack} of ${people}`],
    ['least of the own best list that anybody keeps', ({ worstShare }) => percent(worstShare)],
    ['mean of the own best list', ({ meanShare }) => percent(meanShare)],
    ['on how many lists the most shown is', ({ largestIn }) => String(largestIn)],
    ['on how many lists the least shown is', ({ smallestIn }) => String(smallestIn)],
  ]
  const lines = rows.map(([name, of]) => `  ${name.padEnd(46)} ${of(lists).padStart(12)} ${of(topK).padStart(12)}`)
  const proof =
    certificate === undefined
      ? []
      : [`  no lists of this kind can be better by more than ${percent(certificate.gap, 2)}`]
  const head = `${people} people, ${perAttendee} each`.padEnd(48)
  return ['', `${head} ${algorithm.padStart(12)} ${'top-k'.padStart(12)}`, ...lines, ...proof, ''].join('\n')
}

const percent = (share: number, digits = 0) => `${(share * 100).toFixed(digits)} %`
