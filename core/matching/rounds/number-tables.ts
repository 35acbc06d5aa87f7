import type { Round } from '#core/matching/rounds/seat-in-rounds.ts'

/**
 * A table number for each pair, from 1 without a gap, such that one of the two stays where they sat in the round before
 * wherever that is possible. Between full rounds it always is: half the room never gets up.
 *
 * @param before the table each person sat at.
 */
export function numberTables(round: Round, before: ReadonlyMap<number, number>): number[] {
  const numbers = round.map(() => 0)
  const claims = round.map((pair) => [
    ...new Set(pair.flatMap((person) => before.get(person) ?? []).filter((table) => table <= round.length)),
  ])
  const claimants = new Map<number, number[]>()
  claims.forEach((tables, pair) => {
    for (const table of tables) claimants.set(table, [...(claimants.get(table) ?? []), pair])
  })
  const taken = new Set<number>()
  const take = (pair: number, table: number) => {
    numbers[pair] = table
    taken.add(table)
  }
  // Whoever loses a table to a pair must go by the other one's: each choice forces the next along a chain.
  const settle = (start: number) => {
    for (let pair: number | undefined = start; pair !== undefined && numbers[pair] === 0;) {
      const table: number | undefined = claims[pair]?.find((claim) => !taken.has(claim))
      if (table === undefined) return
      take(pair, table)
      pair = claimants.get(table)?.find((other) => numbers[other] === 0)
    }
  }
  claims.forEach((tables, pair) => {
    if (tables.length === 1) settle(pair)
  })
  claims.forEach((_, pair) => settle(pair))
  let next = 1
  numbers.forEach((number, pair) => {
    if (number !== 0) return
    while (taken.has(next)) next++
    take(pair, next)
  })
  return numbers
}
