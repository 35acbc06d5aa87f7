import { plainLine } from '#core/profile/plain-text.ts'
import { wordsOf } from '#core/profile/words.ts'

/** A concept that an event adds to the vocabulary. Its id is made from the label. */
export type OwnConcept = { id: string; label: string; patterns: readonly string[] }

/** What an organizer types; `meets` are `[offer, need]` by id. */
export type OwnConcepts = {
  readonly concepts: readonly { readonly label: string; readonly patterns: readonly string[] }[]
  readonly meets: readonly (readonly [offer: string, need: string])[]
}

/** Most entries, and lengths in UTF-16 code units; an id is as long as a profile's keyword at most. */
export const ownConceptLimits = {
  concepts: 60,
  label: 60,
  patterns: 20,
  shortestPattern: 2,
  longestPattern: 60,
  meets: 200,
  id: 40,
} as const

// A shorter beginning fits too much, a longer one is never looked up.
const prefix = { shortest: 3, longest: 16 } as const

/** `Pottery & kilns` -> `pottery-kilns`; empty for a label without a letter or a figure. */
export function conceptId(label: string): string {
  return label
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/, '')
    .slice(0, ownConceptLimits.id)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/-$/, '')
}

/** A phrase as it is kept: lower case, single spaces. */
export const patternOf = (typed: string): string => typed.trim().replaceAll(/\s+/gu, ' ').toLowerCase()

export type OwnConceptProblem =
  | { at: 'concepts'; problem: 'TOO_MANY' }
  | { at: 'concepts'; index: number; field: 'label'; problem: LabelProblem }
  | { at: 'concepts'; index: number; field: 'patterns'; problem: 'MISSING' | 'TOO_MANY' }
  | { at: 'concepts'; index: number; field: 'patterns'; pattern: number; problem: PatternProblem }
  | { at: 'meets'; problem: 'TOO_MANY' }
  | { at: 'meets'; index: number; problem: 'UNKNOWN' | 'ITSELF' }
export type LabelProblem = 'MISSING' | 'TOO_LONG' | 'LINK' | 'BUILT_IN' | 'TWICE'
export type PatternProblem = 'LENGTH' | 'NO_WORD' | 'STAR'

/** What keeps an event's own concepts from being used; empty when nothing does. `builtIn`: ids of the vocabulary. */
export function ownConceptProblems(
  { concepts, meets }: OwnConcepts,
  builtIn: ReadonlySet<string>,
): OwnConceptProblem[] {
  const problems: OwnConceptProblem[] = []
  if (concepts.length > ownConceptLimits.concepts) problems.push({ at: 'concepts', problem: 'TOO_MANY' })
  const own = new Set<string>()
  for (const [index, { label, patterns }] of concepts.entries()) {
    const id = conceptId(label)
    const wrongLabel = labelProblem(label, id, builtIn, own)
    if (wrongLabel !== undefined) problems.push({ at: 'concepts', index, field: 'label', problem: wrongLabel })
    own.add(id)
    const wrongCount =
      patterns.length === 0 ? 'MISSING' : patterns.length > ownConceptLimits.patterns ? 'TOO_MANY' : null
    if (wrongCount !== null) problems.push({ at: 'concepts', index, field: 'patterns', problem: wrongCount })
    for (const [pattern, text] of patterns.entries()) {
      const problem = patternProblem(text)
      if (problem !== undefined) problems.push({ at: 'concepts', index, field: 'patterns', pattern, problem })
    }
  }
  if (meets.length > ownConceptLimits.meets) problems.push({ at: 'meets', problem: 'TOO_MANY' })
  for (const [index, [offer, need]] of meets.entries()) {
    if (![offer, need].every((id) => own.has(id) || builtIn.has(id)))
      problems.push({ at: 'meets', index, problem: 'UNKNOWN' })
    else if (offer === need) problems.push({ at: 'meets', index, problem: 'ITSELF' })
  }
  return problems
}

function labelProblem(
  label: string,
  id: string,
  builtIn: ReadonlySet<string>,
  others: ReadonlySet<string>,
): LabelProblem | undefined {
  if (id === '') return 'MISSING'
  if (label.length > ownConceptLimits.label) return 'TOO_LONG'
  // Labels stand on guests' cards.
  if (plainLine(label, ownConceptLimits.label) !== label) return 'LINK'
  if (builtIn.has(id)) return 'BUILT_IN'
  return others.has(id) ? 'TWICE' : undefined
}

function patternProblem(pattern: string): PatternProblem | undefined {
  const { shortestPattern, longestPattern } = ownConceptLimits
  if (pattern.length < shortestPattern || pattern.length > longestPattern) return 'LENGTH'
  const parts = pattern.split(/[\s\-/]+/).filter((part) => part !== '')
  if (parts.some((part) => part.includes('*') && !isPrefix(part))) return 'STAR'
  return wordsOf(pattern).length === 0 ? 'NO_WORD' : undefined
}

function isPrefix(part: string): boolean {
  const beginning = part.slice(0, -1)
  return (
    part.endsWith('*') &&
    /^[\p{L}\p{N}]+$/u.test(beginning) &&
    beginning.length >= prefix.shortest &&
    beginning.length <= prefix.longest
  )
}
