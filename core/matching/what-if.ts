import type { Assignment } from '#core/matching/assign.ts'
import { type MatchInput, termsOf, withNeedsMet } from '#core/matching/match-input.ts'
import type { MatchingSettings } from '#core/matching/matching-settings.ts'
import type { Terms } from '#core/profile/terms.ts'
import { marketsOf } from '#core/matching/outlook/wishes.ts'

/** The lists of a room, made as the event makes them. */
export type Solve = {
  method: MatchingSettings['algorithm']
  lists(inputs: readonly MatchInput[]): readonly Assignment[] | Promise<readonly Assignment[]>
}

/** On how many lists a guest is, and would be if they also offered `offer`; nobody else is told of. */
export type WhatIf = {
  method: MatchingSettings['algorithm']
  listsNow: number
  /** Most gained first. `added` may be zero or less: a room as a whole can turn out otherwise. */
  changes: { offer: string; listsNow: number; listsThen: number; added: number }[]
}

const mostOffers = 6
// One seeker alone could be recognised by what they seek.
const fewestSeekers = 2

/**
 * What this guest could also offer: what the room seeks most and lacks most, six terms at most, each sought by two others
 * or more, none that the guest offers or seeks. `cap`: on how many lists one guest may be; `isOfferable`: whether a term is
 * worth a try.
 */
export function offersInDemand(
  inputs: readonly MatchInput[],
  ownerId: string,
  cap: number,
  isOfferable: (term: string) => boolean = () => true,
): string[] {
  const owner = inputs.find(({ attendeeId }) => attendeeId === ownerId)
  if (owner === undefined) return []
  const own = new Set([...owner.offering, ...owner.seeking])
  const others = inputs.filter((input) => input !== owner)
  return [...marketsOf(others, cap)]
    .filter(([term, { seekers }]) => seekers >= fewestSeekers && !own.has(term) && isOfferable(term))
    .map(([term, { seekers, offerers, met }]) => ({ term, unmet: seekers - met, seekers, offerers }))
    .toSorted(
      (a, b) => b.unmet - a.unmet || b.seekers - a.seekers || a.offerers - b.offerers || (a.term < b.term ? -1 : 1),
    )
    .slice(0, mostOffers)
    .map(({ term }) => term)
}

/**
 * "If you also offered X, you would be on four lists more": the whole room is solved again for each of the `candidates`,
 * with nothing else changed. A guest who is not in the room is on no list.
 */
export async function whatIf(
  inputs: readonly MatchInput[],
  ownerId: string,
  candidates: readonly string[],
  solve: Solve,
  terms?: Terms,
): Promise<WhatIf> {
  const listsWith = async (offers: readonly string[]) => {
    // The offering holds the needs it meets already; asked again, they would count as offers of their own.
    const room = inputs.map((input) =>
      input.attendeeId === ownerId
        ? { ...input, offering: termsOf([...input.offering, ...withNeedsMet(offers, terms)]) }
        : input,
    )
    return appearances(await solve.lists(room), ownerId)
  }
  const listsNow = await listsWith([])
  const changes: WhatIf['changes'] = []
  for (const offer of new Set(candidates)) {
    const listsThen = await listsWith([offer])
    changes.push({ offer, listsNow, listsThen, added: listsThen - listsNow })
  }
  return { method: solve.method, listsNow, changes: changes.sort((a, b) => b.added - a.added) }
}

function appearances(lists: readonly Assignment[], ownerId: string): number {
  return lists.filter(({ matches }) => matches.some(({ matchedWithId }) => matchedWithId === ownerId)).length
}
