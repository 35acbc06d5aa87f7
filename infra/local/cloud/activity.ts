/** Counts the work that is running, so that settling and closing can wait for it. */
export interface Activity {
  /** `work` must not reject: whoever starts work deals with its failure. */
  track(work: Promise<void>): void
  running(): number
  /** Resolves when some tracked work has ended, or after `timeoutMs` of real time. */
  ended(timeoutMs: number): Promise<void>
  /** Resolves when nothing is running. */
  idle(): Promise<void>
}

export function createActivity(): Activity {
  const works = new Set<Promise<void>>()
  return {
    track(work) {
      const tracked: Promise<void> = work.finally(() => works.delete(tracked))
      works.add(tracked)
    },
    running: () => works.size,
    async ended(timeoutMs) {
      const { promise, resolve } = Promise.withResolvers<void>()
      const timer = setTimeout(resolve, timeoutMs)
      await Promise.race([promise, ...works])
      clearTimeout(timer)
    },
    async idle() {
      while (works.size > 0) await Promise.all(works)
    },
  }
}
