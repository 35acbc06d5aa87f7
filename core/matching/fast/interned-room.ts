import { terms } from '#core/matching/fast/terms.ts'
import type { MatchInput } from '#core/matching/match-input.ts'
import { tieBreak } from '#core/matching/tie-break.ts'
import { Seniority } from '#core/profile/profile.ts'

/** One person with terms as numbers: as often as the input has them, because the plain scorer counts them so. */
export type Person = {
  readonly input: MatchInput
  /** Decides between equals; from -(2 ** 31), because V8 keeps 32-bit integers in place when they have a sign. */
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

/** By term: the indexes of those who have it, each once and in no order. */
type Holders = number[][]

/**
 * A room as numbers: who has which terms, and for every term who has it. Its memory grows with the people and their
 * terms, never with the pairs.
 */
export class InternedRoom {
  readonly people: Person[] = []
  /** Three numbers a person, close together: place in `levels`, number of expertise terms, number of topics. */
  readonly traits: number[] = []
  readonly offeredBy: Holders = []
  readonly knownBy: Holders = []
  readonly followedBy: Holders = []
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
    this.traits.length = 3 * last
    if (!moving || index === last) return
    for (const holders of this.#holdersOf(moving)) holders[holders.indexOf(last)] = index
    this.#seat(index, moving)
  }

  #enter(index: number, input: MatchInput): void {
    const numbers = (list: readonly string[]) => list.map((term) => this.#terms.take(term))
    const [expertise, topics] = [numbers(input.expertise), numbers(input.topics)]
    const person = {
      input,
      tieBreak: tieBreak(this.#eventId, input.attendeeId) - 2 ** 31,
      level: levels.indexOf(input.experience),
      seeking: numbers(input.seeking),
      offering: numbers(input.offering),
      expertise,
      topics,
      repeats: !expertise.every(isFirst) || !topics.every(isFirst),
    }
    for (const all of [this.offeredBy, this.knownBy, this.followedBy]) {
      while (all.length < this.#terms.size) all.push([])
    }
    for (const holders of this.#holdersOf(person)) holders.push(index)
    this.#countLevel(person.level, 1)
    this.#seat(index, person)
  }

  #retire(index: number): void {
    const person = this.people[index]
    if (!person) throw new RangeError(`Nobody has the index ${index} in a room of ${this.people.length}.`)
    for (const holders of this.#holdersOf(person)) {
      const last = holders.pop()
      if (last !== undefined && last !== index) holders[holders.indexOf(index)] = last
    }
    this.#countLevel(person.level, -1)
    for (const term of [...person.seeking, ...person.offering, ...person.expertise, ...person.topics]) {
      this.#terms.release(term)
    }
  }

  #seat(index: number, person: Person): void {
    this.people[index] = person
    this.traits[3 * index] = person.level
    this.traits[3 * index + 1] = person.expertise.length
    this.traits[3 * index + 2] = person.topics.length
  }

  #countLevel(level: number, change: number): void {
    this.levelCounts[level] = (this.levelCounts[level] ?? 0) + change
  }

  #holdersOf({ offering, expertise, topics }: Person): number[][] {
    const of = (all: Holders, numbers: readonly number[]) => numbers.filter(isFirst).map((term) => all[term] ?? [])
    return [...of(this.offeredBy, offering), ...of(this.knownBy, expertise), ...of(this.followedBy, topics)]
  }
}

// Lists are short: comparing beats building a Set.
function isFirst(term: number, place: number, terms: readonly number[]): boolean {
  return terms.indexOf(term) === place
}
