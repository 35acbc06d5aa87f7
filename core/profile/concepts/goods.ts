import { concept, type Concept } from '#core/profile/concept.ts'

/** Materials, products, produce, equipment and places, each under the trade that makes or uses them. */
export const goodsConcepts = (): readonly Concept[] => []
