import type { Assignment, AssignmentOptions } from '#core/matching/assign.ts'
import type { Certificate } from '#core/matching/certificate.ts'
import { sum } from '#core/matching/check-best-list.ts'
import { boundFromPrices, close, harmonic, largest, names } from '#core/matching/check-bound.ts'
import type { MatchInput } from '#core/matching/match-input.ts'

/**
 * Checks balanced lists and what their certificate tells, sharing no code with what made them. The bound is worked
 * out again from the prices. One that only the solver claims (`boundBy: 'solver'`) is taken on trust as long as it
 * lies between the total and the bound from the prices.
 */
export function checkLists(
  inputs: readonly MatchInput[],
  { k, scorer, pins, apart, previous, settings }: AssignmentOptions,
  { lists, certificate: told }: { lists: readonly Assignment[]; certificate: Certificate },
): { problems: string[] } {
  const problems = new Set<string>()
  const expect = (holds: boolean, problem: string) => void (holds || problems.add(problem))
  const { weights } = told
  const minimum = Math.min(weights.minimumMutual, (k - (k % 2)) / 2)
  expect(!settings || JSON.stringify({ ...weights, ...settings }) === JSON.stringify(weights), 'other settings')
  const isWhole = lists.length === inputs.length && told.prices.length === inputs.length && told.k === k
  const isInOrder = inputs.every(({ attendeeId }, at) => lists[at]?.attendeeId === attendeeId)
  if (!isWhole || !isInOrder) return { problems: ['not one list a guest, in order'] }
  const S = (i: MatchInput, j: MatchInput) => scorer.score(i, j) / 100
  const guests = inputs.map((input, at) => {
    const { kept = [], rejected = [] } = pins.get(input.attendeeId) ?? {}
    const away = new Set([input.attendeeId, ...rejected, ...(apart?.get(input.attendeeId) ?? [])])
    const possible = new Map(inputs.flatMap((j) => (away.has(j.attendeeId) ? [] : [[j.attendeeId, j]])))
    const staying = [...new Set(kept)].flatMap((id) => possible.get(id) ?? [])
    const free = [...possible.values()].filter((j) => !staying.includes(j)).map((j) => S(input, j))
    const length = Math.max(staying.length, Math.min(k, possible.size))
    const best = sum(staying.map((j) => S(input, j))) + largest(free, length - staying.length)
    const [goal, ownGoal] = [Math.min(minimum, length), weights.ownBestShare * best]
    const matches = lists[at]?.matches ?? []
    const list = matches.flatMap(({ matchedWithId }) => possible.get(matchedWithId) ?? [])
    return { input, id: input.attendeeId, staying, length, goal, ownGoal, matches, list, cap: k + weights.capSlack }
  })
  const holders = (column: 'list' | 'staying') =>
    Map.groupBy(
      guests.flatMap((guest) => guest[column]),
      ({ attendeeId }) => attendeeId,
    )
  const [shown, held, byId] = [holders('list'), holders('staying'), new Map(guests.map((guest) => [guest.id, guest]))]
  const parts = { score: 0, mutual: 0, needs: 0, kept: 0, fewMutual: 0, belowOwnBest: 0, crowded: 0 }
  const failed = { crowded: 0, onNoList: 0, fewMutual: 0, belowOwnBest: 0, shortList: 0 }
  const stays = (id: string, j: MatchInput) => (previous?.get(id)?.includes(j.attendeeId) ? weights.stayingBonus : 0)
  for (const guest of guests) {
    const { input, id, staying, length, matches, list } = guest
    guest.cap = Math.max(guest.cap, held.get(id)?.length ?? 0)
    expect(list.length === matches.length, 'somebody is on a list who must not be')
    expect(new Set(list).size === list.length, 'somebody is on a list twice')
    expect(list.length === length, 'a list is too long or too short')
    const isKeptFirst = staying.every((j, place) => list[place] === j)
    expect(isKeptFirst, 'somebody who was kept is not first')
    expect(
      list.every((j, place) => matches[place]?.score === scorer.score(input, j)),
      'a score is wrong',
    )
    const free = matches.slice(staying.length).map(({ score }) => score)
    expect(
      free.every((score, place) => score <= (free[place - 1] ?? Infinity)),
      'a list is not best first',
    )
    const back = list.filter(({ attendeeId }) => byId.get(attendeeId)?.list.includes(input))
    const [own, on] = [sum(list.map((j) => S(input, j))), shown.get(id)?.length ?? 0]
    const shorts = [guest.goal - back.length, guest.ownGoal - own, on - guest.cap]
    const [few = 0, below = 0, over = 0] = shorts.map((short) => Math.max(0, short))
    parts.score += own
    parts.kept += sum(list.map((j) => stays(id, j)))
    parts.mutual += (weights.mutualWeight * sum(back.map((j) => harmonic(S(input, j), S(j, input))))) / 2
    const met = input.seeking.filter((term) => list.some((j) => j.offering.includes(term)))
    parts.needs += weights.neededWeight * met.length
    parts.fewMutual -= weights.minimumMutualPenalty * few
    parts.belowOwnBest -= weights.ownBestPenalty * below
    parts.crowded -= weights.crowdingPenalty * over
    const failures = { crowded: over > 0, onNoList: on === 0, fewMutual: back.length < minimum }
    const fails = { ...failures, belowOwnBest: below > 1e-9, shortList: list.length < k }
    for (const name of names(failed)) failed[name] += fails[name] ? 1 : 0
  }
  for (const name of names(parts)) expect(close(told.parts[name], parts[name]), `the part ${name} is not as told`)
  for (const name of names(failed)) expect(told.failed[name] === failed[name], `failures of ${name} are not as told`)
  const [total, priced] = [sum(Object.values(parts)), boundFromPrices(guests, told, S, stays)]
  for (const problem of priced.problems) problems.add(problem)
  expect(close(told.total, total), 'the total is not as told')
  expect(told.bound >= told.total && (told.bound <= priced.bound || close(told.bound, priced.bound)), 'no such bound')
  expect(told.boundBy === 'solver' || close(told.bound, priced.bound), 'the bound does not follow from the prices')
  const gap = told.bound === told.total ? 0 : (told.bound - told.total) / Math.abs(told.bound)
  expect(close(told.gap, gap) && told.proven === gap <= 0.005, 'the gap is not as told')
  return { problems: [...problems] }
}
