import * as z from 'zod'
import { AttendeeId, MatchId, matchId } from '../ids.ts'
import { Match, type MatchList, matchStatus, revealedMatches } from './match-list.ts'
import { TradingCard } from '../attendee/card.ts'

/** One match as the organizer curates it (R109). */
export const MatchView = Match.extend({
  id: MatchId,
  attendeeId: AttendeeId,
  status: z.enum(['PENDING', 'APPROVED', 'REJECTED', 'REVEALED']),
})
export type MatchView = z.infer<typeof MatchView>

/** A list in its order; approved matches read REVEALED once the event's lists are open. */
export const matchViews = (list: MatchList, revealed: boolean): MatchView[] =>
  list.matches.map((match) => ({
    ...match,
    id: matchId(list.attendeeId, match.matchedWithId),
    attendeeId: list.attendeeId,
    status: matchStatus(match, revealed),
  }))

/** One match as the guest reads it: the other's card, why they should meet and how to begin. */
export const RevealedMatch = z.object({
  id: MatchId,
  position: z.int(),
  card: TradingCard,
  whyMatch: z.array(z.string()),
  conversationStarters: z.array(z.string()),
})
export type RevealedMatch = z.infer<typeof RevealedMatch>

/** What a guest sees of their list: approved matches only, numbered without gaps so that nothing tells of the others. */
export function revealedList(list: MatchList, cardOf: (attendeeId: string) => TradingCard | undefined): RevealedMatch[] {
  return revealedMatches(list).flatMap((match) => {
    const card = cardOf(match.matchedWithId)
    const { whyMatch, conversationStarters, matchedWithId } = match
    return card === undefined ? [] : [{ id: matchId(list.attendeeId, matchedWithId), card, whyMatch, conversationStarters }]
  }).map((match, index) => ({ ...match, position: index + 1 }))
}
