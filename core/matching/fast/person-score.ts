import { levels, type Person, traitAt } from '#core/matching/fast/interned-room.ts'
import { coverageOf, experienceOf, jaccardOf, v1Score } from '#core/matching/v1-formula.ts'

/** By the level of one, then of the other. */
const experience = levels.map((one) => levels.map((other) => experienceOf(one, other)))

/** The experience part of the score by the places of both in `levels`. */
export function experienceAt(level: number, its: number): number {
  return experience[level]?.[its] ?? 0
}

/** The score of one pair from the terms themselves. */
export function pairScore(owner: Person, other: Person): number {
  return v1Score(
    coverageOf(shared(owner.seeking, other.offering), owner.seeking.length),
    jaccardOf(shared(owner.expertise, other.expertise), owner.expertise.length, other.expertise.length),
    experienceAt(owner.level, other.level),
    jaccardOf(shared(owner.topics, other.topics), owner.topics.length, other.topics.length),
  )
}

/** The same from what was counted: sought terms met, expertise and topics in common with the person at `index`. */
export function countedScore(
  owner: Person,
  traits: Int32Array,
  index: number,
  met: number,
  known: number,
  followed: number,
): number {
  return v1Score(
    coverageOf(met, owner.seeking.length),
    jaccardOf(known, owner.expertise.length, traits[4 * index + traitAt.expertise] ?? 0),
    experienceAt(owner.level, traits[4 * index + traitAt.level] ?? 0),
    jaccardOf(followed, owner.topics.length, traits[4 * index + traitAt.topics] ?? 0),
  )
}

function shared(a: readonly number[], b: readonly number[]): number {
  let both = 0
  for (const term of a) if (b.includes(term)) both++
  return both
}
