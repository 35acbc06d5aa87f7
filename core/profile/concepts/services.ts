import { concept, type Concept } from '#core/profile/concept.ts'

/** What people give, lend or do for one another, told by activities rather than by the name of a field. */
export const serviceConcepts = (): readonly Concept[] => []
