import type { BalancedSettings } from '#core/matching/balanced/settings.ts'

/** What can be said of a room's lists, whichever way they were made. */
export type ListFigures = {
  /** Sum of all scores on the 0..1 scale. */
  score: number
  /** Guests who are on the lists of as many on theirs as is asked of lists of this length. */
  guestsWantedBack: number
  /** The lowest and the mean share of the own best list's score that a list has. */
  worstShare: number
  meanShare: number
  /** On how many lists the most and the least shown guest are. */
  largestIn: number
  smallestIn: number
  /** How many of all sought terms somebody on the list meets. */
  needsMet: number
}

/**
 * The prices a bound follows from, and whom it covers: no lists made of these candidates have a larger total. In the
 * order of the lists; `needs` in the order of the sought terms; `shares` in the order of `candidates`; `most` is the
 * most that one list of these candidates can be worth with what it shares bought at the prices.
 */
export type GuestPrices = {
  most: number
  crowd: number
  mutual: number
  own: number
  needs: number[]
  candidates: string[]
  shares: number[]
}

/** What is proven of balanced lists, as data. Sums on the 0..1 scale of scores; guests are only counted. */
export type Certificate = {
  algorithm: 'balanced'
  k: number
  guests: number
  sought: number
  /** What the objective weighs: the settings, and what staying on a list and one place above the cap count. */
  weights: BalancedSettings & { stayingBonus: number; crowdingPenalty: number }
  /** The objective reached, and what nothing made of the candidates can surpass. */
  total: number
  bound: number
  /** `(bound - total) / |bound|`, 0 for an empty room. */
  gap: number
  /** Whether the gap is at most 0.5 %. */
  proven: boolean
  /** Whether everybody was a candidate for every list, or each guest's best few. */
  candidates: 'everybody' | 'best'
  /**
   * `prices`: the bound follows from the prices below. `solver`: from the solver's search, which is tighter and
   * taken on trust.
   */
  boundBy: 'prices' | 'solver'
  /** What the total is made of; penalties are negative. */
  parts: {
    score: number
    mutual: number
    needs: number
    kept: number
    fewMutual: number
    belowOwnBest: number
    crowded: number
  }
  figures: ListFigures
  /** The same of plain lists of the same room. */
  compare: ListFigures
  /** How many guests a guarantee failed for. */
  failed: {
    /** On more lists than the cap. */
    crowded: number
    /** On nobody's list. */
    onNoList: number
    /** Wanted back by fewer than is asked: `minimumMutual`, but at most half of `k`. */
    fewMutual: number
    /** With less than the asked share of the own best list. */
    belowOwnBest: number
    /** With fewer than `k` on the list. */
    shortList: number
  }
  /** How many of the previous lists now hold others; nothing when there were none. */
  changedLists?: number
  prices: GuestPrices[]
}
