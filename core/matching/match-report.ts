import * as z from 'zod'
import type { Event } from '../event/event.ts'
import { AttendeeId, EventId } from '../ids.ts'
import type { AssignedBy } from './assign-lists.ts'
import { BalancedSettings, mutualMinimum } from './balanced/settings.ts'
import type { MatchList } from './match-list.ts'

/** Guests and changed lists told of one by one; beyond it there are numbers only. */
export const mostTold = 200

const share = z.number().min(0).max(1)

/** What can be said of a room's lists, whichever way they were made; see certificate.ts. */
const ListFigures = z.object({
  score: z.number(),
  guestsWantedBack: z.int(),
  worstShare: share,
  meanShare: share,
  largestIn: z.int(),
  smallestIn: z.int(),
  needsMet: z.int(),
})

/** What is proven of balanced lists: nothing can have a larger total than `bound`; `failed` counts guests. */
const Proof = z.object({
  total: z.number(),
  bound: z.number(),
  gap: z.number(),
  proven: z.boolean(),
  candidates: z.enum(['everybody', 'best']),
  boundBy: z.enum(['prices', 'solver']),
  failed: z.object({
    crowded: z.int(),
    onNoList: z.int(),
    fewMutual: z.int(),
    belowOwnBest: z.int(),
    shortList: z.int(),
  }),
})

/** What one generation came to, for the organizer. */
export const MatchReport = z.object({
  eventId: EventId,
  generation: z.int(),
  at: z.iso.datetime(),
  /** Guests who were matched. */
  guests: z.int(),
  /** Guests whose list stayed empty: how many, and the first of them. */
  withoutMatches: z.int(),
  alone: z.array(AttendeeId).max(mostTold),
  /** Lists that somebody came onto or left, and lists with other words, scores or another order only. */
  changedLists: z.int(),
  rewordedLists: z.int().default(0),
  algorithm: z.enum(['balanced', 'top-k']),
  /** People on a list, and all wishes of all guests. */
  k: z.int(),
  sought: z.int(),
  /** What the event asked for then, which may be something else by now, as far as so many guests allow. */
  promised: BalancedSettings.pick({ minimumMutual: true, ownBestShare: true }),
  figures: ListFigures,
  /** The same of plain top-k lists for the same room. */
  compare: ListFigures,
  /** Nothing for top-k, which proves nothing. */
  proof: Proof.nullable(),
})
export type MatchReport = z.infer<typeof MatchReport>

/** Who would come onto one list and who would leave it. */
export const ListChange = z.object({
  attendeeId: AttendeeId,
  added: z.array(AttendeeId),
  removed: z.array(AttendeeId),
})
export type ListChange = z.infer<typeof ListChange>

/** What an event asks for, as far as a room of so many guests allows: nobody is wanted back by more than there are. */
export function promisedIn(
  { matchesPerAttendee, matching }: Pick<Event, 'matchesPerAttendee' | 'matching'>,
  guests: number,
): MatchReport['promised'] {
  const { balance } = matching
  const onList = Math.max(0, Math.min(matchesPerAttendee, guests - 1))
  const minimumMutual = Math.min(mutualMinimum(balance, matchesPerAttendee), onList)
  return { minimumMutual, ownBestShare: balance.ownBestShare }
}

/** The part of a report that the lists themselves tell; whatever a proof needs besides is not kept. */
export function reportOf({ figures, compare, k, sought, certificate }: AssignedBy) {
  return {
    algorithm: certificate === undefined ? ('top-k' as const) : ('balanced' as const),
    k,
    sought,
    figures,
    compare,
    proof: certificate === undefined ? null : Proof.parse(certificate),
  }
}

/** A generation that was worked out and not written. It can be taken as long as working it out again gives the same. */
export const MatchProposal = z.object({
  report: MatchReport,
  changes: z.array(ListChange).max(mostTold),
  /** Of whom every list that would be written holds, see contentOf. */
  digest: z.string(),
})
export type MatchProposal = z.infer<typeof MatchProposal>

type Changed = readonly { next: MatchList; read: MatchList }[]

/** Lists that somebody comes onto or leaves. Rejected people are not on a list in the eyes of an organizer. */
export function listChanges(changed: Changed): ListChange[] {
  return changed
    .map(({ next, read }) => {
      const [after, before] = [idsOn(next), idsOn(read)]
      const added = after.filter((id) => !before.includes(id))
      return { attendeeId: next.attendeeId, added, removed: before.filter((id) => !after.includes(id)) }
    })
    .filter(({ added, removed }) => added.length + removed.length > 0)
    .toSorted((a, b) => (a.attendeeId < b.attendeeId ? -1 : 1))
}

/** How many lists change for an organizer's eyes, by whether somebody comes or goes. */
export function countsOf(changed: Changed): Pick<MatchReport, 'changedLists' | 'rewordedLists'> {
  const moved = new Set(listChanges(changed).map(({ attendeeId }) => attendeeId))
  const reworded = changed.filter(
    ({ next, read }) => !moved.has(next.attendeeId) && JSON.stringify(shownOn(next)) !== JSON.stringify(shownOn(read)),
  )
  return { changedLists: moved.size, rewordedLists: reworded.length }
}

/**
 * Whom every changed list holds, in which order and with what decision: what a digest is taken of. The same text
 * whenever the lists were made; it leaves out words and scores, which an organizer does not decide on.
 */
export function contentOf(changed: Changed): string {
  const lists = changed.map(({ next }) => [
    next.attendeeId,
    ...next.matches.map(({ matchedWithId, status }) => [matchedWithId, status]),
  ])
  return JSON.stringify(lists.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)))
}

const shownOn = ({ matches }: MatchList) =>
  matches.flatMap(({ matchedWithId, status, score, whyMatch, conversationStarters }) =>
    status === 'REJECTED' ? [] : [{ matchedWithId, score, whyMatch, conversationStarters }],
  )

const idsOn = (list: MatchList): string[] => shownOn(list).map(({ matchedWithId }) => matchedWithId)
