import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import freshJson from '#core/profile/labelled/fresh.json' with { type: 'json' }
import heldOutJson from '#core/profile/labelled/held-out.json' with { type: 'json' }
import needsJson from '#core/profile/labelled/helpers.json' with { type: 'json' }
import laterJson from '#core/profile/labelled/later.json' with { type: 'json' }
import lookJson from '#core/profile/labelled/look.json' with { type: 'json' }
import secondJson from '#core/profile/labelled/second.json' with { type: 'json' }
import {
  LabelledPerson,
  agreement,
  agreementOn,
  coverageAndText,
  coverageOf,
  coverageThenText,
  recallAt,
  sharedStems,
  tally,
} from '#core/profile/labelled/score.ts'

const people = z.array(LabelledPerson)
const look = people.parse(lookJson)
const heldOut = people.parse(heldOutJson)
const fresh = people.parse(freshJson)
const later = people.parse(laterJson)
const everybody = [...look, ...heldOut]
const secondReading = new Map(
  z
    .array(LabelledPerson.pick({ id: true, seeking: true, offering: true }))
    .parse(secondJson)
    .map((person) => [person.id, person]),
)
const needs = z
  .array(z.object({ need: z.string(), seekerId: z.string(), helpers: z.array(z.string()).min(1) }))
  .parse(needsJson)

// The goal is .80 a side on held-out answers (docs/understanding.md tells what is missing). These floors stand just
// under what was measured, so that nobody loses it unawares; raising one is good news.
describe('answers nobody tuned on', () => {
  test.each([
    ['held out', heldOut],
    ['fresh', fresh],
    ['later', later],
  ])('what people seek and offer: %s', (_, some) => {
    expect(agreementOn(some, 'seeking').f1).toBeGreaterThan(0.7)
    expect(agreementOn(some, 'offering').f1).toBeGreaterThan(0.6)
  })
})

// How far two people who follow the same guide agree is as well as anything can do.
test.each([
  ['seeking', 0.88],
  ['offering', 0.83],
] as const)('a second reader agrees on what the same people are %s', (side, floor) => {
  const counts = everybody.map((person) => tally(secondReading.get(person.id)?.[side] ?? [], person[side]))
  expect(agreement(counts).f1).toBeGreaterThan(floor)
})

describe('answers that were looked at', () => {
  test('what people seek and offer', () => {
    expect(agreementOn(look, 'seeking').f1).toBeGreaterThan(0.8)
    expect(agreementOn(look, 'offering').f1).toBeGreaterThan(0.8)
  })
})

describe('a true helper among the first three', () => {
  const stems = recallAt(3, needs, everybody, sharedStems)

  test('at least twice as often as by shared word stems', () => {
    expect(recallAt(3, needs, everybody, coverageOf(everybody))).toBeGreaterThan(Math.max(0.45, 2 * stems))
  })

  test('more often when whole texts break ties', () => {
    expect(recallAt(3, needs, everybody, coverageThenText(everybody))).toBeGreaterThan(
      recallAt(3, needs, everybody, coverageOf(everybody)) + 0.05,
    )
  })

  test('more often in the hybrid score by words', () => {
    const asked = needs.map(({ need }) => need)
    expect(recallAt(3, needs, everybody, coverageAndText(asked, everybody))).toBeGreaterThan(
      recallAt(3, needs, everybody, coverageOf(everybody)) + 0.05,
    )
  })
})

test('every labelled person and helper exists once', () => {
  const ids = new Set(everybody.map(({ id }) => id))
  expect(ids.size).toBe(everybody.length)
  expect(needs.flatMap(({ helpers, seekerId }) => [...helpers, seekerId]).filter((id) => !ids.has(id))).toEqual([])
})
