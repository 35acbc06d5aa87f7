import type { Attendee } from '../attendee/attendee.ts'
import { conflict } from '../errors.ts'
import { vocabularyFor } from '../profile/extended-vocabulary.ts'
import type { Event } from '../event/event.ts'
import { addTime } from '../event/event-clock.ts'
import type { AssignmentOptions } from './assign.ts'
import { assignLists } from './assign-lists.ts'
import { basisAt } from './basis.ts'
import type { Solver } from './balanced/solver.ts'
import { explain } from './explain.ts'
import type { GroundsProblem } from './explain/check-grounds.ts'
import { grounded } from './explain/grounded.ts'
import type { Profile } from '../profile/profile.ts'
import { type Rarity, rarity, sharedTerms } from '../profile/population.ts'
import { apartPairs } from './keep-apart.ts'
import { inputsOf, matchInput } from './match-input.ts'
import { type FreshMatch, type MatchList, emptyMatchList, pinsOf, regenerate, withoutMatches } from './match-list.ts'
import { type MatchReport, countsOf, mostTold, promisedIn, reportOf } from './match-report.ts'
import { type Scorer, v1Scorer } from './score.ts'

/** A generation that has not ended after this long died with its worker; another may start. */
export const abandonedAfter = { minutes: 20 } as const

/** Whether lists are being made. One whose worker died keeps nobody waiting longer than it keeps the next from starting. */
export const isGenerating = ({ generatingSince }: Pick<Event, 'generatingSince'>, now: string): boolean =>
  generatingSince !== null && now < addTime(generatingSince, abandonedAfter)

/** The event with one more generation under way: one at a time. */
export function requestGeneration(event: Event, now: string): Event {
  if (event.status === 'CANCELLED') throw conflict('EVENT_CANCELLED', 'This event was cancelled.')
  if (isGenerating(event, now)) {
    throw conflict('GENERATION_RUNNING', 'Matches are being generated right now.', true)
  }
  return { ...event, matchGeneration: event.matchGeneration + 1, generatingSince: now, updatedAt: now }
}

/** Who is matched: guests who come (or may come, unless the organizer says no) and whose profile is known. */
export function matchable(event: Pick<Event, 'matchMaybe'>, attendees: readonly Attendee[]): Attendee[] {
  return attendees.filter(
    ({ rsvpStatus, profile }) =>
      profile !== null && (rsvpStatus === 'CONFIRMED' || (rsvpStatus === 'MAYBE' && event.matchMaybe)),
  )
}

/** What a generation works with besides the event and its guests. */
export interface MatchingTools {
  scorer: Scorer
  solver: Solver
  /** Pairs of guests who were on each other's revealed lists at an earlier event. */
  met: readonly (readonly [string, string])[]
}

/** Sentences about one match that were not grounded and are shown to nobody. */
export type LeftOut = { attendeeId: string; matchedWithId: string; problems: GroundsProblem['problem'][] }

export type Generated = {
  /** The lists that differ from those that were read. */
  changed: { next: MatchList; read: MatchList }[]
  report: MatchReport
  leftOut: LeftOut[]
}

/**
 * The lists that differ after a new assignment over `attendees`; what the organizer decided stays, unless one of the two
 * would rather not meet. A list of somebody who is no longer matched keeps only what was decided.
 */
