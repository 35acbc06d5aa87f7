import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cosineOf, unitVector } from '#core/matching/unit-vector.ts'

const vector = (...parts: number[]) => Float32Array.from(parts)
const unit = (...parts: number[]) => unitVector(vector(...parts)) ?? vector()

describe('a unit vector', () => {
  test('keeps the direction of any norm', () => {
    expect(unit(3, 4)).toEqual(vector(0.6, 0.8))
    expect(unit(3 * 2 ** -40, -4 * 2 ** -40)).toEqual(vector(0.6, -0.8))
    expect(unit(3 * 2 ** 50, 4 * 2 ** 50)).toEqual(vector(0.6, 0.8))
  })

  test.each([[[]], [[0, 0]], [[NaN, 1]], [[Infinity, 1]]])('of %j there is none', (parts) => {
    expect(unitVector(vector(...parts))).toBeNull()
  })
})

describe('the cosine', () => {
  test.each([
    [[1, 0], [1, 0], 1],
    [[1, 0], [0, 1], 0],
    [[1, 0], [-1, 0], 0],
    [[1, 0], [3, 4], 0.6],
    [[1, 1, 1, 1, 1], [1, 1, 1, 1, 0], 2 / Math.sqrt(5)],
  ])('of %j and %j is %d', (a, b, cosine) => {
    expect(cosineOf(unit(...a), unit(...b))).toBeCloseTo(cosine, 6)
  })

  test('of different lengths is unknown', () => {
    expect(cosineOf(unit(1, 0), unit(1, 0, 0))).toBeUndefined()
  })

  test('is that of the plain formula, and the same both ways, at any length', () => {
    const pair = fc.integer({ min: 1, max: 19 }).chain((length) => {
      const parts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: length, maxLength: length })
      return fc.tuple(parts, parts)
    })
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [one, other] = [unitVector(vector(...a)), unitVector(vector(...b))]
        if (one === null || other === null) return
        const plain = one.reduce((sum, part, at) => sum + part * (other[at] ?? 0), 0)
        expect(cosineOf(one, other)).toBeCloseTo(plain, 12)
        expect(cosineOf(one, other)).toBe(cosineOf(other, one))
      }),
    )
  })
})
