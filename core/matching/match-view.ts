import * as z from 'zod'
import { AttendeeId, MatchId, matchId } from '../ids.ts'
import { PublicEventView } from '../event/event-view.ts'
import { type ShownOnCards, TradingCard, tradingCard } from '../attendee/card.ts'
import { Match, type MatchList, matchStatus } from './match-list.ts'
import type { MeetableMatch } from './meetable.ts'

/** One match as the organizer curates it (R109). */
export const MatchView = Match.omit({ basis: true }).extend({
  id: MatchId,
  attendeeId: AttendeeId,
  status: z.enum(['PENDING', 'APPROVED', 'REJECTED', 'REVEALED']),
})
export type MatchView = z.infer<typeof MatchView>

/** A list in its order; approved matches read REVEALED once the event's lists are open. */
export const matchViews = (list: MatchList, revealed: boolean): MatchView[] =>
  list.matches.map((match) => {
    const { basis: _, ...shown } = match
    return {
      ...shown,
      id: matchId(list.attendeeId, match.matchedWithId),
      attendeeId: list.attendeeId,
      status: matchStatus(match, revealed),
    }
  })

/** One match as the guest reads it: the other's card, why they should meet and how to begin. */
export const RevealedMatch = z.object({
  id: MatchId,
  position: z.int(),
  card: TradingCard,
  whyMatch: z.array(z.string()),
  conversationStarters: z.array(z.string()),
})
export type RevealedMatch = z.infer<typeof RevealedMatch>

/** A guest's list with the event it is for; until lists are open it is empty. */
export const MyMatches = z.object({
  event: PublicEventView,
  revealed: z.boolean(),
  items: z.array(RevealedMatch),
  takenOff: z.int().describe('How many people the guest has taken off the list.'),
})
export type MyMatches = z.infer<typeof MyMatches>

/** What a guest sees of their list, numbered without gaps so that nothing tells of the others. */
export const revealedList = (
  attendeeId: string,
  matches: readonly MeetableMatch[],
  shown: ShownOnCards,
  labels?: ReadonlyMap<string, string>,
): RevealedMatch[] =>
  matches.map(({ match: { matchedWithId, whyMatch, conversationStarters }, profile }, index) => ({
    id: matchId(attendeeId, matchedWithId),
    position: index + 1,
    card: tradingCard(profile, 3, shown, {
      whyMatch,
      conversationStarters,
      ...(labels === undefined ? {} : { labels }),
    }),
    whyMatch,
    conversationStarters,
  }))
