import { setTimeout } from 'node:timers/promises'
import * as z from 'zod'
import { moments, randomFrom } from './kill-cast.ts'
import type { KilledSystem } from './killed-system.ts'

/** How often a system is killed at work. */
export const killsAtWork = 20
/** One kill in so many is followed by another while it starts again. */
const alsoAtStart = 2
const longestAtWorkMs = 250
const longestAtStartMs = 500

/** Kills a system at moments of the seed's choice, and starts it again. */
export function killerOf(system: KilledSystem, seed: number) {
  const random = randomFrom(seed)
  const plan = moments.toSorted(() => random() - 0.5).slice(0, killsAtWork)
  /** Each kill at work so far, with how many messages then waited in queues. */
  const killed: { at: string; afterMs: number; queued: number }[] = []
  const broken = Promise.withResolvers<never>()
  let killing = Promise.resolve()

  async function killAt(at: string): Promise<void> {
    const afterMs = Math.floor(random() * longestAtWorkMs)
    await setTimeout(afterMs)
    await system.kill()
    const queued = system.lookInside((db) => Count.parse(db.prepare('SELECT count(*) AS n FROM message').get()).n)
    killed.push({ at, afterMs, queued })
    if (killed.length % alsoAtStart === 0) await system.startAndKill(Math.floor(random() * longestAtStartMs))
    await system.start()
  }

  return {
    killed,
    /** Rejects when killing or starting again fails. */
    broken: broken.promise,
    /** Something begins at which it may be killed: then, or a little later, while others are at work too. */
    moment(name: string): void {
      const times = plan.filter((planned) => planned === name).length
      for (let time = 0; time < times; time += 1) killing = killing.then(() => killAt(name))
      killing.catch(broken.reject)
    },
    /** Resolves when it has been killed and started for every moment so far. */
    done: () => killing,
  }
}

const Count = z.object({ n: z.number() })
