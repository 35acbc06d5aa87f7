import { forbidden } from '#core/matching/rounds/mutual-weights.ts'
import type { Pairing } from '#core/matching/rounds/pairing.ts'
import type { Candidates } from '#core/matching/rounds/prices.ts'

/** Far above what rounding can add to sums of forbidden pairs, so that a chain that gains more is a gain indeed. */
const tiny = 1e-7

/**
 * How many pairs to give up next are tried for one chain, first; twenty times more in every sweep after. Where all
 * scores differ few chains take that many; where many are alike no chain can be ruled out, and all there are would be
 * millions from every pair.
 */
const triesAtFirst = 300
/** For chains that start at a forbidden pair: all of them at the depths they have. */
const triesIfForbidden = 60_000

/** Tries for all chains together: in small rooms enough for whatever there is, in large ones for some sweeps. */
export const mostTries = ({ size, k }: Pairing): number => 1_000_000 + 500 * size * k

/**
 * Improves a pairing by exchanges along closed chains: a pair is given up, its second member takes a candidate, who
 * gives up a pair in turn, and so on until the last one left alone meets the first. Up to `depth` pairs are exchanged
 * at once (2 is the 2-opt move); a chain is followed only while it has gained so far, as by Lin and Kernighan (1973).
 * Degrees stay as they are. Gains are counted less prices, which changes no closed chain and stops hopeless ones early.
 *
 * It ends because every exchange made raises the total, takes at least one try, and tries are counted.
 *
 * @returns how many tries it took and how many exchanges were made.
 */
export function exchange(
  pairing: Pairing,
  candidates: Candidates,
  prices: ArrayLike<number>,
  { depth, sweeps }: { depth: number; sweeps: number },
): { tries: number; exchanges: number } {
  const profit = (i: number, j: number) => pairing.weight(i, j) - (prices[i] ?? 0) - (prices[j] ?? 0)
  const most = mostTries(pairing)
  const chain: number[] = []
  let deepest = depth
  let endless = Infinity
  let tries = 0
  let triesEnd = 0
  let exchanges = 0

  // The chain alternates pairs given up and pairs taken: [a, b] up, [b, c] taken, [c, d] up; its end is alone.
  const follow = (gained: number): boolean => {
    const first = chain[0] ?? 0
    const end = chain[chain.length - 1] ?? 0
    for (const next of candidates.of[end] ?? []) {
      const taken = gained + profit(end, next)
      if (taken <= tiny) break
      if (chain.includes(next) || !pairing.isFree(end, next)) continue
      for (let place = 0; place < pairing.degree(next); place++) {
        const left = pairing.partner(next, place)
        if (chain.includes(left)) continue
        if (tries === triesEnd) return false
        tries++
        const open = taken - profit(next, left)
        chain.push(next, left)
        if (open + profit(left, first) > tiny && pairing.isFree(left, first)) return true
        if (chain.length < 2 * deepest && open > tiny && open < endless && follow(open)) return true
        chain.length -= 2
      }
    }
    return false
  }

  const close = () => {
    for (let at = 0; at < chain.length; at += 2) pairing.remove(chain[at] ?? 0, chain[at + 1] ?? 0)
    for (let at = 1; at < chain.length; at += 2) pairing.add(chain[at] ?? 0, chain[at + 1] ?? chain[0] ?? 0)
  }

  for (let sweep = 0, isOver = false; !isOver && sweep < sweeps; sweep++) {
    isOver = true
    for (let i = 0; i < pairing.size; i++) {
      for (let place = 0; place < pairing.degree(i); place++) {
        const partner = pairing.partner(i, place)
        chain.splice(0, chain.length, i, partner)
        // Whoever gives up a forbidden pair has gained so much that no chain would ever be hopeless: such chains are
        // short, and start at that pair only.
        const isIdle = pairing.weight(i, partner) === forbidden
        deepest = isIdle ? Math.min(depth, sweep < 2 ? 3 : 2) : depth
        endless = isIdle ? Infinity : -forbidden / 2
        triesEnd = Math.min(most, tries + (isIdle ? triesIfForbidden : triesAtFirst * 20 ** sweep))
        const isFound = follow(-profit(i, partner))
        // One more sweep after a gain, and after a chain that was given up for the number of its tries.
        if (isFound || (tries === triesEnd && tries < most)) isOver = false
        if (!isFound) continue
        close()
        exchanges++
        place = -1
      }
    }
  }
  return { tries, exchanges }
}
