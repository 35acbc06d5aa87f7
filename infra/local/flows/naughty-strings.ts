import { createRequire } from 'node:module'
import * as z from 'zod'
import { oddTexts } from './odd-values.ts'

/** The Big List of Naughty Strings (minimaxir, MIT), and a hundred of our own: 560 and more. */
const list: unknown = createRequire(import.meta.url)('big-list-of-naughty-strings/blns.json')
export const naughty: readonly string[] = [...new Set([...z.array(z.string()).parse(list), ...oddTexts])]

interface Rule {
  /** Blanks around it go. */
  trimmed: boolean
  /** What becomes of nothing. */
  empty: 'refused' | 'null' | 'kept'
  /** In UTF-16 code units; longer is refused, never cut. */
  most: number
}
const needed = (most: number): Rule => ({ trimmed: true, empty: 'refused', most })
const clearable = (most: number): Rule => ({ trimmed: true, empty: 'null', most })
const optional = (most: number): Rule => ({ trimmed: true, empty: 'kept', most })
const verbatim = (most: number): Rule => ({ trimmed: false, empty: 'kept', most })

const rules = {
  'event name': needed(120),
  tagline: optional(160),
  description: optional(5_000),
  'venue name': needed(160),
  'venue address': needed(300),
  'question title': needed(200),
  'question subtitle': verbatim(300),
  'question hint': verbatim(300),
  'question placeholder': verbatim(200),
  'option value': needed(80),
  'option label': needed(120),
  'option description': verbatim(200),
  'first name': needed(80),
  'last name': clearable(80),
  answer: { ...verbatim(5_000), empty: 'null' },
  remark: verbatim(2_000),
  'card name': needed(170),
  role: clearable(80),
  company: clearable(80),
  location: clearable(80),
  summary: clearable(280),
  hook: needed(120),
  'curator notes': verbatim(1_000),
  'organizer name': needed(120),
  'postal address': needed(300),
  'text message': verbatim(10_000),
} as const satisfies Record<string, Rule>
export type Field = keyof typeof rules

/** What a field keeps of a text: nothing is changed but blanks around it. undefined: the field refuses it. */
export function asKept(field: Field, text: string): string | null | undefined {
  const { trimmed, empty, most } = rules[field]
  const kept = trimmed ? text.trim() : text
  if (kept.length > most) return undefined
  if (kept !== '') return kept
  return { refused: undefined, null: null, kept: '' }[empty]
}

/** As the body of a request: the text in every field that takes it. */
export const taken = (fields: Record<string, Field>, text: string) =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, field]) => asKept(field, text) !== undefined)
      .map(([name]) => [name, text]),
  )

/** What is read back then. */
export const kept = (fields: Record<string, Field>, text: string) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const left = asKept(field, text)
      return left === undefined ? [] : [[name, left]]
    }),
  )

/** Texts joined by line breaks, in pieces of at most `most` characters where one alone is not longer. */
export function pages(texts: readonly string[], most: number): string[] {
  const joined: string[] = ['']
  for (const text of texts) {
    const last = joined.at(-1) ?? ''
    if (last.length + text.length + 1 > most) joined.push(text)
    else joined[joined.length - 1] = `${last}\n${text}`
  }
  return joined
}
