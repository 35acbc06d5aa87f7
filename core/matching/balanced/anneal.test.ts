import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anneal } from '#core/matching/balanced/anneal.ts'
import { firstCandidates } from '#core/matching/balanced/candidates.ts'
import { Draft, totalOf } from '#core/matching/balanced/draft.ts'
import { arcBetween, programOf } from '#core/matching/balanced/program.ts'
import { Relaxation } from '#core/matching/balanced/relaxation.ts'
import { roomOf } from '#core/matching/balanced/room.ts'
import { rounded } from '#core/matching/balanced/rounding.ts'
import { populationOf } from '#core/matching/populations.ts'
import { v1Scorer } from '#core/matching/score.ts'

const relaxed = (size: number, seed: number, kept: readonly [number, number][] = []) => {
  const inputs = populationOf('zipf', size, seed)
  const pins = new Map(kept.map(([i, j]) => [inputs[i]!.attendeeId, { kept: [inputs[j]!.attendeeId], rejected: [] }]))
  const room = roomOf(inputs, { k: 3, scorer: v1Scorer, eventId: 'evt_1', pins })
  const relaxation = new Relaxation(programOf(room, firstCandidates(room)))
  relaxation.run(100)
  return relaxation
}
const arcsOf = ({ out }: Draft) => out.map((arcs) => arcs.toSorted((a, b) => a - b))

test('any room keeps full lists, what is fixed, and its account', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 14 }), fc.nat(1_000), (size, seed) => {
      const kept: [number, number][] = size > 2 ? [[0, 1]] : []
      const { program, prices, amounts } = relaxed(size, seed, kept)
      const draft = rounded(program, amounts)
      anneal(draft, prices, 500)
      for (let i = 0; i < size; i++) expect(draft.missing(i)).toBe(0)
      program.fixed.forEach((isFixed, arc) => expect(draft.chosen[arc]).toBeGreaterThanOrEqual(isFixed))
      const again = new Draft(program, draft.out.flat())
      expect(arcsOf(again)).toEqual(arcsOf(draft))
      expect(again.mutual).toEqual(draft.mutual)
      expect(again.met).toEqual(draft.met)
    }),
    { numRuns: 40 },
  )
})

test('an arc is found by its ends, and only where there is one', () => {
  const { program } = relaxed(9, 2)
  for (let i = 0; i < 9; i++) {
    for (let j = 0; j < 9; j++) {
      const arc = arcBetween(program, i, j)
      expect([program.owner[arc], program.other[arc]]).toEqual(i === j ? [undefined, undefined] : [i, j])
    }
  }
})

test('lists get better, and the same every time', () => {
  const { program, prices, amounts } = relaxed(40, 3)
  const [one, other] = [rounded(program, amounts), rounded(program, amounts)]
  const before = totalOf(one)
  anneal(one, prices, 40_000)
  anneal(other, prices, 40_000)
  expect(totalOf(one)).toBeGreaterThan(before)
  expect(one.out).toEqual(other.out)
})
