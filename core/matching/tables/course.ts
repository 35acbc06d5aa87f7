import { type MutualWeights, forbidden } from '#core/matching/rounds/mutual-weights.ts'

/** By index the group of each, undefined for those in none; and how many of a group a table shall hold at most. */
export type Groups = { of: readonly (string | undefined)[]; limits: ReadonlyMap<string, number> }

/** What one too many of a group costs: more than two who meet again, less than a pair kept apart. */
const tooMany = -10_000
/** Points; above what rounding can add to running sums with pairs kept apart in them. */
const tiny = 1e-5
/** A last guard, per person: settling takes a few exchanges each. */
const mostExchanges = 100

/**
 * One seating of a room at tables of equal size. Kept with what everybody would be worth at every table, so that what
 * an exchange of two places gains is a few look-ups, and an exchange made costs a few passes over the room.
 */
export class Course {
  readonly #size: number
  readonly #seats: number
  readonly #tables: number
  readonly #values: Float64Array
  readonly #tableOf: Int32Array
  /** By table, then seat. */
  readonly #members: Int32Array
  readonly #seatOf: Int32Array
  /** By table, then person: the sum of what the person's pairs with the table's members are worth. */
  readonly #worth: Float64Array
  /** What each is worth where they sit. */
  readonly #own: Float64Array
  /** What the person looked at would be worth at each table. */
  readonly #there: Float64Array
  /** By group's number, from 0, and table: how many of it sit there. */
  readonly #counts: Int32Array
  readonly #groupOf: Int32Array | undefined
  readonly #limits: Int32Array

