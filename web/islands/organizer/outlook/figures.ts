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

/** In how many turnouts nobody offers what is sought: undefined in all of them; not worth a word below one in twenty. */
export function nobodyOffers(share: number): { isSaid: boolean; share: string | undefined } {
  return { isSaid: share >= 0.05, share: share > 1 - almost ? undefined : shareWords(share) }
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
