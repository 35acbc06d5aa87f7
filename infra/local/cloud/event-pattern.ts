import * as z from 'zod'

/** Whether a value taken from an event passes; `undefined` stands for a field that is absent. */
type Test = (value: unknown) => boolean

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])
const oneOrMore = z.union([z.string(), z.array(z.string()).min(1)]).transform((it) => [it].flat())
const ignoreCase = z.strictObject({ 'equals-ignore-case': z.string() })
const numericSigns: Record<string, (value: number, bound: number) => boolean> = {
  '=': (value, bound) => value === bound,
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
}
const plainObject = z.record(z.string(), z.unknown())

/** A rule whose pattern AWS would refuse. */
export class InvalidEventPattern extends Error {
  constructor(reason: string) {
    super(`Event pattern is not valid: ${reason}`)
    this.name = 'InvalidEventPattern'
  }
}

const onText =
  (test: (text: string) => boolean): Test =>
  (value) =>
    typeof value === 'string' && test(value)
const any =
  (tests: Test[]): Test =>
  (value) =>
    tests.some((test) => test(value))
const sameIgnoringCase = (wanted: string) => onText((text) => text.toLowerCase() === wanted.toLowerCase())
const starts = (prefix: string) => onText((text) => text.startsWith(prefix))
const ends = (suffix: string) => onText((text) => text.endsWith(suffix))

function wildcard(pattern: string): Test {
  if (pattern.includes('**')) throw new InvalidEventPattern('two wildcards in a row')
  // A backslash makes the next star or backslash an ordinary character.
  const source = pattern.replaceAll(/\\([*\\])|(\*)|([^*\\])|\\/g, (whole, escaped?: string, star?: string) => {
    if (star !== undefined) return '[^]*'
    const character = escaped ?? whole
    if (character === '\\' && escaped === undefined) throw new InvalidEventPattern('a stray backslash')
    return character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')
  })
  const expression = new RegExp(`^${source}$`)
  return onText((text) => expression.test(text))
}

function numeric(argument: unknown): Test {
  const parts = z
    .array(z.union([z.string(), z.number()]))
    .min(2)
    .max(4)
    .parse(argument)
  const bounds: ((value: number) => boolean)[] = []
  for (let index = 0; index < parts.length; index += 2) {
    const sign = numericSigns[String(parts[index])]
    const bound = parts[index + 1]
    if (!sign || typeof bound !== 'number') throw new InvalidEventPattern('numeric wants signs and numbers in turn')
    bounds.push((value) => sign(value, bound))
  }
  return (value) => typeof value === 'number' && bounds.every((within) => within(value))
}

/** Some operators take a plain text or `{"equals-ignore-case": text}`. */
function affix(argument: unknown, of: (text: string) => Test): Test {
  const folded = ignoreCase.safeParse(argument)
  if (!folded.success) return of(z.string().min(1).parse(argument))
  const test = of(folded.data['equals-ignore-case'].toLowerCase())
  return onText((text) => test(text.toLowerCase()))
}

const namedForbidden: Record<string, (text: string) => Test> = {
  prefix: starts,
  suffix: ends,
  'equals-ignore-case': sameIgnoringCase,
  wildcard,
}

function forbidden(argument: unknown): Test {
  const operator = plainObject.safeParse(argument)
  if (operator.success) {
    const [name, list, ...more] = Object.entries(operator.data).flat()
    const of = typeof name === 'string' && Object.hasOwn(namedForbidden, name) ? namedForbidden[name] : undefined
    if (!of || more.length > 0) throw new InvalidEventPattern('anything-but does not know this operator')
    return any(oneOrMore.parse(list).map(of))
  }
  const values = [z.union([scalar, z.array(scalar).min(1)]).parse(argument)].flat()
  return (value) => values.some((it) => it === value)
}

const isLeaf = (value: unknown) => value === null || typeof value !== 'object'

const operators: Record<string, (argument: unknown) => Test> = {
  prefix: (argument) => affix(argument, starts),
  suffix: (argument) => affix(argument, ends),
  'equals-ignore-case': (argument) => sameIgnoringCase(z.string().parse(argument)),
  wildcard: (argument) => wildcard(z.string().min(1).parse(argument)),
  numeric,
  'anything-but'(argument) {
    const test = forbidden(argument)
    return (value) => value !== undefined && isLeaf(value) && !test(value)
  },
  exists(argument) {
    const wanted = z.boolean().parse(argument)
    // Only leaves exist in EventBridge's eyes: an object or an empty list counts as absent.
    return (value) => (value !== undefined && isLeaf(value)) === wanted
  },
}

function matcher(rule: unknown): Test {
  const exact = scalar.safeParse(rule)
  if (exact.success) return (value) => value === exact.data
  const [name, argument, ...more] = Object.entries(plainObject.parse(rule)).flat()
  const build = typeof name === 'string' && Object.hasOwn(operators, name) ? operators[name] : undefined
  if (!build || more.length > 0) throw new InvalidEventPattern(`unknown operator ${String(name)}`)
  return build(argument)
}

/** A field that is a list passes when one of its elements does. */
function field(test: Test): Test {
  return (value) => (Array.isArray(value) && value.length > 0 ? value.some((it) => test(it)) : test(value))
}

function compile(pattern: unknown): Test {
  if (Array.isArray(pattern)) {
    if (pattern.length === 0) throw new InvalidEventPattern('an empty list matches nothing')
    return field(any(pattern.map(matcher)))
  }
  const entries = Object.entries(plainObject.parse(pattern))
  if (entries.length === 0) throw new InvalidEventPattern('an empty object matches nothing')
  const tests = entries.map(([key, inner]): Test => {
    if (key === '$or') return any(z.array(z.unknown()).min(2).parse(inner).map(compile))
    const test = compile(inner)
    return (event) => test(plainObject.safeParse(event).data?.[key])
  })
  return field((event) => tests.every((test) => test(event)))
}

/**
 * Turns an EventBridge event pattern into a test of whole events. Understands exact values, prefix, suffix,
 * anything-but, exists, numeric, equals-ignore-case, wildcard, $or and nesting.
 * @throws InvalidEventPattern
 */
export function compileEventPattern(pattern: Record<string, unknown>): (event: object) => boolean {
  try {
    return compile(pattern)
  } catch (error) {
    if (error instanceof z.ZodError) throw new InvalidEventPattern(z.prettifyError(error))
    throw error
  }
}
