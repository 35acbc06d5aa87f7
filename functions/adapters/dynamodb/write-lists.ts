import type { Generated } from '#core/matching/generation.ts'
import { failuresOf } from '#functions/shell/each-of.ts'
import { describeError, logger } from '#functions/shell/logger.ts'
import { commit } from './commit.ts'
import { stepMatchList } from './match-list.ts'

/** Each list is a write of its own: one that fails holds up no other and is tried once more at the end. */
export async function writeLists(organizerId: string, changed: Generated['changed']): Promise<void> {
  const write = async ({ next, read }: Generated['changed'][number]) =>
    commit([await stepMatchList(organizerId, next, read)])
  const failed = await failuresOf(changed, 8, write)
  if (failed.length > 0)
    logger.warn('lists are written once more', { count: failed.length, ...describeError(failed[0]?.error) })
  const again = failed.map(({ item }) => item)
  const [still] = await failuresOf(again, 8, write)
  // A curation in between fails its list's condition; everything is then worked out again on top of it.
  if (still !== undefined) throw still.error
}
