import { fastRoomScores } from '#core/matching/fast-scores.ts'
import type { MatchInput } from '#core/matching/match-input.ts'
import type { RoomScores } from '#core/matching/room-scores.ts'
import { coverageOf, experienceOf, jaccardOf, type ScoreParts, v1Score } from '#core/matching/v1-formula.ts'

/** How much the first attendee should meet the second, from 0 to 100. Not symmetric. */
export interface Scorer {
  score(i: MatchInput, j: MatchInput): number
  /** The scores of a whole room, where the scorer knows a faster way than pair by pair; equal to it bit by bit. */
  room?(inputs: readonly MatchInput[], eventId: string): RoomScores
}

/** The parts of the V1 score for the explanation of one pair. */
export function scoreParts(i: MatchInput, j: MatchInput): ScoreParts {
  return {
    coverage: coverageOf(shared(i.seeking, j.offering), i.seeking.length),
    expertise: jaccardOf(shared(i.expertise, j.expertise), i.expertise.length, j.expertise.length),
    experience: experienceOf(i.experience, j.experience),
    topics: jaccardOf(shared(i.topics, j.topics), i.topics.length, j.topics.length),
  }
}

/** The V1 score of the specification (R100). */
export const v1Scorer: Scorer = {
  score(i, j) {
    const { coverage, expertise, experience, topics } = scoreParts(i, j)
    return v1Score(coverage, expertise, experience, topics)
  },
  room: fastRoomScores,
}

function shared(a: readonly string[], b: readonly string[]): number {
  return a.reduce((count, term) => (b.includes(term) ? count + 1 : count), 0)
}
