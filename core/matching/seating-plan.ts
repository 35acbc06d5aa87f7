import * as z from 'zod'

export const SeatingKind = z.enum(['ROUNDS', 'TABLES'])
export type SeatingKind = z.infer<typeof SeatingKind>

/** Tables count from 1 within the room, whatever the round. */
export const SeatedTable = z.object({ number: z.int().min(1), attendeeIds: z.array(z.string()).min(1) })
export type SeatedTable = z.infer<typeof SeatedTable>

/** One round of 1:1 conversations or one course of a dinner; `number` counts from 1. */
export const SeatingRound = z.object({
  number: z.int().min(1),
  tables: z.array(SeatedTable),
  /** Present, but at no table. */
  sittingOut: z.array(z.string()),
})
export type SeatingRound = z.infer<typeof SeatingRound>

/**
 * How good the rounds are that were planned last, not those held before: the sum of W over the pairs who meet for the
 * first time, what no plan can exceed, and how far below that the plan is as a fraction of it.
 */
export const SeatingCertificate = z.object({
  total: z.number().min(0),
  bound: z.number().min(0),
  gap: z.number().min(0).max(1),
})
export type SeatingCertificate = z.infer<typeof SeatingCertificate>

/** Who sits with whom, when: stored whole. `present` are those the rounds planned last are for. */
export const SeatingPlan = z.object({
  eventId: z.string(),
  kind: SeatingKind,
  rounds: z.array(SeatingRound),
  present: z.array(z.string()),
  madeAt: z.string(),
  certificate: SeatingCertificate,
  version: z.int().min(0),
})
export type SeatingPlan = z.infer<typeof SeatingPlan>

export type AttendeePair = readonly [string, string]

export function certificateOf(total: number, bound: number): SeatingCertificate {
  // Sums of the same numbers in another order differ in their last digits.
  const highest = Math.max(total, bound)
  return { total, bound: highest, gap: highest > 0 ? (highest - total) / highest : 0 }
}

/** All who shared a table in these rounds, pair by pair; a pair as often as it met. */
export function meetingsIn(rounds: readonly SeatingRound[]): AttendeePair[] {
  return rounds.flatMap(({ tables }) =>
    tables.flatMap(({ attendeeIds }) =>
      attendeeIds.flatMap((one, place) => attendeeIds.slice(place + 1).map((other) => [one, other] as const)),
    ),
  )
}

/** One name for a pair, whoever comes first. */
export const pairKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`)