export async function generate(
  event: Event,
  attendees: readonly Attendee[],
  lists: readonly MatchList[],
  now: string,
  tools: MatchingTools,
): Promise<Generated> {
  const guests = matchable(event, attendees)
  const vocabulary = vocabularyFor(event.vocabulary)
  const inputs = inputsOf(guests, vocabulary)
  const apart = apartPairs(attendees, event.matching.keepApart, tools.met, vocabulary)
  const before = new Map(lists.map((list) => [list.attendeeId, withoutMatches(list, apart.get(list.attendeeId), now)]))
  const made = await assignLists(inputs, optionsOf(event, inputs.length, before, apart, tools), {
    algorithm: event.matching.algorithm,
    solver: tools.solver,
  })
  const assigned = made.lists
  const known = rarity(guests.flatMap(({ profile }) => (profile === null ? [] : [sharedTerms(profile)])))
  const { told, leftOut } = tellerOf(event, tools.scorer, known)
  const byId = new Map(attendees.map((attendee) => [attendee.id, attendee]))
  const assignedTo = new Map(assigned.map(({ attendeeId, matches }) => [attendeeId, matches]))
  const read = new Map(lists.map((list) => [list.attendeeId, list]))
  const changed = [...new Set([...read.keys(), ...assignedTo.keys()])].flatMap((attendeeId) => {
    const was = read.get(attendeeId) ?? emptyMatchList(event.id, attendeeId, now)
    const list = before.get(attendeeId) ?? was
    const scores = new Map(assignedTo.get(attendeeId)?.map(({ matchedWithId, score }) => [matchedWithId, score]))
    // The assignment leaves out who is kept but not matched (any more); they are read of all the same.
    const named = [...new Set([...scores.keys(), ...pinsOf(list).kept])]
    const owner = byId.get(attendeeId)
    const fresh = named.flatMap((id) => {
      const other = byId.get(id)
      return owner === undefined || other === undefined ? [] : [told(owner, other, scores.get(id))]
    })
    const next = regenerate(list, fresh, now)
    return next === was ? [] : [{ next: { ...next, generatedAt: now }, read: was }]
  })
  // A try that did not come to its end has written some of them already; what they were before is gone.
  const again = new Set(changed.map(({ next }) => next.attendeeId))
  const written = lists.filter((list) => isWritten(event, list) && !again.has(list.attendeeId))
  const alone = assigned.flatMap(({ attendeeId, matches }) => (matches.length === 0 ? [attendeeId] : []))
  const counts = countsOf(changed)
  const report: MatchReport = {
    eventId: event.id,
    generation: event.matchGeneration,
    at: now,
    guests: guests.length,
    withoutMatches: alone.length,
    alone: alone.slice(0, mostTold),
    changedLists: written.length + counts.changedLists,
    rewordedLists: counts.rewordedLists,
    promised: promisedIn(event, guests.length),
    ...reportOf(made),
  }
  return { changed, report, leftOut }
}

/** Whether the generation under way has written this list. */
export const isWritten = ({ generatingSince }: Event, { generatedAt }: MatchList): boolean =>
  generatingSince !== null && generatedAt >= generatingSince

function optionsOf(
  event: Event,
  guests: number,
  before: ReadonlyMap<string, MatchList>,
  apart: AssignmentOptions['apart'],
  { scorer }: MatchingTools,
): AssignmentOptions {
  const all = [...before]
  return {
    k: event.matchesPerAttendee,
    scorer,
    eventId: event.id,
    pins: new Map(all.map(([id, list]) => [id, pinsOf(list)])),
    previous: new Map(all.map(([id, { matches }]) => [id, matches.map(({ matchedWithId }) => matchedWithId)])),
    settings: { ...event.matching.balance, ...promisedIn(event, guests) },
    ...(apart === undefined ? {} : { apart }),
  }
}

/** Tells how much one guest of the event should meet another, and why; `known` is how rare terms are in the room. */
function tellerOf(event: Event, scorer: Scorer, known?: Rarity) {
  const vocabulary = vocabularyFor(event.vocabulary)
  const basisOf = basisAt(event)
  const leftOut: LeftOut[] = []
  const scoreOf = (owner: Profiled, other: Profiled) =>
    scorer.score(
      matchInput(owner.id, owner.createdAt, owner.profile, vocabulary),
      matchInput(other.id, other.createdAt, other.profile, vocabulary),
    )
  const told = (owner: Attendee, other: Attendee, score?: number): FreshMatch => {
    const [about, basis] = [{ matchedWithId: other.id }, basisOf(owner, other)]
    if (!hasProfile(owner) || !hasProfile(other))
      return { ...about, basis, score: 0, whyMatch: [], conversationStarters: [] }
    const said = explain(owner, other, event.cardSettings, { rarity: known, vocabulary })
    const { explanation, ungrounded } = grounded(said, owner, other, event.cardSettings, vocabulary)
    if (ungrounded.length > 0)
      leftOut.push({ attendeeId: owner.id, ...about, problems: ungrounded.map(({ problem }) => problem) })
    const { whyMatch, conversationStarters } = explanation
    return { ...about, basis, score: score ?? scoreOf(owner, other), whyMatch, conversationStarters }
  }
  return { told, leftOut }
}

type Profiled = Attendee & { profile: Profile }
const hasProfile = (attendee: Attendee): attendee is Profiled => attendee.profile !== null

/** How much `attendee` should meet `other`, and why: for a match the organizer adds by hand. */
export const matchByHand = (event: Event, attendee: Attendee, other: Attendee, scorer: Scorer = v1Scorer): FreshMatch =>
  tellerOf(event, scorer).told(attendee, other)
