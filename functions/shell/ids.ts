import { monotonicFactory } from 'ulid'
import type { Ids } from '#core/ports.ts'
import { idPrefixes } from '#core/ids.ts'
import { clock } from './clock.ts'

// Ids made in the same millisecond sort in the order they were made.
const ulid = monotonicFactory()

export const ids: Ids = {
  next: (kind) => `${idPrefixes[kind]}_${ulid(Date.parse(clock.now()))}`,
}
