import type { Holders } from '#core/matching/fast/holders.ts'
import type { InternedRoom, Person } from '#core/matching/fast/interned-room.ts'
import { countedScore, pairScore } from '#core/matching/fast/person-score.ts'

/** Everybody's score for one person. Where all are scored, one counter each beats excluding by bits. */
export class FullRow {
  readonly #room: InternedRoom
  /**
   * By index, all 0 between calls: met + (seeking.length + 1) * (known + (expertise.length + 1) * followed), so that
   * one addition for each common term keeps all three.
   */
  #counters = new Int32Array(0)

  constructor(room: InternedRoom) {
    this.#room = room
  }

  write(owner: Person, into: Float64Array): void {
    const { people, traits, offeredBy, knownBy, followedBy } = this.#room
    const { seeking, expertise, topics } = owner
    const metCounts = seeking.length + 1
    const knownCounts = expertise.length + 1
    if (metCounts * knownCounts * (topics.length + 1) >= 2 ** 31) {
      for (const [j, other] of people.entries()) into[j] = pairScore(owner, other)
      return
    }
    if (this.#counters.length < people.length) this.#counters = new Int32Array(2 * people.length)
    this.#count(seeking, offeredBy, 1)
    this.#count(expertise, knownBy, metCounts)
    this.#count(topics, followedBy, metCounts * knownCounts)
    const counters = this.#counters
    for (let j = 0; j < people.length; j++) {
      const counts = counters[j] ?? 0
      const rest = (counts / metCounts) | 0
      const followed = (rest / knownCounts) | 0
      into[j] = countedScore(owner, traits, j, counts % metCounts, rest % knownCounts, followed)
    }
    counters.fill(0, 0, people.length)
  }

  #count(terms: readonly number[], holders: Holders, unit: number): void {
    const counters = this.#counters
    for (const term of terms) {
      const list = holders.listOf(term)
      for (let at = 0; at < list.length; at++) {
        const j = list[at] ?? 0
        counters[j] = (counters[j] ?? 0) + unit
      }
    }
  }
}
