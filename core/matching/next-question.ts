import type { Attendee } from '#core/attendee/attendee.ts'
import { type MatchInput, inputOrBlank, termsOf } from '#core/matching/match-input.ts'
import type { Scorer } from '#core/matching/score.ts'
import { inTieOrder } from '#core/matching/tie-break.ts'
import type { Vocabulary } from '#core/profile/vocabulary.ts'
import { questionIds, type Question } from '#core/questionnaire/question.ts'
import type { Response } from '#core/questionnaire/response.ts'

/**
 * The question worth asking next. `by` says what `gain` counts: points of score (0 to 100) expected in this room, or the
 * share (0 to 1) by which the profile becomes more complete, where there is no room to learn from.
 */
export type NextQuestion = { questionId: string; gain: number; by: 'room' | 'completeness' }

export type NextQuestionOptions = {
  /** People on a list. */
  k: number
  /** The event's, when it has one of its own. */
  vocabulary?: Vocabulary
}

const mostSampled = 40
// More people than this change the means little and the time a lot.
const mostScored = 300

type Asker = Pick<Attendee, 'id' | 'eventId' | 'createdAt' | 'responses' | 'profile'>

/**
 * Which of the questions this guest left open would improve their list most: for each, the guest is given the answers
 * that others in the room gave, one after the other, and the mean is compared with today. What counts is half how well
 * the best `k` fit the guest, half how well the guest fits those `k` who would want them most. Undefined when everything
 * is answered or no answer would help. Of equal questions the earlier one is asked.
 */
export function nextQuestion(
  attendee: Asker,
  questions: readonly Question[],
  inputs: readonly MatchInput[],
  scorer: Scorer,
  { k, vocabulary }: NextQuestionOptions = { k: 5 },
): NextQuestion | undefined {
  const open = questions
    .filter(({ id }) => !isAnswered(attendee.responses.find(({ questionId }) => questionId === id)))
    .toSorted((a, b) => a.order - b.order)
  const all = inputs.filter(({ attendeeId }) => attendeeId !== attendee.id)
  const others = inTieOrder(all, attendee.eventId).flatMap((index) => all[index] ?? [])
  if (others.length === 0) return best(open.map((question) => completing(question, attendee)))

  const own = inputs.find(({ attendeeId }) => attendeeId === attendee.id) ?? inputOrBlank(attendee, vocabulary)
  const room = others.slice(0, mostScored)
  const worth = (input: MatchInput) =>
    (meanOfBest(
      room.map((other) => scorer.score(input, other)),
      k,
    ) +
      meanOfBest(
        room.map((other) => scorer.score(other, input)),
        k,
      )) /
    2
  const now = worth(own)
  return best(
    open.map(({ id }) => {
      const answered = others.flatMap((other) => answeredLike(id, own, other) ?? []).slice(0, mostSampled)
      const sum = answered.reduce((total, input) => total + worth(input), 0)
      return { questionId: id, gain: answered.length === 0 ? 0 : sum / answered.length - now, by: 'room' }
    }),
  )
}

/** The guest with what the other said to that question added; undefined when the other said nothing, or it cannot count. */
function answeredLike(questionId: string, own: MatchInput, other: MatchInput): MatchInput | undefined {
  const added = (mine: readonly string[], theirs: readonly string[]) => {
    return theirs.length === 0 ? undefined : termsOf([...mine, ...theirs])
  }
  switch (questionId) {
    case questionIds.goals:
    case questionIds.idealConnections: {
      const seeking = added(own.seeking, other.seeking)
      return seeking && { ...own, seeking }
    }
    case questionIds.offers: {
      const offering = added(own.offering, other.offering)
      return offering && { ...own, offering }
    }
    case questionIds.experience:
      return other.experience === null ? undefined : { ...own, experience: other.experience }
    case questionIds.expertise: {
      const expertise = added(own.expertise, other.expertise)
      return expertise && { ...own, expertise }
    }
    case questionIds.topics: {
      const topics = added(own.topics, other.topics)
      return topics && { ...own, topics }
    }
    default:
      return undefined
  }
}

/** By how much the answer would complete the profile, in the weights that `completeness` has. */
function completing({ id, category, type }: Question, { profile }: Asker): NextQuestion {
  const weights: [hundredths: number, questionIds: readonly string[], isMissing: boolean][] = [
    [15, [questionIds.goals], (profile?.seekingSummary ?? null) === null],
    [20, [questionIds.goals, questionIds.idealConnections], (profile?.seekingKeywords ?? []).length === 0],
    [10, [questionIds.offers], (profile?.offeringSummary ?? null) === null],
    [20, [questionIds.offers], (profile?.offeringKeywords ?? []).length === 0],
    [10, [questionIds.experience], (profile?.seniority ?? null) === null],
    [10, [questionIds.expertise], (profile?.expertise ?? []).length === 0],
    [5, [questionIds.topics], (profile?.topics ?? []).length === 0],
    // What is told to a question about preferences becomes something to begin a conversation with.
    [
      5,
      category === 'PREFERENCES' && type === 'open_text' ? [id] : [],
      (profile?.conversationHooks ?? []).length === 0,
    ],
  ]
  const hundredths = weights.reduce(
    (sum, [weight, ids, isMissing]) => sum + (isMissing && ids.includes(id) ? weight : 0),
    0,
  )
  return { questionId: id, gain: hundredths / 100, by: 'completeness' }
}

function best(candidates: readonly NextQuestion[]): NextQuestion | undefined {
  return candidates
    .filter(({ gain }) => gain > 1e-9)
    .reduce<NextQuestion | undefined>(
      (first, next) => (first !== undefined && first.gain >= next.gain ? first : next),
      undefined,
    )
}

/** An answer without a letter or a figure in it is none. */
function isAnswered(response: Response | undefined): boolean {
  const value = response?.value ?? null
  if (value === null) return false
  return [value].flat().some((part) => typeof part === 'number' || /[\p{L}\p{N}]/u.test(part))
}

function meanOfBest(scores: readonly number[], k: number): number {
  const chosen = scores.toSorted((a, b) => b - a).slice(0, Math.max(1, k))
  return chosen.reduce((sum, score) => sum + score, 0) / Math.max(1, chosen.length)
}
