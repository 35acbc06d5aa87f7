import type { Certificate, GuestPrices, ListFigures } from '#core/matching/certificate.ts'
import { type Draft, totalOf } from '#core/matching/balanced/draft.ts'
import type { PricedBound } from '#core/matching/balanced/nearer-prices.ts'
import { type Room, sumOf } from '#core/matching/balanced/room.ts'
import { wholeRoom } from '#core/matching/balanced/candidates.ts'
import { crowdingPenalty, stayingBonus } from '#core/matching/balanced/settings.ts'

const provenGap = 0.005
const tolerance = 1e-9

export type Bound = { value: number; by: Certificate['boundBy'] }

/** @param guests the index of each guest in the order of the lists */
export function certificateOf(
  draft: Draft,
  k: number,
  priced: PricedBound,
  { value, by }: Bound,
  guests: readonly number[],
): Certificate {
  const { room } = draft.program
  const lists = draft.out.map((arcs) => arcs.map((arc) => draft.program.other[arc] ?? 0))
  const total = totalOf(draft)
  const bound = Math.max(total, value)
  const gap = bound === total ? 0 : (bound - total) / Math.abs(bound)
  const { parts, failed } = accountOf(draft, k)
  const changed = lists.filter((list, i) => isOther(list, room.previous[i]))
  return {
    algorithm: 'balanced',
    k,
    guests: room.size,
    sought: room.offerers.length,
    weights: { ...room.settings, stayingBonus, crowdingPenalty },
    total,
    bound,
    gap,
    proven: gap <= provenGap,
    candidates: room.size <= wholeRoom ? 'everybody' : 'best',
    boundBy: by,
    parts,
    figures: figuresOf(room, lists),
    compare: figuresOf(room, room.plain),
    failed,
    ...(room.previous.some((list) => list.size > 0) ? { changedLists: changed.length } : {}),
    prices: guests.map((i) => pricesOf(draft, priced, i)),
  }
}

export function figuresOf(room: Room, lists: readonly (readonly number[])[]): ListFigures {
  const { size, scores } = room
  const sets = lists.map((list) => new Set(list))
  const shown = new Int32Array(size)
  const sums = lists.map((list, i) => sumOf(scores, i, list))
  const shares = sums.map((sum, i) => {
    const best = sumOf(scores, i, room.plain[i] ?? [])
    return best > 0 ? sum / best : 1
  })
  let [guestsWantedBack, needsMet] = [0, 0]
  lists.forEach((list, i) => {
    for (const j of list) shown[j] = (shown[j] ?? 0) + 1
    if (list.filter((j) => sets[j]?.has(i)).length >= room.mutualMinimum) guestsWantedBack++
    for (const who of room.offerers.slice(room.soughtFrom[i], room.soughtFrom[i + 1])) {
      if (who.some((j) => sets[i]?.has(j))) needsMet++
    }
  })
  return {
    score: sums.reduce((sum, one) => sum + one, 0),
    guestsWantedBack,
    worstShare: shares.reduce((least, share) => Math.min(least, share), 1),
    meanShare: size === 0 ? 1 : shares.reduce((sum, share) => sum + share, 0) / size,
    largestIn: shown.reduce((most, count) => Math.max(most, count), 0),
    smallestIn: size === 0 ? 0 : shown.reduce((least, count) => Math.min(least, count), size),
    needsMet,
  }
}

function accountOf(draft: Draft, k: number): Pick<Certificate, 'parts' | 'failed'> {
  const { room, score, worth, reverse, together } = draft.program
  const { settings } = room
  const parts = { score: 0, mutual: 0, needs: 0, kept: 0, fewMutual: 0, belowOwnBest: 0, crowded: 0 }
  const failed = { crowded: 0, onNoList: 0, fewMutual: 0, belowOwnBest: 0, shortList: 0 }
  for (let arc = 0; arc < draft.program.arcs; arc++) {
    if (draft.chosen[arc] !== 1) continue
    parts.score += score[arc] ?? 0
    parts.kept += (worth[arc] ?? 0) - (score[arc] ?? 0)
    const back = reverse[arc] ?? -1
    if (back > arc && draft.chosen[back] === 1) parts.mutual += together[arc] ?? 0
  }
  for (const met of draft.met) if (met > 0) parts.needs += settings.neededWeight
  for (let i = 0; i < room.size; i++) {
    const shown = draft.into[i]?.length ?? 0
    const few = Math.max(0, (room.mutualGoal[i] ?? 0) - (draft.mutual[i] ?? 0))
    const below = Math.max(0, (room.ownGoal[i] ?? 0) - (draft.own[i] ?? 0))
    const over = Math.max(0, shown - (room.cap[i] ?? 0))
    parts.fewMutual -= settings.minimumMutualPenalty * few
    parts.belowOwnBest -= settings.ownBestPenalty * below
    parts.crowded -= crowdingPenalty * over
    if (over > 0) failed.crowded++
    if (shown === 0) failed.onNoList++
    if ((draft.mutual[i] ?? 0) < room.mutualMinimum) failed.fewMutual++
    if (below > tolerance) failed.belowOwnBest++
    if ((draft.out[i]?.length ?? 0) < k) failed.shortList++
  }
  return { parts, failed }
}

function pricesOf({ program }: Draft, { prices, bound }: PricedBound, i: number): GuestPrices {
  const { room, from, other } = program
  const [first, end] = [from[i] ?? 0, from[i + 1] ?? 0]
  return {
    most: bound.most[i] ?? 0,
    crowd: prices.crowd[i] ?? 0,
    mutual: prices.mutual[i] ?? 0,
    own: prices.own[i] ?? 0,
    needs: [...prices.needs.subarray(room.soughtFrom[i], room.soughtFrom[i + 1])],
    candidates: [...other.subarray(first, end)].map((j) => room.inputs[j]?.attendeeId ?? ''),
    shares: [...prices.share.subarray(first, end)],
  }
}

function isOther(list: readonly number[], previous: ReadonlySet<number> | undefined): boolean {
  if (previous === undefined || previous.size === 0) return false
  return list.length !== previous.size || list.some((j) => !previous.has(j))
}
