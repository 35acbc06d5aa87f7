import type { VocabularyView } from '#core/profile/event-vocabulary.ts'
import { type OwnConceptProblem, conceptId, ownConceptProblems, patternOf } from '#core/profile/own-concepts.ts'

/** What the event adds, as it is sent and answered. */
export type Own = VocabularyView['own']
export type Named = { id: string; label: string }

/** The form of one concept: its phrases one on each line, or with commas between. */
export interface ConceptFields {
  label: string
  phrases: string
}

export const fieldsOf = (concept: Own['concepts'][number] | undefined): ConceptFields => ({
  label: concept?.label ?? '',
  phrases: concept?.patterns.join('\n') ?? '',
})

export const phrasesIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,;\n]/)
      .map(patternOf)
      .filter((phrase) => phrase !== ''),
  ),
]

/** With a concept added, or the one with this id changed. A new label makes a new id; relations go with it. */
export function withConcept(own: Own, before: string | undefined, { label, phrases }: ConceptFields): Own {
  const plain = label.trim().replaceAll(/\s+/gu, ' ')
  const concept = { id: conceptId(plain), label: plain, patterns: phrasesIn(phrases) }
  if (before === undefined) return { ...own, concepts: [...own.concepts, concept] }
  const renamed = (id: string) => (id === before ? concept.id : id)
  return {
    concepts: own.concepts.map((one) => (one.id === before ? concept : one)),
    meets: own.meets.map(([offer, need]): [string, string] => [renamed(offer), renamed(need)]),
  }
}

/** Without a concept and all that was said of it. */
export const withoutConcept = (own: Own, id: string): Own => ({
  concepts: own.concepts.filter((one) => one.id !== id),
  meets: own.meets.filter((pair) => !pair.includes(id)),
})

export const withRelation = (own: Own, offer: string, need: string): Own =>
  own.meets.some((pair) => pair[0] === offer && pair[1] === need)
    ? own
    : { ...own, meets: [...own.meets, [offer, need]] }

export const withoutRelation = (own: Own, offer: string, need: string): Own => ({
  ...own,
  meets: own.meets.filter((pair) => pair[0] !== offer || pair[1] !== need),
})

/** What is wrong with the concept just typed, given everything as it would be sent. */
export function conceptProblems(
  next: Own,
  id: string | undefined,
  builtIn: readonly Named[],
): { label?: LabelCode; phrases?: PhraseCode; phrase?: string } {
  const index = id === undefined ? next.concepts.length - 1 : next.concepts.findIndex((one) => one.id === id)
  const own = ownConceptProblems({ ...next, meets: [] }, new Set(builtIn.map((one) => one.id))).filter(
    (problem): problem is Extract<OwnConceptProblem, { field: string }> =>
      problem.at === 'concepts' && 'field' in problem,
  )
  const label = own.find(
    (problem) => problem.field === 'label' && (problem.index === index || problem.problem === 'TWICE'),
  )
  const phrases = own.find((problem) => problem.field === 'patterns' && problem.index === index)
  const phrase =
    phrases !== undefined && 'pattern' in phrases ? next.concepts[index]?.patterns[phrases.pattern] : undefined
  return {
    ...(label?.field === 'label' ? { label: label.problem } : {}),
    ...(phrases?.field === 'patterns' ? { phrases: phrases.problem } : {}),
    ...(phrase === undefined ? {} : { phrase }),
  }
}
export type LabelCode = Extract<OwnConceptProblem, { field: 'label' }>['problem']
export type PhraseCode = Extract<OwnConceptProblem, { field: 'patterns' }>['problem']

/** Everything one can pick, the event's own first, each by name. */
export function pickable(own: Own, builtIn: readonly Named[]): { own: Named[]; builtIn: Named[] } {
  const byLabel = (list: readonly Named[]) => list.toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
  return { own: byLabel(own.concepts.map(({ id, label }) => ({ id, label }))), builtIn: byLabel(builtIn) }
}

export type Mark = { concept: string; start: number; end: number }
export type Piece = { text: string; concepts: string[] }

/** A text cut where marks begin and end; marks that overlap are of one piece. Nothing of the text is lost. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at >= 0 && at <= text.length)
    .toSorted((a, b) => a - b)
  return cuts.slice(1).flatMap((end, at) => {
    const start = cuts[at] ?? 0
    const concepts = marks.filter((mark) => mark.start <= start && mark.end >= end).map(({ concept }) => concept)
    return start === end ? [] : [{ text: text.slice(start, end), concepts: [...new Set(concepts)] }]
  })
}
