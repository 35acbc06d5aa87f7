import * as z from 'zod'
import { badRequest, conflict, notFound } from '#core/errors.ts'
import type { Pins } from '#core/matching/assign.ts'

export const MatchStatus = z.enum(['PENDING', 'APPROVED', 'REJECTED'])
export type MatchStatus = z.infer<typeof MatchStatus>

export const CuratorNotes = z.string().max(1_000).nullable()

/** One recommendation on an attendee's list (R109). `position` counts from 1, `score` from 0 to 100 to one decimal. */
export const Match = z.object({
  matchedWithId: z.string(),
  position: z.int().min(1),
  score: z.number().min(0).max(100),
  whyMatch: z.array(z.string()).max(3),
  conversationStarters: z.array(z.string()).max(3),
  status: MatchStatus,
  isManual: z.boolean(),
  /** What score and words rest on, see basis.ts; not there on matches of earlier releases. */
  basis: z.string().optional(),
  curatorNotes: CuratorNotes,
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type Match = z.infer<typeof Match>

/** All recommendations for one attendee, stored whole; `matches` is in the order of `position`. */
export const MatchList = z.object({
  eventId: z.string(),
  attendeeId: z.string(),
  matches: z.array(Match),
  version: z.int().min(0),
  generatedAt: z.string(),
})
export type MatchList = z.infer<typeof MatchList>

export type FreshMatch = Pick<Match, 'matchedWithId' | 'score' | 'whyMatch' | 'conversationStarters'> & {
  basis: string
}

export function emptyMatchList(eventId: string, attendeeId: string, now: string): MatchList {
  return { eventId, attendeeId, matches: [], version: 0, generatedAt: now }
}

/** What the organizer decided on this list, for the next assignment. */
export function pinsOf(list: MatchList): Pins {
  return {
    kept: list.matches.filter(isKept).map((match) => match.matchedWithId),
    rejected: list.matches.filter(isRejected).map((match) => match.matchedWithId),
  }
}

/**
 * The list after a new assignment: approved and manual matches in the order they had, then the fresh ones in theirs,
 * then the rejected ones. Words are new only where what they rest on is. The very same object when nothing changed, so
 * that it need not be written.
 */
export function regenerate(list: MatchList, fresh: readonly FreshMatch[], now: string): MatchList {
  const kept = list.matches.filter(isKept).map((match) => {
    const one = fresh.find(({ matchedWithId }) => matchedWithId === match.matchedWithId)
    // An unchanged pair keeps its score as well: one added by hand may have another scorer's.
    return one === undefined || one.basis === match.basis ? match : refreshed(match, one, now)
  })
  const rejected = list.matches.filter(isRejected)
  const taken = new Set([list.attendeeId, ...[...kept, ...rejected].map((match) => match.matchedWithId)])
  const suggested: Match[] = []
  for (const one of fresh) {
    if (taken.has(one.matchedWithId)) continue
    taken.add(one.matchedWithId)
    const before = list.matches.find((match) => match.matchedWithId === one.matchedWithId)
    suggested.push(before === undefined ? suggestion(one, now) : refreshed(before, one, now))
  }
  return withMatches(list, [...kept, ...suggested, ...rejected], now, { generatedAt: now })
}

/** The list without those who must not be on it, whoever put them there; the same object when none of them is. */
export function withoutMatches(list: MatchList, apart: ReadonlySet<string> | undefined, now: string): MatchList {
  const left = list.matches.filter(({ matchedWithId }) => apart?.has(matchedWithId) !== true)
  return withMatches(list, left, now)
}

/** The event if its lists can still be decided on. A cancelled one shows no list to anybody; its lists stay as they are. */
export function checkCuratable<Curated extends { status: string }>(event: Curated): Curated {
  if (event.status === 'CANCELLED')
    throw conflict('EVENT_CANCELLED', 'This event was cancelled, so its matches stay as they are.')
  return event
}

export type Curation = {
  status?: MatchStatus | undefined
  /** What the organizer saw: a match decided on otherwise meanwhile stays as it is. */
  ifStatus?: MatchStatus | undefined
  /** From 1; beyond the end means last. */
  position?: number | undefined
  curatorNotes?: string | null | undefined
}

/**
 * The list after an organizer's change of one match; moving it shifts the others. The same object when nothing changed.
 *
 * @throws Refusal 404 when the match is not on the list, 409 when its status is not the one expected.
 */
export function curate(list: MatchList, matchedWithId: string, change: Curation, now: string): MatchList {
  const match = onList(list, matchedWithId)
  // Asked for twice, as after an answer that got lost, is done once.
  if (change.ifStatus !== undefined && match.status !== change.ifStatus && match.status !== change.status)
    throw conflict('DECIDED_MEANWHILE', `Somebody has decided on this match meanwhile: ${decisionWords[match.status]}.`)
  const status = change.status ?? match.status
  const curatorNotes = change.curatorNotes === undefined ? match.curatorNotes : change.curatorNotes
  const isSame = status === match.status && curatorNotes === match.curatorNotes
  const curated = isSame ? match : { ...match, status, curatorNotes, updatedAt: now }
  const others = list.matches.filter((other) => other !== match)
  const index = Math.max(1, Math.min(change.position ?? match.position, list.matches.length)) - 1
  return withMatches(list, others.toSpliced(index, 0, curated), now)
}

/**
 * The list with somebody the organizer put there, approved at once and last. Somebody rejected before is approved again
 * in their old place.
 *
 * @throws Refusal 400 for the list's own attendee, 409 when the match is on the list and was not rejected.
 */
export function addByHand(
  list: MatchList,
  added: FreshMatch & { curatorNotes?: string | null | undefined },
  now: string,
): MatchList {
  const { matchedWithId, curatorNotes = null } = added
  if (matchedWithId === list.attendeeId) throw badRequest('SELF_MATCH', 'Nobody can be matched with themselves.')
  const before = list.matches.find((match) => match.matchedWithId === matchedWithId)
  if (before && before.status !== 'REJECTED') throw conflict('ALREADY_MATCHED', 'These two are already matched.')
  const match: Match = {
    ...content(added),
    matchedWithId,
    position: before?.position ?? list.matches.length + 1,
    status: 'APPROVED',
    isManual: true,
    basis: added.basis,
    curatorNotes: curatorNotes ?? before?.curatorNotes ?? null,
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  }
  const matches = before ? list.matches.map((other) => (other === before ? match : other)) : [...list.matches, match]
  return withMatches(list, matches, now)
}

/**
 * The list without one match, whoever decided on it; a later assignment may suggest it again.
 *
 * @throws Refusal 404 when the match is not on the list.
 */
export function removeMatch(list: MatchList, matchedWithId: string, now: string): MatchList {
  const match = onList(list, matchedWithId)
  return withMatches(
    list,
    list.matches.filter((other) => other !== match),
    now,
  )
}

/** What the attendee sees once the event's matches are revealed: approved matches in order. */
export function revealedMatches(list: MatchList): Match[] {
  return list.matches.filter((match) => match.status === 'APPROVED')
}

/** The status shown for a match: an approved one counts as revealed once the event's matches are. */
export function matchStatus(match: Match, revealed: boolean): MatchStatus | 'REVEALED' {
  return revealed && match.status === 'APPROVED' ? 'REVEALED' : match.status
}

const decisionWords = {
  PENDING: 'it is to decide again',
  APPROVED: 'it is approved',
  REJECTED: 'it is rejected',
} as const satisfies Record<MatchStatus, string>

const isRejected = (match: Match) => match.status === 'REJECTED'
const isKept = (match: Match) => !isRejected(match) && (match.isManual || match.status === 'APPROVED')

function onList(list: MatchList, matchedWithId: string): Match {
  const match = list.matches.find((candidate) => candidate.matchedWithId === matchedWithId)
  if (!match) throw notFound('match')
  return match
}

function content({ score, whyMatch, conversationStarters }: Omit<FreshMatch, 'basis'>) {
  return {
    score: Math.round(Math.max(0, Math.min(100, score)) * 10) / 10,
    whyMatch: whyMatch.slice(0, 3),
    conversationStarters: conversationStarters.slice(0, 3),
  }
}

function suggestion(fresh: FreshMatch, now: string): Match {
  return {
    ...content(fresh),
    matchedWithId: fresh.matchedWithId,
    position: 1,
    status: 'PENDING',
    isManual: false,
    basis: fresh.basis,
    curatorNotes: null,
    createdAt: now,
    updatedAt: now,
  }
}

/** Words that rest on the same stay as they are; the score is the present scorer's. */
function refreshed(before: Match, fresh: FreshMatch, now: string): Match {
  const restsOnSame = fresh.basis === before.basis
  const current = content(fresh)
  const next = restsOnSame ? { ...content(before), score: current.score } : current
  if (JSON.stringify(content(before)) !== JSON.stringify(next))
    return { ...before, ...next, basis: fresh.basis, updatedAt: now }
  return restsOnSame ? before : { ...before, basis: fresh.basis }
}

function withMatches(
  list: MatchList,
  matches: readonly Match[],
  now: string,
  changes: Partial<MatchList> = {},
): MatchList {
  const numbered = matches.map((match, index) =>
    match.position === index + 1 ? match : { ...match, position: index + 1, updatedAt: now },
  )
  const isSame =
    numbered.length === list.matches.length && numbered.every((match, index) => match === list.matches[index])
  return isSame ? list : { ...list, ...changes, matches: numbered, version: list.version + 1 }
}
