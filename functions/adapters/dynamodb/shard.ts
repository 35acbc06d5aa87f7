const count = 8

/** The numbers of the partitions that rows which would crowd a single one are spread over. */
export const shards: readonly number[] = Array.from({ length: count }, (_, shard) => shard)

/** The same id always falls into the same shard. */
export const shardOf = (id: string): number =>
  [...id].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0) % count
