import { fastRoomScores } from '#core/matching/fast-scores.ts'
import type { MatchInput } from '#core/matching/match-input.ts'
import { type Scorer, v1Scorer } from '#core/matching/score.ts'
import { coverageOf, experienceOf, jaccardOf, v1Score } from '#core/matching/v1-formula.ts'
import type { Seniority } from '#core/profile/profile.ts'
import { type RoomKind, roomOf } from './rooms.ts'

/**
 * Everybody's best few in one room. `fastMs` is the whole room, made and searched; the two references are scored pair
 * by pair and put on lists in one pass, over as many rows as `sampledRows` and multiplied up: `plainRatio` against the
 * product's own plain scorer, `setsRatio` against one that keeps terms in Sets.
 */
export type ScoreTimes = {
  kind: RoomKind
  size: number
  sampledRows: number
  fastMs: number
  plainRatio: number
  setsRatio: number
  /** The whole room again with 25 candidates each, the assignment's first step. */
  best25Ms: number
  /** Whether lists and scores of the sampled rows are the plain ones, bit by bit. */
  same: boolean
}

const eventId = 'evt_bench'
const perPerson = 5
const wholeUpTo = 1_000
const sampledRows = 120

/** Reference and candidate take turns, so that a busy machine slows both; of all turns, the median. */
export function scoreTimes(kind: RoomKind, size: number, seed = 1): ScoreTimes {
  const inputs = roomOf(kind, size, seed)
  const rows = size <= wholeUpTo ? size : sampledRows
  const stride = Math.floor(size / rows)
  const sample = Array.from({ length: rows }, (_, index) => index * stride)
  const sets = setsOf(inputs)
  const plainRow = (i: number) => bestOf(size, i, (j) => pairScore(v1Scorer, inputs[i], inputs[j]))
  const setsRow = (i: number) => bestOf(size, i, (j) => setsScore(sets[i], sets[j]))
  warmUp(kind)

  const turns = Array.from({ length: size <= wholeUpTo ? 15 : 3 }, () => {
    const plainMs = (timed(() => sample.forEach(plainRow)) * size) / rows
    const setsMs = (timed(() => sample.forEach(setsRow)) * size) / rows
    const fastMs = timed(() => allBest(inputs, perPerson))
    const best25Ms = timed(() => allBest(inputs, 25))
    return { fastMs, plainRatio: plainMs / fastMs, setsRatio: setsMs / fastMs, best25Ms }
  })
  const fast = fastRoomScores(inputs, eventId)
  return {
    kind,
    size,
    sampledRows: rows,
    fastMs: median(turns.map(({ fastMs }) => fastMs)),
    plainRatio: median(turns.map(({ plainRatio }) => plainRatio)),
    setsRatio: median(turns.map(({ setsRatio }) => setsRatio)),
    best25Ms: median(turns.map(({ best25Ms }) => best25Ms)),
    same: sample.every((i) => {
      const scores = fast.best(i, perPerson).map((j) => fast.score(i, j))
      const row = new Float64Array(size)
      fast.row(i, row)
      return (
        plainRow(i).every((score, place) => score === scores[place]) &&
        row.every((score, j) => score === (i === j ? 0 : pairScore(v1Scorer, inputs[i], inputs[j])))
      )
    }),
  }
}

/** Compiles all that is measured; the first rooms would pay for it otherwise. */
function warmUp(kind: RoomKind): void {
  const inputs = roomOf(kind, 200, 99)
  const sets = setsOf(inputs)
  for (let round = 0; round < 5; round++) {
    for (let i = 0; i < inputs.length; i++) {
      bestOf(inputs.length, i, (j) => pairScore(v1Scorer, inputs[i], inputs[j]))
      bestOf(inputs.length, i, (j) => setsScore(sets[i], sets[j]))
    }
    for (let turn = 0; turn < 10; turn++) allBest(inputs, perPerson)
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN
}

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function allBest(inputs: readonly MatchInput[], count: number): void {
  const room = fastRoomScores(inputs, eventId)
  for (let i = 0; i < room.size; i++) room.best(i, count)
}

/** The best scores of a row, best first, in one pass that favours the reference: no sorting, no breaking of ties. */
function bestOf(size: number, i: number, score: (j: number) => number): number[] {
  const best: number[] = []
  for (let j = 0; j < size; j++) {
    if (j === i) continue
    const its = score(j)
    if (best.length === perPerson && its <= (best[perPerson - 1] ?? 0)) continue
    let place = Math.min(best.length, perPerson - 1)
    while (place > 0 && (best[place - 1] ?? 0) < its) {
      best[place] = best[place - 1] ?? 0
      place--
    }
    best[place] = its
  }
  return best
}

function pairScore(scorer: Scorer, one: MatchInput | undefined, other: MatchInput | undefined): number {
  return one && other ? scorer.score(one, other) : 0
}

type SetInput = {
  seeking: Set<string>
  offering: Set<string>
  expertise: Set<string>
  topics: Set<string>
  experience: Seniority | null
}

function setsOf(inputs: readonly MatchInput[]): SetInput[] {
  return inputs.map(({ seeking, offering, expertise, topics, experience }) => ({
    seeking: new Set(seeking),
    offering: new Set(offering),
    expertise: new Set(expertise),
    topics: new Set(topics),
    experience,
  }))
}

function setsScore(one: SetInput | undefined, other: SetInput | undefined): number {
  if (!one || !other) return 0
  return v1Score(
    coverageOf(shared(one.seeking, other.offering), one.seeking.size),
    jaccardOf(shared(one.expertise, other.expertise), one.expertise.size, other.expertise.size),
    experienceOf(one.experience, other.experience),
    jaccardOf(shared(one.topics, other.topics), one.topics.size, other.topics.size),
  )
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0
  for (const term of one) if (other.has(term)) both++
  return both
}
