import type { SeatingView } from '#core/matching/seating-view.ts'
import { limitGivenWay } from '#core/matching/tables/table-sizes.ts'
import { organizer } from '../../../messages/organizer-en.ts'

const words = organizer.seating.promise

/** A sentence about a plan; not kept where something wished for could not be had. */
export interface PlanPromise {
  text: string
  isKept: boolean
}

const kept = (text: string): PlanPromise => ({ text, isKept: true })
const broken = (text: string): PlanPromise => ({ text, isKept: false })

/** What can be said of a plan for sure, a sentence each. */
export function promisesOf(view: SeatingView): PlanPromise[] {
  const { kind, rounds, heldUpTo, outdated, promise } = view
  return [
    ...sizesPromise(view),
    ...(rounds.length > 1
      ? [promise.repeated === 0 ? kept(words.noRepeat[kind]) : broken(words.repeats(promise.repeated))]
      : []),
    seatsPromise(view),
    ...(outdated ? [] : [kept(words.apart)]),
    qualityPromise(view),
    ...(heldUpTo > 0 ? [kept(words.held[kind](heldUpTo))] : []),
  ]
}

/** Of the courses planned last. Where somebody has no seat, tables are smaller than they were made. */
function sizesPromise({ kind, rounds, heldUpTo, present, tableSize }: SeatingView): PlanPromise[] {
  const planned = rounds.find(({ number, sittingOut }) => number > heldUpTo && sittingOut.length === 0)
  if (kind !== 'TABLES' || tableSize === null || planned === undefined || planned.tables.length === 0) return []
  const sizes = planned.tables.map(({ attendeeIds }) => attendeeIds.length).toSorted((a, b) => b - a)
  const limit = limitGivenWay(sizes, tableSize)
  if (limit === undefined) return [kept(words.sizes(tableSize))]
  return [broken(words.sizesGaveWay[limit](sizes, tableSize, present.length))]
}

function seatsPromise({ kind, promise: { mostSatOut } }: SeatingView): PlanPromise {
  if (mostSatOut === 0) return kept(words.everyRound(kind))
  return mostSatOut === 1 ? kept(words.satOutOnce(kind)) : broken(words.satOut(mostSatOut, kind))
}

function qualityPromise({ certificate: { bound, gap } }: SeatingView): PlanPromise {
  if (bound === 0) return broken(words.lots)
  if (gap < 1e-6) return kept(words.best)
  // Rounded down, so that nothing is promised that does not hold.
  return kept(words.bound(`${(Math.floor((1 - gap) * 1000) / 10).toFixed(1)} %`))
}
