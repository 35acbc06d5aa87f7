import * as z from 'zod'

type Schema = z.core.JSONSchema.JSONSchema
type Sub = z.core.JSONSchema._JSONSchema

/** Schemas that have a name of their own in the printed documents and are spelt out once. */
export type Shapes = z.core.$ZodRegistry<{ id: string }>

export interface Field {
  name: string
  required: boolean
  type: string
}

/** The schema as JSON Schema; shapes within it are references, it itself is not. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output', shapes: Shapes): Schema {
  const json = z.toJSONSchema(schema, {
    io,
    metadata: shapes,
    unrepresentable: 'any',
    // What is left out of a request is told; an answer has every field anyway.
    override: ({ jsonSchema: made }) => void (io === 'output' && delete made.default),
  })
  const own = json.$ref?.split('/').at(-1)
  const definition = own === undefined ? undefined : json.$defs?.[own]
  return typeof definition === 'object' ? definition : json
}

/** The fields of an object, those of nested objects as `outer.inner`. */
export function fieldsOf(schema: Schema, prefix = ''): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, sub]) => {
    const name = prefix + key
    const required = schema.required?.includes(key) ?? false
    const inner = objectIn(sub)
    if (inner === undefined) return [{ name, required, type: typeOf(sub) }]
    const list = typeof sub === 'object' && sub.type === 'array'
    return [
      { name, required, type: list ? 'list of objects' : 'object' },
      ...fieldsOf(inner, list ? `${name}[].` : `${name}.`),
    ]
  })
}

export const isObject = (schema: Schema): boolean => schema.type === 'object' && schema.properties !== undefined

/** The object whose fields are worth printing: the value itself, or what a list holds. */
function objectIn(sub: Sub): Schema | undefined {
  if (typeof sub !== 'object') return undefined
  if (isObject(sub)) return sub
  const { items } = sub
  return sub.type === 'array' && typeof items === 'object' && !Array.isArray(items) && isObject(items)
    ? items
    : undefined
}

/** One value in words: `text, 1-120 characters`, `list of Match`, `whole number 1-20, default 5`. */
export function typeOf(sub: Sub): string {
  if (typeof sub === 'boolean') return 'anything'
  const text = plainType(sub)
  return sub.default === undefined ? text : `${text}, default \`${JSON.stringify(sub.default)}\``
}

function plainType(schema: Schema): string {
  const { $ref, anyOf, oneOf } = schema
  if ($ref !== undefined) return shapeLink($ref.split('/').at(-1) ?? '')
  const either = anyOf ?? oneOf
  if (either !== undefined) return either.map((one) => typeOf(one)).join(' or ')
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${value}\``).join(', ')
  const { type } = schema
  if (Array.isArray(type)) return type.map((one) => plainType({ ...schema, type: one })).join(' or ')
  switch (schema.type) {
    case 'string':
      return stringType(schema)
    case 'integer':
      return `whole number${range(schema.minimum, schema.maximum)}`
    case 'number':
      return `number${range(schema.minimum, schema.maximum)}`
    case 'array':
      return `list of ${listed(schema)}${schema.maxItems === undefined ? '' : `, at most ${schema.maxItems}`}`
    case 'boolean':
    case 'null':
    case 'object':
      return schema.type
    default:
      return 'anything'
  }
}

export const shapeLink = (name: string): string => `[${name}](#${name.toLowerCase()})`

const wallTime = '^([01]\\d|2[0-3]):[0-5]\\d$'
const formats: Record<string, string> = { 'date-time': 'instant', date: 'date', uri: 'URL' }

function stringType({ format, pattern, minLength, maxLength }: Schema): string {
  const known = format === undefined ? undefined : formats[format]
  if (known !== undefined) return known
  if (pattern === wallTime) return 'wall time such as `18:00`'
  const prefix = /^\^([a-z]+_)/.exec(pattern ?? '')?.[1]
  if (prefix !== undefined) return `id \`${prefix}...\``
  const length =
    maxLength === undefined ? '' : `, ${minLength === undefined ? 'up to ' : `${minLength}-`}${maxLength} characters`
  return `text${length}`
}

function listed({ items }: Schema): string {
  if (items === undefined || Array.isArray(items)) return 'anything'
  return typeOf(items)
}

function range(minimum: number | undefined, maximum: number | undefined): string {
  const low = minimum === undefined || minimum <= Number.MIN_SAFE_INTEGER ? undefined : minimum
  const high = maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? undefined : maximum
  if (low === undefined) return high === undefined ? '' : ` up to ${high}`
  return high === undefined ? ` from ${low}` : ` ${low}-${high}`
}
