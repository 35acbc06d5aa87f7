import { concept, type Concept } from '#core/profile/concept.ts'

/** Professions, job titles and kinds of organisations, each under what such a guest knows or is wanted for. */
export const occupationConcepts = (): readonly Concept[] => []
