import type { MyMatches } from '#core/matching/match-view.ts'

/** Why nobody is on a guest's list. */
export type EmptyState = 'not-yet' | 'none' | 'taken-off' | 'over'

type List = Pick<MyMatches, 'revealed' | 'takenOff'> & { event: Pick<MyMatches['event'], 'isOver'> }

/** For a list with nobody on it. Who took people off can have them back, also when the event is over. */
export function emptyState({ event, revealed, takenOff }: List): EmptyState {
  if (revealed && takenOff > 0) return 'taken-off'
  if (event.isOver) return 'over'
  return revealed ? 'none' : 'not-yet'
}
