import type { AttendeeView } from '#core/attendee/attendee-view.ts'
import type { MatchView } from '#core/matching/match-view.ts'

export interface Counts {
  guests: number
  invited: number
  coming: number
  maybe: number
  declined: number
  noAnswer: number
  /** of those who come or may come */
  finished: number
  /** who can be matched */
  matchable: number
  /** matches on lists, rejected ones left out */
  matches: number
  approved: number
  undecided: number
}

type Guest = Pick<AttendeeView, 'rsvpStatus' | 'inviteSentAt' | 'questionnaireCompletedAt' | 'profile'>

export function countsOf(
  guests: readonly Guest[],
  matches: readonly Pick<MatchView, 'status'>[],
  matchMaybe: boolean,
): Counts {
  const answered = (status: Guest['rsvpStatus']) => guests.filter(({ rsvpStatus }) => rsvpStatus === status)
  const [coming, maybe] = [answered('CONFIRMED'), answered('MAYBE')]
  const listed = matches.filter(({ status }) => status !== 'REJECTED')
  const undecided = listed.filter(({ status }) => status === 'PENDING').length
  return {
    guests: guests.length,
    invited: guests.filter(({ inviteSentAt }) => inviteSentAt !== null).length,
    coming: coming.length,
    maybe: maybe.length,
    declined: answered('DECLINED').length,
    noAnswer: answered('PENDING').length,
    finished: [...coming, ...maybe].filter(({ questionnaireCompletedAt }) => questionnaireCompletedAt !== null).length,
    matchable: [...coming, ...(matchMaybe ? maybe : [])].filter(({ profile }) => profile !== null).length,
    matches: listed.length,
    approved: listed.length - undecided,
    undecided,
  }
}
