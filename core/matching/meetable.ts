import type { Attendee } from '../attendee/attendee.ts'
import { areApart } from '../attendee/avoid.ts'
import type { Profile } from '../profile/profile.ts'
import type { Vocabulary } from '../profile/vocabulary.ts'
import { type Match, type MatchList, revealedMatches } from './match-list.ts'

export interface MeetableMatch {
  match: Match
  profile: Profile
}

/**
 * The matches on a list that can be told of: approved, with somebody who is still coming, has a profile to show, and where
 * neither would rather not meet the other. `others` are the attendees on the list, as they are now;
 * `vocabulary` is the event's.
 */
export function meetableMatches(
  owner: Attendee,
  list: MatchList | undefined,
  others: readonly Attendee[],
  vocabulary?: Vocabulary,
): MeetableMatch[] {
  const byId = new Map(others.map((other) => [other.id, other]))
  return (list === undefined ? [] : revealedMatches(list)).flatMap((match) => {
    const other = byId.get(match.matchedWithId)
    if (other === undefined || other.rsvpStatus === 'DECLINED' || other.profile === null) return []
    return areApart(owner, other, vocabulary) ? [] : [{ match, profile: other.profile }]
  })
}
