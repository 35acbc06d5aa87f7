import { mutualWeights } from '#core/matching/rounds/mutual-weights.ts'
import { type SeatingPlan, type SeatingRound, certificateOf, meetingsIn } from '#core/matching/seating-plan.ts'
import { type SeatingRoom, inSeatingOrder } from '#core/matching/seating-room.ts'
import type { Groups } from '#core/matching/tables/course.ts'
import { seatTables } from '#core/matching/tables/seat-tables.ts'
import { type TableSize, tableSizes } from '#core/matching/tables/table-sizes.ts'

export type TableOptions = {
  tableSize: TableSize
  /** How often everybody changes tables; the first seating included. */
  courses: number
  dietary?: DietaryGroups | undefined
}

/** What some guests eat, by attendee id, and how many of one kind a table shall hold at most. */
export type DietaryGroups = { groups: ReadonlyMap<string, string>; atMost: number }

/**
 * Dinner tables, once for every course: those with the most to say to each other sit together, nobody with whom to be
 * kept apart from, and from course to course everybody meets others. Whom those apart leave no table sits out.
 *
 * @throws Refusal 400 for impossible table sizes, 409 for a room too large to seat.
 */
export function planTables(room: SeatingRoom, options: TableOptions): SeatingPlan {
  return planAfter([], room, options)
}

/**
 * The rest of a dinner planned anew for those who are here now, the first `heldUpTo` courses as they were. Those who
 * shared a table share one again only where it cannot be helped.
 *
 * @param options `courses` altogether, those held included.
 * @throws Refusal 400 for impossible table sizes, 409 for a room too large to seat.
 */
export function reseatTables(
  before: SeatingPlan,
  heldUpTo: number,
  room: SeatingRoom,
  options: TableOptions,
): SeatingPlan {
  const held = before.rounds.filter(({ number }) => number <= heldUpTo)
  return { ...planAfter(held, room, options), version: before.version + 1 }
}

function planAfter(held: readonly SeatingRound[], room: SeatingRoom, options: TableOptions): SeatingPlan {
  const { eventId, scores, now } = room
  const { order, ids, apart, placesOf, idOf } = inSeatingOrder(room)
  const sizes = tableSizes(ids.length, options.tableSize)
  const isApart = (one: string, other: string) => room.apart?.get(one)?.has(other) || room.apart?.get(other)?.has(one)
  const met = placesOf(meetingsIn(held).filter(([one, other]) => !isApart(one, other)))
  const seated = seatTables({
    weights: mutualWeights(scores, { order, apart: [...apart, ...met] }),
    sizes,
    courses: ids.length === 0 ? 0 : Math.max(0, options.courses - held.length),
    met,
    ...(options.dietary === undefined ? {} : { groups: groupsOf(options.dietary, ids, sizes.length) }),
  })
  const planned = seated.courses.map((tables, course): SeatingRound => {
    const sitting = new Set(tables.flat())
    return {
      number: held.length + course + 1,
      tables: tables.map((table, index) => ({ number: index + 1, attendeeIds: table.map(idOf) })),
      sittingOut: ids.filter((_, place) => !sitting.has(place)),
    }
  })
  return {
    eventId,
    kind: 'TABLES',
    rounds: [...held, ...planned],
    present: ids,
    madeAt: now,
    certificate: certificateOf(seated.total, seated.bound),
    version: 0,
  }
}

/** A group too large for the limit is spread evenly: the limit gives way by no more than it must. */
function groupsOf({ groups, atMost }: DietaryGroups, ids: readonly string[], tables: number): Groups {
  const of = ids.map((id) => groups.get(id))
  const counts = new Map<string, number>()
  for (const group of of) if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1)
  const limits = [...counts].map(([group, count]) => [group, Math.max(atMost, Math.ceil(count / tables))] as const)
  return { of, limits: new Map(limits) }
}
