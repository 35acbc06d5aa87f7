import { FullRow } from '#core/matching/fast/full-row.ts'
import { HitClasses } from '#core/matching/fast/hit-classes.ts'
import { HitLevels, kinds, topLevel } from '#core/matching/fast/hit-levels.ts'
import type { Holders } from '#core/matching/fast/holders.ts'
import { type InternedRoom, levels, type Person, traitAt } from '#core/matching/fast/interned-room.ts'
import { countedScore, experienceAt, pairScore } from '#core/matching/fast/person-score.ts'
import { Shortlist } from '#core/matching/fast/shortlist.ts'
import { coverageOf, v1Score } from '#core/matching/v1-formula.ts'

/** Points; far above what rounding can do to a score, far below what a term is worth. */
const roundingMargin = 1e-6

// A guess of what gets onto the shortlist, in points. They decide how long a search takes, never what it finds.
const firstGuess = 40
const guessMargin = 4
const guessStep = 12

/**
 * The scores of one person's row, mostly by exclusion. A Jaccard index of `n` common terms is at most `n` over one's
 * own terms, so every common term is worth a fixed number of points at most, and only those who can reach the shortlist
 * that way are scored. What is kept from one call to the next saves time and changes no result.
 */
export class RoomSearch {
  readonly #room: InternedRoom
  readonly #fullRow: FullRow
  readonly #hits = new HitLevels()
  readonly #classes = new HitClasses(this.#hits)
  /** The rows of those who have the owner's terms: sought ones, then expertise, then topics. */
  #rows = new Int32Array(0)
  #metEnd = 0
  #knownEnd = 0
  #followedEnd = 0
  /** By level: the points for the owner's and that level, and a margin. */
  readonly #experiencePoints = new Float64Array(levels.length)
  #guess = firstGuess

  constructor(room: InternedRoom) {
    this.#room = room
    this.#fullRow = new FullRow(room)
  }

  score(i: number, j: number): number {
    const owner = this.#room.people[i]
    const other = this.#room.people[j]
    return owner && other && i !== j ? pairScore(owner, other) : 0
  }

