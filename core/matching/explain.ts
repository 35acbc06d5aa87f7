import type { ShownOnCards } from '#core/attendee/card.ts'
import { factsOf } from '#core/matching/explain/facts.ts'
import type { Explained, Ground } from '#core/matching/explain/grounds.ts'
import { openReasons, reasons } from '#core/matching/explain/reasons.ts'
import { openStarters, starters } from '#core/matching/explain/starters.ts'
import type { Rarity } from '#core/profile/population.ts'
import type { Vocabulary } from '#core/profile/vocabulary.ts'
import { firstSaid, tellingOf } from '#core/matching/explain/telling.ts'

export type { Explained } from '#core/matching/explain/grounds.ts'

/** Two or three reasons and two or three openings, for the owner of a list to read about somebody on it. */
export type Explanation = {
  whyMatch: string[]
  conversationStarters: string[]
  /** What each reason rests on; empty for one that says how little is known. */
  grounds: Ground[][]
  starterGrounds: Ground[][]
}

/** Where no event hides anything. */
export const showAll: ShownOnCards = { showCompany: true, showRole: true, showExpertise: true }

/**
 * Why the owner should meet the other, and how to begin. Says only what the other's card at this event shows and what the
 * owner wrote, the most useful and the least common first; where little is known it says so. No links, no way to reach
 * anybody. The same two at the same event always read the same, but for `rarity` (of terms in the room), which puts what is
 * rare there first; `vocabulary` is the event's, when it has one of its own.
 */
export function explain(
  owner: Explained,
  other: Explained,
  shown: ShownOnCards = showAll,
  { rarity, vocabulary }: { rarity?: Rarity | undefined; vocabulary?: Vocabulary } = {},
): Explanation {
  const facts = factsOf(owner, other, shown, rarity, vocabulary)
  const telling = tellingOf(facts)
  const why = firstSaid(reasons(facts, telling), 3)
  if (why.length < 2) why.push(...firstSaid(openReasons(facts, telling, why.length === 0), 2 - why.length))
  const begin = firstSaid(starters(facts, telling), 3)
  if (begin.length < 2) begin.push(...firstSaid(openStarters(facts, telling), 2 - begin.length))
  return {
    whyMatch: why.map(({ text }) => text),
    conversationStarters: begin.map(({ text }) => text),
    grounds: why.map(({ grounds }) => grounds),
    starterGrounds: begin.map(({ grounds }) => grounds),
  }
}
