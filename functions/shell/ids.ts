import { ulid } from 'ulid'
import type { Ids } from '#core/ports.ts'
import { idPrefixes } from '#core/ids.ts'
import { clock } from './clock.ts'

export const ids: Ids = {
  next: (kind) => `${idPrefixes[kind]}_${ulid(Date.parse(clock.now()))}`,
}
