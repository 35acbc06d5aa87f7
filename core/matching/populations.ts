import type { MatchInput } from '#core/matching/match-input.ts'
import { Seniority } from '#core/profile/profile.ts'
import { seededNumbers } from '#core/seeded-numbers.ts'

export type Population = 'zipf' | 'uniform-50' | 'uniform-200' | 'identical'

/** Rooms made to test scorers with: terms evenly from 50 or 200, by Zipf's law from 300, or one profile for all. */
export function populationOf(kind: Population, size: number, seed: number): MatchInput[] {
  const random = seededNumbers(seed)
  const termCount = { zipf: 300, 'uniform-50': 50, 'uniform-200': 200, identical: 50 }[kind]
  const weights = Array.from({ length: termCount }, (_, rank) => (kind === 'zipf' ? 1 / (rank + 1) : 1))
  const draw = drawFrom(weights, random)
  const terms = (least: number, most: number) => {
    const wanted = least + Math.floor(random() * (most - least + 1))
    const drawn = new Set<number>()
    while (drawn.size < wanted) drawn.add(draw())
    return [...drawn].map((term) => `term-${term}`)
  }
  const person = (index: number): MatchInput => ({
    attendeeId: `att_${seed}_${index}`,
    createdAt: '2026-11-22T10:00:00.000Z',
    seeking: terms(2, 5),
    offering: terms(2, 5),
    expertise: terms(3, 6),
    topics: terms(2, 5),
    experience: [...Seniority.options, null][Math.floor(random() * 6)] ?? null,
  })
  const first = person(0)
  return Array.from({ length: size }, (_, index) =>
    kind === 'identical' ? { ...first, attendeeId: `att_${seed}_${index}` } : person(index),
  )
}

/** Draws indexes with probabilities in proportion to their weights. */
export function drawFrom(weights: readonly number[], random: () => number): () => number {
  let sum = 0
  const sums = weights.map((weight) => (sum += weight))
  return () => {
    const point = random() * sum
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) > point) high = middle
      else low = middle + 1
    }
    return low
  }
}
