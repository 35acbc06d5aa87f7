export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/**
 * What one person brings to a list: alone, their score, which sought terms they meet, and the most that could come to
 * at the prices.
 */
export type Part = { alone: number; score: number; meets: readonly boolean[]; most: number }

/** What a list wants besides: a sum of scores, and somebody for each sought term. */
export type Wants = { ownGoal: number; ownBestPenalty: number; neededWeight: number }

/**
 * Whether some list of `length` is worth more than `told`: those who stay, and anybody of the others. Goes through
 * them all but those that the prices rule out. `spare` is what a list gains at the prices whoever is on it.
 */
export function isSurpassed(
  told: number,
  { staying, others, length, spare }: { staying: Part[]; others: Part[]; length: number; spare: number },
  { ownGoal, ownBestPenalty, neededWeight }: Wants,
): boolean {
  const limit = told + 1e-9
  const free = others.toSorted((a, b) => b.most - a.most)
  const mostOf = (parts: readonly Part[]) => sum(parts.map(({ most }) => most))
  const isAbove = (list: readonly Part[], from: number): boolean => {
    const [open, most] = [length - list.length, spare + mostOf(list)]
    if (open === 0) {
      const met = list[0]?.meets.filter((_, term) => list.some(({ meets }) => meets[term])).length ?? 0
      const short = Math.max(0, ownGoal - sum(list.map(({ score }) => score)))
      return sum(list.map(({ alone }) => alone)) + neededWeight * met - ownBestPenalty * short > limit
    }
    for (let at = from; at + open <= free.length; at++) {
      if (most + mostOf(free.slice(at, at + open)) <= limit) return false
      if (isAbove([...list, ...free.slice(at, at + 1)], at + 1)) return true
    }
    return false
  }
  return isAbove(staying, 0)
}
