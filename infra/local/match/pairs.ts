import type { Answer } from './answer.ts'

type Cell = string | number | boolean
/** Whom somebody sits with in a round, or nobody where they sit out. */
type Seat = { round: number; table: number | ''; with: string }

/**
 * An answer as one table: a row for each match on a list and, when there are rounds, where the two meet; then, with the
 * columns of a list left empty, a row for each seat with somebody who is not on it.
 */
export function pairsOf({ lists, rounds }: Answer): { fields: string[]; data: Cell[][] } {
  const columns = ['id', 'position', 'match', 'score', 'mutual', 'why']
  const listed = ({ id, matches }: Answer['lists'][number]) =>
    matches.map((match, index) => ({
      match: match.id,
      cells: [id, index + 1, match.id, match.score, match.mutual, match.why.join(' ')],
    }))
  if (rounds === undefined) {
    return { fields: columns, data: lists.flatMap((list) => listed(list).map(({ cells }) => cells)) }
  }
  const seats = seatsOf(rounds)
  const data = lists.flatMap((list) => {
    const open = [...(seats.get(list.id) ?? [])]
    const rows = listed(list).map(({ match, cells }) => {
      const at = open.findIndex((seat) => seat.with === match)
      const [seat] = at === -1 ? [] : open.splice(at, 1)
      return [...cells, seat?.round ?? '', seat?.table ?? '']
    })
    return [...rows, ...open.map((seat) => [list.id, '', seat.with, '', '', '', seat.round, seat.table])]
  })
  return { fields: [...columns, 'round', 'table'], data }
}

function seatsOf(rounds: NonNullable<Answer['rounds']>): ReadonlyMap<string, readonly Seat[]> {
  const seats = new Map<string, Seat[]>()
  const seat = (id: string, one: Seat) => seats.set(id, [...(seats.get(id) ?? []), one])
  for (const { number: round, tables, sittingOut } of rounds) {
    for (const { number: table, ids } of tables) {
      for (const id of ids) for (const other of ids) if (other !== id) seat(id, { round, table, with: other })
    }
    for (const id of sittingOut) seat(id, { round, table: '', with: '' })
  }
  return seats
}
