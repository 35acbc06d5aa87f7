import { seededNumbers } from '#core/seeded-numbers.ts'
import { Colouring, alone, colour } from '#core/matching/rounds/colouring.ts'
import { type Matched, matchMutually } from '#core/matching/rounds/mutual-matching.ts'
import { type MutualWeights, forbidden } from '#core/matching/rounds/mutual-weights.ts'
import { Pairing } from '#core/matching/rounds/pairing.ts'

/** The pairs of one round, by index; who is in none sits out. */
export type Round = readonly (readonly [number, number])[]

export type SeatedRounds = {
  rounds: Round[]
  /** Sum of W over all meetings. */
  total: number
  /** No plan of as many rounds, in which nobody is the odd one out twice, is worth more. */
  bound: number
}

/** Up to this size a plan made from a round robin is tried too: there, exchanges can be too few to find the best. */
const smallRoom = 16
const starts = 32

/**
 * Everybody meets somebody else in each of `k` rounds, nobody the same person twice; in an odd room another one sits
 * out each round. At most as many rounds as everybody can meet everybody in. Whom those
 * apart leave nobody to meet sits out.
 *
 * @param satOut how often each sat out before.
 */
export function seatRounds(people: MutualWeights, options: { k: number; satOut?: readonly number[] }): SeatedRounds {
  const matched = matchMutually(people, options)
  const seated = seatMatched(matched)
  const isMeeting = (i: number, j: number) => j < people.size && weightOf(people, i, j) !== forbidden
  const rounds = seated.map((round) => round.filter(([i, j]) => isMeeting(i, j)))
  const total = rounds.flat().reduce((sum, [i, j]) => sum + weightOf(people, i, j), 0)
  return { rounds, total, bound: Math.max(total, matched.bound) }
}

/** The matching in exactly `k` rounds, with partners exchanged where it cannot be seated as it is. */
function seatMatched({ pairing, weights, candidates, isRegular }: Matched): Round[] {
  const { k } = pairing
  const colouring = isRegular ? colour(pairing) : undefined
  if (colouring !== undefined) swapWithinRounds(colouring, pairing, (i) => candidates.of[i] ?? [])
  const plans = colouring === undefined ? [] : [colouring]
  if (colouring === undefined || weights.size <= smallRoom) {
    const everybody = Array.from({ length: weights.size }, (_, i) => i)
    const random = seededNumbers(1)
    for (let start = 0; start < starts; start++) {
      const plan = roundRobin(weights, k, shuffled(everybody, random))
      swapWithinRounds(plan, pairingOf(plan, weights), () => everybody)
      plans.push(plan)
    }
  }
  const worth = (plan: Colouring) =>
    sum(
      roundsOf(plan)
        .flat()
        .map(([i, j]) => weightOf(weights, i, j)),
    )
  const best = plans.reduce((kept, plan) => (worth(plan) > worth(kept) + 1e-9 ? plan : kept))
  return roundsOf(best)
}

/** After more sweeps than this nothing worth having is left to gain; rooms of thousands take about ten. */
const mostSweeps = 100

/** Two pairs of one round exchange partners wherever that gains, until it nowhere does: each time the total rises. */
function swapWithinRounds(plan: Colouring, pairing: Pairing, candidates: (i: number) => Iterable<number>): void {
  for (let sweep = 0, better = true; better && sweep < mostSweeps; sweep++) {
    better = false
    for (let round = 0; round < plan.rounds.length; round++) {
      for (let i = 0; i < pairing.size; i++) {
        for (const to of candidates(i)) {
          const left = plan.mate(round, i)
          const other = plan.mate(round, to)
          if (to === left || !pairing.isFree(i, to) || !pairing.isFree(left, other)) continue
          const before = pairing.weight(i, left) + pairing.weight(to, other)
          if (pairing.weight(i, to) + pairing.weight(left, other) <= before + 1e-7) continue
          pairing.remove(i, left)
          pairing.remove(to, other)
          pairing.add(i, to)
          pairing.add(left, other)
          plan.pair(round, i, to)
          plan.pair(round, left, other)
          better = true
        }
      }
    }
  }
}

/** The circle method: all stand in a ring around one, and every turn of the ring is a round; the best `k` turns. */
function roundRobin(weights: MutualWeights, k: number, [centre = 0, ...ring]: readonly number[]): Colouring {
  const person = (place: number) => ring.at(place % ring.length) ?? centre
  const turns = ring.map((facing, turn) => [
    [centre, facing] as const,
    ...Array.from(
      { length: (ring.length - 1) / 2 },
      (_, far) => [person(turn + far + 1), person(turn - far - 1)] as const,
    ),
  ])
  const worth = turns.map((turn) => sum(turn.map(([i, j]) => weightOf(weights, i, j))))
  const best = turns.map((_, turn) => turn).sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0))
  const plan = new Colouring(weights.size, k)
  best.slice(0, k).forEach((turn, round) => turns[turn]?.forEach(([i, j]) => plan.pair(round, i, j)))
  return plan
}

function pairingOf(plan: Colouring, weights: MutualWeights): Pairing {
  const pairing = new Pairing(weights, plan.rounds.length)
  for (const [i, j] of roundsOf(plan).flat()) pairing.add(i, j)
  return pairing
}

const roundsOf = (plan: Colouring): Round[] =>
  plan.rounds.map((mates) => Array.from(mates, (j, i) => [i, j] as const).filter(([i, j]) => j !== alone && i < j))

const weightOf = ({ size, values }: MutualWeights, i: number, j: number) => values[i * size + j] ?? forbidden
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

function shuffled(people: readonly number[], random: () => number): number[] {
  return people
    .map((person) => ({ person, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ person }) => person)
}
