import { BitRows } from '#core/matching/fast/bit-rows.ts'
import { Holders } from '#core/matching/fast/holders.ts'
import { type Terms, terms } from '#core/matching/fast/terms.ts'
import type { MatchInput } from '#core/matching/match-input.ts'
import { tieBreak } from '#core/matching/tie-break.ts'
import { Seniority } from '#core/profile/profile.ts'

/** One person with terms as numbers: as often as the input has them, because the plain scorer counts them so. */
export type Person = {
  readonly input: MatchInput
  /** Decides between equals; from -(2 ** 31), to fit 32 bits with a sign. */
  readonly tieBreak: number
  /** The place of the experience in `levels`. */
  readonly level: number
  readonly seeking: readonly number[]
  readonly offering: readonly number[]
  readonly expertise: readonly number[]
  readonly topics: readonly number[]
  /** Whether expertise or topics have a term twice. */
  readonly repeats: boolean
}

export const levels = [...Seniority.options, null] as const

/** Where a person's traits are, from four times the index on. */
export const traitAt = { tieBreak: 0, level: 1, expertise: 2, topics: 3 } as const

/**
 * A room as numbers: who has which terms, and for every term who has it. Its memory grows with the people and their
 * terms, never with the pairs.
 */
export class InternedRoom {
  readonly people: Person[] = []
  /** Four numbers a person, close together: tie break, level, number of expertise terms, number of topics. */
  traits = new Int32Array(4 * 32)
  readonly bits = new BitRows()
  readonly offeredBy = new Holders(this.bits)
  readonly knownBy = new Holders(this.bits)
  readonly followedBy = new Holders(this.bits)
  /** How many have each of the `levels`. */
  readonly levelCounts = levels.map(() => 0)
  readonly #eventId: string
  readonly #terms = terms()

  constructor(eventId: string) {
    this.#eventId = eventId
  }

  /** @returns the index of who came, the highest one. */
  add(input: MatchInput): number {
    const index = this.people.length
    if (this.bits.widen(index + 1)) {
      for (const holders of [this.offeredBy, this.knownBy, this.followedBy]) holders.forgetRows()
    }
    this.#enter(index, input)
    return index
  }

  /** @throws RangeError when nobody has that index. */
  replace(index: number, input: MatchInput): void {
    this.#retire(index)
    this.#enter(index, input)
  }

  /**
   * The last person moves to the index that becomes free.
   *
   * @throws RangeError when nobody has that index.
   */
  remove(index: number): void {
    this.#retire(index)
    const last = this.people.length - 1
    const moving = this.people.pop()
    if (!moving || index === last) return
    this.#unseat(last, moving)
    this.#seat(index, moving)
  }

  #enter(index: number, input: MatchInput): void {
    const expertise = numbersOf(this.#terms, input.expertise)
    const topics = numbersOf(this.#terms, input.topics)
    const person = {
      input,
      tieBreak: tieBreak(this.#eventId, input.attendeeId) - 2 ** 31,
      level: levels.indexOf(input.experience),
      seeking: numbersOf(this.#terms, input.seeking),
      offering: numbersOf(this.#terms, input.offering),
      expertise,
      topics,
      repeats: repeats(expertise) || repeats(topics),
    }
    this.#countLevel(person.level, 1)
    this.#seat(index, person)
  }

  #retire(index: number): void {
    const person = this.people[index]
    if (!person) throw new RangeError(`Nobody has the index ${index} in a room of ${this.people.length}.`)
    this.#unseat(index, person)
    this.#countLevel(person.level, -1)
    for (const numbers of [person.seeking, person.offering, person.expertise, person.topics]) {
      for (const term of numbers) this.#terms.release(term)
    }
  }

  #seat(index: number, person: Person): void {
    this.people[index] = person
    if (4 * index >= this.traits.length) {
      const traits = new Int32Array(2 * this.traits.length)
      traits.set(this.traits)
      this.traits = traits
    }
    this.traits[4 * index + traitAt.tieBreak] = person.tieBreak
    this.traits[4 * index + traitAt.level] = person.level
    this.traits[4 * index + traitAt.expertise] = person.expertise.length
    this.traits[4 * index + traitAt.topics] = person.topics.length
    for (const term of person.offering) this.offeredBy.add(term, index)
    for (const term of person.expertise) this.knownBy.add(term, index)
    for (const term of person.topics) this.followedBy.add(term, index)
  }

  #unseat(index: number, { offering, expertise, topics }: Person): void {
    for (const term of offering) this.offeredBy.remove(term, index)
    for (const term of expertise) this.knownBy.remove(term, index)
    for (const term of topics) this.followedBy.remove(term, index)
  }

  #countLevel(level: number, change: number): void {
    this.levelCounts[level] = (this.levelCounts[level] ?? 0) + change
  }
}

function numbersOf(known: Terms, list: readonly string[]): number[] {
  const numbers: number[] = []
  for (const term of list) numbers.push(known.take(term))
  return numbers
}

// Lists are short: comparing beats building a Set.
function repeats(numbers: readonly number[]): boolean {
  for (let at = 1; at < numbers.length; at++) if (numbers.indexOf(numbers[at] ?? 0) < at) return true
  return false
}