  /** @param seating who sits where, `seats` in a row for each table. */
  constructor({ size, values }: MutualWeights, seats: number, seating: readonly number[], groups?: Groups) {
    this.#size = size
    this.#seats = seats
    this.#tables = Math.round(size / seats)
    this.#values = values
    const names = [...(groups?.limits.keys() ?? [])]
    this.#limits = Int32Array.from(groups?.limits.values() ?? [])
    this.#groupOf = groups && Int32Array.from({ length: size }, (_, person) => names.indexOf(groups.of[person] ?? ''))
    this.#counts = new Int32Array(names.length * this.#tables)
    this.#own = new Float64Array(size)
    this.#there = new Float64Array(this.#tables)
    this.#members = Int32Array.from(seating)
    this.#seatOf = new Int32Array(size)
    this.#tableOf = new Int32Array(size)
    this.#worth = new Float64Array(this.#tables * size)
    this.#members.forEach((person, seat) => {
      this.#seatOf[person] = seat
      this.#tableOf[person] = Math.floor(seat / seats)
      this.#count(Math.floor(seat / seats), person, 1)
    })
    for (let person = 0; person < size; person++) this.#own[person] = this.#at(this.#tableOf[person] ?? 0, person)
  }

  tables(): number[][] {
    return Array.from({ length: this.#tables }, (_, table) => [...this.#membersOf(table)])
  }

  /**
   * Exchanges places wherever that gains until it nowhere does, then shakes: two exchanges at random, better ones from
   * there, and back unless that came out ahead.
   */
  improve(shakes: number, random: () => number): void {
    this.#settle(Array.from({ length: this.#size }, (_, person) => person))
    if (this.#tables < 2) return
    const somebody = () => Math.floor(random() * this.#size)
    for (let shake = 0; shake < shakes; shake++) {
      const journal: [number, number][] = []
      let gained = 0
      for (let time = 0; time < 2; time++) {
        const [i, j] = [somebody(), somebody()]
        if (this.#tableOf[i] === this.#tableOf[j]) continue
        gained += this.#gain(i, j)
        this.#exchange(i, j)
        journal.push([i, j])
      }
      const touched = journal.flat().flatMap((person) => [...this.#membersOf(this.#tableOf[person] ?? 0)])
      gained += this.#settle(touched, journal)
      if (gained < -tiny) for (const [i, j] of journal.reverse()) this.#exchange(i, j)
    }
  }

  /** @returns what it gained in all. */
  #settle(people: readonly number[], journal: [number, number][] = []): number {
    const waiting = [...people]
    const isWaiting = new Uint8Array(this.#size)
    for (const person of waiting) isWaiting[person] = 1
    let gained = 0
    let left = mostExchanges * this.#size
    for (let person = waiting.pop(); person !== undefined && left > 0; person = waiting.pop()) {
      isWaiting[person] = 0
      const { other, gain } = this.#bestExchange(person)
      if (gain <= tiny) continue
      this.#exchange(person, other)
      journal.push([person, other])
      gained += gain
      left--
      for (const one of [person, other]) {
        for (const neighbour of this.#membersOf(this.#tableOf[one] ?? 0)) {
          if (isWaiting[neighbour] === 1) continue
          isWaiting[neighbour] = 1
          waiting.push(neighbour)
        }
      }
    }
    return gained
  }

  #bestExchange(person: number) {
    const table = this.#tableOf[person] ?? 0
    const there = this.#there
    for (let other = 0; other < this.#tables; other++) there[other] = this.#at(other, person)
    const own = this.#own[person] ?? 0
    const [here, row] = [table * this.#size, person * this.#size]
    let other = person
    let gain = 0
    for (let candidate = 0; candidate < this.#size; candidate++) {
      const from = this.#tableOf[candidate] ?? 0
      if (from === table) continue
      const mine = (there[from] ?? 0) - own
      const theirs = (this.#worth[here + candidate] ?? 0) - (this.#own[candidate] ?? 0)
      let found = mine + theirs - 2 * (this.#values[row + candidate] ?? 0)
      if (this.#groupOf !== undefined) found += this.#groupGain(person, candidate, this.#groupOf)
      if (found <= gain) continue
      other = candidate
      gain = found
    }
    return { other, gain }
  }

  /** For two at different tables. */
  #gain(i: number, j: number): number {
    const [a, b] = [this.#tableOf[i] ?? 0, this.#tableOf[j] ?? 0]
    const pair = this.#values[i * this.#size + j] ?? 0
    const gain = this.#at(b, i) - this.#at(a, i) + this.#at(a, j) - this.#at(b, j) - 2 * pair
    return this.#groupOf === undefined ? gain : gain + this.#groupGain(i, j, this.#groupOf)
  }

  #groupGain(i: number, j: number, groupOf: Int32Array): number {
    const [mine, yours] = [groupOf[i] ?? -1, groupOf[j] ?? -1]
    if (mine === yours) return 0
    const over = (table: number, group: number, change: number) => {
      if (group < 0) return 0
      const count = this.#counts[group * this.#tables + table] ?? 0
      const limit = this.#limits[group] ?? 0
      return Math.max(0, count + change - limit) - Math.max(0, count - limit)
    }
    const [a, b] = [this.#tableOf[i] ?? 0, this.#tableOf[j] ?? 0]
    return tooMany * (over(a, mine, -1) + over(b, mine, 1) + over(b, yours, -1) + over(a, yours, 1))
  }

  #exchange(i: number, j: number): void {
    const [a, b] = [this.#tableOf[i] ?? 0, this.#tableOf[j] ?? 0]
    const [seatOfI, seatOfJ] = [this.#seatOf[i] ?? 0, this.#seatOf[j] ?? 0]
    this.#count(a, i, -1)
    this.#count(b, j, -1)
    this.#count(b, i, 1)
    this.#count(a, j, 1)
    this.#tableOf[i] = b
    this.#tableOf[j] = a
    this.#seatOf[i] = seatOfJ
    this.#seatOf[j] = seatOfI
    this.#members[seatOfI] = j
    this.#members[seatOfJ] = i
    for (const table of [a, b]) for (const person of this.#membersOf(table)) this.#own[person] = this.#at(table, person)
  }

  /** Somebody comes to a table, or leaves it by a `sign` of -1. */
  #count(table: number, member: number, sign: number): void {
    const group = this.#groupOf?.[member] ?? -1
    const at = group * this.#tables + table
    if (group >= 0) this.#counts[at] = (this.#counts[at] ?? 0) + sign
    const [to, from] = [table * this.#size, member * this.#size]
    for (let person = 0; person < this.#size; person++) {
      // Oneself is `forbidden` in the values, but no obstacle to sitting where one sits.
      if (person === member) continue
      this.#worth[to + person] = (this.#worth[to + person] ?? 0) + sign * (this.#values[from + person] ?? forbidden)
    }
  }

  #at(table: number, person: number): number {
    return this.#worth[table * this.#size + person] ?? 0
  }

  #membersOf(table: number): Int32Array {
    return this.#members.subarray(table * this.#seats, (table + 1) * this.#seats)
  }
}

/** Table by table: whoever is left first, then again and again the one worth most to those who sit there. */
export function seatGreedily({ size, values }: MutualWeights, seats: number): number[] {
  const left = new Set(Array.from({ length: size }, (_, person) => person))
  const seating: number[] = []
  const worth = new Float64Array(size)
  while (seating.length < size) {
    const isNewTable = seating.length % seats === 0
    let next = -1
    for (const person of left) {
      if (next === -1 || (!isNewTable && (worth[person] ?? 0) > (worth[next] ?? 0))) next = person
    }
    if (isNewTable) worth.fill(0)
    for (const person of left) worth[person] = (worth[person] ?? 0) + (values[next * size + person] ?? forbidden)
    left.delete(next)
    seating.push(next)
  }
  return seating
}
