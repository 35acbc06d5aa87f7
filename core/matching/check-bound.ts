import type { Certificate, GuestPrices } from '#core/matching/certificate.ts'
import type { MatchInput } from '#core/matching/match-input.ts'

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
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
 * share bought at the prices, each list is chosen alone. Any prices within their ranges give a bound, good ones a low
 * one.
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
    price: prices[at] ?? { crowd: -1, mutual: -1, own: -1, needs: [], candidates: [], shares: [] },
  }))
  const byId = new Map(priced.map((one) => [one.input.attendeeId, one]))
  const sharesOf = ({ candidates, shares }: GuestPrices) =>
    new Map(candidates.map((id, place) => [id, shares[place] ?? -1]))
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
    expect(
      ranges.every(([value, most]) => value >= 0 && value <= most),
      'a price is out of its range',
    )
    expect(price.needs.length === input.seeking.length, 'not one price for each sought term')
    bound += price.crowd * cap - price.mutual * goal - price.own * ownGoal
    bound += sum(price.needs.map((need) => weights.neededWeight - need))
    const value = (j: MatchInput): number => {
      const other = byId.get(j.attendeeId)
      const [share, back] = [shares.get(id)?.get(j.attendeeId), shares.get(j.attendeeId)?.get(id)]
      if (other === undefined || share === undefined) return 0
      const met = sum(price.needs.filter((_, term) => j.offering.includes(input.seeking[term] ?? '')))
      const alone = score(input, j) * (1 + price.own) + stays(id, j) - other.price.crowd + met
      if (back === undefined) return alone
      expect(Math.abs(share + back - 1) <= 1e-9, 'the shares of a pair do not add up')
      const together = weights.mutualWeight * harmonic(score(input, j), score(j, input))
      return alone + share * (together + price.mutual + other.price.mutual)
    }
    const candidates = price.candidates.flatMap((one) => byId.get(one)?.input ?? [])
    expect(
      list.every((j) => candidates.includes(j)),
      'somebody is on a list who was no candidate',
    )
    bound += sum(staying.map(value))
    bound += largest(candidates.filter((j) => !staying.includes(j)).map(value), length - staying.length)
  }
  return { bound, problems: [...problems] }
}
