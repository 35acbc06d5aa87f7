import type { MatchInput } from '#core/matching/match-input.ts'
import { type Scorer, v1Scorer } from '#core/matching/score.ts'

/** What the hybrid score knows of one attendee besides the profile. */
export type HybridFacts = {
  /** Embedding of what they seek, of any length and norm; null when there is none. */
  readonly seeking: readonly number[] | null
  /** Embedding of what they offer. */
  readonly offering: readonly number[] | null
  /** Question id -> position of the slider, from 0 to 100. */
  readonly style: ReadonlyMap<string, number>
}

type Prepared = {
  seeking: Float64Array | undefined
  offering: Float64Array | undefined
  style: ReadonlyMap<string, number>
}
const nothing: Prepared = { seeking: undefined, offering: undefined, style: new Map() }

/**
 * The V2 score of the specification (R92), from 0 to 100: 0.4 embedding + 0.4 V1 score + 0.2 style.
 *
 * - Embedding: cosine of what the first seeks and what the second offers, so it is directed as the V1 score is. Below 0
 *   it counts as 0: texts that have nothing to do with each other are about orthogonal, and none is another's opposite.
 * - Style: 1 less the mean distance on the sliders that both have moved, in parts of their length; 0.5 without any.
 * - Without a vector on either side, or with two that cannot be compared, the other two parts keep their proportion
 *   and share the whole weight: 2/3 V1 score + 1/3 style. Nobody loses for a text that was never embedded.
 */
export function hybridScorer(facts: ReadonlyMap<string, HybridFacts>): Scorer {
  // Made once: normalizing in each of the n * n pairs would cost as much again as the products do.
  const prepared = new Map([...facts].map(([attendeeId, known]) => [attendeeId, prepare(known)]))
  const of = ({ attendeeId }: MatchInput) => prepared.get(attendeeId) ?? nothing
  return {
    score(i, j) {
      const [owner, other] = [of(i), of(j)]
      const rules = v1Scorer.score(i, j) / 100
      const style = styleOf(owner.style, other.style)
      const embedding = similarityOf(owner.seeking, other.offering)
      // Whole numbers over their sum, so that a perfect pair has exactly 100.
      return embedding === undefined ? ((2 * rules + style) / 3) * 100 : ((2 * embedding + 2 * rules + style) / 5) * 100
    },
  }
}

function prepare({ seeking, offering, style }: HybridFacts): Prepared {
  return { seeking: unitVector(seeking), offering: unitVector(offering), style }
}

/** Undefined for a vector that points nowhere. */
function unitVector(vector: readonly number[] | null): Float64Array | undefined {
  if (vector === null) return undefined
  const length = Math.sqrt(vector.reduce((sum, part) => sum + part * part, 0))
  return length > 0 && length < Infinity ? Float64Array.from(vector, (part) => part / length) : undefined
}

/** From 0 to 1; undefined when one is missing, or they come from different models. */
function similarityOf(a: Float64Array | undefined, b: Float64Array | undefined): number | undefined {
  if (a === undefined || b === undefined || a.length !== b.length) return undefined
  let cosine = 0
  for (let at = 0; at < a.length; at++) cosine += (a[at] ?? 0) * (b[at] ?? 0)
  return Math.min(1, Math.max(0, cosine))
}

function styleOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let [answered, distance] = [0, 0]
  for (const [questionId, position] of a) {
    const other = b.get(questionId)
    if (other === undefined) continue
    answered += 1
    distance += Math.abs(position - other)
  }
  return answered === 0 ? 0.5 : 1 - distance / answered / 100
}
