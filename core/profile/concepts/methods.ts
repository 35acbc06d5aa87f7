import { concept, type Concept } from '#core/profile/concept.ts'

/** Software, standards, methods, machines and abbreviations, each under the field that uses them. */
export const methodConcepts = (): readonly Concept[] => []
