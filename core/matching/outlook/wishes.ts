import type { MatchInput } from '#core/matching/match-input.ts'

/** How one term stands among those who come: how many seek it, offer it, do both, and how many wishes for it can be met. */
export type Market = { seekers: number; offerers: number; both: number; met: number }

/**
 * Supply and demand of every term that somebody in the room seeks or offers. One helper can be on at most `cap` lists, so
 * thirty seekers of what one guest offers are not thirty wishes met; and nobody meets their own wish.
 */
export function marketsOf(room: readonly MatchInput[], cap: number): Map<string, Market> {
  const markets = new Map<string, Market>()
  const marketOf = (term: string): Market => {
    const known = markets.get(term)
    if (known !== undefined) return known
    const fresh = { seekers: 0, offerers: 0, both: 0, met: 0 }
    markets.set(term, fresh)
    return fresh
  }
  for (const { seeking, offering } of room) {
    for (const term of offering) marketOf(term).offerers += 1
    for (const term of seeking) {
      const market = marketOf(term)
      market.seekers += 1
      if (offering.includes(term)) market.both += 1
    }
  }
  for (const market of markets.values()) {
    const { seekers, offerers, both } = market
    const alone = offerers === 1 && both === 1 ? 1 : 0
    market.met = Math.min(seekers - alone, offerers * cap)
  }
  return markets
}
