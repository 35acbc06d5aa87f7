import { buildingConcepts } from '#core/profile/concepts/building.ts'
import { companyConcepts } from '#core/profile/concepts/company.ts'
import { goodsConcepts } from '#core/profile/concepts/goods.ts'
import { industryConcepts } from '#core/profile/concepts/industry.ts'
import { intentConcepts } from '#core/profile/concepts/intents.ts'
import { meetingConcepts } from '#core/profile/concepts/meeting.ts'
import { moneyConcepts } from '#core/profile/concepts/money.ts'
import { peopleConcepts } from '#core/profile/concepts/people.ts'
import { sectorConcepts } from '#core/profile/concepts/sectors.ts'
import { sellingConcepts } from '#core/profile/concepts/selling.ts'
import { serviceConcepts } from '#core/profile/concepts/services.ts'
import { technologyConcepts } from '#core/profile/concepts/technology.ts'
import type { Concept } from '#core/profile/concept.ts'
import { meets } from '#core/profile/meets.ts'
import { terms, type TermsData } from '#core/profile/terms.ts'

export type VocabularyData = Omit<TermsData, 'concepts'> & { concepts: readonly Concept[] }

/**
 * Stored profiles and question options hold ids, so an id stays for good; patterns and labels may change. Families are
 * functions, and the call is marked pure, so that bundles which need no concept leave them all out.
 */
export const businessVocabulary: VocabularyData = /* @__PURE__ */ compose()

function compose(): VocabularyData {
  return {
    version: terms.version,
    concepts: merged([
      ...moneyConcepts(),
      ...companyConcepts(),
      ...peopleConcepts(),
      ...sellingConcepts(),
      ...meetingConcepts(),
      ...buildingConcepts(),
      ...technologyConcepts(),
      ...industryConcepts(),
      ...sectorConcepts(),
      ...intentConcepts(),
      ...goodsConcepts(),
      ...serviceConcepts(),
    ]),
    meets,
  }
}

/** Concepts once each: families of nouns name them, and the intents add turns of phrase that imply them. */
function merged(concepts: readonly Concept[]): Concept[] {
  const byId = new Map<string, Concept>()
  for (const one of concepts) {
    const known = byId.get(one.id)
    byId.set(one.id, known ? { ...known, patterns: [...known.patterns, ...one.patterns] } : one)
  }
  return [...byId.values()]
}

let trades: ReadonlySet<string> | undefined

/** Whether a concept is a line of business or a technology, not a task, a kind of people or help. */
export function isTrade(concept: string): boolean {
  trades ??= new Set([
    'startups',
    ...[...technologyConcepts(), ...industryConcepts(), ...sectorConcepts()].map(({ id }) => id),
  ])
  return trades.has(concept)
}
