/**
 * A vector of any norm as one of length 1, in the single precision that models answer in. Null for one that points
 * nowhere.
 */
export function unitVector(vector: Float32Array): Float32Array | null {
  const length = Math.sqrt(vector.reduce((sum, part) => sum + part * part, 0))
  return length > 0 && length < Infinity ? vector.map((part) => part / length) : null
}

/**
 * Cosine of two unit vectors; below 0 it counts as 0: texts that have nothing to do with each other are about orthogonal,
 * and none is another's opposite. Undefined for vectors of different lengths, which come from different models.
 */
export function cosineOf(a: Float32Array, b: Float32Array): number | undefined {
  if (a.length !== b.length) return undefined
  // Four sums that do not wait for each other: most of a room's time is spent here. Numbers taken from an array, as in
  // `let [one, two] = [0, 0]`, would make it three times slower.
  let one = 0
  let two = 0
  let three = 0
  let four = 0
  let at = 0
  const end = a.length - 3
  for (; at < end; at += 4) {
    one += (a[at] ?? 0) * (b[at] ?? 0)
    two += (a[at + 1] ?? 0) * (b[at + 1] ?? 0)
    three += (a[at + 2] ?? 0) * (b[at + 2] ?? 0)
    four += (a[at + 3] ?? 0) * (b[at + 3] ?? 0)
  }
  for (; at < a.length; at++) one += (a[at] ?? 0) * (b[at] ?? 0)
  return Math.max(0, one + two + (three + four))
}
