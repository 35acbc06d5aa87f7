import { type Assignment, type AssignmentOptions, assignmentOf } from '#core/matching/assign.ts'
import { anneal } from '#core/matching/balanced/anneal.ts'
import { adopt, solveBlocks } from '#core/matching/balanced/blocks.ts'
import { firstCandidates, wholeRoom } from '#core/matching/balanced/candidates.ts'
import { type Bound, certificateOf } from '#core/matching/balanced/certify.ts'
import { Draft, totalOf } from '#core/matching/balanced/draft.ts'
import { listsModel } from '#core/matching/balanced/exact.ts'
import { improve } from '#core/matching/balanced/improve.ts'
import { listBound } from '#core/matching/balanced/list-bound.ts'
import { type PricedBound, nearerPrices } from '#core/matching/balanced/nearer-prices.ts'
import { type Prices, valueAt } from '#core/matching/balanced/prices.ts'
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
/** Rooms up to this size get the very best lists. */
const exactRoom = 12
/** How large the model of a whole room may be, in factors of its rows: a few seconds for the solver. */
const wholeFactors = 8_000
/** What may be left before a small room is solved whole, which takes the solver about a second. */
const leftByBlocks = 0.003

/**
 * Lists that are good for everybody at once, one per input and in their order: the integer program of
 * docs/matching.md. Prices of its relaxation give a bound, annealing gives lists, and the solver improves them a block
 * at a time, or solves a small room whole. It all ends as soon as next to nothing is left to find. Without a solver,
 * or when it fails, the lists found so far stand.
 */
export async function balanced(
  inputs: readonly MatchInput[],
  options: AssignmentOptions,
  solver?: Solver,
): Promise<Assigned> {
  const room = roomOf(inputs, options)
  const program = programOf(room, firstCandidates(room))
  const relaxation = new Relaxation(program)
  const { steps, times } = relaxationWork(room.size)
  for (let time = 0; time < times; time++) relaxation.run(steps)
  let priced: PricedBound = { prices: relaxation.prices, bound: listBound(program, relaxation.prices) }
  let draft = rounded(program, relaxation.amounts)
  improve(draft, rounds)
  const left = () => (priced.bound.value - totalOf(draft)) / Math.abs(totalOf(draft))
  const enough = tolerated(room.size)
  if (left() > enough) priced = nearerPrices(program, relaxation.prices, nearerSteps(room.size))
  if (left() > enough) draft = annealed(draft, relaxation.prices)
  let bound: Bound = { value: priced.bound.value, by: 'prices' }
  if (solver !== undefined && room.size > exactRoom && left() > enough) {
    await solveBlocks(draft, relaxation, solver, { ...blockWork(room.size), enough: bound.value / (1 + enough) })
    improve(draft, rounds)
  }
  if (solver !== undefined && room.size <= wholeRoom && left() > (room.size <= exactRoom ? enough : leftByBlocks)) {
    bound = lower(bound, await solveWhole(draft, priced, solver, enough))
  }
  const places = new Map(room.inputs.map(({ attendeeId }, i) => [attendeeId, i]))
  const guests = inputs.map(({ attendeeId }) => places.get(attendeeId) ?? 0)
  return {
    lists: guests.map((i) => assignmentOf(room.inputs, i, ordered(draft, i), options.scorer)),
    certificate: certificateOf(draft, options.k, priced, bound, guests),
  }
}

/**
 * What may be left to find, as a share of the total. Many guests of one profile have thousands of lists of nearly the
 * same worth, and telling them apart takes seconds and helps nobody.
 */
function tolerated(size: number): number {
  if (size <= exactRoom) return 1e-7
  return size <= 200 ? 0.0015 : 0.0025
}

/** Passes over the program's arcs to find prices with, and how often they start again from where they came to. */
function relaxationWork(size: number): { steps: number; times: number } {
  if (size <= 1_000) return { steps: 300, times: 3 }
  return { steps: size <= 8_000 ? 400 : 160, times: 1 }
}

/** Choices of all lists to lower the bound further with. */
function nearerSteps(size: number): number {
  return Math.min(200, Math.ceil(200_000 / size))
}

/** How many lists are solved together, how large their models may be, and how often. */
function blockWork(size: number): { people: number; factors: number; blocks: number } {
  return size <= 200 ? { people: 90, factors: 3_500, blocks: 18 } : { people: 90, factors: 2_000, blocks: 40 }
}

/** The draft after annealing, or as it was where that is no better. */
function annealed(draft: Draft, prices: Prices): Draft {
  const { program, out } = draft
  const { size } = program.room
  const other = new Draft(program, out.flat())
  anneal(other, prices, Math.min(8_000 * size, 10_000_000))
  improve(other, rounds)
  return totalOf(other) > totalOf(draft) ? other : draft
}

/**
 * Chooses all lists exactly, of the arcs that the prices do not rule out for anything better, and gives what the solver
 * says nothing can surpass. Not when the model is too large to be solved in seconds: that is decided by counting.
 */
async function solveWhole(
  draft: Draft,
  { prices, bound }: PricedBound,
  solver: Solver,
  enough: number,
): Promise<Bound | undefined> {
  const { program } = draft
  const total = totalOf(draft)
  const { model, arcs } = listsModel(
    draft,
    () => true,
    (arc) => bound.value + valueAt(program, prices, arc) - (bound.least[program.owner[arc] ?? 0] ?? 0) > total,
  )
  if (arcs.length === 0) return { value: total, by: 'solver' }
  if (model.columns.length > wholeFactors) return undefined
  const solved = await solver.solve(model, { gap: enough * Math.abs(total), nodes: 20, seconds: 60 })
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
