import type { SeatingPlan } from '#core/matching/seating-plan.ts'

/** Where one guest is in a round; at no table when sitting out. */
export type GuestRound = { round: number; table: number | null; partnerIds: string[] }
export type GuestSchedule = { attendeeId: string; rounds: GuestRound[] }

export type TableRound = { round: number; attendeeIds: string[] }
export type TableSchedule = { table: number; rounds: TableRound[] }

export type TableDiets = { round: number; table: number; counts: { answer: string; count: number }[] }

export type OrganizerRow = { round: number; table: number | null; attendeeIds: string[] }

/** A card for each guest of the plan, in the order of their ids; rounds held before somebody came are not on theirs. */
export function scheduleByGuest(plan: SeatingPlan): GuestSchedule[] {
  const cards = new Map<string, GuestRound[]>()
  for (const { round, table, attendeeIds } of scheduleForOrganizer(plan)) {
    for (const id of attendeeIds) {
      const partnerIds = table === null ? [] : attendeeIds.filter((other) => other !== id)
      cards.set(id, [...(cards.get(id) ?? []), { round, table, partnerIds }])
    }
  }
  return [...cards]
    .map(([attendeeId, rounds]) => ({ attendeeId, rounds }))
    .sort((a, b) => (a.attendeeId < b.attendeeId ? -1 : 1))
}

/** A card for each table, by number: who sits there in each round it is used in. */
export function scheduleByTable(plan: SeatingPlan): TableSchedule[] {
  const cards = new Map<number, TableRound[]>()
  for (const { round, table, attendeeIds } of scheduleForOrganizer(plan))
    if (table !== null) cards.set(table, [...(cards.get(table) ?? []), { round, attendeeIds }])
  return [...cards].map(([table, rounds]) => ({ table, rounds })).sort((a, b) => a.table - b.table)
}

/** The whole plan as rows, by round and table; those sitting out a round are its last row, at no table. */
export function scheduleForOrganizer(plan: Pick<SeatingPlan, 'rounds'>): OrganizerRow[] {
  return plan.rounds.flatMap(({ number, tables, sittingOut }): OrganizerRow[] => [
    ...tables
      .toSorted((a, b) => a.number - b.number)
      .map((table) => ({ round: number, table: table.number, attendeeIds: [...table.attendeeIds] })),
    ...(sittingOut.length > 0 ? [{ round: number, table: null, attendeeIds: [...sittingOut] }] : []),
  ])
}

/** For the kitchen: how many of each group sit at each table, without saying who; groups in the order of names. */
export function dietaryCounts(plan: Pick<SeatingPlan, 'rounds'>, groups: ReadonlyMap<string, string>): TableDiets[] {
  return scheduleForOrganizer(plan).flatMap(({ round, table, attendeeIds }) => {
    if (table === null) return []
    const counts = new Map<string, number>()
    for (const group of attendeeIds.flatMap((id) => groups.get(id) ?? []).sort())
      counts.set(group, (counts.get(group) ?? 0) + 1)
    return [{ round, table, counts: [...counts].map(([answer, count]) => ({ answer, count })) }]
  })
}