  row(i: number, into: Float64Array): void {
    const owner = this.#room.people[i]
    if (!owner) {
      into.fill(0, 0, this.#room.people.length)
      return
    }
    this.#fullRow.write(owner, into)
    into[i] = 0
  }

  best(i: number, count: number, apart?: ReadonlySet<number>): number[] {
    const { people } = this.#room
    const owner = people[i]
    if (!owner || count < 1) return []
    const capacity = Math.min(count, people.length)
    if (owner.repeats) {
      // Repeated terms count each time and may be worth more than the bound.
      const shortlist = new Shortlist(capacity, this.#before)
      for (let j = 0; j < people.length; j++) if (j !== i && !apart?.has(j)) shortlist.offer(j, this.score(i, j))
      return shortlist.drain()
    }
    this.#open(owner)
    const mostForExperience = this.#mostForExperience()
    let least = count < people.length ? this.#guess - guessMargin : -Infinity
    let shortlist = this.#search(i, owner, capacity, apart, least, mostForExperience)
    // Below `least` nobody was looked at, and a shortlist that ends there may lack somebody.
    while (shortlist.floor < least && least > mostForExperience) {
      least = shortlist.floor === -Infinity ? least - guessStep : shortlist.floor
      shortlist = this.#search(i, owner, capacity, apart, least, mostForExperience)
    }
    if (shortlist.floor > -Infinity) this.#guess += (shortlist.floor - this.#guess) / 8
    this.#close(owner)
    return shortlist.drain()
  }

  /** The best of those who may score `least`. */
  #search(
    i: number,
    owner: Person,
    capacity: number,
    apart: ReadonlySet<number> | undefined,
    least: number,
    mostForExperience: number,
  ): Shortlist {
    const shortlist = new Shortlist(capacity, this.#before)
    const classes = this.#classes
    const end = this.#wordsInUse()
    let required = least
    classes.require(required - mostForExperience)
    for (let word = classes.next(0, end); word < end; word = classes.next(word + 1, end)) {
      for (let left = classes.found; left !== 0; left &= left - 1) {
        const j = 32 * word + 31 - Math.clz32(left & -left)
        if (j < this.#room.people.length && j !== i && !apart?.has(j)) this.#consider(owner, j, shortlist)
      }
      // Finding out which classes are worth enough takes longer than a few candidates too many.
      if (shortlist.floor >= required + 1) {
        required = shortlist.floor
        classes.require(required - mostForExperience)
      }
    }
    return shortlist
  }

  #consider(owner: Person, j: number, shortlist: Shortlist): void {
    const hits = this.#hits
    const classes = this.#classes
    const met = hits.levelOf(kinds.met, j)
    const known = hits.levelOf(kinds.known, j)
    const followed = hits.levelOf(kinds.followed, j)
    const most =
      classes.pointsOf(kinds.met, met) +
      classes.pointsOf(kinds.known, known) +
      classes.pointsOf(kinds.followed, followed) +
      (this.#experiencePoints[this.#room.traits[4 * j + traitAt.level] ?? 0] ?? 0)
    if (most >= shortlist.floor) shortlist.offer(j, this.#scoreAt(owner, j, met, known, followed))
  }

  /** Counts what is in common with `owner`. */
  #open(owner: Person): void {
    const { seeking, expertise, topics, level } = owner
    const { bits, offeredBy, knownBy, followedBy } = this.#room
    const most = seeking.length + expertise.length + topics.length + 6
    if (this.#rows.length < most) this.#rows = new Int32Array(2 * most)
    const metRows = this.#takeRows(seeking, offeredBy, 0)
    this.#metEnd = inThrees(metRows)
    const knownRows = this.#takeRows(expertise, knownBy, this.#metEnd)
    this.#knownEnd = this.#metEnd + inThrees(knownRows)
    const followedRows = this.#takeRows(topics, followedBy, this.#knownEnd)
    this.#followedEnd = this.#knownEnd + inThrees(followedRows)

    this.#hits.resize(bits.width)
    const end = this.#wordsInUse()
    this.#hits.count(kinds.met, bits.words, this.#rows, 0, this.#metEnd, end)
    this.#hits.count(kinds.known, bits.words, this.#rows, this.#metEnd, this.#knownEnd, end)
    this.#hits.count(kinds.followed, bits.words, this.#rows, this.#knownEnd, this.#followedEnd, end)

    this.#classes.value(kinds.met, metRows, v1Score(coverageOf(1, seeking.length), 0, 0, 0))
    this.#classes.value(kinds.known, knownRows, v1Score(0, coverageOf(1, expertise.length), 0, 0))
    this.#classes.value(kinds.followed, followedRows, v1Score(0, 0, 0, coverageOf(1, topics.length)))
    for (let its = 0; its < levels.length; its++) {
      this.#experiencePoints[its] = v1Score(0, 0, experienceAt(level, its), 0) + roundingMargin
    }
  }

  /** @returns how many of the terms anybody has; their rows are filled up to a multiple of three with empty ones. */
  #takeRows(terms: readonly number[], holders: Holders, from: number): number {
    let end = from
    for (let at = 0; at < terms.length; at++) {
      const row = holders.takeRow(terms[at] ?? 0)
      if (row >= 0) this.#rows[end++] = row
    }
    this.#rows.fill(this.#room.bits.empty, end, from + inThrees(end - from))
    return end - from
  }

  #close({ seeking, expertise, topics }: Person): void {
    const { offeredBy, knownBy, followedBy } = this.#room
    for (const term of seeking) offeredBy.releaseRare(term)
    for (const term of expertise) knownBy.releaseRare(term)
    for (const term of topics) followedBy.releaseRare(term)
  }

  #wordsInUse(): number {
    return (this.#room.people.length + 31) >> 5
  }

  #mostForExperience(): number {
    let most = 0
    for (let level = 0; level < levels.length; level++) {
      if (this.#room.levelCounts[level] !== 0) most = Math.max(most, this.#experiencePoints[level] ?? 0)
    }
    return most
  }

  /** The score from levels, where these are counts; terms are counted where they may be more. */
  #scoreAt(owner: Person, j: number, metLevel: number, knownLevel: number, followedLevel: number): number {
    const met = metLevel < topLevel ? metLevel : this.#countRows(0, this.#metEnd, j)
    const known = knownLevel < topLevel ? knownLevel : this.#countRows(this.#metEnd, this.#knownEnd, j)
    const followed = followedLevel < topLevel ? followedLevel : this.#countRows(this.#knownEnd, this.#followedEnd, j)
    return countedScore(owner, this.#room.traits, j, met, known, followed)
  }

  /** How many of these rows a person is in. */
  #countRows(from: number, to: number, j: number): number {
    const { words } = this.#room.bits
    let count = 0
    for (let at = from; at < to; at++) count += ((words[(this.#rows[at] ?? 0) + (j >> 5)] ?? 0) >>> j) & 1
    return count
  }

  readonly #before = (a: number, b: number): boolean => {
    const { people, traits } = this.#room
    const first = traits[4 * a + traitAt.tieBreak] ?? 0
    const second = traits[4 * b + traitAt.tieBreak] ?? 0
    if (first !== second) return first < second
    const one = people[a]?.input
    const other = people[b]?.input
    if (!one || !other) return false
    if (one.createdAt !== other.createdAt) return one.createdAt < other.createdAt
    if (one.attendeeId !== other.attendeeId) return one.attendeeId < other.attendeeId
    return a < b
  }
}

function inThrees(count: number): number {
  return 3 * Math.ceil(count / 3)
}
