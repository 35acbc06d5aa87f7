import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { BestOf } from '#core/matching/balanced/best-of.ts'
import { firstCandidates } from '#core/matching/balanced/candidates.ts'
import { Draft, totalOf } from '#core/matching/balanced/draft.ts'
import { improve } from '#core/matching/balanced/improve.ts'
import { programOf } from '#core/matching/balanced/program.ts'
import { Relaxation } from '#core/matching/balanced/relaxation.ts'
import { rounded } from '#core/matching/balanced/rounding.ts'
import { roomOf } from '#core/matching/balanced/room.ts'
import { BalancedSettings, defaultBalancedSettings } from '#core/matching/balanced/settings.ts'
import { populationOf } from '#core/matching/populations.ts'
import { v1Scorer } from '#core/matching/score.ts'

const programFor = (size: number, seed: number, k = 3) => {
  const inputs = populationOf('zipf', size, seed)
  const room = roomOf(inputs, { k, scorer: v1Scorer, eventId: 'evt_1', pins: new Map() })
  return programOf(room, firstCandidates(room))
}

test('more steps never raise the bound, and no assignment surpasses it', () => {
  const program = programFor(24, 2)
  const relaxation = new Relaxation(program)
  const bounds = [relaxation.bound]
  for (const steps of [40, 80, 200]) {
    relaxation.run(steps)
    bounds.push(relaxation.bound)
  }
  expect(bounds).toEqual(bounds.toSorted((a, b) => b - a))
  const draft = rounded(program, relaxation.amounts)
  improve(draft, 30)
  expect(totalOf(draft)).toBeLessThanOrEqual(relaxation.bound)
  expect(relaxation.bound / totalOf(draft)).toBeLessThan(1.03)
})

test('starting again from where it came to lowers the bound further', () => {
  const program = programFor(60, 3, 5)
  const [once, again] = [new Relaxation(program), new Relaxation(program)]
  once.run(600)
  again.run(300)
  const half = again.bound
  again.run(300)
  expect(again.bound).toBeLessThan(half)
  expect(again.bound / once.bound).toBeLessThan(1.001)
})

test('the local search never makes lists worse, and keeps them full', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 16 }), fc.nat(1_000), (size, seed) => {
      const program = programFor(size, seed)
      const draft = rounded(program, new Float64Array(program.arcs))
      const before = totalOf(draft)
      improve(draft, 10)
      expect(totalOf(draft)).toBeGreaterThanOrEqual(before - 1e-9)
      for (let i = 0; i < size; i++) expect(draft.missing(i)).toBe(0)
    }),
    { numRuns: 30 },
  )
})

test('what a draft gains and loses arc by arc is the change of its total', () => {
  const program = programFor(12, 5)
  const draft = rounded(program, new Float64Array(program.arcs))
  for (const arc of [...draft.chosen.keys()].filter((one) => one % 7 === 0)) {
    const before = totalOf(draft)
    const wasChosen = draft.chosen[arc] === 1
    const change = wasChosen ? -draft.dropped(arc) : draft.gainOf(arc)
    if (!wasChosen) draft.choose(arc)
    expect(totalOf(draft)).toBeCloseTo(before + change, 9)
  }
})

test('an empty draft pays every penalty', () => {
  const program = programFor(6, 1)
  const { mutualGoal, ownGoal } = program.room
  const [goals, own] = [mutualGoal.reduce((a, b) => a + b), ownGoal.reduce((a, b) => a + b)]
  expect(totalOf(new Draft(program))).toBeCloseTo(-2 * goals - 5 * own, 9)
})

test('the largest few are kept, of equals the first', () => {
  const best = new BestOf(3)
  best.clear()
  for (const [index, value] of [3, 5, 5, 1, 5].entries()) best.offer(index, value)
  expect(best.list()).toEqual([1, 2, 4])
})

test('settings have defaults and limits, and a sentence each', () => {
  expect(defaultBalancedSettings).toEqual({
    capSlack: 2,
    mutualWeight: 0.2,
    neededWeight: 0.1,
    minimumMutual: 2,
    minimumMutualPenalty: 2,
    ownBestShare: 0.85,
    ownBestPenalty: 5,
    candidates: 25,
  })
  expect(BalancedSettings.safeParse({ ownBestShare: 1.1 }).success).toBe(false)
  for (const { description } of Object.values(BalancedSettings.shape)) expect(description).toMatch(/\.$/)
})
