import { type Assignment, type AssignmentOptions, assignmentOf } from '#core/matching/assign.ts'
import { adopt, solveBlocks } from '#core/matching/balanced/blocks.ts'
import { firstCandidates, wholeRoom } from '#core/matching/balanced/candidates.ts'
import { type Bound, certificateOf } from '#core/matching/balanced/certify.ts'
import { type Draft, totalOf } from '#core/matching/balanced/draft.ts'
import { listsModel } from '#core/matching/balanced/exact.ts'
import { improve } from '#core/matching/balanced/improve.ts'
import { programOf } from '#core/matching/balanced/program.ts'
import { Relaxation } from '#core/matching/balanced/relaxation.ts'
import { rounded } from '#core/matching/balanced/rounding.ts'
import { roomOf } from '#core/matching/balanced/room.ts'
import type { Solver } from '#core/matching/balanced/solver.ts'
import type { Certificate } from '#core/matching/certificate.ts'
import type { MatchInput } from '#core/matching/match-input.ts'

export type Assigned = { lists: Assignment[]; certificate: Certificate }

/** How many times over all lists the local search goes at most. */
const rounds = 30
/** Rooms up to so many guests are solved in a handful of blocks. */
const middling = 200
const middlingGap = 0.002

/**
 * Lists that are good for everybody at once, one per input and in their order: the integer program of
 * docs/matching.md. Up to `wholeRoom` guests it is solved exactly. Above, prices of its relaxation give a bound, a
 * local search gives lists, and the solver improves them a block at a time. Without a solver, or when it fails, the
 * local search's lists stand.
 */
export async function balanced(
  inputs: readonly MatchInput[],
  options: AssignmentOptions,
  solver?: Solver,
): Promise<Assigned> {
  const room = roomOf(inputs, options)
  const program = programOf(room, firstCandidates(room))
  const relaxation = new Relaxation(program)
  relaxation.run(stepsFor(room.size))
  const draft = rounded(program, relaxation.amounts)
  improve(draft, rounds)
  let bound: Bound = { value: relaxation.bound, by: 'prices' }
  // Where the prices say that next to nothing is left to find, no solver is asked.
  const isProven = relaxation.bound - totalOf(draft) <= toleratedGap(draft)
  if (solver !== undefined && !isProven) {
    if (room.size <= wholeRoom) bound = lower(bound, await solveWhole(draft, solver))
    else {
      await solveBlocks(draft, relaxation, solver, workFor(room.size))
      improve(draft, rounds)
    }
  }
  const places = new Map(room.inputs.map(({ attendeeId }, i) => [attendeeId, i]))
  const guests = inputs.map(({ attendeeId }) => places.get(attendeeId) ?? 0)
  return {
    lists: guests.map((i) => assignmentOf(room.inputs, i, ordered(draft, i), options.scorer)),
    certificate: certificateOf(draft, options.k, relaxation.prices, bound, guests),
  }
}

/** Passes over the program's arcs to find prices with. */
const stepsFor = (size: number): number => (size <= 8_000 ? 600 : 160)

function workFor(size: number): { gap: number; people: number; blocks: number } {
  if (size <= 1_000) {
    return { gap: size <= middling ? middlingGap : 0.0045, people: 100, blocks: 20 + Math.ceil(size / 15) }
  }
  return { gap: 0.015, people: 50, blocks: size <= 8_000 ? 400 : 60 }
}

/**
 * Few guests deserve the very best. More, and above all many of one profile, have so many lists of nearly the same worth that
 * telling them apart takes seconds and helps nobody: two or three thousandths of the total are left.
 */
function toleratedGap(draft: Draft): number {
  const { size } = draft.program.room
  if (size <= 12) return 1e-7
  // Between a whole program and many blocks, blocks are few and the rest is cheap to find.
  return (size > wholeRoom && size <= middling ? middlingGap : 0.003) * Math.abs(totalOf(draft))
}

/** Chooses all lists exactly, and gives what the solver says nothing can surpass. */
async function solveWhole(draft: Draft, solver: Solver): Promise<Bound | undefined> {
  const { model, arcs } = listsModel(
    draft,
    () => true,
    () => true,
  )
  if (arcs.length === 0) return { value: totalOf(draft), by: 'solver' }
  const solved = await solver.solve(model, { gap: toleratedGap(draft), nodes: 20, seconds: 10 })
  if (!('values' in solved)) return undefined
  adopt(draft, arcs, solved.values)
  const reached = solved.values.reduce((sum, value, column) => sum + value * (model.worth[column] ?? 0), 0)
  return { value: totalOf(draft) + Math.max(0, solved.bound - reached), by: 'solver' }
}

function lower(one: Bound, other: Bound | undefined): Bound {
  return other !== undefined && other.value < one.value ? other : one
}

/** Who stays by decision first, then the best scored; equals in tie order. */
function ordered({ program, out }: Draft, i: number): number[] {
  const { room, other } = program
  const staying = room.lists[i]?.staying ?? []
  const chosen = (out[i] ?? []).map((arc) => other[arc] ?? 0).filter((j) => !staying.includes(j))
  return [...staying, ...chosen.sort((a, b) => room.scores.score(i, b) - room.scores.score(i, a) || a - b)]
}
