import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { BitRows } from '#core/matching/fast/bit-rows.ts'
import { HitClasses } from '#core/matching/fast/hit-classes.ts'
import { HitLevels, type Kind, kinds, topLevel } from '#core/matching/fast/hit-levels.ts'

const size = 70
const all = [kinds.met, kinds.known, kinds.followed]
const inThrees = (count: number) => 3 * Math.ceil(count / 3)

/** For each kind, for each term, who has it. */
type Terms = readonly (readonly (readonly number[])[])[]

const somebody = fc.nat({ max: size - 1 })
const anyTerms: fc.Arbitrary<Terms> = fc.array(fc.array(fc.array(somebody, { maxLength: 40 }), { maxLength: 7 }), {
  minLength: 3,
  maxLength: 3,
})

function counted(terms: Terms, levels = new HitLevels()): HitLevels {
  const bits = new BitRows()
  bits.widen(size)
  const rows = terms.map((kind) =>
    kind.map((people) => {
      const row = bits.take()
      for (const index of people) bits.add(row, index)
      return row
    }),
  )
  levels.resize(bits.width)
  for (const kind of all) {
    const starts = new Int32Array(30)
    starts.set(rows[kind]!, 6)
    levels.count(kind, bits.words, starts, 6, 6 + inThrees(rows[kind]!.length), bits.width)
  }
  return levels
}

const countOf = (terms: Terms, kind: Kind, index: number) =>
  terms[kind]!.filter((people) => people.includes(index)).length
const everyone = Array.from({ length: size }, (_, index) => index)

test('levels are the counts of common terms up to the top one', () => {
  fc.assert(
    fc.property(anyTerms, (terms) => {
      const levels = counted(terms)
      for (const kind of all) {
        expect(everyone.map((index) => levels.levelOf(kind, index))).toEqual(
          everyone.map((index) => Math.min(topLevel, countOf(terms, kind, index))),
        )
      }
    }),
  )
})

test('a level has a row of those at or above it', () => {
  const levels = counted([[[0, 1], [1], [1, 40], [1, 40], [1]], [], [[2]]])
  const rowOf = (kind: Kind, level: number) => [...levels.rows.subarray(levels.rowOf(kind, level)).subarray(0, 2)]
  expect([1, 2, 3, 4].map((level) => rowOf(kinds.met, level))).toEqual([
    [0b11, 0b1_0000_0000],
    [0b10, 0b1_0000_0000],
    [0b10, 0],
    [0b10, 0],
  ])
  expect(rowOf(kinds.known, 1)).toEqual([0, 0])
  expect(all.map((kind) => rowOf(kind, 0))).toEqual([
    [-1, -1],
    [-1, -1],
    [-1, -1],
  ])
})

test('counting again leaves nothing of the time before', () => {
  const full = [everyone, everyone, everyone, everyone]
  const levels = counted([full, full, full])
  counted([[[3]], [], [[5], [5]]], levels)
  expect(all.map((kind) => everyone.filter((index) => levels.levelOf(kind, index) > 0))).toEqual([[3], [], [5]])
})

test('found are those whose class is worth enough, and only they', () => {
  const each = fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }), fc.nat({ max: 20 }))
  const anyNeeds = fc.array(fc.integer({ min: -5, max: 120 }), { maxLength: 4 })
  fc.assert(
    fc.property(anyTerms, each, anyNeeds, (terms, points, needs) => {
      const levels = counted(terms)
      const classes = new HitClasses(levels)
      for (const kind of all) classes.value(kind, terms[kind]!.length, points[kind]!)
      for (const needed of needs) {
        classes.require(needed)
        const found: number[] = []
        for (let word = classes.next(0, 3); word < 3; word = classes.next(word + 1, 3)) {
          for (let bit = 0; bit < 32; bit++) if ((classes.found >>> bit) & 1) found.push(32 * word + bit)
        }
        const worth = (index: number) =>
          all.reduce<number>((sum, kind) => sum + classes.pointsOf(kind, levels.levelOf(kind, index)), 0)
        expect(found.filter((index) => index < size)).toEqual(everyone.filter((index) => worth(index) >= needed))
      }
    }),
  )
})

test('a class is worth its terms, and at the top level all there are', () => {
  const classes = new HitClasses(new HitLevels())
  classes.value(kinds.met, 6, 2)
  classes.value(kinds.known, 2, 5)
  classes.value(kinds.followed, 0, 3)
  const pointsOf = (kind: Kind) => [0, 1, 2, 3, 4].map((level) => classes.pointsOf(kind, level))
  expect(all.map(pointsOf)).toEqual([
    [0, 2, 4, 6, 12],
    [0, 5, 10, 10, 10],
    [0, 0, 0, 0, 0],
  ])
})
