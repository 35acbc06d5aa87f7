import type { SeatingView } from '#core/matching/seating-view.ts'
import { scheduleByGuest, scheduleByTable, scheduleForOrganizer } from '#core/matching/seating-schedule.ts'

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** Where a guest is in one round; `table` is null for who sits out. */
export interface Place {
  round: number
  table: number | null
  partners: string[]
}
export interface GuestCard {
  id: string
  name: string
  places: Place[]
}

/** Names by id; those who are no guests any more go by `goneGuest`. */
const namesOf = ({ people }: SeatingView, goneGuest: string): ((id: string) => string) => {
  const names = new Map(people.map(({ id, name }) => [id, name ?? goneGuest]))
  return (id) => names.get(id) ?? goneGuest
}

/** A card for each guest, by name. */
export function guestCards(view: SeatingView, goneGuest: string): GuestCard[] {
  const nameOf = namesOf(view, goneGuest)
  return scheduleByGuest(view)
    .map(({ attendeeId, rounds }) => ({
      id: attendeeId,
      name: nameOf(attendeeId),
      places: rounds.map(({ round, table, partnerIds }) => ({ round, table, partners: partnerIds.map(nameOf) })),
    }))
    .sort((a, b) => collator.compare(a.name, b.name))
}

/** Each table's rounds with those who sit there, and how many eat what. */
export function tableSheets(view: SeatingView, goneGuest: string) {
  const nameOf = namesOf(view, goneGuest)
  return scheduleByTable(view).map(({ table, rounds }) => ({
    table,
    rounds: rounds.map(({ round, attendeeIds }) => ({
      round,
      names: attendeeIds.map(nameOf),
      diets: view.diets.find((one) => one.round === round && one.table === table)?.counts ?? [],
    })),
  }))
}

/** Each round's tables; those sitting out are at no table, last. */
export function roundSheets(view: SeatingView, goneGuest: string) {
  const nameOf = namesOf(view, goneGuest)
  const rows = Map.groupBy(scheduleForOrganizer(view), ({ round }) => round)
  return [...rows].map(([round, tables]) => ({
    round,
    tables: tables.map(({ table, attendeeIds }) => ({ table, names: attendeeIds.map(nameOf) })),
  }))
}
