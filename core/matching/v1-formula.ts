import type { Seniority } from '#core/profile/profile.ts'

/** The four parts of the V1 score, each from 0 to 1. */
export type ScoreParts = { coverage: number; expertise: number; experience: number; topics: number }

/**
 * The V1 formula of the specification (R100), from 0 to 100. Every scorer goes through here: one order of sums and
 * products makes their results equal bit by bit. It never falls when a part rises, rounding included, so the best
 * a part can be gives a bound without a margin.
 */
export function v1Score(coverage: number, expertise: number, experience: number, topics: number): number {
  return (0.4 * coverage + 0.25 * expertise + 0.2 * experience + 0.15 * topics) * 100
}

/** The share of `sought` terms that are met; 0 for who seeks nothing. */
export function coverageOf(met: number, sought: number): number {
  return sought === 0 ? 0 : met / sought
}

/** Jaccard index of two sets of sizes `a` and `b` with `both` in common; 0 for two empty ones. */
export function jaccardOf(both: number, a: number, b: number): number {
  const either = a + b - both
  return either === 0 ? 0 : both / either
}

const ladder: Record<Seniority, number> = { early: 0, mid: 1, senior: 2, executive: 3, founder: 4 }

/** Same level 0.6, neighbours 0.8 (one can mentor the other), further apart 0.4, unknown on either side 0.6. */
export function experienceOf(a: Seniority | null, b: Seniority | null): number {
  if (a === null || b === null) return 0.6
  const steps = Math.abs(ladder[a] - ladder[b])
  if (steps === 0) return 0.6
  return steps === 1 ? 0.8 : 0.4
}
