import type { MatchReport } from '#core/matching/match-report.ts'
import { organizer } from '../../../messages/organizer-en.ts'

const words = organizer.matches.guarantees

/** One thing that can be said of the lists, and what plain top-k would have made of the same room. */
export interface Guarantee {
  about: 'spread' | 'mutual' | 'wishes' | 'kept' | 'length' | 'proof'
  text: string
  simple?: string
  /** whether it is as promised for everybody, as far as the room allows */
  holds: boolean
}

/** What a room was too small for, which is nobody's fault; undefined for a room of any size that is large enough. */
export function roomWords({ guests, k }: MatchReport): string | undefined {
  if (guests < 2) return words.nothingPromised(guests)
  return guests <= k ? words.smallRoom(guests) : undefined
}

/** What the lists of a report come to, in an organizer's words. Nothing where nobody could meet anybody. */
export function guaranteesOf(report: MatchReport): Guarantee[] {
  const { algorithm, guests, k, sought, promised, figures, compare, proof } = report
  if (guests < 2) return []
  const isBalanced = algorithm === 'balanced'
  const beside = (told: string, plain: string) => (isBalanced ? { simple: told === plain ? words.same : plain } : {})
  const said: Guarantee[] = []

  const { crowded = 0, belowOwnBest = 0, shortList = 0 } = proof?.failed ?? {}
  const onNoList = proof?.failed.onNoList ?? (figures.smallestIn === 0 ? 1 : 0)
  const spread = proof !== null && onNoList > 0 ? words.onNone(onNoList, figures.largestIn) : words.spread(figures)
  said.push({
    about: 'spread',
    text: crowded > 0 ? `${spread} ${words.crowded(crowded)}` : spread,
    ...beside(words.range(figures), words.range(compare)),
    holds: onNoList === 0 && crowded === 0,
  })

  // Reports of earlier releases counted who is wanted back by more than there are: that says nothing.
  const isPossible = promised.minimumMutual <= Math.min(k, guests - 1)
  if (promised.minimumMutual > 0 && isPossible) {
    const wanted = (count: number) => words.share(percent(count / guests, count === guests))
    said.push({
      about: 'mutual',
      text: words.wantedBack(wanted(figures.guestsWantedBack), promised.minimumMutual),
      ...beside(wanted(figures.guestsWantedBack), wanted(compare.guestsWantedBack)),
      holds: figures.guestsWantedBack === guests,
    })
  }
  if (sought > 0) {
    said.push({
      about: 'wishes',
      text: words.wishes(figures.needsMet, sought),
      ...beside(String(figures.needsMet), String(compare.needsMet)),
      holds: !isBalanced || figures.needsMet >= compare.needsMet,
    })
  }
  const kept = (share: number) => words.share(percent(share, share === 1))
  const keeps = words.kept(kept(figures.worstShare), kept(figures.meanShare))
  const below = words.belowOwnBest(belowOwnBest, kept(promised.ownBestShare))
  said.push({
    about: 'kept',
    text: belowOwnBest > 0 ? `${keeps} ${below}` : keeps,
    ...beside(kept(figures.worstShare), kept(compare.worstShare)),
    holds: belowOwnBest === 0,
  })
  if (shortList > 0 && guests > k) said.push({ about: 'length', text: words.shortList(shortList, k), holds: false })
  said.push({ about: 'proof', text: proofWords(proof), holds: proof?.proven === true })
  return said
}

/** What would become of the promises if these lists took the place of the last ones. */
export interface PromiseChanges {
  breaks: Guarantee[]
  mends: Guarantee[]
  /** that do not hold now and would not then */
  stillBroken: Guarantee[]
}

/** @param before undefined before the first generation, or nothing to compare with; then what does not hold breaks */
export function promiseChanges(before: MatchReport | null | undefined, after: MatchReport): PromiseChanges | undefined {
  // Simple lists promise nothing.
  if (after.algorithm !== 'balanced') return undefined
  const broken = new Set(
    before?.algorithm === 'balanced' ? guaranteesOf(before).flatMap(({ about, holds }) => (holds ? [] : [about])) : [],
  )
  const then = guaranteesOf(after)
  return {
    breaks: then.filter(({ about, holds }) => !holds && !broken.has(about)),
    mends: then.filter(({ about, holds }) => holds && broken.has(about)),
    stillBroken: then.filter(({ about, holds }) => !holds && broken.has(about)),
  }
}

function proofWords(proof: MatchReport['proof']): string {
  if (proof === null) return words.noProof
  const { gap, proven, candidates } = proof
  const among = candidates === 'everybody' ? '' : words.amongBest
  // Rounded up: less would be more than what is proven.
  const most = Math.ceil(gap * 1000 - 1e-9) / 10
  if (!proven) return words.notProven(most.toLocaleString('en'), among)
  return most === 0 ? words.provenBest(among) : words.proven(most.toLocaleString('en'), among)
}

/** Whole percent; 100 only for all of it and 0 only for nothing. */
function percent(share: number, isAll: boolean): number {
  if (isAll) return 100
  return share <= 0 ? 0 : Math.min(99, Math.max(1, Math.round(share * 100)))
}
