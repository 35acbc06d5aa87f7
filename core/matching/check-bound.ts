import type { Certificate, GuestPrices } from '#core/matching/certificate.ts'
import { type Part, isSurpassed, sum } from '#core/matching/check-best-list.ts'
import type { MatchInput } from '#core/matching/match-input.ts'

export const largest = (numbers: readonly number[], count: number): number =>
  sum(numbers.toSorted((a, b) => b - a).slice(0, count))
export const harmonic = (a: number, b: number): number => (a + b > 0 ? (2 * a * b) / (a + b) : 0)

/** What one list must obey; `goal` mutual matches, `ownGoal` in score, on at most `cap` lists. */
export type Guest = {
  input: MatchInput
  staying: readonly MatchInput[]
  list: readonly MatchInput[]
  length: number
  goal: number
  ownGoal: number
  cap: number
}

/** Equal but for what adding in another order changes. */
export const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b))
export const names = <T extends object>(record: T): (keyof T)[] =>
  Object.keys(record).filter((key): key is keyof T & string => key in record)

type Pairwise<T, R> = (i: T, j: MatchInput) => R

/**
 * The bound that a certificate's prices give on all lists made of its candidates, by weak duality: with what lists
 * share bought at the prices, each list is chosen alone, and none may be worth more than told. Any prices within their
 * ranges give a bound, good ones a low one.
 */
export function boundFromPrices(
  guests: readonly Guest[],
  { weights, prices }: Certificate,
  score: Pairwise<MatchInput, number>,
  stays: Pairwise<string, number>,
): { bound: number; problems: string[] } {
  const problems = new Set<string>()
  const expect = (holds: boolean, problem: string) => void (holds || problems.add(problem))
  const priced = guests.map((guest, at) => ({
    ...guest,
    price: prices[at] ?? { crowd: -1, mutual: -1, own: -1, most: 0, needs: [], candidates: [], shares: [] },
  }))
  const byId = new Map(priced.map((one) => [one.input.attendeeId, one]))
  const sharesOf = (of: GuestPrices) => new Map(of.candidates.map((id, place) => [id, of.shares[place] ?? -1]))
  const shares = new Map(priced.map(({ input, price }) => [input.attendeeId, sharesOf(price)]))
  let bound = 0
  for (const { input, staying, list, length, goal, ownGoal, cap, price } of priced) {
    const id = input.attendeeId
    const ranges: [number, number][] = [
      [price.crowd, weights.crowdingPenalty],
      [price.mutual, weights.minimumMutualPenalty],
      [price.own, weights.ownBestPenalty],
      ...price.needs.map((need): [number, number] => [need, weights.neededWeight]),
      ...price.shares.map((share): [number, number] => [share, 1]),
    ]
    const isInRange = ranges.every(([value, most]) => value >= 0 && value <= most)
    expect(isInRange, 'a price is out of its range')
    expect(price.needs.length === input.seeking.length, 'not one price for each sought term')
    bound += price.crowd * cap - price.mutual * goal + price.most
    const alone = (j: MatchInput): number => {
      const other = byId.get(j.attendeeId)?.price
      const [share, back] = [shares.get(id)?.get(j.attendeeId), shares.get(j.attendeeId)?.get(id)]
      if (other === undefined || share === undefined) return 0
      const worth = score(input, j) + stays(id, j) - other.crowd
      if (back === undefined) return worth
      expect(Math.abs(share + back - 1) <= 1e-9, 'the shares of a pair do not add up')
      const together = weights.mutualWeight * harmonic(score(input, j), score(j, input))
      return worth + share * (together + price.mutual + other.mutual)
    }
    const partOf = (j: MatchInput): Part => {
      const meets = input.seeking.map((term) => j.offering.includes(term))
      const extra = price.own * score(input, j) + sum(price.needs.filter((_, term) => meets[term]))
      const worth = alone(j)
      return { alone: worth, score: score(input, j), meets, most: worth + extra }
    }
    const candidates = price.candidates.flatMap((one) => byId.get(one)?.input ?? [])
    const isOfCandidates = list.every((j) => candidates.includes(j))
    expect(isOfCandidates, 'somebody is on a list who was no candidate')
    const others = candidates.filter((j) => !staying.includes(j)).map(partOf)
    const spare = sum(price.needs.map((need) => weights.neededWeight - need)) - price.own * ownGoal
    const lists = { staying: staying.map(partOf), others, length, spare }
    expect(!isSurpassed(price.most, lists, { ...weights, ownGoal }), 'a list can be worth more than told')
  }
  return { bound, problems: [...problems] }
}
