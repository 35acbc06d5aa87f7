/** A mean as people read it: `4.2`, and `12` once a tenth no longer matters. */
export const meanWords = (mean: number): string => {
  const tenths = Math.round(mean * 10) / 10
  return String(tenths < 10 ? tenths : Math.round(mean))
}

/** A share of 1 in per cent, which says neither never nor always unless it is so. */
export function shareWords(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1 %'
  if (share < 1 && share > 0.99) return 'over 99 %'
  return `${Math.round(share * 100)} %`
}

/** Turnouts have weights that add up to 1 but for their last digits. */
const almost = 1e-6

/** How often something is sought where nobody offers it, if that is worth a word: in one turnout of twenty or more. */
export function missing({ offerers, nobody }: { offerers: number; nobody: number }): 'always' | 'rarely' | number {
  if (offerers < almost) return 'always'
  return nobody < 0.05 ? 'rarely' : nobody
}

type Term = { seekers: number; offerers: number }

/** What somebody seeks, in the order given; and what is offered to nobody, most offered first. */
export function split<Sought extends Term>(terms: readonly Sought[]): { sought: Sought[]; spare: Sought[] } {
  const isSought = ({ seekers }: Term) => seekers > almost
  return {
    sought: terms.filter(isSought),
    spare: terms.filter((term) => !isSought(term)).toSorted((a, b) => b.offerers - a.offerers),
  }
}
