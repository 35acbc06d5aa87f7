import { asSchema, asSchemas, resolveRef, typesOf, type JsonSchema } from './json-schema.ts'
import { passagesOf, topicWords, wordsOf, type Passage } from './prompt-text.ts'

interface Reading {
  value: unknown
  /** Whether something in the text supports the value; otherwise it only keeps the schema. */
  fits: boolean
}

interface Context {
  root: JsonSchema
  passages: readonly Passage[]
  topic: ReadonlySet<string>
  depth: number
  /** Set when the model repeats its prompt instead of reading it. */
  echo: string | null
}

const deepest = 12
const mostItems = 5

/**
 * Fills a strict JSON schema from a text by rules: enum values that occur in it, sentences that share words with the
 * field's name, description or heading, numbers beside such words, and null where allowed and nothing fits.
 */
export function readInto(schema: JsonSchema, text: string): unknown {
  return read(schema, { root: schema, passages: passagesOf(text), topic: new Set(), depth: 0, echo: null }).value
}

/** Keeps the schema's shape but puts the whole prompt into every free string, however short it should be. */
export function echoInto(schema: JsonSchema, prompt: string): unknown {
  return read(schema, { root: schema, passages: [], topic: new Set(), depth: 0, echo: prompt }).value
}

function read(given: JsonSchema, context: Context): Reading {
  const schema = resolveRef(context.root, given)
  const about = schema['description']
  const here =
    typeof about === 'string' ? { ...context, topic: new Set([...context.topic, ...topicWords(about)]) } : context
  if ('const' in schema) return { value: schema['const'], fits: true }
  if (Array.isArray(schema['enum'])) return readEnum(schema['enum'], here)
  const types = typesOf(schema)
  if (schema['anyOf'] !== undefined) return readVariant(asSchemas(schema['anyOf']), here)
  return types.length > 1
    ? readVariant(
        types.map((type) => ({ ...schema, type })),
        here,
      )
    : readType(schema, here)
}

function readVariant(variants: readonly JsonSchema[], context: Context): Reading {
  const nullable = variants.some((variant) => variant['type'] === 'null')
  const others = variants.filter((variant) => variant['type'] !== 'null')
  if (context.depth > deepest && nullable) return { value: null, fits: false }
  const readings = others.map((variant) => read(variant, context))
  const best = readings.find((reading) => reading.fits) ?? (nullable ? undefined : readings[0])
  return best ?? { value: null, fits: false }
}

function readType(schema: JsonSchema, context: Context): Reading {
  switch (typesOf(schema)[0]) {
    case 'object':
      return readObject(schema, context, null)
    case 'array':
      return readArray(schema, context)
    case 'string':
      return readString(schema, context)
    case 'number':
    case 'integer':
      return readNumber(schema, context)
    case 'boolean':
      return readBoolean(context)
    default:
      return { value: null, fits: false }
  }
}

function readObject(schema: JsonSchema, context: Context, pinned: { name: string; value: unknown } | null): Reading {
  const readings = Object.entries(asSchema(schema['properties'])).map(([name, property]): [string, Reading] => [
    name,
    pinned?.name === name
      ? { value: pinned.value, fits: true }
      : read(asSchema(property), { ...context, topic: topicWords(name), depth: context.depth + 1 }),
  ])
  return {
    value: Object.fromEntries(readings.map(([name, reading]) => [name, reading.value])),
    fits: readings.some(([, reading]) => reading.fits),
  }
}

function readArray(schema: JsonSchema, context: Context): Reading {
  const items = resolveRef(context.root, asSchema(schema['items']))
  const atLeast = bound(schema['minItems']) ?? 0
  const atMost = bound(schema['maxItems']) ?? Number.POSITIVE_INFINITY
  const found = context.depth > deepest ? [] : itemsOf(items, context).slice(0, atMost)
  const unused = Array.isArray(items['enum']) ? items['enum'].filter((value) => !found.includes(value)) : []
  const filled = [...found]
  while (filled.length < atLeast) {
    const next: unknown = unused.shift() ?? read(items, { ...context, depth: context.depth + 1 }).value
    filled.push(next)
  }
  return { value: filled, fits: found.length > 0 }
}

