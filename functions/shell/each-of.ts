/** Does `act` for every item, `atOnce` at a time, in the order of the items. */
export async function eachOf<T>(items: readonly T[], atOnce: number, act: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      // One iterator shared by all: each takes the next when it is done with the last.
      for (const item of queue) await act(item)
    }),
  )
}

/** Does `act` for every item like `eachOf`; gives those it failed for, with why. */
export async function failuresOf<T>(
  items: readonly T[],
  atOnce: number,
  act: (item: T) => Promise<void>,
): Promise<{ item: T; error: unknown }[]> {
  const failures: { item: T; error: unknown }[] = []
  await eachOf(items, atOnce, async (item) => {
    try {
      await act(item)
    } catch (error) {
      failures.push({ item, error })
    }
  })
  return failures
}
