import * as z from 'zod'
import type { Attendee } from '#core/attendee/attendee.ts'
import { nobody } from '#core/attendee/avoid.ts'
import type { Event } from '#core/event/event.ts'
import { type AssignmentOptions, topK } from '#core/matching/assign.ts'
import { balanced } from '#core/matching/balanced/balanced.ts'
import { type MatchingTools, matchable } from '#core/matching/generation.ts'
import { apartPairs } from '#core/matching/keep-apart.ts'
import { inputsOf } from '#core/matching/match-input.ts'
import { type MatchList, pinsOf } from '#core/matching/match-list.ts'
import { nextQuestion } from '#core/matching/next-question.ts'
import { isOfferable } from '#core/matching/offerable.ts'
import { v1Scorer } from '#core/matching/score.ts'
import { type Solve, offersInDemand, whatIf } from '#core/matching/what-if.ts'
import { isUnderstood } from '#core/profile/profile.ts'
import { vocabularyFor } from '#core/profile/extended-vocabulary.ts'
import { keywordLabel } from '#core/profile/keyword.ts'

/** What would make this guest's list better: numbers about the room, nothing about anybody in it. */
export const Suggestions = z.object({
  completeness: z.number().min(0).max(1),
  /** Whether the profile tells what the guest seeks or offers. */
  isUnderstood: z.boolean(),
  /** The one open question whose answer would help most. */
  nextQuestion: z.object({ questionId: z.string(), title: z.string() }).nullable(),
  /** On how many lists the guest would be now, and with one more offer each; only offers that gain something. */
  listsNow: z.int(),
  offers: z.array(z.object({ term: z.string(), label: z.string(), listsThen: z.int(), added: z.int() })),
  method: z.enum(['balanced', 'top-k']),
})
export type Suggestions = z.infer<typeof Suggestions>

/** Larger rooms are solved the plain way: every offer is a whole room solved again while the guest waits. */
const mostBalanced = 150
/** Beyond it no offer is tried: the answer must come while the guest waits. */
const mostSolved = 2_000
/** Beyond it the rules alone score: any other score compares every pair of the room again for every offer. */
const mostCompared = 300

/**
 * For a guest of the event's room; one who is not matched is looked at as if they were. The guest's own wishes count for
 * nothing here: who is avoided must not show by a number that drops.
 */
export async function suggestionsFor(
  event: Event,
  attendees: readonly Attendee[],
  lists: readonly MatchList[],
  guest: Attendee,
  tools: Pick<MatchingTools, 'scorer' | 'met'>,
): Promise<Suggestions> {
  const vocabulary = vocabularyFor(event.vocabulary)
  const room = matchable(event, attendees)
  const guests = room.some(({ id }) => id === guest.id) || guest.profile === null ? room : [...room, guest]
  const inputs = inputsOf(guests, vocabulary)
  const { matchesPerAttendee: k, matching } = event
  const scorer = inputs.length > mostCompared ? v1Scorer : tools.scorer
  const isSolvable = inputs.length <= mostSolved
  const unwishing = guests.map((one) => (one.id === guest.id ? { ...one, avoid: nobody } : one))
  const solve = solveFor(
    {
      k,
      scorer,
      eventId: event.id,
      pins: new Map(lists.map((list) => [list.attendeeId, pinsOf(list)])),
      apart: isSolvable ? apartPairs(unwishing, matching.keepApart, tools.met, vocabulary) : new Map(),
      settings: matching.balance,
    },
    inputs.length > mostBalanced ? 'top-k' : matching.algorithm,
  )
  const cap = k + matching.balance.capSlack
  const candidates = isSolvable ? offersInDemand(inputs, guest.id, cap, (term) => isOfferable(term, vocabulary)) : []
  const { method, listsNow, changes } = await whatIf(inputs, guest.id, candidates, solve, vocabulary)
  const asked = nextQuestion(guest, event.questions, inputs, scorer, { k, vocabulary })
  const question = event.questions.find(({ id }) => id === asked?.questionId)
  return {
    completeness: guest.profile?.completeness ?? 0,
    isUnderstood: guest.profile !== null && isUnderstood(guest.profile, vocabulary),
    nextQuestion: question === undefined ? null : { questionId: question.id, title: question.title },
    listsNow,
    offers: changes
      .filter(({ added }) => added > 0)
      .map(({ offer, listsThen, added }) => ({
        term: offer,
        label: keywordLabel(offer, vocabulary),
        listsThen,
        added,
      })),
    method,
  }
}

function solveFor(options: AssignmentOptions, method: Solve['method']): Solve {
  switch (method) {
    case 'top-k':
      return { method, lists: (inputs) => topK(inputs, options) }
    case 'balanced':
      return { method, lists: async (inputs) => (await balanced(inputs, options)).lists }
  }
}
