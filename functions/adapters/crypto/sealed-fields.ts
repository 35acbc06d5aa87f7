import * as z from 'zod'
import { open, seal } from './seal.ts'
import { dataKey } from './keyring.ts'

const Sealed = z.record(z.string(), z.string())

/** Seals each field of `fields` (any JSON value) for one row of one owner. */
export async function sealFields(
  owner: string,
  entity: string,
  id: string,
  fields: Record<string, unknown>,
): Promise<Record<string, string>> {
  const key = await dataKey(owner)
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, seal(key, { entity, id, field }, JSON.stringify(value))]),
  )
}

export async function openFields(
  owner: string,
  entity: string,
  id: string,
  sealed: unknown,
): Promise<Record<string, unknown>> {
  const key = await dataKey(owner)
  return Object.fromEntries(
    Object.entries(Sealed.parse(sealed)).map(([field, value]): [string, unknown] => [
      field,
      JSON.parse(open(key, { entity, id, field }, value)),
    ]),
  )
}
