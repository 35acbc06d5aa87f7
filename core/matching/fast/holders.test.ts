import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { BitRows } from '#core/matching/fast/bit-rows.ts'
import { Holders } from '#core/matching/fast/holders.ts'

const size = 300

function roomy(people = size) {
  const bits = new BitRows()
  bits.widen(people)
  return { bits, holders: new Holders(bits) }
}

const inRow = (bits: BitRows, row: number) =>
  Array.from({ length: size }, (_, index) => index).filter((index) =>
    row < 0 ? false : ((bits.words[row + (index >> 5)]! >>> (index & 31)) & 1) === 1,
  )

test('after any sequence of changes and searches, lists and rows hold who has the term', () => {
  const step = fc.record({
    kind: fc.constantFrom('add' as const, 'add' as const, 'remove' as const, 'search' as const),
    term: fc.nat({ max: 2 }),
    index: fc.nat({ max: size - 1 }),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const { bits, holders } = roomy()
      const expected = [new Set<number>(), new Set<number>(), new Set<number>()]
      const searched: { found: number[]; those: number[] }[] = []
      for (const { kind, term, index } of steps) {
        const those = expected[term]!
        if (kind === 'search') {
          searched.push({ found: inRow(bits, holders.takeRow(term)), those: [...those].sort((a, b) => a - b) })
          holders.releaseRare(term)
        } else if (kind === 'remove') {
          holders.remove(term, index)
          those.delete(index)
        } else if (!those.has(index)) {
          holders.add(term, index)
          those.add(index)
        }
      }
      expect(searched.map(({ found }) => found)).toEqual(searched.map(({ those }) => those))
      for (const [term, those] of expected.entries()) {
        expect([...holders.listOf(term)].sort((a, b) => a - b)).toEqual([...those].sort((a, b) => a - b))
        expect(inRow(bits, holders.takeRow(term))).toEqual([...those].sort((a, b) => a - b))
      }
    }),
  )
})

test('who names a term twice has it once', () => {
  const { holders } = roomy()
  holders.add(0, 7)
  holders.add(0, 7)
  expect(holders.listOf(0)).toEqual([7])
  holders.remove(0, 7)
  holders.remove(0, 7)
  expect(holders.listOf(0)).toEqual([])
})

test('a term nobody has has no row', () => {
  const { holders } = roomy()
  expect([holders.takeRow(0), holders.takeRow(9)]).toEqual([-1, -1])
  holders.releaseRare(9)
})

test('the row of a common term stays, that of a rare one is used again', () => {
  const { bits, holders } = roomy()
  for (const index of [1, 2]) holders.add(0, index)
  holders.add(1, 3)
  holders.add(2, 4)
  const common = holders.takeRow(0)
  const rare = holders.takeRow(1)
  for (const term of [0, 1]) holders.releaseRare(term)
  expect(holders.takeRow(2)).toBe(rare)
  expect(holders.takeRow(0)).toBe(common)
  expect(inRow(bits, rare)).toEqual([4])
})

test('a term that becomes rare gives up its row', () => {
  const { holders } = roomy()
  for (const index of [1, 2]) holders.add(0, index)
  const row = holders.takeRow(0)
  holders.releaseRare(0)
  holders.remove(0, 1)
  holders.add(1, 5)
  expect(holders.takeRow(1)).toBe(row)
})

test('rows that were lost are made anew', () => {
  const { bits, holders } = roomy(32)
  holders.add(0, 30)
  holders.takeRow(0)
  expect(bits.widen(size)).toBe(true)
  holders.forgetRows()
  holders.add(0, 299)
  expect(inRow(bits, holders.takeRow(0))).toEqual([30, 299])
})
