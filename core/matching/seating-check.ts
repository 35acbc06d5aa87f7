import type { ApartPairs } from '#core/matching/keep-apart.ts'
import { type SeatingPlan, type SeatingRound, pairKey } from '#core/matching/seating-plan.ts'
import { pairsApart } from '#core/matching/seating-room.ts'

export type SeatingFault = {
  rule:
    | 'TABLE_NUMBERED_TWICE'
    | 'SEATED_TWICE'
    | 'NOT_SEATED'
    | 'NOT_PRESENT'
    | 'APART'
    | 'REPEATED'
    | 'TABLE_SIZE'
    | 'SAT_OUT_AGAIN'
  round: number
  attendeeIds: readonly string[]
}

export type SeatingRules = {
  apart?: ApartPairs
  /** Rounds up to this one were held with whoever was there. */
  heldUpTo?: number
}

/**
 * What is wrong with a plan of 1:1 rounds, found without knowing how it was made: everybody present is once in every
 * round, tables are of two, nobody meets the same person twice or one they are kept apart from, and nobody is the odd
 * one out twice before all were.
 */
export function checkRounds(plan: SeatingPlan, rules: SeatingRules = {}): SeatingFault[] {
  const faults = checkSeating(plan, rules)
  const { apart = new Map(), heldUpTo = 0 } = rules
  for (const { number, tables } of plan.rounds) {
    for (const { attendeeIds } of tables)
      if (attendeeIds.length !== 2) faults.push({ rule: 'TABLE_SIZE', round: number, attendeeIds })
  }
  // Only an unconstrained room can always be fair: where some are kept apart, they may have nobody left to meet.
  if (apart.size > 0 || heldUpTo > 0) return faults
  const satOut = new Set<string>()
  for (const { number, sittingOut } of plan.rounds) {
    const expected = plan.present.length % 2
    const again = sittingOut.filter((id) => satOut.has(id))
    if (again.length > 0 || sittingOut.length > expected)
      faults.push({ rule: 'SAT_OUT_AGAIN', round: number, attendeeIds: sittingOut })
    for (const id of sittingOut) satOut.add(id)
  }
  return faults
}

/**
 * What is wrong with a plan of dinner tables: everybody present is once in every course, tables are no larger than
 * `max` and within a course differ by one at most, nobody shares a table with whom to be kept apart from. REPEATED
 * names those who share a table again, which in a small room with many courses nothing can avoid.
 */
export function checkTables(plan: SeatingPlan, rules: SeatingRules & { max: number }): SeatingFault[] {
  const faults = checkSeating(plan, rules)
  for (const { number, tables, sittingOut } of plan.rounds) {
    const sizes = tables.map(({ attendeeIds }) => attendeeIds.length)
    const smallest = Math.min(...sizes)
    // Whoever could not be seated with anybody leaves a seat empty.
    const spread = 1 + sittingOut.length
    for (const { attendeeIds } of tables) {
      if (attendeeIds.length > rules.max || attendeeIds.length > smallest + spread)
        faults.push({ rule: 'TABLE_SIZE', round: number, attendeeIds })
    }
  }
  return faults
}

function checkSeating(plan: SeatingPlan, { apart = new Map(), heldUpTo = 0 }: SeatingRules): SeatingFault[] {
  const keptApart = new Set(pairsApart(apart).map(([one, other]) => pairKey(one, other)))
  const met = new Set<string>()
  return plan.rounds.flatMap((round) => {
    const faults = round.number > heldUpTo ? checkAttendance(round, plan.present) : checkAttendance(round)
    const fault = (rule: SeatingFault['rule'], attendeeIds: readonly string[]) =>
      faults.push({ rule, round: round.number, attendeeIds })
    for (const { attendeeIds } of round.tables) {
      for (const [place, one] of attendeeIds.entries()) {
        for (const other of attendeeIds.slice(place + 1)) {
          const key = pairKey(one, other)
          if (round.number > heldUpTo && keptApart.has(key)) fault('APART', [one, other])
          if (met.has(key)) fault('REPEATED', [one, other])
          met.add(key)
        }
      }
    }
    return faults
  })
}

function checkAttendance({ number, tables, sittingOut }: SeatingRound, present?: readonly string[]): SeatingFault[] {
  const faults: SeatingFault[] = []
  const numbers = new Set<number>()
  for (const table of tables) {
    if (numbers.has(table.number))
      faults.push({ rule: 'TABLE_NUMBERED_TWICE', round: number, attendeeIds: table.attendeeIds })
    numbers.add(table.number)
  }
  const seen = new Set<string>()
  const expected = new Set(present)
  for (const id of [...tables.flatMap(({ attendeeIds }) => attendeeIds), ...sittingOut]) {
    if (seen.has(id)) faults.push({ rule: 'SEATED_TWICE', round: number, attendeeIds: [id] })
    if (present !== undefined && !expected.has(id))
      faults.push({ rule: 'NOT_PRESENT', round: number, attendeeIds: [id] })
    seen.add(id)
  }
  const missing = [...expected].filter((id) => !seen.has(id))
  return missing.length === 0 ? faults : [...faults, { rule: 'NOT_SEATED', round: number, attendeeIds: missing }]
}
