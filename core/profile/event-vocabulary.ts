import * as z from 'zod'
import { badRequest } from '#core/errors.ts'
import { conceptLabels } from '#core/profile/concept-labels.ts'
import { conceptId, ownConceptLimits, ownConceptProblems, patternOf } from '#core/profile/own-concepts.ts'

const id = z.string().min(1).max(ownConceptLimits.id)
const pattern = z.string().min(ownConceptLimits.shortestPattern).max(ownConceptLimits.longestPattern)

/** What an event adds to the vocabulary: concepts of its own, and what meets what. `[offer, need]` by id. */
export const EventVocabulary = z.object({
  concepts: z
    .array(
      z.object({
        id: id.describe('Made from the label.'),
        label: z.string().min(1).max(ownConceptLimits.label),
        patterns: z.array(pattern).min(1).max(ownConceptLimits.patterns),
      }),
    )
    .max(ownConceptLimits.concepts)
    .default([]),
  meets: z
    .array(z.tuple([id, id]))
    .max(ownConceptLimits.meets)
    .default([])
    .describe('`[offer, need]`: who offers the first can help who seeks the second.'),
  /** Counts the changes. */
  changes: z.int().default(0),
})
export type EventVocabulary = z.infer<typeof EventVocabulary>

export const noOwnVocabulary: EventVocabulary = { concepts: [], meets: [], changes: 0 }

/** What an organizer sends. Only the forms are checked here, so that a refusal can name what is wrong with which concept. */
export const VocabularyChange = z.object({
  concepts: z.array(
    z.object({
      label: z.string().trim(),
      patterns: z.array(z.string()).describe('Words guests use; `kiln*` stands for every word that begins so.'),
    }),
  ),
  meets: z.array(z.tuple([z.string(), z.string()])),
})
export type VocabularyChange = z.infer<typeof VocabularyChange>

/**
 * The event's own vocabulary replaced by what was typed; each phrase and each relation once.
 *
 * @throws Refusal 400 BAD_VOCABULARY, `details` being `{problems: OwnConceptProblem[]}`.
 */
export function changeOwnVocabulary(before: EventVocabulary, typed: VocabularyChange): EventVocabulary {
  const concepts = typed.concepts.map(({ label, patterns }) => ({
    id: conceptId(label),
    label,
    patterns: [...new Set(patterns.map(patternOf))],
  }))
  const meets = [...new Map(typed.meets.map((pair) => [JSON.stringify(pair), pair])).values()]
  const problems = ownConceptProblems({ concepts, meets }, new Set(conceptLabels.keys()))
  if (problems.length > 0) throw badRequest('BAD_VOCABULARY', 'The vocabulary cannot be saved like this.', { problems })
  const isSame = JSON.stringify([before.concepts, before.meets]) === JSON.stringify([concepts, meets])
  return isSame ? before : { concepts, meets, changes: before.changes + 1 }
}

/** Labels of the event's own concepts by id. */
export const ownLabels = ({ concepts }: EventVocabulary): ReadonlyMap<string, string> =>
  new Map(concepts.map(({ id: own, label }) => [own, label]))

/** An event's vocabulary as its organizer reads it. */
export const VocabularyView = z.object({
  version: z.string().describe('Of the built-in concepts, and how often the own ones were changed.'),
  own: EventVocabulary.pick({ concepts: true, meets: true }),
  builtIn: z.array(z.object({ id, label: z.string() })),
})
export type VocabularyView = z.infer<typeof VocabularyView>

export const vocabularyView = (own: EventVocabulary, version: string): VocabularyView => ({
  version,
  own: { concepts: own.concepts, meets: own.meets },
  builtIn: [...conceptLabels].map(([builtIn, label]) => ({ id: builtIn, label })),
})
