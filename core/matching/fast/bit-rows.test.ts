import { expect, test } from 'vitest'
import { BitRows } from '#core/matching/fast/bit-rows.ts'

const peopleOf = (bits: BitRows, row: number) =>
  Array.from({ length: 32 * bits.width }, (_, index) => index).filter(
    (index) => ((bits.words[row + (index >> 5)]! >>> (index & 31)) & 1) === 1,
  )

test('a row holds whom it was given, others stay as they are', () => {
  const bits = new BitRows()
  expect(bits.widen(70)).toBe(true)
  const [one, other] = [bits.take(), bits.take()]
  for (const index of [0, 31, 32, 69]) bits.add(one, index)
  bits.add(other, 31)
  bits.remove(one, 32)
  bits.remove(one, 1)
  expect(peopleOf(bits, one)).toEqual([0, 31, 69])
  expect(peopleOf(bits, other)).toEqual([31])
  expect(peopleOf(bits, bits.empty)).toEqual([])
})

test('a row given back is handed out again, empty', () => {
  const bits = new BitRows()
  bits.widen(40)
  const row = bits.take()
  for (const index of [3, 39]) bits.add(row, index)
  bits.release(row, [39, 3])
  expect(bits.take()).toBe(row)
  expect(peopleOf(bits, row)).toEqual([])
})

test('more rows keep what the first ones hold', () => {
  const bits = new BitRows()
  bits.widen(1)
  const rows = Array.from({ length: 100 }, () => bits.take())
  for (const [at, row] of rows.entries()) bits.add(row, at % 32)
  expect(new Set([...rows, bits.empty]).size).toBe(101)
  expect(rows.map((row) => peopleOf(bits, row))).toEqual(rows.map((_, at) => [at % 32]))
})

test('rows are lost only when somebody would not fit', () => {
  const bits = new BitRows()
  expect([bits.widen(32), bits.widen(32), bits.widen(33)]).toEqual([true, false, true])
  expect(bits.width).toBe(2)
  expect(bits.widen(1_000)).toBe(true)
  expect(bits.width).toBe(32)
})
