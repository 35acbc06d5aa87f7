import type { SeatingView } from '#core/matching/seating-view.ts'
import { organizer } from '../../../messages/organizer-en.ts'

const words = organizer.seating.promise

/** What can be said of a plan for sure, a sentence each. */
export function promisesOf(view: SeatingView): string[] {
  const { kind, rounds, heldUpTo, outdated, promise } = view
  return [
    ...(rounds.length > 1 ? [promise.repeated === 0 ? words.noRepeat[kind] : words.repeats(promise.repeated)] : []),
    seatWords(promise.mostSatOut),
    ...(outdated ? [] : [words.apart]),
    qualityWords(view),
    ...(heldUpTo > 0 ? [words.held[kind](heldUpTo)] : []),
  ]
}

function seatWords(mostSatOut: number): string {
  if (mostSatOut === 0) return words.everyRound
  return mostSatOut === 1 ? words.satOutOnce : words.satOut(mostSatOut)
}

function qualityWords({ certificate: { bound, gap } }: SeatingView): string {
  if (bound === 0) return words.lots
  if (gap < 1e-6) return words.best
  // Rounded down, so that nothing is promised that does not hold.
  return words.bound(`${(Math.floor((1 - gap) * 1000) / 10).toFixed(1)} %`)
}
