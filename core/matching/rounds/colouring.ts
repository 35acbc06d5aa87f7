import type { Pairing } from '#core/matching/rounds/pairing.ts'

/** Nobody: what a round holds for somebody who has no partner in it yet. */
export const alone = -1

/**
 * Pairs given to rounds, at most one pair a person and round: an edge colouring with the rounds as colours. A pair that
 * finds no round both are free in gets one by exchanging two rounds along a chain (Kempe).
 */
export class Colouring {
  /** By round, then person: the partner, or `alone`. */
  readonly rounds: Int32Array[]
  readonly #size: number

  constructor(size: number, k: number) {
    this.#size = size
    this.rounds = Array.from({ length: k }, () => new Int32Array(size).fill(alone))
  }

  mate(round: number, person: number): number {
    return this.rounds[round]?.[person] ?? alone
  }

  pair(round: number, i: number, j: number): void {
    const mates = this.rounds[round]
    if (mates === undefined) return
    mates[i] = j
    mates[j] = i
  }

  part(round: number, i: number, j: number): void {
    const mates = this.rounds[round]
    if (mates === undefined) return
    mates[i] = alone
    mates[j] = alone
  }

  freeRounds(person: number): number[] {
    return this.rounds.flatMap((mates, round) => (mates[person] === alone ? [round] : []))
  }

  /** Gives the pair a round; false, with nothing changed, when one exchange of rounds does not make room. */
  place(i: number, j: number): boolean {
    const freeOfJ = this.freeRounds(j)
    for (const round of this.freeRounds(i)) {
      for (const other of freeOfJ) {
        if (round !== other && !this.#exchange(j, round, other, i)) continue
        this.pair(round, i, j)
        return true
      }
    }
    return false
  }

  /** Exchanges two rounds along the chain from `person`, who is free in one of them, so that the other becomes free. */
  shift(person: number, busy: number, free: number): void {
    this.#exchange(person, busy, free, alone)
  }

  /** False, with nothing changed, when the chain ends at `unless`. */
  #exchange(person: number, busy: number, free: number, unless: number): boolean {
    const chain = [person]
    // It ends because whoever it starts from has one pair in these rounds at most: it meets nobody twice.
    for (let round = busy; chain.length < this.#size; round = round === busy ? free : busy) {
      const next = this.mate(round, chain[chain.length - 1] ?? alone)
      if (next === alone) break
      chain.push(next)
    }
    if (chain[chain.length - 1] === unless) return false
    for (const one of chain) {
      this.part(busy, one, one)
      this.part(free, one, one)
    }
    for (let step = 1; step < chain.length; step++)
      this.pair(step % 2 === 1 ? free : busy, chain[step - 1] ?? alone, chain[step] ?? alone)
    return true
  }
}

/** More shifts than this for one pair have not been seen to help. */
const mostShifts = 60

/**
 * Seats a regular pairing in exactly as many rounds as everybody has partners. Most pairings can be; for a pair that
 * finds no round even after shifting others, partners are exchanged with another pair at the least loss, which changes
 * the pairing. Undefined when that fails too, as it can in small rooms with many rounds.
 */
export function colour(pairing: Pairing): Colouring | undefined {
  const colouring = new Colouring(pairing.size, pairing.k)
  const open = pairing.pairs().filter(([i, j]) => !colouring.place(i, j))
  return open.every(([i, j]) => placeByShifting(colouring, i, j) || placeByExchange(colouring, pairing, i, j))
    ? colouring
    : undefined
}

function placeByShifting(colouring: Colouring, i: number, j: number): boolean {
  const k = colouring.rounds.length
  for (let attempt = 0; attempt < mostShifts; attempt++) {
    if (colouring.place(i, j)) return true
    const person = attempt % 2 === 0 ? i : j
    const [free = 0] = colouring.freeRounds(person)
    const busy = (free + 1 + (Math.floor(attempt / 2) % (k - 1))) % k
    colouring.shift(person, busy, free)
  }
  return false
}

function placeByExchange(colouring: Colouring, pairing: Pairing, i: number, j: number): boolean {
  const splits = [...splitsOf(colouring, pairing, i, j), ...splitsOf(colouring, pairing, j, i)]
  splits.sort((a, b) => b.gain - a.gain)
  for (const { round, one, other, x, y } of splits) {
    colouring.part(round, x, y)
    colouring.pair(round, one, x)
    if (colouring.place(other, y)) {
      pairing.remove(i, j)
      pairing.remove(x, y)
      pairing.add(one, x)
      pairing.add(other, y)
      return true
    }
    colouring.part(round, one, x)
    colouring.pair(round, x, y)
  }
  return false
}

/** Pairs of a round `one` is free in that could be split: `x` goes to `one` in that round, `y` to `other`. */
function splitsOf(colouring: Colouring, pairing: Pairing, one: number, other: number) {
  const lost = pairing.weight(one, other)
  return colouring.freeRounds(one).flatMap((round) =>
    Array.from(colouring.rounds[round] ?? [], (y, x) => ({ x, y })).flatMap(({ x, y }) =>
      y === alone || x === other || y === other || !pairing.isFree(one, x) || !pairing.isFree(other, y)
        ? []
        : [
            {
              round,
              one,
              other,
              x,
              y,
              gain: pairing.weight(one, x) + pairing.weight(other, y) - pairing.weight(x, y) - lost,
            },
          ],
    ),
  )
}
