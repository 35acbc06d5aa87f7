import type { AttendeeView } from '#core/attendee/attendee-view.ts'
import type { EventView } from '#core/event/event-view.ts'
import type { MatchView } from '#core/matching/match-view.ts'
import { questionnaireState } from '../guests/guest-list.ts'

export type Match = MatchView
export type Decision = 'PENDING' | 'APPROVED' | 'REJECTED'

/** Why a guest has no list: what would have to happen first. */
export type NoList =
  | 'declined'
  | 'no-answer'
  | 'maybe-left-out'
  | 'questions-open'
  | 'being-read'
  | 'unreadable'
  | 'not-generated'
  | 'none-found'
  | 'cancelled'

export interface GuestMatches {
  guest: AttendeeView
  /** in their order, rejected ones left out */
  shown: Match[]
  rejected: Match[]
  undecided: number
  /** undefined when there is something to show */
  noList: NoList | undefined
}

type Facts = Pick<EventView, 'status' | 'matchMaybe' | 'matchGeneration'>

/** Every guest with their list, those with something to decide first, those without a list last. */
export function guestMatches(guests: readonly AttendeeView[], matches: readonly Match[], event: Facts): GuestMatches[] {
  const known = new Set(guests.map(({ id }) => id))
  const lists = Map.groupBy(
    matches.filter(({ matchedWithId }) => known.has(matchedWithId)),
    ({ attendeeId }) => attendeeId,
  )
  return guests
    .map((guest) => {
      const list = (lists.get(guest.id) ?? []).toSorted((a, b) => a.position - b.position)
      const shown = list.filter(({ status }) => status !== 'REJECTED')
      return {
        guest,
        shown,
        rejected: list.filter(({ status }) => status === 'REJECTED'),
        undecided: shown.filter(({ status }) => status === 'PENDING').length,
        noList: list.length > 0 ? undefined : whyNoList(guest, event),
      }
    })
    .sort((a, b) => place(a) - place(b))
}

const place = ({ undecided, noList }: GuestMatches) => (undecided > 0 ? 0 : noList === undefined ? 1 : 2)

function whyNoList(guest: AttendeeView, event: Facts): NoList {
  if (guest.rsvpStatus === 'DECLINED') return 'declined'
  if (guest.rsvpStatus === 'PENDING') return 'no-answer'
  if (guest.rsvpStatus === 'MAYBE' && !event.matchMaybe) return 'maybe-left-out'
  switch (questionnaireState(guest)) {
    case 'not-asked':
    case 'open':
      return 'questions-open'
    case 'reading':
      return 'being-read'
    case 'failed':
      return 'unreadable'
    case 'ready':
      if (event.status === 'CANCELLED') return 'cancelled'
      return event.matchGeneration === 0 ? 'not-generated' : 'none-found'
  }
}

/** What was decided on a match: an approved one of an event whose lists are open reads REVEALED. */
export const decisionOf = ({ status }: Pick<Match, 'status'>): Decision => (status === 'REVEALED' ? 'APPROVED' : status)

/** The position to ask for so that a match swaps with the one shown before or after it; undefined at the end. */
export function swapPosition(shown: readonly Match[], id: string, step: -1 | 1): number | undefined {
  const at = shown.findIndex((match) => match.id === id)
  return at < 0 ? undefined : shown[at + step]?.position
}

/** The matches after one moved to a position of its list; the others shift, as on the server. */
export function moved(matches: readonly Match[], id: string, position: number): Match[] {
  const match = matches.find((one) => one.id === id)
  if (match === undefined) return [...matches]
  const list = matches
    .filter(({ attendeeId }) => attendeeId === match.attendeeId)
    .toSorted((a, b) => a.position - b.position)
  const order = list.filter((one) => one !== match).toSpliced(Math.max(1, position) - 1, 0, match)
  const positions = new Map(order.map((one, index) => [one.id, index + 1]))
  return matches.map((one) => ({ ...one, position: positions.get(one.id) ?? one.position }))
}

export const replaced = (matches: readonly Match[], match: Match): Match[] =>
  matches.some(({ id }) => id === match.id)
    ? matches.map((one) => (one.id === match.id ? match : one))
    : [...matches, match]

/** The matches without one; those after it move up. */
export function without(matches: readonly Match[], id: string): Match[] {
  const gone = matches.find((match) => match.id === id)
  if (gone === undefined) return [...matches]
  return matches
    .filter((match) => match !== gone)
    .map((match) =>
      match.attendeeId === gone.attendeeId && match.position > gone.position
        ? { ...match, position: match.position - 1 }
        : match,
    )
}

/** Whom a guest can still be given by hand: people with a profile who are not on the list, or were rejected. */
export function candidates(
  { guest, shown }: Pick<GuestMatches, 'guest' | 'shown'>,
  guests: readonly AttendeeView[],
): AttendeeView[] {
  const taken = new Set([guest.id, ...shown.map(({ matchedWithId }) => matchedWithId)])
  return guests.filter(({ id, profile, rsvpStatus }) => !taken.has(id) && profile !== null && rsvpStatus !== 'DECLINED')
}
