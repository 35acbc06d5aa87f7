import { asSchema, asSchemas, asTexts, resolveRef, typesOf, type JsonSchema } from './json-schema.ts'

// OpenAI's structured outputs (platform.openai.com/docs/guides/structured-outputs, supported schemas).
const deepestNesting = 10
const mostProperties = 5000
const mostEnumValues = 1000
const supported = new Set([
  '$schema',
  '$id',
  '$defs',
  'definitions',
  '$ref',
  'title',
  'description',
  'default',
  'examples',
  'type',
  'enum',
  'const',
  'anyOf',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'minItems',
  'maxItems',
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
])

/** Says why OpenAI would refuse this schema in strict mode, or null when it would not. */
export function strictSchemaProblem(value: unknown): string | null {
  const root = asSchema(value)
  if (root['anyOf'] !== undefined || resolveRef(root, root)['type'] !== 'object') {
    return "schema must be a JSON Schema of 'type: \"object\"' and not 'anyOf' at the root."
  }
  const totals = { properties: 0, enumValues: 0 }
  const problem = problemAt(root, [], 0, totals)
  if (problem !== null) return problem
  if (totals.properties > mostProperties) return `the schema has more than ${mostProperties} object properties.`
  if (totals.enumValues > mostEnumValues) return `the schema has more than ${mostEnumValues} enum values.`
  return null
}

function problemAt(
  schema: JsonSchema,
  path: readonly string[],
  depth: number,
  totals: { properties: number; enumValues: number },
): string | null {
  const context = `In context=(${path.map((step) => `'${step}'`).join(', ')}), `
  if (depth > deepestNesting) return `${context}the schema is nested more than ${deepestNesting} levels deep.`
  const unknownKeyword = Object.keys(schema).find((keyword) => !supported.has(keyword))
  if (unknownKeyword !== undefined) return `${context}'${unknownKeyword}' is not permitted.`
  if (!['type', '$ref', 'anyOf', 'enum', 'const'].some((keyword) => keyword in schema)) {
    return `${context}schema must have a 'type' key.`
  }
  if (Array.isArray(schema['enum'])) totals.enumValues += schema['enum'].length

  const types = typesOf(schema)
  const properties = asSchema(schema['properties'])
  if (types.includes('object')) {
    if (schema['additionalProperties'] !== false) {
      return `${context}'additionalProperties' is required to be supplied and to be false.`
    }
    const names = Object.keys(properties)
    const required = asTexts(schema['required'])
    const missing = names.find((name) => !required.includes(name))
    if (missing !== undefined) {
      return `${context}'required' is required to be an array including every key in properties. Missing '${missing}'.`
    }
    const extra = required.find((name) => !names.includes(name))
    if (extra !== undefined) return `${context}'required' names '${extra}', which is not in properties.`
    totals.properties += names.length
  }
  if (types.includes('array') && schema['items'] === undefined) return `${context}array schema missing items.`

  const children: [string[], JsonSchema, number][] = [
    ...Object.entries(properties).map(([name, child]): [string[], JsonSchema, number] => [
      ['properties', name],
      asSchema(child),
      depth + 1,
    ]),
    ...['$defs', 'definitions'].flatMap((keyword) =>
      Object.entries(asSchema(schema[keyword])).map(([name, child]): [string[], JsonSchema, number] => [
        [keyword, name],
        asSchema(child),
        depth,
      ]),
    ),
    ...asSchemas(schema['anyOf']).map((child, index): [string[], JsonSchema, number] => [
      ['anyOf', String(index)],
      child,
      depth,
    ]),
    ...(schema['items'] === undefined
      ? []
      : [[['items'], asSchema(schema['items']), depth] satisfies [string[], JsonSchema, number]]),
  ]
  for (const [step, child, level] of children) {
    const problem = problemAt(child, [...path, ...step], level, totals)
    if (problem !== null) return problem
  }
  return null
}
