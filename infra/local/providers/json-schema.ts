import * as z from 'zod'

export type JsonSchema = Readonly<Record<string, unknown>>

const schemaSchema = z.record(z.string(), z.unknown())
const schemasSchema = z.array(schemaSchema)
const textsSchema = z.array(z.string())

/** The value as a schema object, or an empty schema when it is none. */
export function asSchema(value: unknown): JsonSchema {
  const parsed = schemaSchema.safeParse(value)
  return parsed.success ? parsed.data : {}
}

export function asSchemas(value: unknown): JsonSchema[] {
  const parsed = schemasSchema.safeParse(value)
  return parsed.success ? parsed.data : []
}

export function asTexts(value: unknown): string[] {
  const parsed = textsSchema.safeParse(value)
  return parsed.success ? parsed.data : []
}

/** The schema's types: one, several, or none when it says nothing. */
export function typesOf(schema: JsonSchema): string[] {
  return typeof schema['type'] === 'string' ? [schema['type']] : asTexts(schema['type'])
}

/** Follows a local `$ref` such as `#/$defs/Offer`; a reference to nothing gives an empty schema. */
export function resolveRef(root: JsonSchema, schema: JsonSchema): JsonSchema {
  const ref = schema['$ref']
  if (typeof ref !== 'string') return schema
  let found: unknown = root
  for (const token of ref.split('/').slice(1)) {
    found = asSchema(found)[decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~')]
  }
  return asSchema(found)
}
