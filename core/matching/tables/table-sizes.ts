import { badRequest } from '#core/errors.ts'

export type TableSize = { min: number; max: number }

/**
 * How many sit at each table: sizes that differ by one at most, larger tables first, and of the numbers of tables that
 * keep to the limits the one nearest to the middle size. Where no number does, the limit gives way that has to by less,
 * `min` where both have to alike: seats are harder to add than to leave empty.
 *
 * @throws Refusal 400 unless 2 <= min <= max.
 */
export function tableSizes(guests: number, { min, max }: TableSize): number[] {
  if (!Number.isInteger(min) || !Number.isInteger(max) || min < 2 || max < min)
    throw badRequest('BAD_TABLE_SIZE', 'A table has at least two seats, and at most no fewer than at least.')
  if (guests === 0) return []
  const fewest = Math.ceil(guests / max)
  const most = Math.floor(guests / min)
  const tables =
    fewest <= most
      ? Math.min(most, Math.max(fewest, Math.round(guests / ((min + max) / 2))))
      : most > 0 && Math.ceil(guests / most) - max < min - Math.floor(guests / fewest)
        ? most
        : fewest
  const smaller = Math.floor(guests / tables)
  return Array.from({ length: tables }, (_, table) => (table < guests % tables ? smaller + 1 : smaller))
}

/** The limit that tables of these sizes do not keep to; undefined where they keep to both. */
export function limitGivenWay(sizes: readonly number[], { min, max }: TableSize): 'min' | 'max' | undefined {
  if (sizes.some((size) => size > max)) return 'max'
  return sizes.some((size) => size < min) ? 'min' : undefined
}