function itemsOf(items: JsonSchema, context: Context): unknown[] {
  if (context.echo !== null) return [read(items, { ...context, depth: context.depth + 1 }).value]
  if (Array.isArray(items['enum'])) return occurring(items['enum'], context.passages)
  if (items['type'] === 'object') {
    const key = Object.entries(asSchema(items['properties'])).find(([, property]) =>
      Array.isArray(resolveRef(context.root, asSchema(property))['enum']),
    )
    if (key !== undefined) {
      const [name, property] = key
      const values = resolveRef(context.root, asSchema(property))['enum']
      return occurring(Array.isArray(values) ? values : [], context.passages).map((value) => {
        const passages = context.passages.filter((passage) => mentions(passage, value))
        return readObject(items, { ...context, passages, depth: context.depth + 1 }, { name, value }).value
      })
    }
  }
  return related(context)
    .slice(0, mostItems)
    .map((passage) => read(items, { ...context, passages: [passage], depth: context.depth + 1 }).value)
}

function readEnum(values: readonly unknown[], context: Context): Reading {
  const [first] = occurring(values, related(context)).concat(occurring(values, context.passages))
  if (first !== undefined) return { value: first, fits: true }
  return { value: values.includes(null) ? null : values[0], fits: false }
}

const formats: Readonly<Record<string, { find: RegExp; otherwise: string }>> = {
  email: { find: /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}/, otherwise: 'nobody@example.invalid' },
  uri: { find: /https?:\/\/[^\s"'<>]+/, otherwise: 'https://example.invalid/' },
  date: { find: /\d{4}-\d{2}-\d{2}/, otherwise: '1970-01-01' },
  'date-time': { find: /\d{4}-\d{2}-\d{2}T[\d:.]+Z/, otherwise: '1970-01-01T00:00:00Z' },
  uuid: { find: /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/, otherwise: '00000000-0000-4000-8000-000000000000' },
}

function readString(schema: JsonSchema, context: Context): Reading {
  if (context.echo !== null) return { value: context.echo, fits: true }
  const format = typeof schema['format'] === 'string' ? formats[schema['format']] : undefined
  if (format !== undefined) {
    const match = context.passages
      .map((passage) => format.find.exec(passage.text)?.[0])
      .find((text) => text !== undefined)
    return { value: match ?? format.otherwise, fits: match !== undefined }
  }
  const near = related(context)
  const candidates = near.length > 0 ? near : context.passages
  const pattern = typeof schema['pattern'] === 'string' ? new RegExp(schema['pattern'], 'u') : null
  const texts = candidates.map((passage) => passage.text)
  const text =
    pattern === null
      ? texts[0]
      : [...texts, ...texts.flatMap((sentence) => sentence.split(/\s+/))].find((part) => pattern.test(part))
  const cut = (text ?? '')
    .slice(0, bound(schema['maxLength']) ?? undefined)
    .padEnd(bound(schema['minLength']) ?? 0, '.')
  // One passage is all there is to say about an array's item, whatever its words.
  return { value: cut, fits: text !== undefined && (near.length > 0 || context.passages.length === 1) }
}

function readNumber(schema: JsonSchema, context: Context): Reading {
  const low = bound(schema['minimum']) ?? (bound(schema['exclusiveMinimum']) ?? Number.NEGATIVE_INFINITY - 1) + 1
  const high = bound(schema['maximum']) ?? (bound(schema['exclusiveMaximum']) ?? Number.POSITIVE_INFINITY) - 1
  const whole = schema['type'] === 'integer'
  const found = related(context)
    .flatMap((passage) => passage.text.match(/-?\d+(?:\.\d+)?/g) ?? [])
    .map(Number)
    .find((number) => number >= low && number <= high && (!whole || Number.isInteger(number)))
  return { value: found ?? Math.min(Math.max(0, low), high), fits: found !== undefined }
}

function readBoolean(context: Context): Reading {
  const [nearest] = related(context)
  if (nearest === undefined) return { value: false, fits: false }
  return { value: !/\b(?:no|not|never|false|\w+n't)\b/i.test(nearest.text), fits: true }
}

/** Passages that share words with the field in hand, those under a fitting heading first. */
function related(context: Context): Passage[] {
  const topic = [...context.topic]
  const score = ({ heading, words }: Passage) =>
    topic.reduce((sum, word) => sum + (heading.has(word) ? 2 : 0) + (words.has(word) ? 1 : 0), 0)
  return context.passages
    .map((passage) => ({ passage, score: score(passage) }))
    .filter((scored) => scored.score > 0)
    .sort((a, b) => b.score - a.score)
    .map((scored) => scored.passage)
}

function occurring(values: readonly unknown[], passages: readonly Passage[]): unknown[] {
  return values.filter((value) => passages.some((passage) => mentions(passage, value)))
}

function mentions(passage: Passage, value: unknown): boolean {
  const phrase = typeof value === 'string' || typeof value === 'number' ? wordsOf(String(value)).join(' ') : ''
  return phrase !== '' && ` ${wordsOf(passage.text).join(' ')} `.includes(` ${phrase} `)
}

function bound(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
