import type { MatchInput } from '#core/matching/match-input.ts'
import type { Seniority } from '#core/profile/profile.ts'

/** How much the first attendee should meet the second, from 0 to 100. Not symmetric. */
export interface Scorer {
  score(i: MatchInput, j: MatchInput): number
}

/** The four parts of the V1 score, each from 0 to 1. */
export type ScoreParts = { coverage: number; expertise: number; experience: number; topics: number }

/** The parts of the V1 score for the explanation of one pair. */
export function scoreParts(i: MatchInput, j: MatchInput): ScoreParts {
  return {
    coverage: i.seeking.length === 0 ? 0 : shared(i.seeking, j.offering) / i.seeking.length,
    expertise: jaccard(i.expertise, j.expertise),
    experience: experience(i.experience, j.experience),
    topics: jaccard(i.topics, j.topics),
  }
}

/** The V1 formula of the specification (R100). A faster scorer must add and multiply in this very order to equal it. */
export const v1Scorer: Scorer = {
  score(i, j) {
    const parts = scoreParts(i, j)
    return (0.4 * parts.coverage + 0.25 * parts.expertise + 0.2 * parts.experience + 0.15 * parts.topics) * 100
  },
}

function shared(a: readonly string[], b: readonly string[]): number {
  return a.reduce((count, term) => (b.includes(term) ? count + 1 : count), 0)
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  const both = shared(a, b)
  const either = a.length + b.length - both
  return either === 0 ? 0 : both / either
}

const ladder: Record<Seniority, number> = { early: 0, mid: 1, senior: 2, executive: 3, founder: 4 }

/** Same level 0.6, neighbours 0.8 (one can mentor the other), further apart 0.4, unknown on either side 0.6. */
function experience(a: Seniority | null, b: Seniority | null): number {
  if (a === null || b === null) return 0.6
  const steps = Math.abs(ladder[a] - ladder[b])
  if (steps === 0) return 0.6
  return steps === 1 ? 0.8 : 0.4
}
