import { type InternedRoom, levels, type Person } from '#core/matching/fast/interned-room.ts'
import { Shortlist } from '#core/matching/fast/shortlist.ts'
import { coverageOf, experienceOf, jaccardOf, v1Score } from '#core/matching/v1-formula.ts'

/** By the level of one, then of the other. */
const experience = levels.map((one) => levels.map((other) => experienceOf(one, other)))

// A counter is one 32-bit integer: the upper bound of a score above, three counts below, so that one addition for each
// common term keeps all four, and one comparison passes over who cannot reach the shortlist.
const countBits = 16
const countMask = 2 ** countBits - 1
/** Steps of the bound per point of score: 80 points without experience, each term rounded up, stay below 2 ** 15. */
const boundSteps = 300
const mostTerms = 1000
/** Points; far above what rounding can do to a score, far below a step of the bound. */
const roundingMargin = 1e-6

/**
 * The scores of one person's row, mostly by exclusion: the inverted lists count how many sought terms, how much
 * expertise and how many topics each candidate has in common. A Jaccard index of `n` common terms is at most `n` over
 * one's own terms, so every common term adds a fixed amount to the bound, and only those whose bound reaches the
 * shortlist are scored, from the counts. The counters are kept from one call to the next.
 */
export class RoomSearch {
  readonly #room: InternedRoom
  /**
   * By index, all 0 between calls. The lower bits hold
   * met + (seeking.length + 1) * (known + (expertise.length + 1) * followed).
   */
  #counters = new Int32Array(0)

  constructor(room: InternedRoom) {
    this.#room = room
  }

  score(i: number, j: number): number {
    const owner = this.#room.people[i]
    const other = this.#room.people[j]
    return owner && other && i !== j ? pairScore(owner, other) : 0
  }

  row(i: number, into: Float64Array): void {
    const { people } = this.#room
    const owner = people[i]
    if (!owner || !countable(owner)) {
      for (let j = 0; j < people.length; j++) into[j] = this.score(i, j)
      return
    }
    this.#count(owner)
    for (let j = 0; j < people.length; j++) into[j] = this.#scoreByCounter(owner, j)
    into[i] = 0
    this.#clear()
  }

  best(i: number, count: number, apart?: ReadonlySet<number>): number[] {
    const { people } = this.#room
    const owner = people[i]
    if (!owner) return []
    const shortlist = new Shortlist(Math.min(count, people.length), this.#before)
    if (!countable(owner)) {
      for (let j = 0; j < people.length; j++) if (j !== i && !apart?.has(j)) shortlist.offer(j, this.score(i, j))
      return shortlist.drain()
    }
    this.#count(owner)
    const forExperience = this.#mostForExperience(owner)
    let least = counterReaching(shortlist.floor - forExperience)
    for (let j = this.#next(0, least); j < people.length; j = this.#next(j + 1, least)) {
      if (j === i || apart?.has(j)) continue
      shortlist.offer(j, this.#scoreByCounter(owner, j))
      least = counterReaching(shortlist.floor - forExperience)
    }
    this.#clear()
    return shortlist.drain()
  }

  #count(owner: Person): void {
    const { people, offeredBy, knownBy, followedBy } = this.#room
    const { seeking, expertise, topics } = owner
    if (this.#counters.length < people.length) this.#counters = new Int32Array(people.length * 2)
    const known = seeking.length + 1
    const followed = known * (expertise.length + 1)
    this.#add(seeking, offeredBy, 1, v1Score(1, 0, 0, 0))
    this.#add(expertise, knownBy, known, v1Score(0, 1, 0, 0))
    this.#add(topics, followedBy, followed, v1Score(0, 0, 0, 1))
  }

  /** @param points what all the terms together are worth at most. */
  #add(terms: readonly number[], holdersOf: readonly (readonly number[])[], unit: number, points: number): void {
    const counters = this.#counters
    const step = (Math.ceil((points * boundSteps) / terms.length) << countBits) + unit
    for (const term of terms) {
      const holders = holdersOf[term] ?? []
      for (let at = 0; at < holders.length; at++) {
        const j = holders[at] ?? 0
        counters[j] = (counters[j] ?? 0) + step
      }
    }
  }

  /** The next index, from the given one on, with a counter of at least `least`; the room's size when there is none. */
  #next(from: number, least: number): number {
    const counters = this.#counters
    const end = this.#room.people.length
    let at = from
    while (at < end && (counters[at] ?? 0) < least) at++
    return at
  }

  #clear(): void {
    this.#counters.fill(0, 0, this.#room.people.length)
  }

  #mostForExperience(owner: Person): number {
    let most = 0
    for (let level = 0; level < levels.length; level++) {
      if (this.#room.levelCounts[level] !== 0) most = Math.max(most, experience[owner.level]?.[level] ?? 0)
    }
    return v1Score(0, 0, most, 0)
  }

  #scoreByCounter(owner: Person, j: number): number {
    const { traits } = this.#room
    const counts = (this.#counters[j] ?? 0) & countMask
    const metCounts = owner.seeking.length + 1
    const knownCounts = owner.expertise.length + 1
    const rest = (counts / metCounts) | 0
    return v1Score(
      coverageOf(counts % metCounts, owner.seeking.length),
      jaccardOf(rest % knownCounts, owner.expertise.length, traits[3 * j + 1] ?? 0),
      experience[owner.level]?.[traits[3 * j] ?? 0] ?? 0,
      jaccardOf((rest / knownCounts) | 0, owner.topics.length, traits[3 * j + 2] ?? 0),
    )
  }

  readonly #before = (a: number, b: number): boolean => {
    const one = this.#room.people[a]
    const other = this.#room.people[b]
    if (!one || !other) return false
    if (one.tieBreak !== other.tieBreak) return one.tieBreak < other.tieBreak
    const mine = one.input
    const its = other.input
    if (mine.createdAt !== its.createdAt) return mine.createdAt < its.createdAt
    if (mine.attendeeId !== its.attendeeId) return mine.attendeeId < its.attendeeId
    return a < b
  }
}

/** The lowest counter of somebody who may get these points without experience. */
function counterReaching(points: number): number {
  const steps = Math.ceil((points - roundingMargin) * boundSteps)
  return Math.min(Math.max(steps, 0), countMask >> 1) << countBits
}

/** Whether the counts fit a counter, and no term repeats: repeated terms count each time and may exceed the bound. */
function countable({ seeking, expertise, topics, repeats }: Person): boolean {
  return (
    !repeats &&
    seeking.length + expertise.length + topics.length <= mostTerms &&
    (seeking.length + 1) * (expertise.length + 1) * (topics.length + 1) <= countMask + 1
  )
}

function pairScore(owner: Person, other: Person): number {
  return v1Score(
    coverageOf(shared(owner.seeking, other.offering), owner.seeking.length),
    jaccardOf(shared(owner.expertise, other.expertise), owner.expertise.length, other.expertise.length),
    experience[owner.level]?.[other.level] ?? 0,
    jaccardOf(shared(owner.topics, other.topics), owner.topics.length, other.topics.length),
  )
}

function shared(a: readonly number[], b: readonly number[]): number {
  let both = 0
  for (const term of a) if (b.includes(term)) both++
  return both
}
