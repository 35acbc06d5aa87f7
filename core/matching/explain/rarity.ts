import type { Rarity } from '#core/profile/population.ts'

export type Specificity = {
  /** Rarest first, equals as they were. */
  rarestFirst(terms: readonly string[]): string[]
  /** Whether nearly everybody could be told the same: all terms are common in the room. */
  areCommon(terms: readonly string[]): boolean
}

// In nats: a term that about every second guest has, or more.
const commonBelow = 0.75

/**
 * Counts in half nats, not by the number itself, so that one more guest in the room seldom turns the order round and
 * reasons that were approved stay as they are. Without a measure all terms are equal and none is common.
 */
export function specificityBy(rarity: Rarity | undefined): Specificity {
  if (rarity === undefined) return { rarestFirst: (terms) => [...terms], areCommon: () => false }
  const stepOf = (term: string) => Math.round(2 * rarity(term))
  return {
    rarestFirst: (terms) => terms.toSorted((a, b) => stepOf(b) - stepOf(a)),
    areCommon: (terms) => terms.length > 0 && terms.every((term) => rarity(term) < commonBelow),
  }
}
