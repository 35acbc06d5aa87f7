import type { ShownOnCards } from '#core/attendee/card.ts'
import { type Explanation, showAll } from '#core/matching/explain.ts'
import { type GroundsProblem, checkGrounds } from '#core/matching/explain/check-grounds.ts'
import type { Explained } from '#core/matching/explain/grounds.ts'
import { anyReasons } from '#core/matching/explain/reason-wordings.ts'
import { anyStarters } from '#core/matching/explain/starter-wordings.ts'
import type { Vocabulary } from '#core/profile/vocabulary.ts'

/** An explanation that may be shown, and what was wrong with the sentences that are not in it. */
export type Grounded = { explanation: Explanation; ungrounded: GroundsProblem[] }

const fewest = 2

/**
 * The explanation without the sentences that fail the check. Where fewer than two reasons or starters are left, those that
 * hold of any two people take their places.
 */
export function grounded(
  said: Explanation,
  owner: Explained,
  other: Explained,
  shown: ShownOnCards = showAll,
  vocabulary?: Vocabulary,
): Grounded {
  const ungrounded = checkGrounds(said, owner, other, shown, vocabulary)
  if (ungrounded.length === 0) return { explanation: said, ungrounded }
  const kept = <T>(all: readonly T[], where: GroundsProblem['in']): T[] =>
    all.filter((_, at) => !ungrounded.some((problem) => problem.in === where && problem.index === at))
  const filled = <T>(all: readonly T[], others: readonly T[]): T[] => [
    ...all,
    ...others.slice(0, Math.max(0, fewest - all.length)),
  ]
  const none = Array.from({ length: fewest }, () => [])
  const explanation: Explanation = {
    whyMatch: filled(kept(said.whyMatch, 'whyMatch'), anyReasons),
    grounds: filled(kept(said.grounds, 'whyMatch'), none),
    conversationStarters: filled(kept(said.conversationStarters, 'conversationStarters'), anyStarters),
    starterGrounds: filled(kept(said.starterGrounds, 'conversationStarters'), none),
  }
  return { explanation, ungrounded }
}
