import { setTimeout } from 'node:timers/promises'

/** Counts what runs outside the cloud (requests, callbacks), so that settling can wait for it. */
export interface WorkUnderWay {
  add(): void
  done(): void
  /** Resolves when nothing is under way, or after `timeoutMs` of real time; tells which. */
  idle(timeoutMs: number): Promise<boolean>
}

/** `changed` runs after each end. */
export function countWork(changed: () => void): WorkUnderWay {
  let count = 0
  let drained = Promise.withResolvers<void>()
  return {
    add() {
      count += 1
    },
    done() {
      count -= 1
      changed()
      if (count > 0) return
      drained.resolve()
      drained = Promise.withResolvers()
    },
    async idle(timeoutMs) {
      if (count > 0) await Promise.race([drained.promise, setTimeout(timeoutMs, undefined, { ref: false })])
      return count === 0
    },
  }
}
