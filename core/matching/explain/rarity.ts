/** How rare each term is in the room (inverse document frequency); a term that is not there is nobody else's. */
export type Rarity = ReadonlyMap<string, number>

export type Specificity = {
  /** Rarest first, equals as they were. */
  rarestFirst(terms: readonly string[]): string[]
  /** Whether nearly everybody could be told the same: all terms are common in the room. */
  areCommon(terms: readonly string[]): boolean
}

const steps = 8
const commonBelow = 2

/**
 * Counts in steps of the rarest term, not by the number itself, so that one more guest in the room seldom turns the order
 * round and reasons that were approved stay as they are.
 */
export function specificityBy(rarity: Rarity = new Map()): Specificity {
  let top = 0
  for (const value of rarity.values()) top = Math.max(top, value)
  const stepOf = (term: string) => (top === 0 ? steps : Math.round((steps * (rarity.get(term) ?? top)) / top))
  return {
    rarestFirst: (terms) => terms.toSorted((a, b) => stepOf(b) - stepOf(a)),
    areCommon: (terms) => terms.length > 0 && terms.every((term) => stepOf(term) < commonBelow),
  }
}
