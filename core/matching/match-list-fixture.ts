import type { FreshMatch, Match, MatchList } from './match-list.ts'

/** When the matches of the fixtures were made, and when something is done to them. */
export const before = '2026-11-22T10:00:00.000Z'
export const now = '2026-11-22T11:00:00.000Z'

export const fresh = (matchedWithId: string, score = 50): FreshMatch => ({
  matchedWithId,
  score,
  whyMatch: [`${matchedWithId} can help.`, 'You both work on AI.'],
  conversationStarters: [`Ask ${matchedWithId}.`, 'Tell them.'],
  basis: 'what they said',
})
export const match = (matchedWithId: string, position: number, known: Partial<Match> = {}): Match => ({
  ...fresh(matchedWithId),
  position,
  status: 'PENDING',
  isManual: false,
  curatorNotes: null,
  createdAt: before,
  updatedAt: before,
  ...known,
})
/** The list of `me`, its matches in the order given. */
export const list = (...matches: Match[]): MatchList => ({
  eventId: 'evt_1',
  attendeeId: 'me',
  matches,
  version: 3,
  generatedAt: before,
})
export const abc = () => list(match('a', 1), match('b', 2), match('c', 3))
export const ids = ({ matches }: MatchList) => matches.map(({ matchedWithId }) => matchedWithId)

/** What the attempt throws. */
export function caught(attempt: () => unknown): unknown {
  try {
    attempt()
  } catch (error) {
    return error
  }
  return undefined
}
