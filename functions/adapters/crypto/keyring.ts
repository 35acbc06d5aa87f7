import { randomBytes } from 'node:crypto'
import { createDataKey, readDataKey } from '../dynamodb/data-key.ts'
import { type KeyWrapper, keyWrapper } from './key-wrapper.ts'

/** The owner of what belongs to no organizer: texts of unknown senders, sign-in links. */
export const platform = 'platform'

let wrapper: KeyWrapper | undefined
// Data keys stay in memory as long as the function does: one KMS call an organizer and a cold start.
const keys = new Map<string, Promise<Buffer>>()

/** The data key of an organizer (or the platform), made on first use. */
export function dataKey(owner: string): Promise<Buffer> {
  const known = keys.get(owner)
  if (known !== undefined) return known
  const loading = load(owner)
  keys.set(owner, loading)
  loading.catch(() => keys.delete(owner))
  return loading
}

async function load(owner: string): Promise<Buffer> {
  wrapper ??= keyWrapper()
  const stored = await readDataKey(owner)
  if (stored !== undefined) return wrapper.unwrap(stored, owner)
  const fresh = randomBytes(32)
  const winner = await createDataKey(owner, await wrapper.wrap(fresh, owner))
  // Two functions may make the first key at the same moment; only the stored one counts.
  return wrapper.unwrap(winner, owner)
}
