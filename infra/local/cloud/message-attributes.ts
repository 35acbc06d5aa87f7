import { createHash } from 'node:crypto'
import * as z from 'zod'

/** A message attribute as it travels: exactly one value, binary in base64. */
export const messageAttribute = z
  .object({
    DataType: z.string().regex(/^(String|Number|Binary)/),
    StringValue: z.string().optional(),
    BinaryValue: z.base64().optional(),
  })
  .refine((it) => (it.DataType.startsWith('Binary') ? it.BinaryValue !== undefined : it.StringValue !== undefined))
export const messageAttributes = z.record(z.string().min(1).max(256), messageAttribute)
export type MessageAttributes = z.infer<typeof messageAttributes>

export const md5 = (body: string) => createHash('md5').update(body).digest('hex')

function prefixed(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}

/** SQS's digest of the attributes: sorted by name, each part preceded by its length; undefined when there are none. */
export function md5OfAttributes(attributes: MessageAttributes): string | undefined {
  const names = Object.keys(attributes).sort()
  if (names.length === 0) return undefined
  const hash = createHash('md5')
  for (const name of names) {
    const attribute = attributes[name]
    if (!attribute) continue
    const binary = attribute.DataType.startsWith('Binary')
    hash.update(prefixed(Buffer.from(name)))
    hash.update(prefixed(Buffer.from(attribute.DataType)))
    hash.update(Buffer.from([binary ? 2 : 1]))
    hash.update(
      prefixed(binary ? Buffer.from(attribute.BinaryValue ?? '', 'base64') : Buffer.from(attribute.StringValue ?? '')),
    )
  }
  return hash.digest('hex')
}

/** The attributes a receiver asked for: `All`, `.*`, a `prefix.*`, or exact names. */
export function pickAttributes(attributes: MessageAttributes, wanted: string[]): MessageAttributes {
  const asked = (name: string) =>
    wanted.some((it) => it === 'All' || it === name || (it.endsWith('.*') && name.startsWith(it.slice(0, -2))))
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => asked(name)))
}
